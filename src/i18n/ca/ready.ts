import type { ready as english } from '../en/ready';
import type { Translation } from '../translation';

/** "Am I ready?": for how many customers a person can file, and what is missing. */
export const ready = {
  heading: {
    all: 'Ho tens tot a punt: pots obrir sol·licituds per a tots els clients que veus.',
    some: 'Pots obrir sol·licituds per a alguns dels clients que veus.',
    none: 'De moment no pots obrir sol·licituds per a cap dels clients que veus.',
    unsure: 'No he pogut comprovar tots els clients.',
    noCustomers: {
      own: 'Encara no veus cap client; per tant, no n’hi ha cap per a qui obrir sol·licituds.',
      all: 'La teva empresa encara no té cap client per a qui obrir sol·licituds.',
    },
    unknown: 'No ho he pogut comprovar.',
  },
  /** Where the list of customers may be longer than what could be read. */
  headingGap: {
    all: 'Pots obrir sol·licituds per a tots els clients que he pogut llegir.',
    none: 'No he pogut comprovar tots els clients.',
    noCustomers: 'De moment no he pogut llegir cap client teu.',
  },
  noCustomers: {
    own: 'Veus un client quan ets en un grup de seguretat que rep rols d’una relació de GDAP activa. De moment no ets en cap.',
    all: 'Un client surt aquí quan hi teniu una relació de GDAP.',
  },
  noCustomersNext: {
    own: 'Digues a un responsable o a un agent d’administració (Admin agent) de la teva empresa per a quins clients treballes. Et poden posar en un grup de seguretat amb una assignació activa. Després torna-m’ho a preguntar.',
    all: 'Un agent d’administració (Admin agent) de la teva empresa demana una relació de GDAP al Centre de partners (Partner Center).',
  },
  gap: 'N’hi pot haver més. {{reason}}',
  checkedFor: 'Comprovat per a {{name}} a les {{time}}.',
  noGdapApi:
    'Als núvols del Govern dels EUA, Microsoft no ofereix cap manera de llegir qui té accés. Al Centre de partners (Partner Center), obre Clients (Customers), el client i després Relacions d’administració (Admin relationships).',
  families: 'Què pots obrir',
  counted: 'Es compta l’Entra ID com si fos amb P1 o P2, i l’Azure com si l’hagués venut la teva empresa.',
  family: {
    microsoft365: 'Microsoft 365: {{canFile}} dels {{total}} clients',
    dynamics: 'Dynamics 365 i Power Platform: {{canFile}} dels {{total}} clients',
    entra: 'Entra ID: {{canFile}} dels {{total}} clients',
    azure: 'Azure: {{canFile}} dels {{total}} clients',
  },
  mark: { all: '✓ Tots', some: '– Alguns', none: '✗ Cap', provider: '– Proveïdor', unknown: '? No se sap' },
  unchecked_one: '{{count}} client no s’ha pogut comprovar o les regles el deixen en dubte.',
  unchecked_many: '{{count}} de clients no s’han pogut comprovar o les regles els deixen en dubte.',
  unchecked_other: '{{count}} clients no s’han pogut comprovar o les regles els deixen en dubte.',
  providerFiles_one: 'Per a {{count}} client, les sol·licituds les obre el proveïdor de la subscripció.',
  providerFiles_many: 'Per a {{count}} de clients, les sol·licituds les obre el proveïdor de la subscripció.',
  providerFiles_other: 'Per a {{count}} clients, les sol·licituds les obre el proveïdor de la subscripció.',
  azureRole:
    'Per a l’Azure també et cal un rol a cada subscripció, com ara Support Request Contributor; això, des d’aquí, no es pot veure.',
  missing: 'Què falta, per al Microsoft 365',
  missingCount_one: '{{count}} client',
  missingCount_many: '{{count}} de clients',
  missingCount_other: '{{count}} clients',
  piece: {
    relationship:
      'No s’ha concedit accés. Un agent d’administració (Admin agent) demana una relació de GDAP i el client l’aprova.',
    active: 'La relació no és activa. Un agent d’administració (Admin agent) ho mira al Centre de partners.',
    role: 'La relació no té cap rol que permeti obrir sol·licituds. Un agent d’administració (Admin agent) en demana una altra amb {{role}}.',
    assignment:
      'Cap grup de seguretat no té un rol que permeti obrir sol·licituds. Un agent d’administració (Admin agent) n’assigna un al Centre de partners.',
    membership: 'No ets al grup. Demana al propietari del grup que t’hi afegeixi.',
  },
  group_one: 'El grup {{group}} et donaria accés a {{count}} client.',
  group_many: 'El grup {{group}} et donaria accés a {{count}} de clients.',
  group_other: 'El grup {{group}} et donaria accés a {{count}} clients.',
  examples: 'Per exemple: {{customers}}',
  agents: {
    heading: 'Els teus rols al Centre de partners',
    mark: { yes: '✓ Sí', no: '✗ No', unknown: '? No se sap' },
    admin: 'Agent d’administració (Admin agent)',
    helpdesk: 'Agent d’assistència (Helpdesk agent)',
    adminMeans: {
      yes: 'Al Centre de partners veus l’estat del servei i les sol·licituds de servei dels clients. Probable, sense verificar: també tens el rol Owner a les subscripcions de l’Azure venudes mitjançant CSP, llevat que el client l’hagi tret.',
      no: 'Fer-ho pel Centre de partners demana aquest rol; els portals mateixos, no. Per a l’Azure et cal un rol a la subscripció donat d’una altra manera.',
      unknown:
        'Això no s’ha pogut comprovar. Fer-ho pel Centre de partners demana aquest rol; els portals mateixos, no.',
    },
    helpdeskMeans: {
      yes: 'Pots demanar suport en nom dels clients al Centre de partners.',
      no: 'Aquest rol és per demanar suport en nom dels clients al Centre de partners. Els portals mateixos no el demanen.',
      unknown:
        'Això no s’ha pogut comprovar. El rol és per demanar suport en nom dels clients al Centre de partners.',
    },
  },
} satisfies Translation<typeof english>;
