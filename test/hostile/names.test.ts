import assert from 'node:assert/strict';
import type { Card } from '../../cards';
import { buttonsOf, checkCard, SEAL_LENGTH } from '../support/cards';
import { bonesOf, elementsOf, foreignTexts, isPartOf } from './bones';
import { everyCard, oneOfEach } from './every-card';
import { BUILT, lettersOf, NAUGHTY, UNSAFE } from './strings';

const LARGEST_BYTES = 24_000;
const LONGEST_TEXT = 1_000;
const HARMLESS = 'Harmless';

const harmless = new Map(everyCard(HARMLESS).map(([name, make]) => [name, make()]));
const bones = new Map([...harmless].map(([name, card]) => [name, bonesOf(card)]));
const elements = new Map([...harmless].map(([name, card]) => [name, elementsOf(card)]));

/** A name of which little or nothing may be shown: it leaves a gap, or costs the card what it can do without. */
function maySayLess(text: string): boolean {
  return !/[\p{L}\p{N}\p{P}\p{S}]/u.test(text.replace(new RegExp(UNSAFE, 'gu'), '')) || text.length > 30;
}

function checkBones(name: string, card: Card, text: string): void {
  if (bonesOf(card) === bones.get(name)) return;
  if (!maySayLess(text)) assert.deepEqual(elementsOf(card), elements.get(name));
  const part = elementsOf(card);
  if (!isPartOf(part, elements.get(name) ?? [])) assert.deepEqual(part, elements.get(name));
}

function checkTexts(card: Card): void {
  for (const shown of [...foreignTexts(card.content), card.summary]) {
    assert.doesNotMatch(shown, UNSAFE);
    assert.doesNotMatch(shown, /\p{M}{5}/u, 'marks that stand out of their line');
    assert.ok(!shown.includes('{{'), shown);
    assert.ok(shown.length <= LONGEST_TEXT, `${shown.length} characters`);
    assert.ok(shown.isWellFormed());
  }
}

function checkSurvives(name: string, card: Card, text: string): void {
  const shows = foreignTexts(harmless.get(name)?.content ?? {}).some((shown) => shown.includes(HARMLESS));
  const wanted = lettersOf(text);
  if (!shows || wanted === '') return;
  const texts = foreignTexts(card.content).map((shown) => shown.replace(/[^\p{L}\p{N}]/gu, ''));
  assert.ok(
    texts.some((shown) => shown.includes(wanted)),
    `"${wanted}" is not to be read in ${JSON.stringify(texts)}`,
  );
}

/** With a hostile text a card is, but for that text, what it is with a harmless one. */
function check(text: string, turn: number): void {
  for (const [name, make] of oneOfEach(text, turn)) {
    const label = `${name} with ${JSON.stringify(text.slice(0, 80))}`;
    try {
      const card = make();
      checkBones(name, card, text);
      checkTexts(card);
      checkSurvives(name, card, text);
      const size = JSON.stringify(card.content).length + buttonsOf(card.content).length * SEAL_LENGTH;
      assert.ok(size * 2 < LARGEST_BYTES, `${size * 2} bytes`);
    } catch (cause) {
      throw new Error(`${label}: ${(cause as Error).message.slice(0, 1500)}`, { cause });
    }
  }
}

describe('hostile names', function () {
  this.timeout(60_000);

  it('are many, and stand on every card', () => {
    assert.equal(NAUGHTY.length, 485);
    assert.ok(new Set(BUILT).size >= 300);
    for (const [name, card] of harmless) {
      assert.ok(JSON.stringify(card).includes(HARMLESS), name);
    }
  });

  it('change nothing but the text: the naughty strings', () => {
    NAUGHTY.forEach(check);
  });

  it('change nothing but the text: the built ones', () => {
    BUILT.forEach(check);
  });

  it('leave cards that Teams can read', () => {
    for (const text of [...NAUGHTY, ...BUILT].filter((_, index) => index % 40 === 0)) {
      for (const [, make] of everyCard(text)) checkCard(withoutPlainMarks(make()));
    }
  });
});

/** `${` in a name stays as it is and is evaluated by nobody; to the common check it looks like a leftover. */
function withoutPlainMarks(card: Card): Card {
  return JSON.parse(JSON.stringify(card).replaceAll('${', '$(').replaceAll('undefined', 'none')) as Card;
}
