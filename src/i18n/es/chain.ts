import type { chain as english } from '../en/chain';
import type { Translation } from '../translation';

/** The access chain, link by link, and how each link can break. */
export const chain = {
  heading: 'El acceso, paso a paso',
  checkedAt: 'Comprobado a las {{time}}',
  mark: {
    yes: '✓ Sí',
    no: '✗ No',
    notReached: '– Aún no',
    unknown: '? Sin datos',
    confirm: '? Confirmar',
  },
  link: {
    relationship: 'Hay una relación de GDAP con el cliente',
    active: 'La relación está activa',
    role: 'Incluye un rol que permite abrir esta solicitud',
    assignment: 'Un grupo de seguridad tiene ese rol',
    membership: 'Perteneces a ese grupo',
  },
  inOneOfThem: 'Perteneces a uno de ellos',
  somebodyIsMember: 'Alguien pertenece a ese grupo',
  holds: {
    relationship: 'Relación de GDAP: {{relationship}}',
    active: 'Activa hasta el {{date}}',
    role: 'Rol: {{role}}',
    assignment: 'Grupo de seguridad: {{group}}',
    assignments: 'Grupos de seguridad: {{groups}}',
  },
  unknownRole: 'un rol con el id. {{id}}',
  itsRoles: 'Sus roles: {{roles}}',
  furtherRoles_one: '{{count}} más',
  furtherRoles_many: '{{count}} más',
  furtherRoles_other: '{{count}} más',
  azureRole: 'Tienes en la suscripción un rol que permite abrir esta solicitud',
  group: {
    ours: 'nuestro grupo de seguridad',
    deleted: 'un grupo eliminado ({{id}})',
    unnamed: 'un grupo cuyo nombre no se ha podido leer ({{id}})',
    further_one: '{{count}} grupo más',
    further_many: '{{count}} de grupos más',
    further_other: '{{count}} grupos más',
  },
  broken: {
    relationship: 'El cliente no ha dado acceso a tu empresa: no hay ninguna relación de GDAP.',
    active: {
      created: 'La solicitud de acceso se empezó, pero no se llegó a enviar al cliente.',
      approvalPending: 'La solicitud de acceso está pendiente de que el cliente la apruebe.',
      approved: 'El cliente ha aprobado el acceso. Microsoft lo está configurando todavía.',
      activating: 'Microsoft está activando la relación en este momento.',
      expiring: 'La relación está expirando y ya no da acceso.',
      expired: 'La relación ha expirado.',
      terminationRequested: 'Alguien ha pedido terminar la relación.',
      terminating: 'La relación se está terminando.',
      terminated: 'Se puso fin a la relación.',
      other: 'La relación está en un estado que Filing Desk no conoce.',
      awaitsOurReview: 'La relación la creó tu proveedor indirecto, y tu empresa aún no la ha aceptado.',
      pastItsEnd: 'La relación ha superado su fecha de finalización.',
    },
    role: 'La relación está activa, pero ninguno de sus roles permite abrir esta solicitud.',
    assignment: {
      none: 'La relación está activa, pero ningún grupo de seguridad de tu empresa tiene sus roles.',
      roleNotAssigned:
        'La relación incluye un rol que permite abrir esta solicitud, pero ningún grupo de seguridad lo tiene.',
      pending: 'El rol se está asignando a un grupo de seguridad; todavía no ha terminado.',
      deleting: 'El rol se está quitando de su grupo de seguridad.',
      deleted: 'El rol se quitó de su grupo de seguridad.',
      error: 'No se ha podido asignar el rol a un grupo de seguridad.',
      other: 'La asignación al grupo está en un estado que Filing Desk no conoce.',
    },
    membership: {
      notMember: 'El acceso existe, pero no perteneces a ningún grupo que lo tenga.',
      nobody: 'El acceso existe, pero nadie pertenece a un grupo que lo tenga.',
      groupDeleted: 'Se eliminó el grupo de seguridad que tenía el rol.',
    },
  },
} satisfies Translation<typeof english>;
