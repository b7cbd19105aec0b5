import assert from 'node:assert/strict';
import { createRequire } from 'node:module';
import type * as Renderer from 'adaptivecards';
import { parseCardAction } from '../../cards/actions';
import type { Card } from '../../cards/card';
import { isAllowedPortalUrl } from '../../src/domain/portals';
import { SOURCES } from '../../src/domain/sources';
import { OWN_ADDRESSES } from './organisation';

type Json = Readonly<Record<string, unknown>>;

/** The package's entry can't be loaded by Node (its ESM lacks file extensions); the bundle beside it can. */
const { AdaptiveCard, SerializationContext, Versions } = createRequire(__filename)(
  'adaptivecards/dist/adaptivecards.js',
) as typeof Renderer;

/** Bytes of a card in UTF-16, the encoding that Teams counts in. */
const LARGEST = 24 * 1024;

/** Characters that the seal adds to a button when the card leaves the bot. */
export const SEAL_LENGTH = 48;

/**
 * What the parser finds fault with and Teams takes: type-ahead, which it files under 1.6, and full language tags
 * (Teams' phones once crashed on the short ones), and a search that offers nothing before one types.
 */
const TAKEN_BY_TEAMS = [
  /^Property "choices\.data" is supported in version 1\.6/,
  /^Invalid value "[\w-]+" for property "lang"/,
  /^An Input\.ChoiceSet must have at least one choice/,
];

/** Written by hands other than ours and made to do damage: as a name, a domain, a sentence. */
export const HOSTILE = [
  '[click](https://evil.example)',
  '<at>all</at>',
  '**bold** _it_ `code`',
  '{{DATE(2026-11-22T00:00:00Z,SHORT)}}',
  '${1+1}${$root.locale}',
  '$t(common.cancel) {{name}} $& $1 $$',
  '\u202eesrever\u200b\u0000\u2028line\nbreak',
  '"quotes" \\ back\\slash </script><img src=x onerror=alert(1)>',
  'Contos\u043e',
  '😀'.repeat(200),
  'x'.repeat(5000),
] as const;

export interface CheckOptions {
  /** Words from outside that stand somewhere in the view; they may only show where no Markdown is rendered. */
  readonly foreign?: readonly string[];
}

/** All that holds for every card, whatever it says. */
export function checkCard(card: Card, { foreign = [] }: CheckOptions = {}): void {
  checkFrame(card);
  checkParses(card.content);
  checkText(card);
  for (const node of nodes(card.content)) if (node !== refreshOf(card)) checkNode(node);
  checkRefresh(card);
  for (const text of foreign) checkForeign(card, text);
}

/** Every object in the card's JSON, the data of buttons excepted. */
export function* nodes(value: unknown): Generator<Json> {
  if (Array.isArray(value)) {
    for (const item of value) yield* nodes(item);
  } else if (isJson(value)) {
    yield value;
    for (const [key, inner] of Object.entries(value)) if (key !== 'data') yield* nodes(inner);
  }
}

/** What can be pressed, in reading order; fallbacks are left out. */
export function actions(card: Card): readonly Json[] {
  const fallbacks = new Set([...nodes(card.content)].map(({ fallback }) => fallback));
  const isPressed = (node: Json) => isAction(node) && !fallbacks.has(node) && node !== refreshOf(card);
  return [...nodes(card.content)].filter(isPressed);
}

/** What Teams runs by itself when the card comes into view. */
function refreshOf({ content }: Card): unknown {
  return isJson(content['refresh']) ? content['refresh']['action'] : undefined;
}

/** Nobody reads its title, and older clients don't know of it. */
function checkRefresh(card: Card): void {
  if (!('refresh' in card.content)) return;
  const { refresh } = card.content;
  const action = refreshOf(card);
  assert.ok(isJson(refresh) && isJson(action) && isJson(action['data']));
  assert.equal(action['type'], 'Action.Execute');
  assert.equal(action['verb'], action['data']['verb']);
  const pressed = actions(card).map(({ verb }) => verb);
  assert.ok(!pressed.includes(action['verb']), 'a verb that no button has');
  checkData(action);
  assert.ok(Array.isArray(refresh['userIds']) && refresh['userIds'].length <= 60, 'sixty people at most');
}

/** The words of a card, without its buttons. */
export function textOf(card: Card): string {
  const texts = [...nodes(card.content)].flatMap(({ type, text, title, value }) => {
    if (type === 'TextBlock' || type === 'TextRun') return [text];
    return type === undefined && value !== undefined ? [title, value] : [];
  });
  return texts.join('\n');
}

