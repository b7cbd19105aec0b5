import assert from 'node:assert/strict';
import { createHmac } from 'node:crypto';
import { parseCardAction } from '../../cards/actions';
import { isSealOf, type KnownAction, readSeal, type Seal, sealOf, termsOf } from '../../src/bot/action-seal';
import { CODE_SIZE, codesWith } from '../../src/bot/card-mac';
import type { Json } from '../support/readable-card';
import { ANSWER, CUSTOMER, PAGE } from './seal-bench';

const SECRET = Buffer.from('the secret of these tests, 32 by');
const EXPIRES = 1_790_000_000;
const key = { id: 'AAAAAAAA', codeOf: codesWith(SECRET) };
const nadia = { conversation: 'a:“1”', person: '0a1b' };
const everybody = { conversation: 'a:“1”', person: undefined };
const anywhere = { conversation: '', person: undefined };

/** What cards that hang in chats were sealed with, written out: it must not change while one of them is alive. */
function sealedBefore(action: Json, filledIn: readonly string[], { conversation, person }: typeof everybody) {
  const fields = Object.entries(action)
    .filter(([name]) => !filledIn.includes(name))
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const signed = ['filing-desk/card-action/1', conversation, person ?? null, EXPIRES, filledIn, fields];
  const code = createHmac('sha256', SECRET).update(JSON.stringify(signed)).digest().subarray(0, CODE_SIZE);
  return `AAAAAAAA.${EXPIRES.toString(36)}.${code.toString('base64url')}`;
}

function actionOf(data: Json): KnownAction {
  const pressed = parseCardAction(data);
  assert.ok(pressed.kind !== 'foreign');
  return pressed.action;
}

describe('the seal of a button', () => {
  const note = { v: 1, verb: 'readMessage', message: 'a “quoted"\n😀 \ud800 word' };
  const typed = { v: 1, flow: 'f', step: 0, verb: 'pickCustomer', customer: CUSTOMER };
  const cases: readonly [string, Json, readonly string[]][] = [
    ['a button that pages', PAGE, []],
    ['an answer', ANSWER, []],
    ['odd characters', note, []],
    ['a row', typed, []],
    ['what the person fills in', typed, ['customer']],
  ];
  for (const [what, data, filledIn] of cases) {
    for (const audience of [nadia, everybody, anywhere]) {
      it(`is what it always was: ${what}, ${audience.person ?? (audience.conversation ? 'everybody' : 'anywhere')}`, () => {
        const action = actionOf(data);

        const seal = sealOf(action, filledIn, termsOf(key, audience, EXPIRES));

        const before = sealedBefore(data, filledIn, audience as typeof everybody);
        assert.equal(seal, before);
        assert.ok(isSealOf(readSeal(before) as Seal, action, key, audience));
      });
    }
  }
});
