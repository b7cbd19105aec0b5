/** Known incidents, and how to look at a customer's service health. */
export const health = {
  headingSome_one: 'Microsoft knows of {{count}} open problem.',
  headingSome_other: 'Microsoft knows of {{count}} open problems.',
  headingNone: 'Microsoft knows of no open problem.',
  headingFailed: 'Known incidents could not be checked.',
  seenFrom: 'Seen from our own tenant at {{time}}. A customer’s own service health may show more.',
  seenFromFor: 'Seen from our own tenant at {{time}}. {{customer}}’s own service health may show more.',
  seenInCustomer: 'Seen in {{customer}}’s own tenant at {{time}}.',
  workload: 'For {{workload}}.',
  first: 'Check health before you file',
  how: {
    customer: 'In Partner Center, open Customers and select the customer.',
    management: 'Select Service management, then the service. Its admin portal opens.',
    health: 'Look at its service health. If the service is down or degraded there, follow the incident.',
    escalate: 'If the problem goes on and no incident fits, file a service request.',
  },
} as const;
