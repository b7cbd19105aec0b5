import { grouped } from './grouped';
import type { Judged } from './judge-sentence';
import { NONE } from './labelled-set';
import { textTable } from './text-table';

/** For every intent: how often it was labelled and read right, and what it was taken for. */
export function confusionTable(judged: readonly Judged[]): string {
  const byLabel = grouped(judged, labelOf);
  const rows = [...byLabel].map(([label, those]) => {
    const right = those.filter((one) => one.right.intent);
    const wrong = those.filter((one) => !one.right.intent);
    return [label, String(those.length), String(right.length), takenFor(wrong)];
  });
  return textTable(['intent', 'sentences', 'right', 'taken for'], rows);
}

/** Of several labels the one that was read, or else the first. */
function labelOf({ sentence, read, right }: Judged): string {
  const label = right.intent ? (read.intent[0] ?? NONE) : sentence.intent[0];
  return label ?? NONE;
}

function takenFor(wrong: readonly Judged[]): string {
  const counts = grouped(wrong, ({ read }) => read.intent[0] ?? NONE);
  return [...counts]
    .toSorted(([, a], [, b]) => b.length - a.length)
    .map(([intent, those]) => `${intent} ${those.length}`)
    .join(', ');
}
