import type { filed as english } from '../en/filed';
import type { Translation } from '../translation';

/** After filing: the number that Microsoft gave the request. */
export const filed = {
  askHeading: 'Quin número ha donat Microsoft a la sol·licitud?',
  askWhy: 'És al portal i al correu de Microsoft. Filing Desk el desa amb aquesta sol·licitud.',
  ticket: 'Número de la sol·licitud',
  placeholder: 'Per exemple, 2411220030001234',
  required: 'Escriu el número de la sol·licitud.',
  save: 'Desa el número',
  noNumberYet: 'Encara no té número',
  savedHeading: 'S’ha desat el número de la sol·licitud.',
  number: 'Número',
  inbox: 'Microsoft et respon a tu, no al client. Estigues pendent de la teva safata d’entrada.',
} satisfies Translation<typeof english>;
