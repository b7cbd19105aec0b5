/** Short messages beside the main way: what went wrong or has moved on, and the next step. */
export const notice = {
  movedOn: {
    heading: 'This has moved on',
    follows: 'That button belongs to an earlier question. The current step follows.',
    nothingOpen: 'That button belongs to an earlier question. Start over, or just say what you need.',
  },
  cancelled: {
    heading: 'Cancelled',
    text: 'Nothing was filed or sent. Begin again whenever you like.',
  },
  setAside: {
    heading: 'I had to start afresh',
    text: 'Filing Desk was updated, and what we had begun here can’t be continued. It is kept, not lost. Please say it again.',
  },
  personalOnly: {
    heading: 'Let’s go on in our personal chat',
    text: 'That needs a few questions, and here others would see your answers. Open a chat with Filing Desk and say it there.',
    more: 'Here, name the customer and the product in one sentence, and each person gets their own answer.',
  },
  notUnderstood: {
    heading: 'I didn’t follow that',
    typed: 'You wrote: “{{typed}}”',
    guesses: 'Did you mean one of these?',
    next: 'Here is what I can do. Or name a customer and a product.',
  },
  failure: {
    heading: 'Something went wrong on my side',
    text: 'Your last answer was not used. Please send it again.',
    again: 'If it happens again, give your administrator this number: {{correlationId}}',
  },
  busy: {
    heading: 'One moment',
    text: 'I’m still busy with your earlier messages. Wait a moment, then say it again.',
  },
  refused: {
    heading: 'I can’t help in this chat',
    text: 'Filing Desk answers only staff who are members of the partner’s own organisation.',
    next: 'If you should have access, ask your administrator to check your account.',
  },
  noSight: {
    heading: 'I can’t show you this customer',
    why: {
      own: 'You see a customer when you are in a security group to which an active GDAP relationship gives roles. Access that changed a minute ago counts when you check again.',
      all: 'It is not among the customers that I can read. Perhaps its last GDAP relationship has ended, or it is no customer of yours any more.',
    },
    next: {
      own: 'Ask a lead, or whoever manages GDAP in your company: they can tell who works for this customer.',
      all: 'Look for it in Partner Center, under Customers.',
    },
  },
  directoryDown: {
    heading: 'I couldn’t read the customers',
    headingStillReading: 'I’m still reading the customers',
    kept: 'Nothing is lost. This says nothing about any customer or about your rights.',
    next: 'Try again in a minute. Until then you can check by hand in Partner Center:',
    check: {
      customer: 'Open the customer in the list of customers.',
      relationship:
        'Look for an active GDAP relationship with a role that may file, such as Service Support Administrator.',
      group: 'Check that the role is assigned to a security group, and that you are in that group.',
      request: 'Choose Service requests, then New request, then the product.',
    },
    retry: 'Try again',
  },
  /** Why something could not be read. */
  readFailure: {
    unreachable: 'Microsoft’s directory did not answer.',
    throttled: 'Microsoft’s directory asked me to wait a little.',
    throttledFor_one: 'Microsoft’s directory asked me to wait for {{count}} second.',
    throttledFor_other: 'Microsoft’s directory asked me to wait for {{count}} seconds.',
    refused:
      'Filing Desk isn’t allowed to read this. Tell whoever runs it: its log and “npm run doctor” name the missing permission.',
    malformed: 'Microsoft’s directory gave an answer that I can’t rely on.',
    incomplete: 'Only part of the list could be read, so I conclude nothing from what is missing.',
    stillReading: 'The list of customers is still being read. A long one takes some minutes.',
  },
  shared: {
    heading: 'Each person gets their own answer',
    text: 'Answers depend on your own rights, so I don’t show them to a whole channel.',
    asker: '{{name}} asked Filing Desk.',
    button: 'Check for me',
    refresh: 'Show what it says to me',
  },
  /** What one viewer of a shared card sees without pressing anything. */
  glance: {
    complete: 'Your access is complete. The steps, the portal and your contact details are one tap away.',
    asOf: 'As I know it since {{time}}; the button checks afresh.',
    onlyYou: 'Only you see this.',
    showWay: 'Show me the way',
    showMore: 'Show me more',
  },
} as const;
