import assert from 'node:assert/strict';
import { AdaptiveCard, GlobalRegistry, SubmitAction } from 'adaptivecards';
import { hasButtons, withSealedButtons } from '../../src/bot/card-buttons';

type Json = Readonly<Record<string, unknown>>;

const BARE = 'bare';
const BARE_JSON = JSON.stringify(BARE);
const SUBMIT: Json = { type: 'Action.Submit', data: BARE };
const EXECUTE: Json = { type: 'Action.Execute', data: BARE };
const seal = { sealed: (data: unknown): unknown => (data === BARE ? 'sealed' : data) };

const names = (registry: { getItemCount(): number; getItemAt(at: number): { typeName: string } }): string[] =>
  Array.from({ length: registry.getItemCount() }, (_, at) => registry.getItemAt(at).typeName);

/** Everywhere that any version of Adaptive Cards has something within an element. */
const PLACES = [
  ...['items', 'columns', 'inlines', 'actions', 'selectAction', 'inlineAction', 'images', 'rows', 'cells'],
  ...[
    'card',
    'body',
    'pages',
    'facts',
    'choices',
    'backgroundImage',
    'sources',
    'fallback',
    'targetElements',
  ],
];

/** What may stand there: a button itself, or something that has one. */
function fillingsWith(button: Json): readonly unknown[] {
  const actions = { type: 'ActionSet', actions: [button] };
  return [
    button,
    [button],
    [actions],
    [{ type: 'TextRun', text: 'Contoso', selectAction: button }],
    [{ type: 'Image', url: 'https://example.com/', selectAction: button }],
    [{ type: 'Column', items: [actions] }],
    [{ type: 'Column', selectAction: button }],
    [{ items: [actions] }],
    [{ cells: [{ type: 'TableCell', items: [actions] }] }],
    [{ type: 'CarouselPage', items: [actions] }],
    { type: 'AdaptiveCard', actions: [button] },
  ];
}

function cardWith(part: Json): Json {
  const type = String(part['type']);
  const place = type.startsWith('Action.') ? 'actions' : 'body';
  const element = type === 'TextRun' ? { type: 'RichTextBlock', inlines: [part] } : part;
  return { type: 'AdaptiveCard', version: '1.5', [place]: [element] };
}

/** Whether a client finds a bare button there. Some of these cards it refuses altogether. */
function isShown(content: Json): boolean {
  const card = new AdaptiveCard();
  try {
    card.parse(content);
  } catch {
    return false;
  }
  return card
    .getAllActions()
    .some((action) => action instanceof SubmitAction && JSON.stringify(action.data) === BARE_JSON);
}

/** Cards with a button somewhere in an element of this type, by where that is. */
function* cardsOf(type: string): Generator<readonly [place: string, card: Json]> {
  for (const place of PLACES) {
    for (const button of [SUBMIT, EXECUTE]) {
      for (const filling of fillingsWith(button)) {
        yield [place, cardWith({ type, url: 'https://example.com/', [place]: filling })];
      }
    }
  }
}

function assertSealed(card: Json, where: string): void {
  assert.ok(hasButtons(card), where);
  assert.ok(!JSON.stringify(withSealedButtons(card, seal)).includes(BARE_JSON), where);
}

describe('the buttons of a card', () => {
  const types = [...names(GlobalRegistry.elements), ...names(GlobalRegistry.actions)];

  it('are sealed wherever a client finds them', () => {
    const found = new Set<string>();

    for (const type of types) {
      for (const [place, card] of cardsOf(type)) {
        if (!isShown(card)) continue;
        assertSealed(card, `${type}: ${place}`);
        found.add(`${type}: ${place}`);
      }
    }

    assert.ok(found.size >= 10, [...found].join());
  });

  const hidden: readonly (readonly [string, Json])[] = [
    ...types.map((type) => [`the fallback of ${type}`, cardWith({ type, fallback: SUBMIT })] as const),
    ['a link within a text', cardWith({ type: 'TextRun', text: 'Contoso', selectAction: EXECUTE })],
    ['a column', cardWith({ type: 'ColumnSet', columns: [{ type: 'Column', selectAction: SUBMIT }] })],
    ['a column that does not say so', cardWith({ type: 'ColumnSet', columns: [{ selectAction: SUBMIT }] })],
    ['a card within a card', cardWith({ type: 'Action.ShowCard', card: cardWith(SUBMIT) })],
    ['an element of a kind that nobody knows', cardWith({ type: 'Contoso.Element', parts: [[SUBMIT]] })],
    [
      'what a client asks for by itself',
      { ...cardWith({ type: 'TextBlock' }), refresh: { action: EXECUTE } },
    ],
    ['a touch anywhere', { ...cardWith({ type: 'TextBlock' }), selectAction: SUBMIT }],
  ];

  for (const [where, card] of hidden) {
    it(`are sealed in ${where}, where it shows no client at once`, () => assertSealed(card, where));
  }

  it('leave everything else as it is, and the card itself too', () => {
    const text = { type: 'TextBlock', text: 'Contoso' };
    const card = { ...cardWith({ type: 'ActionSet', actions: [SUBMIT] }), more: [text] };
    const before = JSON.stringify(card);

    const sealed = withSealedButtons(card, seal);

    assert.equal(JSON.stringify(card), before);
    assert.equal(JSON.stringify(sealed), before.replace(BARE, 'sealed'));
    assert.equal(withSealedButtons(text, seal), text);
  });

  it('carry data that is no part of the card, whatever it looks like', () => {
    const card = cardWith({ type: 'Action.Submit', data: { type: 'Action.Submit', data: BARE } });

    assert.deepEqual(withSealedButtons(card, seal), card);
  });
});
