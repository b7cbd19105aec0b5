import type { answer as english } from '../en/answer';
import type { Translation } from '../translation';

/** The answer card: its headings, its short paragraphs and its buttons. */
export const answer = {
  heading: {
    canFile: 'Puedes abrir esta solicitud.',
    canFileLikely: 'Probablemente puedes abrir esta solicitud.',
    canFileWithRole: 'Podrás abrir esta solicitud cuando tengas un rol de Azure.',
    blocked: 'Todavía no puedes abrir esta solicitud.',
    providerFiles: {
      partnerType: 'Tiene que abrirla tu proveedor.',
      soldByAnother: 'Tiene que abrirla el proveedor de la suscripción.',
    },
    publisherSupports: 'El soporte lo presta el editor del producto, no Microsoft.',
    ownPlan: 'Puedes abrirla con tu propio plan de soporte técnico.',
    unchecked: 'No lo he podido comprobar.',
    unsure: 'No lo puedo asegurar.',
  },
  lead: {
    canFile: 'Tu acceso está completo. Abajo tienes todo lo que necesitas.',
    canFilePremium:
      'Tu acceso está completo: con Entra ID P1 o P2 basta un rol de GDAP que permita abrir solicitudes de Entra.',
    canFileAzure: {
      yes: 'Tu acceso a través de GDAP está completo. Como agente de administración, es probable que tengas el rol Propietario (Owner) de la suscripción; no está verificado.',
      needed:
        'Tu acceso a través de GDAP está completo. Hace falta además un rol en la propia suscripción, que desde aquí no se ve. Si lo tienes, adelante.',
    },
    canFilePerhaps:
      'Si el cliente tiene Entra ID P1 o P2, tu acceso está completo. Si no tiene ninguno de los dos, necesitas además un rol de Azure en la suscripción.',
    partnerType:
      'Solo el proveedor de una suscripción de Azure puede abrir solicitudes para ella. Los revendedores y los asesores no pueden, ni siquiera con un contrato de soporte técnico de pago.',
    soldByAnother:
      'Solo el proveedor de una suscripción de Azure puede abrir solicitudes para ella. Tú no puedes, ni siquiera con un contrato de soporte técnico de pago.',
    publisherSupports:
      'Microsoft no da soporte técnico para los productos del marketplace comercial. Lo da el proveedor de software que publicó el producto.',
    ownPlan: 'El soporte técnico que incluye CSP es para los clientes. No cubre tu propia suscripción.',
  },
  entraCountsAsAzure:
    'Si un cliente no tiene Entra ID P1 ni P2, una solicitud de Entra cuenta como una de la suscripción de Azure.',
  noName: '(sin nombre)',
  thisCustomer: 'este cliente',
  summary: '{{verdict}} ({{workload}})',
  customer: 'Cliente',
  product: 'Producto',
  notInDirectory: 'Tal como se escribió, sin buscarlo: no se pudo leer la lista de clientes.',
  lookAlikes:
    'Otro cliente tiene un nombre muy parecido. Compara el dominio y el inquilino antes de abrir la solicitud.',
  incidents: {
    heading: 'Incidentes conocidos',
    ask: 'Microsoft ya los conoce. Si tu problema es uno de ellos, sigue su número en lugar de abrir una solicitud.',
    none: 'No hay ningún incidente conocido de este producto.',
    azure:
      'Los incidentes de Azure no están en la lista que puedo leer. Mira primero Service Health en Azure Portal.',
    failed: 'No se han podido comprobar los incidentes conocidos.',
    failedWay: 'Mira tú el estado del servicio del cliente antes de abrir la solicitud.',
    way: 'Centro de partners → Clientes (Customers) → el cliente → Administración de servicios (Service management) → el servicio → su estado.',
    seenInCustomer: 'Visto en el propio inquilino de {{customer}}.',
    seenInOursUnnamed:
      'Visto desde nuestro propio inquilino. En el del cliente puede haber más: Centro de partners, el cliente, Administración de servicios (Service management).',
    seenInOurs:
      'Visto desde nuestro propio inquilino. En el de {{customer}} puede haber más: Centro de partners, el cliente, Administración de servicios (Service management).',
    incident: 'Incidente',
    advisory: 'Aviso',
    since: 'Desde el {{date}}, {{time}}.',
    updated: 'Última actualización: {{date}}, {{time}}.',
    more_one: 'Y {{count}} más.',
    more_many: 'Y {{count}} más.',
    more_other: 'Y {{count}} más.',
  },
  contact: {
    heading: 'Tus datos de contacto, para el formulario',
    warning: 'Indica tus propios datos, nunca los del cliente: Microsoft habla contigo.',
    name: 'Nombre',
    email: 'Correo',
    noEmail: 'Aquí no consta ninguna dirección de correo tuya. Indica una en la que Microsoft te encuentre.',
  },
  portal: {
    ownContext:
      'Este vínculo abre tu propio inquilino, igual que si inicias sesión en el portal directamente. Una solicitud abierta ahí no es del cliente.',
    ownContextWay:
      'Para llegar al cliente, abre el Centro de partners, la lista de clientes, el cliente, Solicitud de servicio (Service request), Nueva solicitud (New request) y después el producto.',
    standing: {
      documented: 'Microsoft documenta este vínculo.',
      community:
        'Los partners usan este vínculo; Microsoft no lo documenta. Si falla, ve por el Centro de partners.',
      inferred:
        'Este vínculo combina dos que Microsoft documenta. Si no abre el formulario, ve por el Centro de partners.',
      organisation: 'Tu organización ha puesto esta dirección en lugar de la habitual.',
    },
  },
  more: {
    waysAndSources: 'Centro de partners: pasos y fuentes',
    sources: 'Fuentes',
  },
  sources: 'Fuentes',
  warnings: 'Conviene saber',
  buttons: {
    filed: 'Ya la he abierto',
    whoElse: '¿Quién más puede abrirla?',
    checkAgain: 'Comprobar de nuevo',
    wrong: 'No era correcto',
  },
} satisfies Translation<typeof english>;
