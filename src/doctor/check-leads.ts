import pLimit from 'p-limit';
import type { GraphCheckup, Probe } from '../graph';
import { type Advice, failureResult } from './failure-result';
import type { Finding, Result } from './finding';
import { shown } from './shown';

const AT_ONCE = 8;
const PURPOSE = 'its members see every customer';

/** Whether the groups of LEAD_GROUP_IDS are there. */
export async function checkLeads(
  checkup: GraphCheckup,
  groupIds: readonly string[],
  advice: Advice,
): Promise<readonly Finding[]> {
  if (groupIds.length === 0) return [NO_LEADS];
  const limit = pLimit(AT_ONCE);
  return Promise.all(
    groupIds.map(async (id): Promise<Finding> => {
      const probe = await limit(() => checkup.group(id));
      return { ...about(id), ...resultOf(probe, advice), ms: probe.ms };
    }),
  );
}

/** For when there is no use in asking. */
export function leadsNotAsked(groupIds: readonly string[], reason: string): readonly Finding[] {
  if (groupIds.length === 0) return [NO_LEADS];
  return groupIds.map((id) => ({ ...about(id), state: 'unchecked', detail: reason }));
}

const NO_LEADS: Finding = {
  id: 'leads',
  section: 'Leads',
  title: 'LEAD_GROUP_IDS',
  purpose: 'groups whose members see every customer',
  needed: false,
  state: 'notNeeded',
  detail: 'It is empty: nobody sees all customers, everybody sees those they have access to.',
};

function about(id: string): Omit<Finding, 'state'> {
  return { id: `leads.${id}`, section: 'Leads', title: `Group ${id}`, purpose: PURPOSE, needed: true };
}

function resultOf(probe: Probe<{ readonly displayName: string | undefined }>, advice: Advice): Result {
  if (probe.kind === 'answered') {
    const { displayName } = probe.value;
    return displayName === undefined
      ? { state: 'attention', detail: 'It is there, but its name may not be read.', todo: advice.grant }
      : { state: 'works', detail: `It is “${shown(displayName)}”.` };
  }
  if (probe.why.code !== 'notFound') return failureResult(probe.why, advice);
  return {
    state: 'problem',
    detail: 'The partner’s tenant has no such group.',
    todo: 'Correct LEAD_GROUP_IDS: take the object ID from the group’s page in Entra, or remove it.',
  };
}
