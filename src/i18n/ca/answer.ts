import type { answer as english } from '../en/answer';
import type { Translation } from '../translation';

/** The answer card: its headings, its short paragraphs and its buttons. */
export const answer = {
  heading: {
    canFile: 'Pots obrir aquesta sol·licitud.',
    canFileLikely: 'Probablement pots obrir aquesta sol·licitud.',
    canFileWithRole: 'Podràs obrir aquesta sol·licitud quan tinguis un rol de l’Azure.',
    blocked: 'Encara no pots obrir aquesta sol·licitud.',
    providerFiles: {
      partnerType: 'Aquesta sol·licitud l’ha d’obrir el vostre proveïdor.',
      soldByAnother: 'Aquesta sol·licitud l’ha d’obrir el proveïdor de la subscripció.',
    },
    publisherSupports: 'El suport el dona l’editor, no pas Microsoft.',
    ownPlan: 'Pots obrir aquesta sol·licitud amb el vostre propi pla de suport tècnic.',
    unchecked: 'No ho he pogut comprovar.',
    unsure: 'No t’ho puc dir del cert.',
  },
  lead: {
    canFile: 'El teu accés és complet. A continuació tens tot el que et cal.',
    canFilePremium:
      'El teu accés és complet: amb Entra ID P1 o P2, n’hi ha prou amb un rol de GDAP que permeti obrir sol·licituds de l’Entra.',
    canFileAzure: {
      yes: 'El teu accés mitjançant GDAP és complet. Com a agent d’administració (Admin agent), és probable que tinguis el rol Owner a la subscripció; no està verificat.',
      needed:
        'El teu accés mitjançant GDAP és complet. També cal un rol a la mateixa subscripció, que des d’aquí no es pot veure. Si el tens, endavant.',
    },
    canFilePerhaps:
      'Si el client té Entra ID P1 o P2, el teu accés és complet. Si no té ni l’un ni l’altre, també et cal un rol de l’Azure a la subscripció.',
    partnerType:
      'Només el proveïdor d’una subscripció de l’Azure pot obrir-hi sol·licituds. Els revenedors i els assessors no poden, ni tan sols amb un contracte de suport de pagament.',
    soldByAnother:
      'Només el proveïdor d’una subscripció de l’Azure pot obrir-hi sol·licituds. Tu no pots, ni tan sols amb un contracte de suport de pagament.',
    publisherSupports:
      'Microsoft no dona suport als productes del Marketplace comercial. En dona el proveïdor de programari que ha publicat el producte.',
    ownPlan: 'El suport que inclou CSP és per als clients. No cobreix la vostra pròpia subscripció.',
  },
  entraCountsAsAzure:
    'Si el client no té Entra ID P1 ni P2, una sol·licitud de l’Entra compta com una de la subscripció de l’Azure.',
  noName: '(sense nom)',
  thisCustomer: 'aquest client',
  summary: '{{verdict}} ({{workload}})',
  customer: 'Client',
  product: 'Producte',
  notInDirectory: 'Tal com s’ha escrit, sense comprovar: no s’ha pogut llegir la llista de clients.',
  lookAlikes:
    'Hi ha un altre client amb un nom que s’assembla a aquest. Compara el domini i l’inquilí abans d’obrir la sol·licitud.',
  incidents: {
    heading: 'Incidències conegudes',
    ask: 'Microsoft ja les coneix. Si una és el teu problema, segueix-la pel número en lloc d’obrir una sol·licitud.',
    none: 'No hi ha cap incidència coneguda d’aquest producte.',
    azure:
      'Les incidències de l’Azure no són a la llista que puc llegir. Mira primer Estat del servei (Service Health) al portal de l’Azure.',
    failed: 'No s’han pogut comprovar les incidències conegudes.',
    failedWay: 'Abans d’obrir la sol·licitud, mira tu l’estat del servei del client.',
    way: 'Centre de partners (Partner Center) → Clients (Customers) → el client → Administració de serveis (Service management) → el servei → l’estat.',
    seenInCustomer: 'Vist a l’inquilí del client ({{customer}}).',
    seenInOursUnnamed:
      'Vist des del nostre inquilí. El del client en pot mostrar més: Centre de partners (Partner Center), el client, Administració de serveis (Service management).',
    seenInOurs:
      'Vist des del nostre inquilí. El del client ({{customer}}) en pot mostrar més: Centre de partners (Partner Center), el client, Administració de serveis (Service management).',
    incident: 'Incidència',
    advisory: 'Avís',
    since: 'Des del dia {{date}}, {{time}}.',
    updated: 'Última actualització: {{date}}, {{time}}.',
    more_one: 'I {{count}} més.',
    more_many: 'I {{count}} més.',
    more_other: 'I {{count}} més.',
  },
  contact: {
    heading: 'Les teves dades de contacte, per al formulari',
    warning: 'Posa-hi les teves dades, mai les del client: Microsoft parla amb tu.',
    name: 'Nom',
    email: 'Correu',
    noEmail: 'Aquí no consta cap adreça electrònica teva. Indica’n una on Microsoft et pugui escriure.',
  },
  portal: {
    ownContext:
      'Aquest enllaç obre el vostre propi inquilí, com quan s’inicia la sessió directament en un portal. Una sol·licitud oberta allà no és del client.',
    ownContextWay:
      'Per arribar al client, obre el Centre de partners (Partner Center), la llista de clients, el client, Sol·licitud de servei (Service request), Sol·licitud nova (New request) i després el producte.',
    standing: {
      documented: 'Microsoft documenta aquest enllaç.',
      community:
        'Els partners fan servir aquest enllaç; Microsoft no el documenta. Si falla, ves-hi pel Centre de partners.',
      inferred:
        'Aquest enllaç en combina dos que Microsoft documenta. Si no obre el formulari, ves-hi pel Centre de partners.',
      organisation: 'La teva organització ha posat aquesta adreça en lloc de l’habitual.',
    },
  },
  more: {
    waysAndSources: 'Passos al Centre de partners i fonts',
    sources: 'Fonts',
  },
  sources: 'Fonts',
  warnings: 'Convé saber-ho',
  buttons: {
    filed: 'Ja l’he oberta',
    whoElse: 'Qui més la pot obrir?',
    checkAgain: 'Torna-ho a comprovar',
    wrong: 'No era correcte',
  },
} satisfies Translation<typeof english>;
