import { everyCard } from '../hostile/every-card';
import { samples } from '../../tools/gallery/samples';
import type { WordPlace } from '../../src/i18n/word-room';
import { type Words, wordsFor } from '../../src/i18n/words';
import { nodes } from './cards';
import type { Json } from './readable-card';

/** Columns of marks and of labels, by the width that the templates give them. */
const COLUMNS: Readonly<Record<string, WordPlace>> = { '92px': 'mark', '76px': 'label' };

const MARK = /⟦([\w.]+)/gu;

/** The places of every key that is on some card. Found by drawing all cards with words that name themselves. */
export function wordPlaces(): ReadonlyMap<string, ReadonlySet<WordPlace>> {
  const places = new Map<string, Set<WordPlace>>();
  const words = selfNaming();
  const cards = [
    ...samples(words).map(({ card }) => card),
    ...everyCard('x', words).map(([, make]) => make()),
  ];
  for (const { content } of cards) {
    for (const [text, place] of textsIn(content)) {
      for (const [, key = ''] of text.matchAll(MARK)) {
        places.set(key, (places.get(key) ?? new Set()).add(place));
      }
    }
  }
  return places;
}

function selfNaming(): Words {
  const t: Words['t'] = (key, args = {}) => `⟦${key} ${Object.values(args).join(' ')}⟧`;
  return { ...wordsFor('en-GB'), t };
}

function textsIn(content: Json): readonly (readonly [string, WordPlace])[] {
  const all = [...nodes(content)];
  // The title of a row that is pressed is only heard.
  const heard = new Set(all.map(({ selectAction }) => selectAction));
  return all.filter((node) => !heard.has(node)).flatMap((node) => [...own(node), ...inColumn(node)]);
}

function own(node: Json): readonly (readonly [string, WordPlace])[] {
  const { type, title, text, label, placeholder, style, size } = node;
  switch (type) {
    case 'Action.Submit':
    case 'Action.Execute':
    case 'Action.OpenUrl':
    case 'Action.ToggleVisibility':
      return pair(title, 'button');
    case 'TextBlock':
      if (style === 'heading') return pair(text, size === 'Large' ? 'largeHeading' : 'heading');
      return pair(text, 'text');
    case 'TextRun':
      return pair(text, 'text');
    case 'Input.Text':
    case 'Input.Date':
      return [...pair(label, 'inputLabel'), ...pair(placeholder, 'placeholder')];
    case 'Input.ChoiceSet':
      return [
        ...pair(label, 'inputLabel'),
        ...pair(placeholder, 'placeholder'),
        ...titles(node, 'choices', 'choice'),
      ];
    case 'FactSet':
      return titles(node, 'facts', 'factTitle');
    default:
      return [];
  }
}

function inColumn({ type, width, items }: Json): readonly (readonly [string, WordPlace])[] {
  const place = type === 'Column' && typeof width === 'string' ? COLUMNS[width] : undefined;
  if (!place || !Array.isArray(items)) return [];
  return (items as Json[]).flatMap(({ text }) => pair(text, place));
}

function titles(node: Json, field: string, place: WordPlace): readonly (readonly [string, WordPlace])[] {
  const items = node[field];
  return Array.isArray(items) ? (items as Json[]).flatMap(({ title }) => pair(title, place)) : [];
}

function pair(text: unknown, place: WordPlace): readonly (readonly [string, WordPlace])[] {
  return typeof text === 'string' ? [[text, place]] : [];
}
