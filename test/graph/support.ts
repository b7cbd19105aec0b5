import assert from 'node:assert/strict';
import type { AccessAssignment, CustomerEvidence, Relationship } from '../../src/domain/evidence';
import { createGraphPorts, fixedToken, type GraphOptions, type GraphPorts } from '../../src/graph';
import type { Clock } from '../../src/ports';
import { GraphDouble, json, rows } from '../support/graph-double';

/** A clock that a test moves by hand. */
export class HandClock implements Clock {
  #now = new Date('2026-05-04T09:41:00Z').getTime();

  now(): Date {
    return new Date(this.#now);
  }

  advance(ms: number): void {
    this.#now += ms;
  }
}

export function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}

/** Times short enough for tests, long enough for a busy machine. */
export const QUICK: GraphOptions['limits'] = {
  attemptMs: 250,
  operationMs: 1_200,
  backgroundMs: 3_000,
  backoffMs: 5,
  breakMs: 300,
};

export interface Bench {
  readonly double: GraphDouble;
  readonly ports: GraphPorts;
  readonly clock: HandClock;
  readonly log: string[];
  stop(): Promise<void>;
}

/** Ports on a Graph double. Everything that is logged is kept as text. */
export async function startBench(options: Partial<GraphOptions> = {}): Promise<Bench> {
  const double = await GraphDouble.start();
  const clock = new HandClock();
  const log: string[] = [];
  const note = (fields: object, text: string): void => void log.push(`${text} ${JSON.stringify(fields)}`);
  const ports = createGraphPorts({
    baseUrl: double.baseUrl,
    token: fixedToken('secret-token'),
    cloud: 'commercial',
    clock,
    log: { info: note, warn: note },
    limits: QUICK,
    ...options,
  });
  const stop = async (): Promise<void> => {
    await ports.close();
    await double.stop();
  };
  return { double, ports, clock, log, stop };
}

export const CONTOSO = '4fdbff88-9d6b-42e0-9713-45c922ba8001';
export const FABRIKAM = '52eaad04-13a2-4a2f-9ce8-93a294fadf36';
export const PERSON = '8d1c2b3a-0000-4000-8000-00000000000a';
export const GROUP = '227a2f44-2682-4831-a021-f8d69a34bcba';
export const ROLE = 'f023fd81-a637-4b56-95fd-791ac0226033';
export const RELATIONSHIP = `5d027261-d21f-4aa9-b7db-7fa1f56fb163-8777b240-c6f0-4469-9e98-a3205431b836`;

export const PATHS = {
  customers: '/tenantRelationships/delegatedAdminCustomers',
  contracts: '/contracts',
  relationships: '/tenantRelationships/delegatedAdminRelationships',
  assignments: `/tenantRelationships/delegatedAdminRelationships/${RELATIONSHIP}/accessAssignments`,
  memberships: `/users/${PERSON}/transitiveMemberOf`,
  group: `/groups/${GROUP}`,
  members: `/groups/${GROUP}/transitiveMembers`,
  person: `/users/${PERSON}`,
  health: '/admin/serviceAnnouncement/healthOverviews',
  links: `/tenantRelationships/delegatedAdminCustomers/${CONTOSO}/serviceManagementDetails`,
} as const;

export const contoso = { tenantId: CONTOSO, name: 'Contoso', domain: 'contoso.com' };

export function customerRow(tenantId: string, displayName: string): object {
  return { '@odata.type': '#microsoft.graph.delegatedAdminCustomer', id: tenantId, tenantId, displayName };
}

export function relationshipRow(over: object = {}): object {
  return {
    id: RELATIONSHIP,
    displayName: 'Contoso admin relationship',
    duration: 'P730D',
    autoExtendDuration: 'P180D',
    status: 'active',
    customer: { tenantId: CONTOSO, displayName: 'Contoso' },
    accessDetails: { unifiedRoles: [{ roleDefinitionId: ROLE }] },
    endDateTime: '2027-02-10T11:24:42.3148266Z',
    ...over,
  };
}

export function assignmentRow(over: object = {}): object {
  return {
    id: '84c586df-0943-416e-b95f-7289cb8d3bd5',
    status: 'active',
    accessContainer: { accessContainerId: GROUP, accessContainerType: 'securityGroup' },
    accessDetails: { unifiedRoles: [{ roleDefinitionId: ROLE }] },
    ...over,
  };
}

export function groupRow(id: string, displayName?: string): object {
  return { '@odata.type': '#microsoft.graph.group', id, displayName };
}

export function userRow(id: string, over: object = {}): object {
  return {
    '@odata.type': '#microsoft.graph.user',
    id,
    displayName: 'Adele Vance',
    mail: 'adele@northwind.example',
    userPrincipalName: 'adele@northwind.example',
    userType: 'Member',
    accountEnabled: true,
    ...over,
  };
}

/** Contoso's one relationship, assigned to the one group that matters, with the person in it. */
export function serveOneChain(double: GraphDouble): GraphDouble {
  return double
    .on(PATHS.relationships, rows(relationshipRow()))
    .on(PATHS.assignments, rows(assignmentRow()))
    .on(PATHS.group, json({ id: GROUP, displayName: 'Support tier 1' }))
    .on(PATHS.memberships, rows(groupRow(GROUP, 'Support tier 1'), groupRow('other', 'AdminAgents')));
}

export function relationshipsIn(evidence: CustomerEvidence | undefined): readonly Relationship[] {
  assert.equal(evidence?.relationships.kind, 'read');
  return evidence.relationships.value;
}

/** Those of the first relationship. */
export function assignmentsIn(evidence: CustomerEvidence): readonly AccessAssignment[] {
  const assignments = relationshipsIn(evidence)[0]?.assignments;
  assert.equal(assignments?.kind, 'read');
  return assignments.value;
}
