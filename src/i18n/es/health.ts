import type { health as english } from '../en/health';
import type { Translation } from '../translation';

/** Known incidents, and how to look at a customer's service health. */
export const health = {
  headingSome_one: 'Microsoft conoce {{count}} problema abierto.',
  headingSome_many: 'Microsoft conoce {{count}} de problemas abiertos.',
  headingSome_other: 'Microsoft conoce {{count}} problemas abiertos.',
  headingNone: 'Microsoft no conoce ningún problema abierto.',
  headingFailed: 'No se han podido comprobar los incidentes conocidos.',
  seenFrom:
    'Visto desde nuestro propio inquilino a las {{time}}. El estado del servicio de un cliente puede mostrar más.',
  seenFromFor:
    'Visto desde nuestro propio inquilino a las {{time}}. El estado del servicio de {{customer}} puede mostrar más.',
  seenInCustomer: 'Visto en el propio inquilino de {{customer}} a las {{time}}.',
  workload: 'Para {{workload}}.',
  first: 'Comprueba el estado antes de abrir una solicitud',
  how: {
    customer: 'En el Centro de partners, abre Clientes (Customers) y selecciona el cliente.',
    management:
      'Selecciona Administración de servicios (Service management) y después el servicio. Se abre su portal de administración.',
    health: 'Mira el estado del servicio. Si ahí el servicio está inactivo o degradado, sigue ese incidente.',
    escalate: 'Si el problema continúa y no coincide ningún incidente, abre una solicitud de servicio.',
  },
} satisfies Translation<typeof english>;
