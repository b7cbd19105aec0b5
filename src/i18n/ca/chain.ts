import type { chain as english } from '../en/chain';
import type { Translation } from '../translation';

/** The access chain, link by link, and how each link can break. */
export const chain = {
  heading: 'L’accés, baula per baula',
  checkedAt: 'Comprovat a les {{time}}',
  mark: {
    yes: '✓ Sí',
    no: '✗ No',
    notReached: '– Encara no',
    unknown: '? No se sap',
    confirm: '? Confirma-ho',
  },
  link: {
    relationship: 'Hi ha una relació de GDAP amb el client',
    active: 'La relació és activa',
    role: 'Inclou un rol que permet obrir aquesta sol·licitud',
    assignment: 'Un grup de seguretat té aquest rol',
    membership: 'Ets en aquest grup',
  },
  inOneOfThem: 'Ets en algun d’aquests grups',
  somebodyIsMember: 'Hi ha algú en aquest grup',
  holds: {
    relationship: 'Relació de GDAP: {{relationship}}',
    active: 'Activa fins al dia {{date}}',
    role: 'Rol: {{role}}',
    assignment: 'Grup de seguretat: {{group}}',
    assignments: 'Grups de seguretat: {{groups}}',
  },
  // Fits behind "el rol" as well as in a list.
  unknownRole: 'desconegut (ID {{id}})',
  itsRoles: 'Els seus rols: {{roles}}',
  furtherRoles_one: '{{count}} més',
  furtherRoles_many: '{{count}} més',
  furtherRoles_other: '{{count}} més',
  azureRole: 'Tens un rol a la subscripció que permet obrir aquesta sol·licitud',
  group: {
    ours: 'un grup de seguretat nostre',
    deleted: 'un grup suprimit ({{id}})',
    unnamed: 'un grup sense nom llegible ({{id}})',
    further_one: '{{count}} grup més',
    further_many: '{{count}} de grups més',
    further_other: '{{count}} grups més',
  },
  broken: {
    relationship: 'El client no ha donat accés a la teva empresa: no hi ha cap relació de GDAP.',
    active: {
      created: 'Es va començar a demanar l’accés, però la petició no es va enviar mai al client.',
      approvalPending: 'La petició d’accés espera l’aprovació del client.',
      approved: 'El client ha aprovat l’accés. Microsoft encara l’està configurant.',
      activating: 'Microsoft està activant la relació ara mateix.',
      expiring: 'La relació està caducant i ja no dona accés.',
      expired: 'La relació ha caducat.',
      terminationRequested: 'Algú ha demanat de finalitzar la relació.',
      terminating: 'La relació s’està finalitzant.',
      terminated: 'La relació s’ha finalitzat.',
      other: 'La relació és en un estat que Filing Desk no coneix.',
      awaitsOurReview:
        'La relació l’ha creada el vostre proveïdor indirecte, i la teva empresa encara no l’ha acceptada.',
      pastItsEnd: 'La relació ha passat de la data de finalització.',
    },
    role: 'La relació és activa, però cap dels seus rols permet obrir aquesta sol·licitud.',
    assignment: {
      none: 'La relació és activa, però cap grup de seguretat vostre no en té els rols.',
      roleNotAssigned:
        'La relació inclou un rol que permet obrir aquesta sol·licitud, però cap grup de seguretat no té aquest rol.',
      pending: 'El rol s’està assignant a un grup de seguretat i encara no ha acabat.',
      deleting: 'El rol s’està traient del grup de seguretat que el tenia.',
      deleted: 'El rol s’ha tret del grup de seguretat que el tenia.',
      error: 'L’assignació del rol a un grup de seguretat ha fallat.',
      other: 'L’assignació al grup és en un estat que Filing Desk no coneix.',
    },
    membership: {
      notMember: 'L’accés hi és, però tu no ets en cap dels grups que el tenen.',
      nobody: 'L’accés hi és, però no hi ha ningú en cap dels grups que el tenen.',
      groupDeleted: 'El grup de seguretat que tenia el rol s’ha suprimit.',
    },
  },
} satisfies Translation<typeof english>;
