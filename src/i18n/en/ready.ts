/** "Am I ready?": for how many customers a person can file, and what is missing. */
export const ready = {
  heading: {
    all: 'You are ready: you can file for every customer you can see.',
    some: 'You can file for some of the customers you can see.',
    none: 'So far you can’t file for any of the customers you can see.',
    unsure: 'I could not check every customer.',
    noCustomers: {
      own: 'You can’t see any customer yet, so there is none to file for.',
      all: 'Your company has no customers to file for yet.',
    },
    unknown: 'I could not check this.',
  },
  /** Where the list of customers may be longer than what could be read. */
  headingGap: {
    all: 'You can file for every customer that I could read.',
    none: 'I could not check every customer.',
    noCustomers: 'I could not read any customer of yours so far.',
  },
  noCustomers: {
    own: 'You see a customer when you are in a security group to which an active GDAP relationship gives roles. You are in none so far.',
    all: 'A customer shows here once there is a GDAP relationship with it.',
  },
  noCustomersNext: {
    own: 'Tell a lead, or an Admin agent in your company, for which customers you work. They can put you in a security group with an active assignment. Then ask me again.',
    all: 'An Admin agent in your company requests a GDAP relationship in Partner Center.',
  },
  gap: 'There may be more. {{reason}}',
  checkedFor: 'Checked for {{name}} at {{time}}.',
  noGdapApi:
    'In the US Government clouds, Microsoft offers no way to read who has access. In Partner Center, open Customers, the customer, then Admin relationships.',
  families: 'What you can file',
  counted: 'Entra ID is counted as with P1 or P2, Azure as sold by your company.',
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
  azureRole:
    'For Azure you also need a role on each subscription itself, such as Support Request Contributor; that can’t be seen from here.',
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
  agents: {
    heading: 'Your roles in Partner Center',
    mark: { yes: '✓ Yes', no: '✗ No', unknown: '? Unknown' },
    admin: 'Admin agent',
    helpdesk: 'Helpdesk agent',
    adminMeans: {
      yes: 'You see service health and service requests for customers in Partner Center. Likely, not verified: you are also Owner of the Azure subscriptions sold through CSP, unless the customer removed that.',
      no: 'The way through Partner Center asks for this role; the portals themselves do not. For Azure you need a role on the subscription given another way.',
      unknown:
        'This could not be checked. The way through Partner Center asks for this role; the portals themselves do not.',
    },
    helpdeskMeans: {
      yes: 'You may request support on behalf of customers in Partner Center.',
      no: 'This role is for requesting support on behalf of customers in Partner Center. The portals themselves do not ask for it.',
      unknown:
        'This could not be checked. The role is for requesting support on behalf of customers in Partner Center.',
    },
  },
} as const;
