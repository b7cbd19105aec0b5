import { createHmac, type KeyObject, timingSafeEqual } from 'node:crypto';
import { type CardAction, inputsOf } from '../../cards/actions';

/** A secret that seals are made with, and the name that seals refer to it by. */
export interface CardKey {
  readonly id: string;
  readonly secret: KeyObject;
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

/** Half of HMAC-SHA256, the shortest that RFC 2104 allows: cards have a size limit and many buttons. */
const CODE_SIZE = 16;

const SHAPE = /^([\w-]{8})\.([0-9a-z]{1,9})\.([\w-]{22})$/u;

/**
 * The seal of a button. It covers the action as the router will read it, whole: a field that is added, taken away
 * or changed is another action. The one exception is the inputs of the button's own card, which the person fills in.
 */
export function sealOf(
  action: KnownAction,
  filledIn: readonly string[],
  key: CardKey,
  audience: Audience,
  expires: number,
): string {
  const code = codeOf(action, filledIn, key, audience, expires);
  return `${key.id}.${expires.toString(36)}.${code.toString('base64url')}`;
}

/** The parts of a seal; undefined for what is none. */
export function readSeal(seal: unknown): Seal | undefined {
  const [, keyId, expires, code] = (typeof seal === 'string' && SHAPE.exec(seal)) || [];
  if (!keyId || !expires || !code) return undefined;
  return { keyId, expires: parseInt(expires, 36), code: Buffer.from(code, 'base64url') };
}

/** Is this seal of this action for these people? When it expires is for the caller to look at. */
export function isSealOf(seal: Seal, action: KnownAction, key: CardKey, audience: Audience): boolean {
  return [[], inputsOf(action.verb)].some((filledIn) =>
    timingSafeEqual(seal.code, codeOf(action, filledIn, key, audience, seal.expires)),
  );
}

function codeOf(
  action: KnownAction,
  filledIn: readonly string[],
  { secret }: CardKey,
  { conversation, person }: Audience,
  expires: number,
): Buffer {
  const fields = Object.entries(action)
    .filter(([name, value]) => !filledIn.includes(name) && value !== undefined)
    .sort(([one], [other]) => (one < other ? -1 : 1));
  const sealed = [PURPOSE, conversation, person ?? null, expires, filledIn, fields];
  return createHmac('sha256', secret).update(JSON.stringify(sealed)).digest().subarray(0, CODE_SIZE);
}
