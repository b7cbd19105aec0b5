import type { unchecked as english } from '../en/unchecked';
import type { Translation } from '../translation';

/** Why nothing could be concluded, and how to confirm it by hand. */
export const unchecked = {
  reason: {
    noGdapApi: 'Als núvols del Govern dels EUA, Microsoft no ofereix cap manera de llegir qui té accés.',
    readFailed: 'Això no diu res del teu accés. Torna-ho a comprovar d’aquí a un minut o confirma-ho a mà.',
    entraPremiumUnknown:
      'Amb el teu accés n’hi ha prou si el client no té Entra ID P1 ni P2. Amb P1 o P2 cal un rol que permeti obrir sol·licituds de l’Entra, i aquí no en tens cap.',
    rulesUnclear:
      'Les pàgines de Microsoft no diuen si un revenedor o un assessor pot obrir una sol·licitud de l’Entra. Prova-ho; si el portal no t’ho permet, demana-ho al vostre proveïdor indirecte.',
  },
  heading: 'Primer, confirma-ho a mà',
  where:
    'Al Centre de partners (Partner Center), obre Clients (Customers), el client i després Relacions d’administració (Admin relationships).',
  whereGovernment:
    'Al Centre de partners per al Govern dels EUA (Partner Center for US Government), obre Clients (Customers), el client i després Relacions d’administració (Admin relationships).',
  role: 'Com ara {{role}}',
  premium: 'El client no té Entra ID P1 ni P2',
  then: 'Ho has confirmat tot? Aleshores es pot obrir la sol·licitud. Si no, primer cal arreglar el que hi falta.',
} satisfies Translation<typeof english>;
