import { SERVICE_SUPPORT_ADMINISTRATOR } from '../../src/domain/roles';
import { type PartnerData, PlainGraph } from '../e2e/support/plain-graph';
import { startTestDesk, type TestDesk } from '../support/desk';
import type { Chat, Speaker } from '../support/teams-client';

const DAY_MS = 86_400_000;
const idOf = (kind: number, index: number): string =>
  `${String(kind).repeat(8)}-aaaa-4bbb-8ccc-${String(index).padStart(12, '0')}`;

/** Names as a hostile customer, colleague or administrator would choose them. */
export interface HostileNames {
  /** One customer each, with a relationship of that name; the first ones are the groups’ names as well. */
  readonly customers: readonly string[];
  /** One colleague each, all of whom can file. */
  readonly people: readonly string[];
  /** Addresses that Graph hands out for every customer. */
  readonly links?: readonly string[];
}

export const domainOf = (index: number): string => `harbor${index}.test`;
export const tenantOf = (index: number): string => idOf(1, index);

function partner({ customers, people, links = [] }: HostileNames): PartnerData {
  const roles = { unifiedRoles: [{ roleDefinitionId: SERVICE_SUPPORT_ADMINISTRATOR }] };
  const ids = people.map((_, index) => idOf(2, index));
  const until = new Date(Date.now() + 400 * DAY_MS).toISOString();
  return {
    customers: customers.map((displayName, index) => ({
      id: tenantOf(index),
      tenantId: tenantOf(index),
      displayName,
    })),
    relationships: customers.map((displayName, index) => ({
      id: `relationship-${index}`,
      displayName,
      status: 'active',
      endDateTime: until,
      autoExtendDuration: 'P180D',
      customer: { tenantId: tenantOf(index), displayName },
      accessDetails: roles,
    })),
    assignments: Object.fromEntries(
      customers.map((_, index) => [
        `relationship-${index}`,
        [
          {
            id: idOf(4, index),
            status: 'active',
            accessContainer: {
              accessContainerId: idOf(3, groupOf(index, customers.length)),
              accessContainerType: 'securityGroup',
            },
            accessDetails: roles,
          },
        ],
      ]),
    ),
    links: Object.fromEntries(
      customers.map((_, index) => [
        tenantOf(index),
        links.map((url, at) => ({ id: idOf(5, at), serviceName: 'Exchange', serviceManagementUrl: url })),
      ]),
    ),
    contracts: customers.map((displayName, index) => ({
      id: idOf(6, index),
      customerId: tenantOf(index),
      displayName,
      defaultDomainName: domainOf(index),
    })),
    users: people.map((displayName, index) => ({
      id: idOf(2, index),
      displayName,
      mail: `person${index}@harborlight.example`,
      userPrincipalName: `person${index}@harborlight.example`,
      jobTitle: displayName,
    })),
    groups: customers.slice(0, GROUPS).map((displayName, index) => ({
      id: idOf(3, index),
      displayName,
      members: index === EMPTY_GROUP ? [] : ids,
    })),
    health: [{ service: 'Exchange Online', status: 'ServiceDegradation', id: 'Exchange' }],
    issues: customers.slice(0, 3).map((title, index) => ({
      id: `EX${index}`,
      title,
      service: 'Exchange Online',
      status: 'ServiceDegradation',
      isResolved: false,
      classification: 'incident',
      startDateTime: new Date().toISOString(),
    })),
  };
}

/** Groups have the names of the first customers; one of them is empty. */
const GROUPS = 13;
const EMPTY_GROUP = 0;

function groupOf(customer: number, count: number): number {
  return isReached(customer, count) ? 1 + (customer % (Math.min(GROUPS, count) - 1)) : EMPTY_GROUP;
}

/** The last fifth of the customers is out of reach. */
export function isReached(index: number, count: number): boolean {
  return index < count * 0.8;
}

/** The whole product over a partner with such names. */
export class HostileDesk {
  private constructor(
    private readonly graph: PlainGraph,
    private readonly names: HostileNames,
    readonly desk: TestDesk,
  ) {}

  static async start(names: HostileNames): Promise<HostileDesk> {
    const graph = await PlainGraph.start(partner(names));
    // Everybody is in every group but the empty one, so that all names are seen by all.
    const env = {
      GRAPH_BASE_URL: graph.url,
      GRAPH_DEV_TOKEN: PlainGraph.token,
      LEAD_GROUP_IDS: idOf(3, EMPTY_GROUP + 1),
    };
    const desk = await startTestDesk(env);
    // While the lists are being read, cards say so: then the first ones would differ from those that follow.
    const { customers, access } = desk.desk.graph;
    await Promise.all([customers.customers(), access.survey()]);
    return new HostileDesk(graph, names, desk);
  }

  async close(): Promise<void> {
    await this.desk.close();
    await this.graph.stop();
  }

  get teams() {
    return this.desk.teams;
  }

  /** A colleague; the count starts over after the last one. */
  speaker(index: number): Speaker {
    const { people } = this.names;
    const at = index % people.length;
    return { id: idOf(2, at), name: people[at] ?? '' };
  }

  chat(index: number): Chat {
    return this.teams.chat(this.speaker(index));
  }
}
