import type { common as english } from '../en/common';
import type { Translation } from '../translation';

export const common = {
  product: 'Filing Desk',
  back: 'Atrás',
  cancel: 'Cancelar',
  startOver: 'Empezar de nuevo',
  continue: 'Continuar',
  demo: 'Datos de demostración: un partner simulado con clientes inventados. Nada de esto es real.',
  customer: '{{name}} · {{domain}} · …{{tail}}',
  customerWithoutDomain: '{{name}} · …{{tail}}',
  customerRow: '{{name}} · {{detail}}',
  domainAndTail: '{{domain}} · …{{tail}}',
  tailOnly: 'Sin dominio registrado · …{{tail}}',
  fileRequest: 'Abrir una solicitud',
} satisfies Translation<typeof english>;
