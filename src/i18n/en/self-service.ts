/** "The customer asks whether they can file themselves." */
export const selfService = {
  heading: {
    cspOnly: 'No: you file for them.',
    cspAndDirectTrial: 'No: they contact you.',
    cspAndDirectPaid: 'Yes: with Microsoft, or through you.',
    unknown: 'It depends on what they have.',
  },
  rule: {
    cspOnly: 'Customers with only CSP subscriptions can’t open requests with Microsoft.',
    cspAndDirectTrial:
      'A customer with CSP subscriptions and a direct trial can only contact their CSP partner for support.',
    cspAndDirectPaid:
      'A customer with CSP subscriptions and direct paid subscriptions may open a request with Microsoft, or contact you.',
  },
  duty: {
    heading: 'What you do for them',
    receive: 'Receive the problem, and check the service health first.',
    diagnose: 'Diagnose it.',
    resolve: 'Resolve it if you can.',
    handOff: 'Hand it off to Microsoft with a service request if you can’t.',
  },
  findOut: {
    heading: 'How to find out',
    ask: 'Ask whether they bought anything from Microsoft directly, outside of you.',
    look: 'Their admin sees it in the Microsoft 365 admin center, under Billing and then Your products: who sold each subscription, and whether it is a trial.',
  },
  lockedOut: {
    heading: 'If their admins are locked out',
    text: 'When nobody at the customer can sign in and you have no GDAP relationship, you can’t file. The customer phones Microsoft business support.',
  },
} as const;
