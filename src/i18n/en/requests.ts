/** The log of requests: what a person, or for a lead everybody, was handed and what became of it. */
export const requests = {
  heading: {
    mine: 'Your requests',
    everybody: 'Everybody’s requests',
    none: 'No requests yet',
    noneFits: 'No request fits the filter',
    noneOfCustomer: 'No requests for this customer',
    noOlder: 'No older requests',
    pageEmpty: 'Nothing on this page',
    unreadable: 'These entries can’t be read',
  },
  all_one: 'One in all.',
  all_other: '{{count}} in all, newest first.',
  fitting_one: 'One fits.',
  fitting_other: '{{count}} fit, newest first.',
  newest: 'The newest come first. Older ones are on the next page.',
  further: 'Continued, newest first.',
  unreadable_one: 'One more entry could not be read. It is kept as it is.',
  unreadable_other: '{{count}} more entries could not be read. They are kept as they are.',
  unreadableOnly_one: 'There is one, kept as it is. Ask whoever runs Filing Desk to look at the log.',
  unreadableOnly_other:
    'There are {{count}}, kept as they are. Ask whoever runs Filing Desk to look at the log.',
  narrowed: 'The requests of colleagues are for leads. These are your own.',
  narrowedEmpty: 'The requests of colleagues are for leads. I looked at your own.',
  /** What the log holds, said where there is nothing in it. */
  holds: {
    mine: 'When I give you the link to a portal, I note the customer, the product and the date. Later you can add what became of it, and Microsoft’s number.',
    everybody:
      'When I give somebody the link to a portal, I note who it was, the customer, the product and the date. Later they can add what became of it, and Microsoft’s number.',
  },
  next: {
    none: 'File a request, and it will stand here.',
    noneFits: 'Choose other dates, or clear the filter.',
    noOlder: 'You have seen them all.',
    pageEmpty: 'There may be older ones: turn the page.',
  },
  hidden: 'A customer that you can’t see now',
  noNumber: 'No number yet',
  number: 'Number {{ticket}}',
  whenAndWho: '{{when}} · {{person}}',
  nameAndProduct: '{{name}}, {{product}}',
  /** What the button of a row is about, said where it is hovered or heard. */
  about: '{{title}}: {{about}}, {{when}}',
  productAndNumber: '{{product}} · {{number}}',
  status: { open: 'Open', filed: '✓ Filed', notFiled: 'Not filed' },
  outcome: { open: 'Open', filed: 'Filed', notFiled: 'Not filed' },
  filter: {
    toggle: 'Filter',
    from: 'From',
    until: 'Until',
    since: 'Since {{day}}',
    upTo: 'Up to {{day}}',
    outcome: 'Outcome',
    allProducts: 'All products',
    allOutcomes: 'All outcomes',
    show: 'Show',
    clear: 'Clear the filter',
  },
  older: 'Older',
  backToNewest: 'Back to the newest',
  export: 'Export as CSV',
  addNumber: 'Add the number',
  unknown: {
    heading: 'I can’t read the log right now',
    text: 'This says nothing about what is in it. Nothing is lost.',
    next: 'Try again in a minute.',
  },
  leadsOnly: {
    heading: 'This is for leads',
    history: 'Only leads see what colleagues filed. Your own requests are open to you.',
    export: 'Only leads can export the requests of everybody. Your own requests are open to you.',
    endings: 'Only leads are told when relationships end, because it concerns every customer.',
    next: 'If you should be a lead, ask whoever runs Filing Desk in your company.',
  },
  exporting: {
    elsewhere: {
      heading: 'Let’s do this in our personal chat',
      text: 'The file holds everybody’s requests, and here others could open it. Ask me for it in our own chat.',
    },
    nothing: {
      heading: 'There is nothing to export',
      text: 'The log holds no request that fits. Choose other dates, or clear the filter.',
    },
    declined: {
      heading: 'No file was saved',
      text: 'You chose not to save it, so nothing was uploaded. You can export again whenever you like.',
    },
    failed: {
      heading: 'The file could not be saved',
      text: 'Nothing is lost: the log is as it was. Try again in a minute.',
    },
  },
} as const;
