import type { common as english } from '../en/common';
import type { Translation } from '../translation';

export const common = {
  product: 'Filing Desk',
  back: 'Enrere',
  cancel: 'Cancel·la',
  startOver: 'Torna a començar',
  continue: 'Continua',
  demo: 'Dades de demostració: un partner simulat amb clients inventats. Aquí no hi ha res real.',
  customer: '{{name}} · {{domain}} · …{{tail}}',
  customerWithoutDomain: '{{name}} · …{{tail}}',
  customerRow: '{{name}} · {{detail}}',
  domainAndTail: '{{domain}} · …{{tail}}',
  tailOnly: 'Sense domini conegut · …{{tail}}',
  fileRequest: 'Obre una sol·licitud',
} satisfies Translation<typeof english>;
