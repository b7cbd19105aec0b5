import type { SourceId } from '../../src/domain/sources';
import type { Verdict, Warning } from '../../src/domain/verdict';
import type { Words } from '../../src/i18n/words';
import { dottedList } from './lines';
import { section, type Section } from './section';
import { sourceLine } from './source-line';

/** Where each warning comes from. */
const WARNING_SOURCES: Readonly<Record<Warning['kind'], SourceId>> = {
  notAdminAgent: 'permissions',
  adminAgentUnknown: 'permissions',
  endsSoon: 'gdapExpiry',
  microsoftLedOnly: 'microsoftLed',
  azureRbacNotVerified: 'azureRbacInferred',
  azureSellerUnknown: 'reportProblems',
  resellerRulesDisagree: 'roleGuidance',
  roleNotListedForPortal: 'gdapWorkloads',
  deprecatedRole: 'entraRoles',
};

/** Where the verdict's own words come from, besides the workload's rule. */
export function verdictSources(verdict: Verdict): SourceId[] {
  switch (verdict.kind) {
    case 'canFile':
      return warningSources(verdict.warnings);
    case 'blocked':
      return ['gdapAssign', 'gdapFaq', ...warningSources(verdict.warnings)];
    case 'unchecked':
      return [
        ...(verdict.reason.kind === 'noGdapApi' ? (['graphGlobalOnly', 'usGovernment'] as const) : []),
        ...warningSources(verdict.warnings),
      ];
    case 'providerFiles':
    case 'publisherSupports':
    case 'ownPlan':
      return [];
  }
}

function warningSources(warnings: readonly Warning[]): SourceId[] {
  return warnings.map((warning) => WARNING_SOURCES[warning.kind]);
}

/** Sources that a card shows, the rule's own first. */
const SHOWN = 6;

/** Sources as links, each once. Hidden until somebody asks for more. */
export function sourceSection(words: Words, ids: readonly SourceId[]): Section {
  const shown = [...new Set(ids)].slice(0, SHOWN);
  const points = dottedList(shown.map((id) => sourceLine(words, id)));
  return section({ id: 'sources', hidden: true, heading: words.t('answer.sources'), points });
}
