import type { extension as english } from '../en/extension';
import type { Translation } from '../translation';

/** The message extension: the search for a customer, the card it inserts, and "File this…" on a message. */
export const extension = {
  search: {
    hint: 'Escribe al menos dos letras del nombre o del dominio de un cliente.',
    nobody: 'Ninguno de los clientes que puedes ver coincide con “{{typed}}”.',
    nobodySoFar:
      'Aún no se han podido leer todos los clientes, así que esto no está completo. Vuelve a intentarlo en un momento.',
    late: 'No se han podido leer los clientes a tiempo. Vuelve a intentarlo en un momento.',
    refused: 'No se puede insertar este cliente: no es ninguno de los que puedes ver ahora.',
    malformed: 'Filing Desk no conoce este comando. Busca de nuevo o pregunta en el chat con Filing Desk.',
  },
  inserted: {
    heading: 'Un cliente por comprobar',
    asker: '{{name}} pregunta por un cliente.',
    text: 'Solo muestro cuál es a quienes pueden verlo, y a cada persona por separado.',
    elsewhere: 'Si no ocurre nada, pregunta en tu chat personal con Filing Desk.',
    button: 'Comprobar en mi caso',
    open: 'Chatear con Filing Desk',
  },
  overview: {
    heading: '¿De qué producto se trata?',
    lead: 'Compruebo tus permisos para ese producto y te muestro dónde abrir la solicitud.',
    summary: 'Un cliente, sus productos y quién puede abrir solicitudes',
    who: '¿Quién puede abrir solicitudes de Microsoft 365?',
    through: 'a través de {{group}}',
    more_one: 'Y {{count}} más.',
    more_many: 'Y {{count}} más.',
    more_other: 'Y {{count}} más.',
    gap: 'No se han podido leer todos los grupos, así que puede haber más personas.',
    whoButton: 'Todas las personas que pueden',
    links: 'Páginas de este cliente',
    linksNote:
      'Para abrir una solicitud, elige primero el producto: así compruebo tus permisos y te recuerdo qué indicar.',
  },
  fileThis: {
    title: 'Abrir una solicitud con esto',
    heading: 'Abrir una solicitud a partir de este mensaje',
    quote: 'El mensaje: “{{text}}”',
    read: 'He sacado de él el cliente y el producto. Cambia lo que no sea correcto.',
    unread: 'No he podido deducirlo todo. Completa lo que falta.',
    customer: 'Cliente',
    customerHint: 'Nombre, dominio o id. de inquilino',
    typed: 'O escribe el cliente',
    typedHint: 'Nombre, dominio o id. de inquilino',
    workload: 'Producto',
    workloadHint: 'Elige un producto',
    button: 'Comprobar y ver dónde abrirla',
    several: 'Varios clientes coinciden con “{{typed}}”. Elige uno.',
    near: 'Ningún cliente se llama “{{typed}}”. Estos se parecen.',
    notFound: 'Ninguno de los clientes que puedes ver coincide con “{{typed}}”.',
    noCustomer: 'Elige el cliente o escríbelo.',
    noWorkload: 'Elige el producto.',
    gap: 'Aún no se han podido leer todos los clientes, así que puede faltar alguno.',
  },
  late: {
    heading: 'Sigo comprobando',
    text: 'Tarda más de lo habitual. Aún no se ha registrado nada: vuelve a mirarlo dentro de un momento.',
    again: 'Volver a mirar',
  },
} satisfies Translation<typeof english>;
