import type { who as english } from '../en/who';
import type { Translation } from '../translation';

/** "Who can file?": the colleagues who can, or what is broken. */
export const who = {
  people_one: 'Una persona de l’equip pot obrir la sol·licitud.',
  people_many: '{{count}} de persones de l’equip poden obrir la sol·licitud.',
  people_other: '{{count}} persones de l’equip poden obrir la sol·licitud.',
  peopleGap_one: 'Com a mínim una persona de l’equip pot obrir la sol·licitud.',
  peopleGap_many: 'Com a mínim {{count}} de persones de l’equip poden obrir la sol·licitud.',
  peopleGap_other: 'Com a mínim {{count}} persones de l’equip poden obrir la sol·licitud.',
  /** Where a role on the subscription is needed besides, which nobody can see from here. */
  peopleAzure_one: 'Una persona de l’equip pot obrir la sol·licitud, si té un rol de l’Azure.',
  peopleAzure_many:
    '{{count}} de persones de l’equip poden obrir la sol·licitud, si tenen un rol de l’Azure.',
  peopleAzure_other: '{{count}} persones de l’equip poden obrir la sol·licitud, si tenen un rol de l’Azure.',
  peopleGapAzure_one: 'Com a mínim una persona de l’equip pot obrir la sol·licitud, si té un rol de l’Azure.',
  peopleGapAzure_many:
    'Com a mínim {{count}} de persones de l’equip poden obrir la sol·licitud, si tenen un rol de l’Azure.',
  peopleGapAzure_other:
    'Com a mínim {{count}} persones de l’equip poden obrir la sol·licitud, si tenen un rol de l’Azure.',
  nobody: 'Aquí encara no la pot obrir ningú.',
  heading: 'Qui la pot obrir',
  through: '{{role}}, mitjançant {{group}}',
  range: '{{from}}–{{to}} (total: {{total}})',
  gap: 'N’hi pot haver més: no s’ha pogut llegir tot. {{reason}}',
  agent: {
    admin: 'Agent d’administració',
    helpdesk: 'Agent d’assistència',
    both: 'Agent d’administració i d’assistència',
  },
  throughAgent: '{{through}} · {{agent}}',
  agents: {
    heading: 'Rols al Centre de partners',
    admin:
      'Els agents d’administració (Admin agent) hi veuen l’estat del servei i les sol·licituds de servei dels clients. Normalment també tenen el rol Owner a les subscripcions de l’Azure venudes mitjançant CSP, llevat que el client l’hagi tret: és probable, no està verificat.',
    helpdesk: 'Els agents d’assistència (Helpdesk agent) poden demanar suport en nom dels clients.',
    unknown: {
      admin:
        'No s’ha pogut comprovar del tot qui és agent d’administració: algú sense aquesta nota també ho pot ser.',
      helpdesk:
        'No s’ha pogut comprovar del tot qui és agent d’assistència: algú sense aquesta nota també ho pot ser.',
      both: 'No s’ha pogut comprovar del tot qui és agent d’administració o d’assistència: algú sense aquesta nota també ho pot ser.',
    },
  },
  anyMember: 'Per a un producte així, qualsevol persona pot contactar amb l’editor.',
  ownAdmin: 'La poden obrir els administradors del vostre inquilí, amb el vostre pla de suport tècnic.',
  next: 'Pàgina següent',
  previous: 'Pàgina anterior',
  others: 'Per a un altre producte',
  checkMine: 'Comprova el meu accés',
} satisfies Translation<typeof english>;
