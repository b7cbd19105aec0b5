/** What an organisation adds in its own file, as the cards introduce it. */
export const organisation = {
  whoToAsk: 'Whom to ask in your organisation:',
  contact: '{{name}}: {{ways}}',
  contactNoted: '{{name}}: {{ways}} ({{note}})',
  inTeams: 'in Teams',
  chat: 'Chat with {{name}}',
  portals: 'Added by your organisation:',
  links: 'From your organisation:',
} as const;
