import type { ready as english } from '../en/ready';
import type { Translation } from '../translation';

/** "Am I ready?": for how many customers a person can file, and what is missing. */
export const ready = {
  heading: {
    all: 'Lo tienes todo listo: puedes abrir solicitudes para todos los clientes que puedes ver.',
    some: 'Puedes abrir solicitudes para algunos de los clientes que puedes ver.',
    none: 'Por ahora no puedes abrir solicitudes para ninguno de los clientes que puedes ver.',
    unsure: 'No he podido comprobar todos los clientes.',
    noCustomers: {
      own: 'Todavía no puedes ver ningún cliente, así que no hay ninguno para el que abrir solicitudes.',
      all: 'Tu empresa todavía no tiene clientes para los que abrir solicitudes.',
    },
    unknown: 'No lo he podido comprobar.',
  },
  /** Where the list of customers may be longer than what could be read. */
  headingGap: {
    all: 'Puedes abrir solicitudes para todos los clientes que he podido leer.',
    none: 'No he podido comprobar todos los clientes.',
    noCustomers: 'Hasta ahora no he podido leer ningún cliente tuyo.',
  },
  noCustomers: {
    own: 'Ves un cliente cuando perteneces a un grupo de seguridad al que una relación de GDAP activa da roles. Por ahora no perteneces a ninguno.',
    all: 'Un cliente aparece aquí en cuanto hay una relación de GDAP con él.',
  },
  noCustomersNext: {
    own: 'Di a un responsable, o a un agente de administración de tu empresa, para qué clientes trabajas. Pueden añadirte a un grupo de seguridad con una asignación activa. Después, pregúntame otra vez.',
    all: 'Un agente de administración de tu empresa solicita una relación de GDAP en el Centro de partners.',
  },
  gap: 'Puede haber más. {{reason}}',
  checkedFor: 'Comprobado para {{name}} a las {{time}}.',
  noGdapApi:
    'En las nubes de US Government, Microsoft no ofrece ninguna forma de leer quién tiene acceso. En el Centro de partners, abre Clientes (Customers), el cliente y después Relaciones de administrador (Admin relationships).',
  families: 'Qué puedes abrir',
  counted: 'Entra ID se cuenta como si hubiera P1 o P2; Azure, como vendido por tu empresa.',
  family: {
    microsoft365: 'Microsoft 365: {{canFile}} de {{total}} clientes',
    dynamics: 'Dynamics 365 y Power Platform: {{canFile}} de {{total}} clientes',
    entra: 'Entra ID: {{canFile}} de {{total}} clientes',
    azure: 'Azure: {{canFile}} de {{total}} clientes',
  },
  mark: {
    all: '✓ Todos',
    some: '– Algunos',
    none: '✗ Ninguno',
    provider: '– Proveedor',
    unknown: '? Sin datos',
  },
  unchecked_one: '{{count}} cliente no se pudo comprobar, o las reglas no lo aclaran.',
  unchecked_many: '{{count}} de clientes no se pudieron comprobar, o las reglas no lo aclaran.',
  unchecked_other: '{{count}} clientes no se pudieron comprobar, o las reglas no lo aclaran.',
  providerFiles_one: 'Para {{count}} cliente, las abre el proveedor de la suscripción.',
  providerFiles_many: 'Para {{count}} de clientes, las abre el proveedor de la suscripción.',
  providerFiles_other: 'Para {{count}} clientes, las abre el proveedor de la suscripción.',
  azureRole:
    'Para Azure necesitas además un rol en cada suscripción, como Colaborador de la solicitud de soporte técnico (Support Request Contributor); desde aquí no se ve.',
  missing: 'Qué falta para Microsoft 365',
  missingCount_one: '{{count}} cliente',
  missingCount_many: '{{count}} de clientes',
  missingCount_other: '{{count}} clientes',
  piece: {
    relationship:
      'No hay acceso concedido. Un agente de administración solicita una relación de GDAP y el cliente la aprueba.',
    active: 'La relación no está activa. Un agente de administración la revisa en el Centro de partners.',
    role: 'La relación no tiene ningún rol que permita abrir solicitudes. Un agente de administración solicita otra con {{role}}.',
    assignment:
      'Ningún grupo de seguridad tiene un rol que permita abrir solicitudes. Un agente de administración asigna uno en el Centro de partners.',
    membership: 'No perteneces al grupo. Pide a su propietario que te añada.',
  },
  group_one: 'El grupo {{group}} te daría acceso a {{count}} cliente.',
  group_many: 'El grupo {{group}} te daría acceso a {{count}} de clientes.',
  group_other: 'El grupo {{group}} te daría acceso a {{count}} clientes.',
  examples: 'Por ejemplo, {{customers}}',
  agents: {
    heading: 'Tus roles en el Centro de partners',
    mark: { yes: '✓ Sí', no: '✗ No', unknown: '? Sin datos' },
    admin: 'Agente de administración (Admin agent)',
    helpdesk: 'Agente del departamento de soporte técnico (Helpdesk agent)',
    adminMeans: {
      yes: 'Ves el estado del servicio y las solicitudes de servicio de los clientes en el Centro de partners. Probable, sin verificar: tienes también el rol Propietario (Owner) en las suscripciones de Azure vendidas a través de CSP, salvo que el cliente lo haya quitado.',
      no: 'El camino por el Centro de partners pide este rol; los portales en sí, no. Para Azure necesitas un rol en la suscripción, concedido de otra forma.',
      unknown:
        'No se ha podido comprobar. El camino por el Centro de partners pide este rol; los portales en sí, no.',
    },
    helpdeskMeans: {
      yes: 'Puedes solicitar soporte técnico en nombre de los clientes en el Centro de partners.',
      no: 'Este rol sirve para solicitar soporte técnico en nombre de los clientes en el Centro de partners. Los portales en sí no lo piden.',
      unknown:
        'No se ha podido comprobar. El rol sirve para solicitar soporte técnico en nombre de los clientes en el Centro de partners.',
    },
  },
} satisfies Translation<typeof english>;
