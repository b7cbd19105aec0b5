import type { organisation as english } from '../en/organisation';
import type { Translation } from '../translation';

/** What an organisation adds in its own file, as the cards introduce it. */
export const organisation = {
  whoToAsk: 'A qui preguntar a la teva organització:',
  contact: '{{name}}: {{ways}}',
  contactNoted: '{{name}}: {{ways}} ({{note}})',
  inTeams: 'al Teams',
  chat: 'Xatejar amb {{name}}',
  portals: 'Afegit per la teva organització:',
  links: 'De la teva organització:',
} satisfies Translation<typeof english>;
