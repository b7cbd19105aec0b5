import { confusionTable } from './confusion-table';
import { grouped } from './grouped';
import { ASPECTS, type Judged } from './judge-sentence';
import { NONE } from './labelled-set';
import { accuracyOf, isAboveFloor, type ScoredGroup } from './score-groups';
import { textTable } from './text-table';

interface ReportOptions {
  /** Names the wrong sentences of what is only scored, too. */
  readonly showScore: boolean;
}

/** Everything that was measured, as plain text. */
export function report(groups: readonly ScoredGroup[], { showScore }: ReportOptions): string {
  const all = groups.flatMap(({ judged }) => judged);
  const sections = [
    ['Accuracy', accuracyTable(groups)],
    ['By what makes them hard', hardTable(groups)],
    ['Intents, as labelled and as read', confusionTable(all)],
    ['Milliseconds a sentence', timeTable(groups)],
    ['Wrong', wrongSentences(groups, showScore)],
  ] as const;
  return sections.map(([heading, body]) => `${heading}\n\n${body}\n`).join('\n');
}

function accuracyTable(groups: readonly ScoredGroup[]): string {
  const rows = groups.map(({ language, part, judged }) => {
    const verdict = part === 'score' && !isAboveFloor(judged) ? 'below the floor' : '';
    return [part, language, ...figures(judged), verdict];
  });
  return textTable(['part', 'language', 'sentences', ...ASPECTS, ''], rows);
}

function hardTable(groups: readonly ScoredGroup[]): string {
  const rows = [...grouped(groups, ({ part }) => part)].flatMap(([part, inPart]) => {
    const judged = inPart.flatMap((group) => group.judged);
    const byKind = grouped(judged, ({ sentence }) => sentence.hard ?? 'plain');
    return [...byKind].map(([kind, those]) => [part, kind, ...figures(those)]);
  });
  return textTable(['part', 'kind', 'sentences', ...ASPECTS], rows);
}

function figures(judged: readonly Judged[]): readonly string[] {
  const accuracy = accuracyOf(judged);
  return [String(judged.length), ...ASPECTS.map((aspect) => `${(accuracy[aspect] * 100).toFixed(1)} %`)];
}

function timeTable(groups: readonly ScoredGroup[]): string {
  const rows = [...grouped(groups, ({ language }) => language)].map(([language, those]) => {
    const sorted = those.flatMap(({ milliseconds }) => milliseconds).toSorted((a, b) => a - b);
    const at = (share: number): string =>
      (sorted[Math.ceil(share * sorted.length) - 1] ?? sorted[0] ?? 0).toFixed(2);
    return [language, at(0.5), at(0.99), at(1)];
  });
  return textTable(['language', 'p50', 'p99', 'max'], rows);
}

function wrongSentences(groups: readonly ScoredGroup[], showScore: boolean): string {
  const shown = groups.filter(({ part }) => part === 'develop' || showScore);
  const lines = shown.flatMap(({ language, part, judged }) =>
    judged.flatMap((one) => {
      const wrong = ASPECTS.filter((aspect) => !one.right[aspect]);
      const told = wrong.map(
        (aspect) => `${aspect} ${said(one.sentence[aspect])}, read ${said(one.read[aspect])}`,
      );
      return told.length > 0 ? [`${part} ${language} | ${told.join('; ')} | ${one.sentence.text}`] : [];
    }),
  );
  const hidden = shown.length < groups.length ? ['(--show-score names those that are only scored)'] : [];
  return [...lines, ...hidden].join('\n') || 'nothing';
}

function said(values: readonly string[]): string {
  return values.join('/') || NONE;
}
