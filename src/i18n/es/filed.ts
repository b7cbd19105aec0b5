import type { filed as english } from '../en/filed';
import type { Translation } from '../translation';

/** After filing: the number that Microsoft gave the request. */
export const filed = {
  askHeading: '¿Qué número ha dado Microsoft a la solicitud?',
  askWhy: 'Está en el portal y en el correo de Microsoft. Filing Desk lo guarda con esta solicitud.',
  ticket: 'Número de la solicitud',
  placeholder: 'Por ejemplo, 2411220030001234',
  required: 'Escribe el número de la solicitud.',
  save: 'Guardar el número',
  noNumberYet: 'Aún no tengo número',
  savedHeading: 'El número de la solicitud se ha guardado.',
  number: 'Número',
  inbox: 'Microsoft te responde a ti, no al cliente. Estate pendiente de tu bandeja de entrada.',
} satisfies Translation<typeof english>;
