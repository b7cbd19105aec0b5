import type { Question } from '../../src/domain/question';
import type { UncheckedReason, Verdict, Warning } from '../../src/domain/verdict';
import { workloadOf } from '../../src/domain/workloads';
import type { Words } from '../../src/i18n/words';
import { azureRoleOf, needsAzureRole } from './azure-section';
import { brokenText } from './chain-section';
import { readFailureText } from './read-failure';
import type { Tone } from './section';

/** The verdict in one sentence, what it rests on, and the colour behind it. */
export interface AnswerHeading {
  readonly tone: Tone;
  readonly heading: string;
  readonly leads: readonly string[];
}

function reasonLeads(words: Words, reason: UncheckedReason): string[] {
  const text = words.t(`unchecked.reason.${reason.kind}`);
  return reason.kind === 'readFailed' ? [readFailureText(words, reason.failure), text] : [text];
}

/** Could it not be read, or do the rules leave it open? */
function uncheckedHeading(words: Words, reason: UncheckedReason): string {
  return reason.kind === 'readFailed' || reason.kind === 'noGdapApi'
    ? words.t('answer.heading.unchecked')
    : words.t('answer.heading.unsure');
}

function providerLeads(words: Words, because: 'partnerType' | 'soldByAnother', question: Question): string[] {
  const lead = words.t(`answer.lead.${because}`);
  return isEntra(question) ? [lead, words.t('answer.entraCountsAsAzure')] : [lead];
}

/** An Azure role is never seen from here, so that "you can" is only said where none is needed. */
function canFileHeading(words: Words, warnings: readonly Warning[], question: Question): AnswerHeading {
  const rbac = azureRoleOf(warnings);
  if (rbac === undefined) {
    const lead = isEntra(question) ? 'answer.lead.canFilePremium' : 'answer.lead.canFile';
    return { tone: 'good', heading: words.t('answer.heading.canFile'), leads: [words.t(lead)] };
  }
  if (needsAzureRole(question) === 'perhaps') {
    const leads = [words.t('answer.lead.canFilePerhaps')];
    return { tone: 'good', heading: words.t('answer.heading.canFileLikely'), leads };
  }
  const leads = [
    words.t(rbac === 'yes' ? 'answer.lead.canFileAzure.yes' : 'answer.lead.canFileAzure.needed'),
    ...(isEntra(question) ? [words.t('answer.entraCountsAsAzure')] : []),
  ];
  return rbac === 'yes'
    ? { tone: 'good', heading: words.t('answer.heading.canFileLikely'), leads }
    : { tone: 'warning', heading: words.t('answer.heading.canFileWithRole'), leads };
}

function isEntra({ workload }: Question): boolean {
  return workloadOf(workload).family === 'entra';
}

/** All that a heading needs to know of a verdict; those of "who can file?" are the same from here on. */
export type HeadedVerdict =
  Exclude<Verdict, { kind: 'unchecked' }> | { readonly kind: 'unchecked'; readonly reason: UncheckedReason };

export function answerHeading(words: Words, verdict: HeadedVerdict, question: Question): AnswerHeading {
  switch (verdict.kind) {
    case 'canFile':
      return canFileHeading(words, verdict.warnings, question);
    case 'blocked': {
      const leads = [brokenText(words, verdict.broken, 'me')];
      return { tone: 'attention', heading: words.t('answer.heading.blocked'), leads };
    }
    case 'providerFiles': {
      const heading = words.t(`answer.heading.providerFiles.${verdict.because}`);
      return { tone: 'warning', heading, leads: providerLeads(words, verdict.because, question) };
    }
    case 'publisherSupports':
    case 'ownPlan': {
      const leads = [words.t(`answer.lead.${verdict.kind}`)];
      return { tone: 'accent', heading: words.t(`answer.heading.${verdict.kind}`), leads };
    }
    case 'unchecked': {
      const leads = reasonLeads(words, verdict.reason);
      return { tone: 'warning', heading: uncheckedHeading(words, verdict.reason), leads };
    }
  }
}
