import { timingSafeEqual } from 'node:crypto';
import { type CardAction, fieldsOf, inputsOf } from '../../cards/actions';

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

/** The beginning of what is signed, the same for all of an audience's buttons. */
export type SignedFor = string & { readonly signedFor: unique symbol };

export function signedFor({ conversation, person }: Audience): SignedFor {
  return JSON.stringify([PURPOSE, conversation, person ?? null]).slice(0, -1) as SignedFor;
}

/**
 * The seal of a button. It covers the action as the router will read it, whole: a field that is added, taken away
 * or changed is another action. The one exception is the inputs of the button's own card, which the person fills in.
 */
export function sealOf(
  action: KnownAction,
  filledIn: readonly string[],
  key: CardKey,
  audience: SignedFor,
  expires: number,
): string {
  return `${key.id}.${expires.toString(36)}.${key.codeOf(signed(action, filledIn, audience, expires))}`;
}

/** The parts of a seal; undefined for what is none. */
export function readSeal(seal: unknown): Seal | undefined {
  const [, keyId, expires, code] = (typeof seal === 'string' && SHAPE.exec(seal)) || [];
  if (!keyId || !expires || !code) return undefined;
  return { keyId, expires: parseInt(expires, 36), code: Buffer.from(code, 'base64url') };
}

/** Is this seal of this action for these people? When it expires is for the caller to look at. */
export function isSealOf(seal: Seal, action: KnownAction, key: CardKey, audience: SignedFor): boolean {
  const inputs = inputsOf(action.verb);
  return (
    isCodeOf(seal, action, NOTHING, key, audience) ||
    (inputs.length > 0 && isCodeOf(seal, action, inputs, key, audience))
  );
}

function isCodeOf(
  { code, expires }: Seal,
  action: KnownAction,
  filledIn: readonly string[],
  key: CardKey,
  audience: SignedFor,
): boolean {
  const right = key.codeOf(signed(action, filledIn, audience, expires));
  return timingSafeEqual(code, Buffer.from(right, 'base64url'));
}

/**
 * JSON of purpose, conversation, person, expiry, what is left to the person, and all other fields by their names.
 * Put together by hand: every button of every card passes here, and its beginning is the same for all of a card.
 */
function signed(
  action: KnownAction,
  filledIn: readonly string[],
  audience: SignedFor,
  expires: number,
): string {
  const values: Readonly<Record<string, unknown>> = action;
  let fields = '';
  for (const name of fieldsOf(action.verb)) {
    const value = values[name];
    if (value === undefined || filledIn.includes(name)) continue;
    fields += `${fields === '' ? '' : ','}["${name}",${JSON.stringify(value)}]`;
  }
  const left = filledIn.length === 0 ? '[]' : JSON.stringify(filledIn);
  return `${audience},${expires},${left},[${fields}]]`;
}
