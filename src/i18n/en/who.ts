/** "Who can file?": the colleagues who can, or what is broken. */
export const who = {
  people_one: 'One colleague can file this.',
  people_other: '{{count}} colleagues can file this.',
  peopleGap_one: 'At least one colleague can file this.',
  peopleGap_other: 'At least {{count}} colleagues can file this.',
  /** Where a role on the subscription is needed besides, which nobody can see from here. */
  peopleAzure_one: 'One colleague can file this, given an Azure role.',
  peopleAzure_other: '{{count}} colleagues can file this, given an Azure role.',
  peopleGapAzure_one: 'At least one colleague can file this, given an Azure role.',
  peopleGapAzure_other: 'At least {{count}} colleagues can file this, given an Azure role.',
  nobody: 'Nobody here can file this yet.',
  heading: 'Who can file',
  through: '{{role}}, through {{group}}',
  range: '{{from}}–{{to}} of {{total}}',
  gap: 'There may be more: not everything could be read. {{reason}}',
  agent: {
    admin: 'Admin agent',
    helpdesk: 'Helpdesk agent',
    both: 'Admin and Helpdesk agent',
  },
  throughAgent: '{{through}} · {{agent}}',
  agents: {
    heading: 'Roles in Partner Center',
    admin:
      'Admin agents see service health and service requests for customers there. They are usually also Owner of the Azure subscriptions sold through CSP, unless the customer removed that: likely, not verified.',
    helpdesk: 'Helpdesk agents may request support on behalf of customers.',
    unknown: {
      admin: 'Who is an Admin agent could not be fully checked: somebody without that note may be one.',
      helpdesk: 'Who is a Helpdesk agent could not be fully checked: somebody without that note may be one.',
      both: 'Who is an Admin or Helpdesk agent could not be fully checked: somebody without that note may be one.',
    },
  },
  anyMember: 'For such a product, anybody can contact the publisher.',
  ownAdmin: 'Administrators of your own tenant can, with your own support plan.',
  next: 'Next page',
  previous: 'Previous page',
  others: 'For another product',
  checkMine: 'Check my own access',
} as const;
