import { roleIds } from '../../../src/domain/roles';
import { benchOptions } from '../../bench-directory/bench-options';
import { generatePartner, type GeneratedPartner } from '../../bench-directory/generated-partner';
import { PartnerGraph } from '../../bench-directory/partner-graph';
import { PARTNER_TENANT, type WorldGraph } from './graph';
import type { Case } from './world-messages';

/** How many of the agent's customers are asked about. */
const MOST_CASES = 20;

const NOT_FOUND = JSON.stringify({ error: { code: 'Request_ResourceNotFound', message: 'not here' } });

/** A partner made up as for `npm run bench:directory`, with one relationship a customer. The person sees them all. */
export function largeGraph(customers: number): WorldGraph {
  const size = String(customers);
  const options = benchOptions(['--customers', size, '--relationships', size]);
  const partner = generatePartner(options);
  let graph: PartnerGraph | undefined;
  return {
    originalId: partner.agent.id,
    tenantIds: [PARTNER_TENANT],
    leadGroupIds: teamOf(partner),
    cases: casesOf(partner),
    answer: (_method, address) => {
      const { origin, pathname, searchParams } = new URL(address);
      graph ??= new PartnerGraph(partner, `${origin}/v1.0`, options.page);
      const found = graph.answer(pathname.replace('/v1.0', ''), searchParams);
      return found ? { status: 200, body: JSON.stringify(found) } : { status: 404, body: NOT_FOUND };
    },
  };
}

/** The group that the person is in: all who are in it see every customer. */
function teamOf({ groups, agent }: GeneratedPartner): string {
  return groups.find(({ members }) => members.includes(agent.id))?.id ?? '';
}

/** Customers whose requests the person's team can file. */
function casesOf({ relationships, groups, agent }: GeneratedPartner): readonly Case[] {
  const inner = groups.find(({ members }) => members.includes(agent.id))?.id ?? '';
  const outer = groups.find(({ members }) => members.includes(inner))?.id ?? '';
  const [needed] = roleIds('Service Support Administrator');
  return relationships
    .filter(({ status, assignments }) => {
      const [first] = assignments;
      return status === 'active' && first?.groupId === outer && first.roles.includes(needed ?? '');
    })
    .flatMap(({ customer: { name, domain } }) =>
      domain === undefined ? [] : [{ named: domain, customer: name, product: 'Teams' }],
    )
    .slice(0, MOST_CASES);
}
