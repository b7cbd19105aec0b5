import type { exportWords as english } from '../en/export';
import type { Translation } from '../translation';

/** The log of requests as a file. */
export const exportWords = {
  fileName: 'filing-desk-sollicituds-{{day}}',
  description: 'Sol·licituds: {{rows}}. Un fitxer CSV que s’obre amb l’Excel.',
  descriptionCut:
    'Les {{rows}} sol·licituds més recents; les més antigues no hi caben. Un fitxer CSV que s’obre amb l’Excel.',
  unreadable: 'Excloses perquè aquesta versió de Filing Desk no les pot llegir: {{rows}}.',
  column: {
    utc: 'Quan (UTC)',
    local: 'Quan ({{timeZone}})',
    person: 'Persona',
    personId: 'ID de la persona',
    customer: 'Client',
    customerTenantId: 'ID de l’inquilí del client',
    domain: 'Domini',
    product: 'Producte',
    verdict: 'Veredicte',
    portal: 'Portal',
    evidence: 'Fonament',
    contactReminder: 'Recordatori de les dades de contacte mostrat',
    outcome: 'Resultat',
    ticket: 'Número de la sol·licitud',
    handOffId: 'ID del registre',
  },
  verdict: {
    canFile: 'Pot obrir-la',
    blocked: 'Encara no pot obrir-la',
    providerFiles: 'L’obre el proveïdor',
    publisherSupports: 'El suport el dona l’editor',
    ownPlan: 'Pla propi',
    unchecked: 'No s’ha pogut comprovar',
  },
  outcome: { open: 'Pendent', filed: 'Oberta', notFiled: 'No oberta' },
  yes: 'Sí',
  no: 'No',
} satisfies Translation<typeof english>;
