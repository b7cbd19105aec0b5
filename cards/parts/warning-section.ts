import type { Warning } from '../../src/domain/verdict';
import type { Words } from '../../src/i18n/words';
import { dottedList } from './lines';
import { section, type Section } from './section';

/** All but the one that has a section of its own. */
type Noted = Exclude<Warning, { kind: 'azureRbacNotVerified' }>;

function warningText(words: Words, warning: Noted): string {
  switch (warning.kind) {
    case 'endsSoon': {
      const facts = { count: Math.max(0, Math.floor(warning.days)), date: words.date(warning.endsAt) };
      return facts.count === 0 ? words.t('warnings.endsToday', facts) : words.t('warnings.endsSoon', facts);
    }
    default:
      return words.t(`warnings.${warning.kind}`);
  }
}

/** What is worth knowing and doesn't block. */
export function warningSections(words: Words, warnings: readonly Warning[]): Section[] {
  const noted = warnings.filter((warning) => warning.kind !== 'azureRbacNotVerified');
  if (noted.length === 0) return [];
  const points = dottedList(noted.map((warning) => warningText(words, warning)));
  return [section({ id: 'warnings', heading: words.t('answer.warnings'), points })];
}
