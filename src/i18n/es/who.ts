import type { who as english } from '../en/who';
import type { Translation } from '../translation';

/** "Who can file?": the colleagues who can, or what is broken. */
export const who = {
  people_one: 'Una persona del equipo puede abrir esta solicitud.',
  people_many: '{{count}} de personas del equipo pueden abrir esta solicitud.',
  people_other: '{{count}} personas del equipo pueden abrir esta solicitud.',
  peopleGap_one: 'Al menos una persona del equipo puede abrir esta solicitud.',
  peopleGap_many: 'Al menos {{count}} de personas del equipo pueden abrir esta solicitud.',
  peopleGap_other: 'Al menos {{count}} personas del equipo pueden abrir esta solicitud.',
  /** Where a role on the subscription is needed besides, which nobody can see from here. */
  peopleAzure_one: 'Una persona del equipo puede abrir esta solicitud, si tiene un rol de Azure.',
  peopleAzure_many:
    '{{count}} de personas del equipo pueden abrir esta solicitud, si tienen un rol de Azure.',
  peopleAzure_other: '{{count}} personas del equipo pueden abrir esta solicitud, si tienen un rol de Azure.',
  peopleGapAzure_one: 'Al menos una persona del equipo puede abrir esta solicitud, si tiene un rol de Azure.',
  peopleGapAzure_many:
    'Al menos {{count}} de personas del equipo pueden abrir esta solicitud, si tienen un rol de Azure.',
  peopleGapAzure_other:
    'Al menos {{count}} personas del equipo pueden abrir esta solicitud, si tienen un rol de Azure.',
  nobody: 'Aquí nadie puede abrir todavía esta solicitud.',
  heading: 'Quién puede abrirla',
  through: '{{role}}, a través de {{group}}',
  range: '{{from}}–{{to}} de {{total}}',
  gap: 'Puede haber más: no se ha podido leer todo. {{reason}}',
  agent: {
    admin: 'Agente de administración',
    helpdesk: 'Agente del departamento de soporte técnico',
    both: 'Agente de administración y del departamento de soporte técnico',
  },
  throughAgent: '{{through}} · {{agent}}',
  agents: {
    heading: 'Roles en el Centro de partners',
    admin:
      'Los agentes de administración (Admin agent) ven allí el estado del servicio y las solicitudes de servicio de los clientes. Suelen tener también el rol Propietario (Owner) en las suscripciones de Azure vendidas a través de CSP, salvo que el cliente lo haya quitado: probable, sin verificar.',
    helpdesk:
      'Los agentes del departamento de soporte técnico (Helpdesk agent) pueden solicitar soporte técnico en nombre de los clientes.',
    unknown: {
      admin:
        'No se ha podido comprobar del todo quién es agente de administración: puede serlo alguien que aquí no lleva esa nota.',
      helpdesk:
        'No se ha podido comprobar del todo quién es agente del departamento de soporte técnico: puede serlo alguien que aquí no lleva esa nota.',
      both: 'No se ha podido comprobar del todo quién es agente de administración o del departamento de soporte técnico: puede serlo alguien que aquí no lleva esa nota.',
    },
  },
  anyMember: 'Si se trata de un producto así, cualquiera puede ponerse en contacto con el editor.',
  ownAdmin: 'Pueden los administradores de tu propio inquilino, con tu propio plan de soporte técnico.',
  next: 'Página siguiente',
  previous: 'Página anterior',
  others: 'Para otro producto',
  checkMine: 'Comprobar mi acceso',
} satisfies Translation<typeof english>;
