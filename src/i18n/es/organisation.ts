import type { organisation as english } from '../en/organisation';
import type { Translation } from '../translation';

/** What an organisation adds in its own file, as the cards introduce it. */
export const organisation = {
  whoToAsk: 'A quién preguntar en tu organización:',
  contact: '{{name}}: {{ways}}',
  contactNoted: '{{name}}: {{ways}} ({{note}})',
  inTeams: 'en Teams',
  chat: 'Chatear con {{name}}',
  portals: 'Añadido por tu organización:',
  links: 'De tu organización:',
} satisfies Translation<typeof english>;
