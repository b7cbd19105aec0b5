/** A person in the partner's directory, as it stands there. */
export interface DemoPerson {
  readonly id: string;
  readonly displayName: string;
  readonly userPrincipalName: string;
  readonly mail: string | null;
  readonly userType: 'Member' | 'Guest';
  /** Tells who they are in the demo. */
  readonly jobTitle: string;
  readonly accountEnabled: boolean;
  readonly preferredLanguage: string | null;
  /** What this person shows; for the person picker and for README. */
  readonly shows: string;
}

const DOMAIN = 'alpinecloud.example';

/** An enabled member whose mail is their user principal name. */
function member(
  id: string,
  displayName: string,
  alias: string,
  jobTitle: string,
  preferredLanguage: string | null,
  shows: string,
): DemoPerson {
  const address = `${alias}@${DOMAIN}`;
  return {
    id,
    displayName,
    userPrincipalName: address,
    mail: address,
    userType: 'Member',
    jobTitle,
    accountEnabled: true,
    preferredLanguage,
    shows,
  };
}

/** The partner's people, by the name that tests and stories use. Who is in which group stands in groups.ts. */
export const DEMO_PEOPLE = {
  nadia: member(
    '1b63ce1e-9227-414c-b7b6-8ae23365e98d',
    'Nadia Ferrante',
    'nadia.ferrante',
    'Senior Support Engineer',
    'en-GB',
    'Can file for nearly every customer that can be filed for, through nested groups; in AdminAgents.',
  ),
  tomas: member(
    '16f8b3b5-f336-47de-b144-38ba407ad5e6',
    'Tomás Ibáñez',
    'tomas.ibanez',
    'Support Engineer, Microsoft 365',
    'es-ES',
    'Holds Exchange, Teams and SharePoint roles at some customers; not in AdminAgents, only in a group named like it.',
  ),
  priya: member(
    '345d4e2c-1f27-43dd-bc0c-c5e98681ef07',
    'Priya Raman',
    'priya.raman',
    'Cloud Engineer, Azure',
    'en-US',
    'In Azure Managers, which is nested in AdminAgents: Azure, and little else.',
  ),
  helen: member(
    '9e07a7c0-9bbb-430e-8a21-67e1d6dfc399',
    'Helen Brandt',
    'helen.brandt',
    'Help Desk Lead',
    'en-US',
    'In Filing Desk Leads: sees who can file and the history of hand-offs.',
  ),
  jonas: member(
    'ed00c651-9807-4cd5-b0b7-56684d3854ed',
    'Jonas Weber',
    'jonas.weber',
    'Junior Support Engineer, started this month',
    'de-DE',
    'In one group only, which two customers know.',
  ),
  lucia: member(
    '1081ba21-987c-4cc0-836d-0d96c3a742f1',
    'Lucía Peña Núñez',
    'lucia.pena',
    'Account Manager',
    'ca-ES',
    'In no group at all: can file for nobody.',
  ),
  kim: {
    id: 'e9ab328f-a9c4-4e56-958f-60419fef5bc8',
    displayName: 'Kim Akers (Litware)',
    userPrincipalName: `kim.akers_litware.com#EXT#@alpinecloud.onmicrosoft.com`,
    mail: 'kim.akers@litware.com',
    userType: 'Guest',
    jobTitle: 'Visiting Consultant',
    accountEnabled: true,
    preferredLanguage: null,
    shows: 'A guest account. It is in a GDAP group, but GDAP does not work for guests.',
  },
  ravi: {
    ...member(
      'd0a38ac2-9a19-4c30-b8e9-4965f85d3ec7',
      'Ravi Chaudhary',
      'ravi.chaudhary',
      'Support Engineer, night shift',
      'en-IN',
      'Can file, but the directory holds no e-mail address for the contact details; in groups that contain each other.',
    ),
    mail: null,
  },
  marta: {
    ...member(
      'ab1df528-d173-4df2-bd44-6db331c8e326',
      'Marta Kowalska',
      'marta.kowalska',
      'Support Engineer, left the company',
      'pl-PL',
      'A disabled account that is still in a GDAP group.',
    ),
    accountEnabled: false,
  },
  zoe: member(
    '2b9cb86e-897e-40c4-80c7-354d62d91f34',
    'Zoë Müller-Łukasz',
    'zoe.mueller',
    'Consultant, Dynamics 365 and Power Platform',
    'de-AT',
    'Files for Dynamics 365 and Power Platform through roles of those products.',
  ),
  omar: member(
    '0e2e89f8-07ef-4f5f-8cee-7441871e8c3c',
    'Omar Haddad',
    'omar.haddad',
    'Security Analyst',
    'fr-FR',
    'Mostly Security Reader, which cannot file; Security Operator, which can, at one customer.',
  ),
  siobhan: member(
    '0e042d42-08cd-48c4-bd7c-df9565a02dc0',
    "Siobhán O'Neill",
    'siobhan.oneill',
    'Endpoint Engineer, Intune',
    'en-IE',
    'Reaches Intune Administrator through two groups that contain each other.',
  ),
} as const satisfies Record<string, DemoPerson>;
