import assert from 'node:assert/strict';
import type { Chat } from './teams-client';
import type { ReadableCard } from './readable-card';

/** What the person does. */
type Deed =
  | { readonly say: string }
  | { readonly press: string | RegExp; readonly inputs?: Readonly<Record<string, unknown>> };

/** One exchange: what the person does, and what they then read. */
export type Exchange = Deed & {
  /** Every one of these is on the newest card. */
  readonly reads?: readonly (string | RegExp)[];
  /** None of these is on any card of the answer. */
  readonly never?: readonly (string | RegExp)[];
  /** Buttons on the newest card. */
  readonly offers?: readonly (string | RegExp)[];
};

/** Plays a conversation and checks every answer. The message of a failure shows the card that was read. */
export async function play(chat: Chat, exchanges: readonly Exchange[]): Promise<ReadableCard> {
  for (const exchange of exchanges) {
    const cards =
      'say' in exchange ? await chat.say(exchange.say) : await chat.press(exchange.press, exchange.inputs);
    check(exchange, cards);
  }
  return chat.last();
}

function check(exchange: Exchange, cards: readonly ReadableCard[]): void {
  const deed = 'say' in exchange ? `"${exchange.say}"` : `[${String(exchange.press)}]`;
  const newest = cards.at(-1);
  assert.ok(newest, `${deed} was not answered`);
  for (const wanted of exchange.reads ?? []) {
    assert.ok(has(newest.text, wanted), `after ${deed}, expected ${String(wanted)} on:\n${newest.text}`);
  }
  for (const wanted of exchange.offers ?? []) {
    assert.ok(
      newest.button(wanted),
      `after ${deed}, expected the button ${String(wanted)} among: ${newest.buttons.join(' | ')}`,
    );
  }
  for (const unwanted of exchange.never ?? []) {
    const culprit = cards.find(({ text }) => has(text, unwanted));
    assert.ok(!culprit, `after ${deed}, did not expect ${String(unwanted)} on:\n${culprit?.text ?? ''}`);
  }
}

function has(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}
