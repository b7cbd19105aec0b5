import { each } from './ca-forms';
import type { Phrases } from './lexicon';

const PLACES = ['aquest canal', 'el canal', 'el nostre canal', 'aquest xat', 'aquest grup', 'el grup'];
const IN_PLACES = PLACES.map((place) => `en ${place}`);
const TO_PLACES = [
  'a aquest canal',
  'al canal',
  'a aquest xat',
  'a aquest grup',
  'al grup',
  'al nostre canal',
];
const ALL = [...PLACES, ...IN_PLACES, ...TO_PLACES];
const BEGIN = ['avisa', 'avisa’ns', 'avisa’m', 'avisar', 'notifica', 'notifica’ns', 'informa', 'digues'];
const STOP = ['deixa d’avisar', 'deixa de notificar', 'para d’avisar', 'prou d’avisar', 'deixa d’informar'];
const NEVER = [
  'no avisis més',
  'no avises més',
  'no avisis',
  'no notifiquis',
  'no informis',
  'no avises',
  'no diguis res',
];

/** Whole phrases: "aquest canal" by itself may be one of Teams that doesn't load. */
export const tellHere: Phrases = [
  each(BEGIN, ALL),
  `avisa’ns aquí, avisa’m aquí, avisa aquí, avisa’ns quan, avisa’ns si, avisa’ns abans, notifica’ns quan, informa’ns quan`,
].join(', ');

/** Nobody else can be meant by these, so they need no relationships to be understood. */
export const stopHere: Phrases = each([...STOP, ...NEVER], ALL);
