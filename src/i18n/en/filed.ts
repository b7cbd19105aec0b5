/** After filing: the number that Microsoft gave the request. */
export const filed = {
  askHeading: 'What number did Microsoft give the request?',
  askWhy: 'It stands in the portal and in Microsoft’s e-mail. Filing Desk keeps it with this hand-off.',
  ticket: 'Ticket number',
  placeholder: 'For example 2411220030001234',
  required: 'Enter the ticket number.',
  save: 'Save the number',
  noNumberYet: 'No number yet',
  savedHeading: 'The ticket number is saved.',
  number: 'Ticket',
  inbox: 'Microsoft answers you, not the customer. Watch your own inbox.',
} as const;
