import type { Card } from '../../cards';
import { nodes } from '../support/cards';
import { isRecord, type Json } from '../support/readable-card';

const HOLE = '•';

/** Where foreign text may stand, since nothing there renders Markdown. */
export function foreignTexts(card: Json): readonly string[] {
  return [...nodes(card)].flatMap((node) => holesOf(node).map((key) => String(node[key])));
}

function holesOf(node: Json): readonly string[] {
  if (node['type'] === 'TextRun') return ['text'];
  if (typeof node['tooltip'] === 'string') return ['tooltip'];
  if (node['type'] === 'Input.Text' && typeof node['value'] === 'string') return ['value'];
  return isChoice(node) ? ['title'] : [];
}

function isChoice(node: Json): boolean {
  return node['type'] === undefined && typeof node['title'] === 'string' && typeof node['value'] === 'string';
}

/** All of a card but the foreign text: its elements, its own words, its buttons with their data, its addresses. */
export function bonesOf({ content }: Pick<Card, 'content'>): string {
  return JSON.stringify(content, (_key, value: unknown) => (isRecord(value) ? bone(value) : value));
}

function bone(node: Json): Json {
  // Facts are rendered with Markdown, and are made of a title and a value as choices are.
  if (node['type'] === 'FactSet') return { ...node, facts: JSON.stringify(node['facts']) };
  const holes = Object.fromEntries(holesOf(node).map((key) => [key, HOLE]));
  const select = node['selectAction'];
  const row = isRecord(select) ? { selectAction: { ...select, title: HOLE } } : {};
  return { ...node, ...holes, ...row };
}

/** The same, as a list of single elements, to see that nothing was added where something may be missing. */
export function elementsOf(card: Pick<Card, 'content'>): readonly string[] {
  const bones = JSON.parse(bonesOf(card)) as Json;
  return [...nodes(bones)].map((node) =>
    JSON.stringify(node, (key, value: unknown) =>
      key !== '' && key !== 'data' && typeof value === 'object' ? undefined : value,
    ),
  );
}

/** Is the one what is left of the other after leaving something out? */
export function isPartOf(part: readonly string[], whole: readonly string[]): boolean {
  let at = 0;
  for (const element of whole) if (element === part[at]) at += 1;
  return at === part.length;
}

const GUID = /[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}/gu;

/** The bones without what differs from one customer and one minute to the next. */
export function shapeOf(card: Pick<Card, 'content'>): string {
  const shape = JSON.parse(bonesOf(card), (key, value: unknown) =>
    key === 'data' && isRecord(value) ? value['verb'] : value,
  ) as Json;
  return JSON.stringify(shape)
    .replace(GUID, 'GUID')
    .replace(/harbor\d+\.test/gu, 'DOMAIN')
    .replace(/\d\d:\d\d/gu, 'TIME');
}