/** Titles of what can be pressed. */
export function titlesOf(card: Card): readonly string[] {
  return actions(card).map(({ title }) => String(title));
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isAction({ type }: Json): boolean {
  return typeof type === 'string' && type.startsWith('Action.');
}

/** Every button that sends data back: those of rows, and those for older clients, too. */
export function buttonsOf(content: unknown): readonly Json[] {
  return [...nodes(content)].filter(({ type }) => type === 'Action.Submit' || type === 'Action.Execute');
}

function checkFrame({ content, summary }: Card): void {
  assert.equal(content['type'], 'AdaptiveCard');
  assert.equal(content['version'], '1.5');
  assert.match(String(content['lang']), /^[a-z]{2}(-|$)/);
  assert.ok(summary.trim(), 'a summary');
  assert.ok(String(content['fallbackText']).trim(), 'a fallbackText');
  const size = (JSON.stringify(content).length + buttonsOf(content).length * SEAL_LENGTH) * 2;
  assert.ok(size < LARGEST, `${size} bytes of UTF-16 are too many`);
}

function checkParses(content: Json): void {
  const context = new SerializationContext(Versions.v1_5);
  const card = new AdaptiveCard();

  card.parse(content, context);

  const events = Array.from({ length: context.eventCount }, (_, index) => context.getEventAt(index).message);
  const failures = card.validateProperties().validationEvents.map(({ message }) => message);
  const faults = [...events, ...failures].filter(
    (fault) => !TAKEN_BY_TEAMS.some((taken) => taken.test(fault)),
  );
  assert.deepEqual(faults, []);
}

/** Nothing is left of a template, and nothing of a value that wasn't there. */
function checkText(card: Card): void {
  const text = withoutHostile(JSON.stringify(card));
  for (const leftover of ['${', 'undefined', '[object', ':null', 'NaN']) {
    assert.ok(
      !text.includes(leftover),
      `"${leftover}" in ${text.slice(Math.max(0, text.indexOf(leftover) - 80), text.indexOf(leftover) + 40)}`,
    );
  }
}

function withoutHostile(text: string): string {
  return HOSTILE.reduce((rest, hostile) => rest.replaceAll(JSON.stringify(hostile).slice(1, -1), ''), text);
}

function checkNode(node: Json): void {
  const type = String(node['type']);
  if (type === 'TextBlock')
    assert.equal(node['wrap'], true, `a TextBlock without wrap: ${String(node['text'])}`);
  if (type.startsWith('Input.')) assert.ok(node['label'], 'a label on every input');
  if (type === 'Action.Execute') checkExecute(node);
  if (type === 'Action.Execute' || type === 'Action.Submit') checkData(node);
  if (isAction(node)) assert.match(String(node['title']), /\S/, `an ${type} without a title`);
  for (const url of urlsOf(node)) assert.ok(isAllowed(url), `not on the list of hosts: ${url}`);
}

function checkExecute({ verb, data, fallback }: Json): void {
  assert.ok(isJson(data) && verb === data['verb'], 'the verb outside is the one inside');
  assert.ok(
    isJson(fallback) && fallback['type'] === 'Action.Submit',
    'a fallback for clients without Action.Execute',
  );
  assert.deepEqual(fallback['data'], data);
}

function checkData({ title, data }: Json): void {
  assert.notEqual(
    parseCardAction(data).kind,
    'foreign',
    `the router doesn't know the data of "${String(title)}"`,
  );
}

/** Addresses of buttons and images, and those of Markdown links. */
function urlsOf({ type, url, text }: Json): readonly string[] {
  const links =
    type === 'TextBlock' ? [...String(text).matchAll(/\]\(([^)\s]+)\)|(https?:\/\/[^\s)]+)/g)] : [];
  return [
    ...(typeof url === 'string' ? [url] : []),
    ...links.map(([, target, bare]) => target ?? bare ?? ''),
  ];
}

/** The way to the bot's own chat. */
const OWN_CHAT = 'https://teams.microsoft.com/l/chat/0/0?users=28:';

function isAllowed(url: string): boolean {
  if (OWN_ADDRESSES.some((own) => url.startsWith(own))) return true;
  if (url.startsWith(OWN_CHAT)) return true;
  return isAllowedPortalUrl(url) || Object.values(SOURCES).some((source) => source.url === url);
}

function checkForeign(card: Card, text: string): void {
  for (const node of nodes(card.content)) {
    const rendered =
      node['type'] === 'TextBlock' ? [node['text']] : node['type'] === 'FactSet' ? [node['facts']] : [];
    assert.ok(!JSON.stringify(rendered).includes(text), `"${text}" where Markdown is rendered`);
  }
}
