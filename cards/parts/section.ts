import type { Button } from './buttons';
import { line, linesOf } from './lines';

/** Colour of a box. It repeats what its words say, so nobody has to see it. */
export type Tone = 'default' | 'emphasis' | 'good' | 'attention' | 'warning' | 'accent';

/** What stands beside the mark of a row. Rendered without Markdown, so foreign text may (through `plain`). */
export interface RowParts {
  /** In bold, first. */
  readonly name?: string;
  readonly text?: string;
  /** Small, last. */
  readonly asides?: readonly string[];
}

/** A line that begins with a mark (a word, or a number). */
export interface Row {
  /** Width of the marks' column, the same in all rows of a section. */
  readonly width: string;
  /** Rendered with Markdown: our own words only. */
  readonly mark: string;
  readonly weight: 'Default' | 'Bolder';
  readonly names: readonly string[];
  readonly texts: readonly string[];
  readonly asides: readonly string[];
}

/** A button that leaves Teams. Its address comes from a `Route` or the organisation's own file only. */
export interface LinkButton {
  readonly title: string;
  readonly url: string;
  readonly style: 'default' | 'positive';
}

/** A part of a report card, as the template expects it: every field there, what may be missing as a list. */
export interface Section {
  readonly id: string;
  readonly visible: boolean;
  readonly style: Tone;
  readonly separator: boolean;
  readonly headings: readonly string[];
  readonly titles: readonly string[];
  readonly paragraphs: readonly string[];
  readonly rows: readonly Row[];
  readonly lists: readonly string[];
  readonly linkSets: readonly { readonly links: readonly LinkButton[] }[];
  readonly notes: readonly string[];
  readonly toggleSets: readonly { readonly title: string; readonly targets: readonly string[] }[];
  readonly pagerSets: readonly { readonly buttons: readonly Button[] }[];
  readonly actionSets: readonly {
    readonly primary: readonly Button[];
    readonly buttons: readonly Button[];
  }[];
}

/** What a section is made of, in reading order; all but its ID may be left out. */
export interface SectionParts {
  readonly id: string;
  readonly hidden?: boolean;
  readonly style?: Tone;
  /** Rendered with Markdown: our own words only. */
  readonly heading?: string;
  /** A heading that is foreign text. */
  readonly title?: string;
  readonly paragraphs?: readonly string[];
  readonly rows?: readonly Row[];
  /** A `numberedList`, rendered with Markdown: our own words only. */
  readonly steps?: string;
  /** A `dottedList`, rendered with Markdown, so that it may hold links: our own words only. */
  readonly points?: string;
  readonly links?: readonly LinkButton[];
  /** Small; rendered with Markdown: our own words only. */
  readonly notes?: readonly string[];
  readonly toggle?: { readonly title: string; readonly targets: readonly string[] };
  /** Answered in place of the card, the same each time. */
  readonly pager?: readonly Button[];
  /** The one thing to do next; before the other actions. */
  readonly primary?: Button;
  /** Answered with a card of their own, and good for being pressed again. */
  readonly actions?: readonly Button[];
}

const NONE: readonly never[] = [];

export function section(parts: SectionParts): Section {
  const { style = 'default', heading, rows = NONE, links = NONE, notes = NONE, toggle, pager = NONE } = parts;
  return {
    id: parts.id,
    visible: parts.hidden !== true,
    style,
    // A coloured box stands out by itself, and what has no heading belongs to what is above it.
    separator: style === 'default' && heading !== undefined,
    headings: line(heading),
    titles: line(parts.title),
    paragraphs: linesOf(parts.paragraphs ?? NONE),
    rows,
    lists: parts.points === undefined ? line(parts.steps) : linesOf([parts.steps ?? '', parts.points]),
    linkSets: links.length > 0 ? [{ links }] : NONE,
    notes: linesOf(notes),
    toggleSets: toggle === undefined ? NONE : [toggle],
    pagerSets: pager.length > 0 ? [{ buttons: pager }] : NONE,
    actionSets: actionSets(parts),
  };
}

function actionSets({ primary, actions = NONE }: SectionParts): Section['actionSets'] {
  if (primary === undefined && actions.length === 0) return NONE;
  return [{ primary: primary === undefined ? NONE : [primary], buttons: actions }];
}

function row(
  width: Row['width'],
  weight: Row['weight'],
  mark: string,
  { name, text, asides = NONE }: RowParts,
): Row {
  return { width, weight, mark, names: line(name), texts: line(text), asides: linesOf(asides) };
}

/** A row that begins with a mark in words, such as "✓ Yes". */
export function marked(mark: string, parts: RowParts): Row {
  return row('92px', 'Bolder', mark, parts);
}

/** A row that begins with its number. */
export function counted(number: number, parts: RowParts): Row {
  return row('24px', 'Default', `${number}`, parts);
}

/** A row that begins with what its value is called, such as "Customer". */
export function labelled(label: string, parts: RowParts): Row {
  return row('76px', 'Default', label, parts);
}
