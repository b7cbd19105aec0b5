import type { exportWords as english } from '../en/export';
import type { Translation } from '../translation';

/** The log of requests as a file. */
export const exportWords = {
  fileName: 'filing-desk-solicitudes-{{day}}',
  description: 'Solicitudes: {{rows}}. Un archivo CSV que se abre en Excel.',
  descriptionCut:
    'Las solicitudes más recientes: {{rows}}; las anteriores no caben. Un archivo CSV que se abre en Excel.',
  unreadable: 'Excluidas porque esta versión de Filing Desk no las puede leer: {{rows}}.',
  column: {
    utc: 'Fecha y hora (UTC)',
    local: 'Fecha y hora ({{timeZone}})',
    person: 'Persona',
    personId: 'Id. de la persona',
    customer: 'Cliente',
    customerTenantId: 'Id. de inquilino del cliente',
    domain: 'Dominio',
    product: 'Producto',
    verdict: 'Resultado de la comprobación',
    portal: 'Portal',
    evidence: 'Justificación',
    contactReminder: 'Recordatorio de contacto mostrado',
    outcome: 'Estado',
    ticket: 'Número de la solicitud',
    handOffId: 'Id. de registro',
  },
  verdict: {
    canFile: 'Puede abrirla',
    blocked: 'Todavía no puede abrirla',
    providerFiles: 'La abre el proveedor',
    publisherSupports: 'El soporte lo presta el editor',
    ownPlan: 'Plan propio',
    unchecked: 'No se pudo comprobar',
  },
  outcome: { open: 'Pendiente', filed: 'Abierta', notFiled: 'No abierta' },
  yes: 'Sí',
  no: 'No',
} satisfies Translation<typeof english>;
