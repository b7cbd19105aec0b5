import { timingSafeEqual } from 'node:crypto';
import { type CardAction, fieldsOf, inputsOf } from '../../cards/actions';
import { isPlain } from '../../cards/json-text';

/** What seals are made with, and the name that they refer to it by. */
export interface CardKey {
  readonly id: string;
  /** The code of a text, which nobody makes without the secret. */
  readonly codeOf: (text: string) => string;
}

/** Who may press a button, and where. */
export interface Audience {
  readonly conversation: string;
  /** Object ID; undefined is everybody in the conversation. */
  readonly person: string | undefined;
}

/** An action whose data we know. */
export type KnownAction = Exclude<CardAction, { kind: 'foreign' }>['action'];

/** What a seal says before it is checked. */
export interface Seal {
  readonly keyId: string;
  /** Seconds since 1970. */
  readonly expires: number;
  readonly code: Buffer;
}

/** What is signed, so that the key's other uses (there are none) could never be taken for a seal. */
const PURPOSE = 'filing-desk/card-action/1';

const SHAPE = /^([\w-]{8})\.([0-9a-z]{1,9})\.([\w-]{22})$/u;

const NOTHING: readonly string[] = [];

/** What the seals of buttons for the same people and of the same age have in common. */
export interface Terms {
  readonly key: CardKey;
  /** The beginning of what is signed. */
  readonly signed: string;
  /** The beginning of the seal. */
  readonly seal: string;
}

/** @param expires In seconds since 1970. */
export function termsOf(key: CardKey, { conversation, person }: Audience, expires: number): Terms {
  const signed = `["${PURPOSE}",${written(conversation)},${written(person ?? null)},${expires}`;
  return { key, signed, seal: `${key.id}.${expires.toString(36)}.` };
}

/**
 * The seal of a button. It covers the action as the router will read it, whole: a field that is added, taken away
 * or changed is another action. The one exception is the inputs of the button's own card, which the person fills in.
 */
export function sealOf(action: KnownAction, filledIn: readonly string[], terms: Terms): string {
  return terms.seal + codeOf(action, filledIn, terms);
}

/** The parts of a seal; undefined for what is none. */
export function readSeal(seal: unknown): Seal | undefined {
  const [, keyId, expires, code] = (typeof seal === 'string' && SHAPE.exec(seal)) || [];
  if (!keyId || !expires || !code) return undefined;
  return { keyId, expires: parseInt(expires, 36), code: Buffer.from(code, 'base64url') };
}

/** Is this seal of this action for these people? When it expires is for the caller to look at. */
export function isSealOf(seal: Seal, action: KnownAction, key: CardKey, audience: Audience): boolean {
  const inputs = inputsOf(action.verb);
  const terms = termsOf(key, audience, seal.expires);
  return (
    isCodeOf(seal, action, NOTHING, terms) || (inputs.length > 0 && isCodeOf(seal, action, inputs, terms))
  );
}

function isCodeOf({ code }: Seal, action: KnownAction, filledIn: readonly string[], terms: Terms): boolean {
  return timingSafeEqual(code, Buffer.from(codeOf(action, filledIn, terms), 'base64url'));
}

/**
 * Signs the JSON of purpose, conversation, person, expiry, what is left to the person, and all other fields by their
 * names. Put together by hand, and of few pieces: every button of every card passes here, and all of a card but the
 * fields' values is known before.
 */
function codeOf(action: KnownAction, filledIn: readonly string[], { key, signed }: Terms): string {
  const values: Readonly<Record<string, unknown>> = action;
  let fields = '';
  for (const { name, first, next } of fieldsOf(action.verb)) {
    const value = values[name];
    if (value === undefined || (filledIn.length > 0 && filledIn.includes(name))) continue;
    fields += `${fields === '' ? first : next}${written(value)}`;
  }
  const left = filledIn.length === 0 ? ',[],[' : `,${JSON.stringify(filledIn)},[`;
  return key.codeOf(`${signed}${left}${fields}]]]`);
}

/** JSON as `JSON.stringify` writes it; calling that for every value takes longer than looking whether it has to be. */
function written(value: unknown): string {
  if (isPlain(value)) return `"${value}"`;
  return Number.isSafeInteger(value) ? String(value) : JSON.stringify(value);
}
