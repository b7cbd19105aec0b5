import type { Customer } from '../../src/domain/customer';
import type { Membership } from '../../src/domain/evidence';
import type { Question } from '../../src/domain/question';
import type { Warning } from '../../src/domain/verdict';
import { workloadOf } from '../../src/domain/workloads';
import type { Words } from '../../src/i18n/words';
import { named } from './names';
import { messageSection } from './remedy-sections';
import { marked, section, type Row, type Section } from './section';

/** Whether the person is an Admin agent, where a role on the subscription is needed; undefined where none is. */
export function azureRoleOf(warnings: readonly Warning[]): Membership | undefined {
  return warnings.find((warning) => warning.kind === 'azureRbacNotVerified')?.adminAgent;
}

/** With a licence for Entra ID P1 or P2, an Entra request needs no role on a subscription. */
export function needsAzureRole({ workload, entraPremium }: Question): 'yes' | 'perhaps' {
  return workloadOf(workload).family === 'entra' && entraPremium !== 'no' ? 'perhaps' : 'yes';
}

/** The link of the chain that Graph doesn't show. */
export function azureRoleRow(words: Words, warnings: readonly Warning[]): Row[] {
  const role = azureRoleOf(warnings);
  if (role === undefined) return [];
  const mark = words.t(role === 'yes' ? 'azure.likely' : 'chain.mark.unknown');
  return [marked(mark, { text: words.t('chain.azureRole') })];
}

/** What is known of the role on the subscription, which one to ask for, at which scope, and whom to ask. */
export function azureSections(
  words: Words,
  warnings: readonly Warning[],
  question: Question,
  customer: Customer | undefined,
): Section[] {
  const role = azureRoleOf(warnings);
  if (role === undefined) return [];
  const about = section({
    id: 'azureRole',
    heading: words.t('azure.heading'),
    paragraphs: [
      ...onlyPerhaps(words, question),
      words.t(`azure.state.${role}`),
      words.t(role === 'yes' ? 'azure.ask.ifRefused' : 'azure.ask.needed'),
    ],
  });
  return role === 'no' ? [about, askSection(words, customer)] : [about];
}

/** The same for all colleagues at once. */
export function teamAzureSections(words: Words, warnings: readonly Warning[], question: Question): Section[] {
  if (azureRoleOf(warnings) === undefined) return [];
  return [
    section({
      id: 'azureRole',
      heading: words.t('azure.headingTeam'),
      paragraphs: [...onlyPerhaps(words, question), words.t('azure.state.team'), words.t('azure.ask.needed')],
    }),
  ];
}

function onlyPerhaps(words: Words, question: Question): string[] {
  return needsAzureRole(question) === 'perhaps' ? [words.t('azure.perhaps')] : [];
}

function askSection(words: Words, customer: Customer | undefined): Section {
  const name = customer === undefined ? words.t('answer.thisCustomer') : named(words, customer.name);
  return messageSection(words, words.t('azure.message', { customer: name }));
}
