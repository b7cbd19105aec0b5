import type { Activity } from 'botbuilder';
import type { Card } from '../../cards';
import { type CardAction, inputsOf, parseCardAction } from '../../cards/actions';
import { type Audience, type CardKey, isSealOf, type KnownAction, readSeal, sealOf } from './action-seal';
import { CardKeys, type CardKeysOptions } from './card-keys';
import { lifeOf } from './seal-lives';

/** Of an activity, what says who speaks and where. */
export type Occasion = Pick<Activity, 'from' | 'conversation'>;

type Json = Record<string, unknown>;
type Refusal = 'unsealed' | 'unknownKey' | 'expired' | 'mismatch';

/**
 * Seals every button that leaves the bot, and looks at the seal of every one that is pressed: a button is only
 * good for the person it was shown to, in the conversation it was shown in, unchanged, and for a time.
 */
export class CardSeals {
  private readonly keys: CardKeys;

  constructor(private readonly options: CardKeysOptions) {
    this.keys = new CardKeys(options);
  }

  /** Fetches what sealing needs, so that a store that fails does so before a turn has changed anything. */
  async ready(): Promise<void> {
    await this.keys.newest();
  }

  /** The same card for whoever speaks in this activity. */
  async seal(occasion: Occasion, card: Card): Promise<Card> {
    if (!hasButtons(card.content)) return card;
    const key = this.keys.current() ?? (await this.keys.newest());
    const content = withButtons(card.content, (data) => this.sealData(data, key, occasion));
    return { ...card, content: content as Json };
  }

  /** What a button says. One whose seal doesn't hold is none of ours, like one of another version. */
  async open(occasion: Occasion, data: unknown): Promise<CardAction> {
    const pressed = parseCardAction(data);
    if (pressed.kind === 'foreign') return pressed;
    const refusal = await this.refusalOf(occasion, pressed.action, data);
    if (!refusal) return pressed;
    this.options.log.info({ refusal }, 'the seal of a button did not hold');
    return { kind: 'foreign' };
  }

  private sealData(data: unknown, key: CardKey, occasion: Occasion): unknown {
    const pressed = parseCardAction(data);
    if (pressed.kind === 'foreign' || !isRecord(data)) return data;
    const { action } = pressed;
    const inputs = inputsOf(action.verb);
    const filledIn = inputs.some((input) => Object.hasOwn(data, input)) ? [] : inputs;
    const expires = this.seconds() + lifeOf(pressed);
    return { ...data, seal: sealOf(action, filledIn, key, audienceOf(occasion, action), expires) };
  }

  private async refusalOf(
    occasion: Occasion,
    action: KnownAction,
    data: unknown,
  ): Promise<Refusal | undefined> {
    const seal = readSeal(isRecord(data) ? data['seal'] : undefined);
    if (!seal) return 'unsealed';
    const key = await this.keys.find(seal.keyId);
    if (!key) return 'unknownKey';
    if (!isSealOf(seal, action, key, audienceOf(occasion, action))) return 'mismatch';
    return this.seconds() < seal.expires ? undefined : 'expired';
  }

  private seconds(): number {
    return Math.floor(this.options.clock.now().getTime() / 1000);
  }
}

/** A shared card is for everybody who sees it. All other buttons are one person's, also in a channel. */
const FOR_EVERYBODY: readonly KnownAction['verb'][] = ['checkForMe', 'lookForMe'];

/** An inserted card is for everybody too, wherever it went. */
function audienceOf({ from, conversation }: Occasion, action: KnownAction): Audience {
  const { verb } = action;
  if (verb === 'checkInserted') return { conversation: '', person: undefined };
  // Whoever chose a channel's notices, any lead may stop them.
  const isForEverybody = FOR_EVERYBODY.includes(verb) || (verb === 'setNotices' && action.channelEndings);
  const person = isForEverybody ? undefined : (from.aadObjectId ?? '').toLowerCase();
  return { conversation: conversation.id, person };
}

/** Everything that sends data back is a button, wherever it stands: select actions, fallbacks and inner cards too. */
function isButton({ type }: Json): boolean {
  return type === 'Action.Submit' || type === 'Action.Execute';
}

function hasButtons(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if (Array.isArray(node)) return node.some(hasButtons);
  const record = node as Json;
  if (isButton(record)) return true;
  for (const key in record) if (key !== 'data' && hasButtons(record[key])) return true;
  return false;
}

/** The same with other data in its buttons. What has no buttons in it is shared with the original, not copied. */
function withButtons(node: unknown, dataOf: (data: unknown) => unknown): unknown {
  if (typeof node !== 'object' || node === null) return node;
  if (Array.isArray(node)) return listWithButtons(node, dataOf);
  const record = node as Json;
  let changed: Json | undefined;
  for (const key in record) {
    const inner = key === 'data' ? record[key] : withButtons(record[key], dataOf);
    if (inner !== record[key]) (changed ??= { ...record })[key] = inner;
  }
  if (isButton(record)) (changed ??= { ...record })['data'] = dataOf(record['data']);
  return changed ?? node;
}

function listWithButtons(list: readonly unknown[], dataOf: (data: unknown) => unknown): readonly unknown[] {
  let changed: unknown[] | undefined;
  list.forEach((item, at) => {
    const inner = withButtons(item, dataOf);
    if (inner !== item) (changed ??= [...list])[at] = inner;
  });
  return changed ?? list;
}

function isRecord(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
