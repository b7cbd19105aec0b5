/** "Who can file?": the colleagues who can, or what is broken. */
export const who = {
  people_one: 'One colleague can file this.',
  people_other: '{{count}} colleagues can file this.',
  peopleGap_one: 'At least one colleague can file this.',
  peopleGap_other: 'At least {{count}} colleagues can file this.',
  nobody: 'Nobody here can file this yet.',
  heading: 'Who can file',
  through: '{{role}}, through {{group}}',
  range: '{{from}}–{{to}} of {{total}}',
  gap: 'There may be more: not every group could be read. {{reason}}',
  anyMember: 'For such a product, anybody can contact the publisher.',
  ownAdmin: 'Administrators of your own tenant can, with your own support plan.',
  next: 'Next page',
  previous: 'Previous page',
  others: 'For another product',
  checkMine: 'Check my own access',
} as const;
