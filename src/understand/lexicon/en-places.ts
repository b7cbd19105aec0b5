import type { Phrases } from './lexicon';

const PLACES = ['this channel', 'the channel', 'our channel', 'this chat', 'this group', 'this group chat'];
const BEGIN = ['tell', 'warn', 'notify', 'alert', 'inform'];
const STOP = ['stop telling', 'stop warning', 'stop notifying', 'stop alerting', 'stop informing'];
const NEVER = ['dont tell', 'do not tell', 'dont warn', 'do not warn', 'dont notify', 'do not notify'];

/** Whole phrases: "this channel" by itself may be one of Teams that doesn't load. */
export const tellHere: Phrases = `${withPlaces(BEGIN)}, tell me here, tell us here, tell us when, tell us before`;

/** Nobody else can be meant by these, so they need no relationships to be understood. */
export const stopHere: Phrases = withPlaces([...STOP, ...NEVER]);

function withPlaces(verbs: readonly string[]): Phrases {
  return verbs.flatMap((verb) => PLACES.map((place) => `${verb} ${place}`)).join(', ');
}
