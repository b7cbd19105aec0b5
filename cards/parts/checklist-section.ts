import type { Question } from '../../src/domain/question';
import { SERVICE_SUPPORT_ADMINISTRATOR } from '../../src/domain/roles';
import { CHAIN_LINKS } from '../../src/domain/verdict';
import { workloadOf } from '../../src/domain/workloads';
import { hasGdapApi } from '../../src/domain/partner';
import type { Words } from '../../src/i18n/words';
import { type Audience, linkText } from './chain-section';
import { roleLabel } from './names';
import { marked, section, type Row, type Section } from './section';

/** What a person confirms by hand where nothing could be read: the same chain, in the same order. */
export function checklistSection(
  words: Words,
  question: Question,
  checkedAt: Date,
  audience: Audience = 'me',
): Section {
  const where = hasGdapApi(question.partner.cloud) ? 'unchecked.where' : 'unchecked.whereGovernment';
  const confirm = words.t('chain.mark.confirm');
  const role = words.t('unchecked.role', { role: roleLabel(words, SERVICE_SUPPORT_ADMINISTRATOR) });
  return section({
    id: 'checklist',
    heading: words.t('unchecked.heading'),
    paragraphs: [words.t(where)],
    rows: [
      ...CHAIN_LINKS.map((link) =>
        marked(confirm, { text: linkText(words, link, audience), asides: link === 'role' ? [role] : [] }),
      ),
      ...azureRows(words, question),
    ],
    notes: [words.t('unchecked.then'), words.t('chain.checkedAt', { time: words.time(checkedAt) })],
  });
}

/** Azure asks for a role on the subscription besides, and Entra ID does for customers without P1 or P2. */
function azureRows(words: Words, question: Question): Row[] {
  const { family } = workloadOf(question.workload);
  const asksForRbac = family === 'azure' || (family === 'entra' && question.entraPremium !== 'yes');
  return asksForRbac ? [marked(words.t('chain.mark.confirm'), { text: words.t('chain.azureRole') })] : [];
}
