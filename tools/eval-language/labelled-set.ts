import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { WORKLOAD_IDS } from '../../src/domain/workloads';
import { ERRANDS, STEERING } from '../../src/understand/understanding';
import { EvalError } from './eval-error';
import { grouped } from './grouped';

export const LANGUAGES = ['en', 'es', 'ca'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What one develops on, and what is only scored. */
export const PARTS = ['develop', 'score'] as const;
export type Part = (typeof PARTS)[number];

/** The sentence is about nothing the bot does, or names no product or no customer. */
export const NONE = 'none';

const INTENTS = [...new Set<string>([...ERRANDS, ...STEERING, 'language', NONE])];

/** Several answers where more than one can be defended. */
function labels<T extends z.ZodType<string>>(label: T) {
  return z.union([label.transform((only) => [only]), z.array(label).min(1)]);
}

/** One line of a file. No workload or customer means that the sentence names none. */
const SENTENCE = z.object({
  text: z.string().min(1),
  intent: labels(z.enum(INTENTS)),
  workload: labels(z.enum([...WORKLOAD_IDS, NONE])).default([NONE]),
  customer: labels(z.string().min(1)).default([NONE]),
  /** What makes it hard. */
  hard: z.string().min(1).optional(),
  language: z.string().min(1).optional(),
});

export interface LabelledSentence {
  readonly text: string;
  readonly intent: readonly string[];
  readonly workload: readonly string[];
  /** Display names of customers of the demo partner. */
  readonly customer: readonly string[];
  readonly hard: string | undefined;
}

/** Sentences of one language and part. */
export interface LabelledGroup {
  readonly language: string;
  readonly part: Part | 'file';
  readonly sentences: readonly LabelledSentence[];
}

const FOLDER = join(__dirname, '..', '..', 'test', 'understand', 'labelled');

/** The labelled set of the repository, a language and part at a time. Throws `EvalError`. */
export function labelledSet(languages: readonly Language[] = LANGUAGES): readonly LabelledGroup[] {
  return PARTS.flatMap((part) =>
    languages.map((language) => ({
      language,
      part,
      sentences: readLines(join(FOLDER, `${language}.${part}.jsonl`)).map(labelled),
    })),
  );
}

/** Sentences from outside. Those that don't state their language are taken for what the file's name says. Throws `EvalError`. */
export function labelledFile(path: string): readonly LabelledGroup[] {
  const fallback = basename(path).split('.')[0] ?? path;
  const byLanguage = grouped(readLines(path), ({ language }) => language ?? fallback);
  return [...byLanguage].map(([language, lines]) => ({
    language,
    part: 'file',
    sentences: lines.map(labelled),
  }));
}

type Line = z.infer<typeof SENTENCE>;

function labelled({ text, intent, workload, customer, hard }: Line): LabelledSentence {
  return { text, intent, workload, customer, hard };
}

function readLines(path: string): readonly Line[] {
  return contentOf(path)
    .split(/\r?\n/u)
    .flatMap((line, index) => (line.trim() ? [parseLine(line, `${path}, line ${index + 1}`)] : []));
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\uFEFF/u, '');
  } catch {
    throw new EvalError('file', `${path} can't be read. Name a file with one JSON object a line.`);
  }
}

function parseLine(line: string, where: string): Line {
  const parsed = SENTENCE.safeParse(jsonOf(line));
  if (parsed.success) return parsed.data;
  throw new EvalError('sentence', `${where}: ${z.prettifyError(parsed.error)}`);
}

function jsonOf(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
