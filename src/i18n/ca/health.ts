import type { health as english } from '../en/health';
import type { Translation } from '../translation';

/** Known incidents, and how to look at a customer's service health. */
export const health = {
  headingSome_one: 'Microsoft ja coneix {{count}} problema obert.',
  headingSome_many: 'Microsoft ja coneix {{count}} de problemes oberts.',
  headingSome_other: 'Microsoft ja coneix {{count}} problemes oberts.',
  headingNone: 'Microsoft no coneix cap problema obert.',
  headingFailed: 'No s’han pogut comprovar les incidències conegudes.',
  seenFrom:
    'Vist des del nostre inquilí a les {{time}}. L’estat del servei d’un client concret en pot mostrar més.',
  seenFromFor:
    'Vist des del nostre inquilí a les {{time}}. L’estat del servei del client ({{customer}}) en pot mostrar més.',
  seenInCustomer: 'Vist a l’inquilí del client ({{customer}}) a les {{time}}.',
  workload: 'Producte: {{workload}}.',
  first: 'Comprova l’estat abans d’obrir la sol·licitud',
  how: {
    customer: 'Al Centre de partners (Partner Center), obre Clients (Customers) i selecciona el client.',
    management:
      'Selecciona Administració de serveis (Service management) i després el servei. Se n’obre el portal d’administració.',
    health: 'Mira’n l’estat del servei. Si el servei està aturat o va malament, segueix la incidència.',
    escalate:
      'Si el problema continua i no hi ha cap incidència que hi encaixi, obre una sol·licitud de servei.',
  },
} satisfies Translation<typeof english>;
