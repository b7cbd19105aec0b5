import { DEMO_PEOPLE as P } from './people';

/** A group in the partner's directory. */
export interface DemoGroup {
  readonly id: string;
  readonly displayName: string;
  readonly description: string;
  /** `unified` is a Microsoft 365 group: mail-enabled and no security group. */
  readonly kind: 'security' | 'unified';
  /** Object IDs of the people and groups directly in it. */
  readonly members: readonly string[];
}

/** Object IDs of the partner's groups, apart from their content so that they can be nested in any order. */
export const GROUP_ID = {
  supportTier2: '718c357b-f88b-4027-a154-489d7075b94d',
  news: 'be577cf8-7bb7-44f9-a6b3-1938c92babf2',
  supportEngineers: '3273b184-8c22-4a3d-94b0-7a8f73b57666',
  serviceSupport: 'fa4bb716-cb0e-4196-af30-d9d16aa6c125',
  exchange: '248fb8a2-921d-47fc-a8d2-ed8a7d9e11a0',
  teams: 'c3321e3a-8669-4489-88ea-1b2337474930',
  sharePoint: '42c38fa9-4621-4b7f-af6a-7ad66c23774f',
  powerPlatform: 'c11da3c0-68d4-47cc-aa48-c6bf71f59786',
  intune: '156c3e09-5dd5-4030-8ea4-92be7edfb4b3',
  onCallA: '5f124f5d-083f-420f-9260-de0e49bfd495',
  onCallB: 'cbfd5b1a-ea7e-4ff6-bd82-c6e6ce354353',
  securityReaders: '77c1eeeb-6eaf-49c1-a7cd-071ca770adcc',
  securityOperators: '437171f9-b120-43f6-b2a2-f2e9cf07b1ec',
  newStarters: '2e2848f9-b19b-4455-9196-154af566f2a8',
  readers: 'bb7753b1-32f8-4c68-976f-e73652774e2c',
  empty: '436005de-d02b-46b9-8b6d-d7b911553e9e',
  leads: '25c8a097-9645-443b-a9af-7752a5684954',
  azureManagers: '7af39edd-8b39-410b-ba9d-88afec59f8bd',
  helpdeskAgents: '050ffb3a-ffd9-4dbe-a75f-fb38df5dbb4e',
  adminAgentsOld: 'ce4d2ea6-e1b8-4089-8afd-47af73d5f8d9',
  adminAgents: '3e368c69-fb33-429e-880f-bcd44193b831',
} as const;

/** A group that was deleted: assignments still name it, the directory no longer does. */
export const DELETED_GROUP_ID = '73516786-ab6e-41b1-b60c-0d31fa5dcf24';

function security(id: string, displayName: string, description: string, ...members: string[]): DemoGroup {
  return { id, displayName, description, kind: 'security', members };
}

const G = GROUP_ID;

/** The partner's groups, in the order in which the directory lists them. */
export const DEMO_GROUPS = {
  supportTier2: security(G.supportTier2, 'Support Tier 2', 'Escalations', P.nadia.id),
  news: {
    id: G.news,
    displayName: 'Alpine News',
    description: 'What is new at Alpine Cloud Partners',
    kind: 'unified',
    members: [P.nadia.id, P.tomas.id, P.helen.id, P.ravi.id, P.zoe.id],
  },
  supportEngineers: security(
    G.supportEngineers,
    'Support Engineers',
    'Everyone on the support rota',
    G.supportTier2,
    P.helen.id,
  ),
  serviceSupport: security(
    G.serviceSupport,
    'GDAP Service Support',
    'Service Support Administrator at customers',
    G.supportEngineers,
    P.kim.id,
    P.ravi.id,
    P.marta.id,
  ),
  exchange: security(
    G.exchange,
    'GDAP Exchange',
    'Exchange Administrator at customers',
    P.tomas.id,
    P.nadia.id,
  ),
  teams: security(G.teams, 'GDAP Teams', 'Teams Administrator at customers', P.tomas.id),
  sharePoint: security(G.sharePoint, 'GDAP SharePoint', 'SharePoint Administrator at customers', P.tomas.id),
  powerPlatform: security(
    G.powerPlatform,
    'GDAP Power Platform',
    'Power Platform and Dynamics 365 at customers',
    P.zoe.id,
  ),
  intune: security(G.intune, 'GDAP Intune', 'Intune Administrator at customers', G.onCallA),
  onCallA: security(G.onCallA, 'On-call A', 'Contains On-call B, and is in it', G.onCallB, P.siobhan.id),
  onCallB: security(G.onCallB, 'On-call B', 'Contains On-call A, and is in it', G.onCallA, P.ravi.id),
  securityReaders: security(
    G.securityReaders,
    'GDAP Security Readers',
    'Security Reader at customers',
    P.omar.id,
  ),
  securityOperators: security(
    G.securityOperators,
    'GDAP Security Operators',
    'Security Operator at customers',
    P.omar.id,
  ),
  newStarters: security(G.newStarters, 'GDAP New Starters', 'The first customers one learns on', P.jonas.id),
  readers: security(G.readers, 'GDAP Readers', 'Global Reader at customers', P.nadia.id, P.zoe.id),
  empty: security(G.empty, 'GDAP Fabric', 'Nobody is in it yet'),
  leads: security(G.leads, 'Filing Desk Leads', 'Leads of the help desk', P.helen.id),
  azureManagers: security(
    G.azureManagers,
    'Azure Managers',
    'Azure at customers; nested in AdminAgents',
    P.priya.id,
  ),
  helpdeskAgents: security(
    G.helpdeskAgents,
    'HelpdeskAgents',
    'Partner Center: Helpdesk agent',
    P.helen.id,
    P.tomas.id,
    P.ravi.id,
  ),
  adminAgentsOld: security(
    G.adminAgentsOld,
    'AdminAgents (old)',
    'Kept for the record; gives nothing',
    P.tomas.id,
  ),
  adminAgents: security(
    G.adminAgents,
    'AdminAgents',
    'Partner Center: Admin agent',
    P.nadia.id,
    G.azureManagers,
  ),
} as const satisfies Record<string, DemoGroup>;

/** Directory roles in the partner's own tenant; Graph lists them among a person's memberships. */
export const DEMO_DIRECTORY_ROLES = [
  {
    id: '00b78393-6a8c-48c7-878c-95d1e2b95230',
    displayName: 'Reports Reader',
    roleTemplateId: '4a5d8f65-41da-4de4-8968-e035b65339cf',
    members: [P.helen.id],
  },
] as const;
