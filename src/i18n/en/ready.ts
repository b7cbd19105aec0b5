/** "Am I ready?": for how many customers a person can file, and what is missing. */
export const ready = {
  heading: {
    all: 'You are ready: you can file for every customer.',
    some: 'You can file for some customers.',
    none: 'You can’t file for any customer yet.',
    unsure: 'I could not check every customer.',
    noCustomers: 'There are no customers to file for yet.',
    unknown: 'I could not check this.',
  },
  checkedFor: 'Checked for {{name}} at {{time}}.',
  noGdapApi:
    'In the US Government clouds, Microsoft offers no way to read who has access. In Partner Center, open Customers, the customer, then Admin relationships.',
  families: 'What you can file',
  family: {
    microsoft365: 'Microsoft 365: {{canFile}} of {{total}} customers',
    dynamics: 'Dynamics 365 and Power Platform: {{canFile}} of {{total}} customers',
    entra: 'Entra ID: {{canFile}} of {{total}} customers',
    azure: 'Azure: {{canFile}} of {{total}} customers',
  },
  mark: { all: '✓ All', some: '– Some', none: '✗ None', provider: '– Provider', unknown: '? Unknown' },
  unchecked_one: '{{count}} customer could not be checked or is left open by the rules.',
  unchecked_other: '{{count}} customers could not be checked or are left open by the rules.',
  providerFiles_one: 'For {{count}} customer, the provider of the subscription files.',
  providerFiles_other: 'For {{count}} customers, the provider of the subscription files.',
  azureRole: 'For Azure you also need a role on each subscription; that can’t be seen from here.',
  missing: 'What is missing, for Microsoft 365',
  missingCount_one: '{{count}} customer',
  missingCount_other: '{{count}} customers',
  piece: {
    relationship:
      'No access has been granted. An Admin agent requests a GDAP relationship; the customer approves it.',
    active: 'The relationship is not active. An Admin agent looks at it in Partner Center.',
    role: 'The relationship has no role that may file. An Admin agent requests a further one with {{role}}.',
    assignment: 'No security group holds a role that may file. An Admin agent assigns one in Partner Center.',
    membership: 'You are not in the group. Ask its owner to add you.',
  },
  group_one: 'The group {{group}} would open {{count}} customer.',
  group_other: 'The group {{group}} would open {{count}} customers.',
  examples: 'For example {{customers}}',
  adminAgent: {
    no: 'You are not an Admin agent. The way through Partner Center asks for that role; the portals themselves do not.',
    unknown: 'Whether you are an Admin agent could not be seen.',
  },
} as const;
