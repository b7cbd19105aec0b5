import type { reminders as english } from '../en/reminders';
import type { Translation } from '../translation';

/** What Filing Desk says without having been asked at that moment, and the switches for it. */
export const reminders = {
  followUp: {
    heading: 'Has obert la sol·licitud?',
    lead: 'Et vaig donar l’enllaç el dia {{when}}.',
    filed: 'Ja l’he oberta',
    withoutNumber: 'Oberta, encara sense número',
    notFiled: 'No l’he oberta',
    snooze: 'Pregunta-m’ho demà',
    stop: 'Atura aquests recordatoris',
  },
  settled: {
    filed: 'Apuntat: oberta.',
    filedLead:
      'Ho deso amb les teves sol·licituds. Microsoft et respon a tu; estigues pendent de la teva safata d’entrada.',
    filedNext: 'Quan tinguis el número de Microsoft, afegeix-lo aquí.',
    filedNextElsewhere:
      'Quan tinguis el número de Microsoft, digues “les meves sol·licituds” al nostre xat personal i afegeix-lo allà.',
    notFiled: 'Apuntat: no oberta.',
    notFiledLead: 'No t’ho tornaré a preguntar. Si l’acabes obrint, digues-m’ho aquí.',
    filedAfterAll: 'Al final l’he oberta',
  },
  snoozed: {
    heading: 'T’ho tornaré a preguntar {{weekday}}',
    text: 'Serà el dia {{when}}. Fins llavors no te’n diré res.',
  },
  endings: {
    heading_one: 'Aviat s’acaba una relació',
    heading_many: 'Aviat s’acaben {{count}} de relacions',
    heading_other: 'Aviat s’acaben {{count}} relacions',
    headingGap_one: 'Aviat s’acaba com a mínim una relació',
    headingGap_many: 'Aviat s’acaben com a mínim {{count}} de relacions',
    headingGap_other: 'Aviat s’acaben com a mínim {{count}} relacions',
    none: 'Cap relació no s’acaba aviat',
    unknown: 'No he pogut comprovar quines relacions s’acaben',
    lead_one: 'No s’amplia automàticament. Un cop acabada, ningú no hi pot obrir sol·licituds.',
    lead_many: 'No s’amplien automàticament. Un cop acabada una relació, ningú no hi pot obrir sol·licituds.',
    lead_other:
      'No s’amplien automàticament. Un cop acabada una relació, ningú no hi pot obrir sol·licituds.',
    noneLead: 'Totes les relacions vigents duren més de 30 dies o s’amplien automàticament.',
    gap: 'N’hi pot haver més: no s’ha pogut llegir tot. {{reason}}',
    soonest: 'Primer, les que s’acaben abans',
    today: 'Avui',
    days_one: '{{count}} dia',
    days_many: '{{count}} de dies',
    days_other: '{{count}} dies',
    ends: 'Acaba: {{date}} · {{relationship}}',
    more_one: 'I {{count}} més, que s’acaba més tard.',
    more_many: 'I {{count}} més, que s’acaben més tard.',
    more_other: 'I {{count}} més, que s’acaben més tard.',
    next: 'Què cal fer',
    step: {
      open: 'Al Centre de partners (Partner Center), obre el client i després Relacions d’administració (Admin relationships).',
      extend:
        'Activa l’ampliació automàtica (Auto extend) o demana al client una relació nova. Les que inclouen el rol d’administrador global (Global Administrator) no es poden ampliar automàticament.',
      ended: 'Fes-ho abans de l’últim dia: una relació acabada no es pot restaurar.',
    },
    stop: 'Atura aquests missatges',
  },
  /** The same for a channel or group chat that a lead chose; no customer is named there. */
  channel: {
    on: 'Avisaré aquí quan s’acabin relacions',
    onText:
      'Els dies feiners a les 09:00 ({{timeZone}}), quan a una relació que no s’amplia automàticament li quedin 30 dies, 7 dies o 1 dia.',
    onPrivate: 'Aquí no s’anomena cap client. Cadascú ho comprova i només veu els seus.',
    off: 'Ja no avisaré aquí quan s’acabin relacions',
    offText:
      'Un responsable ho pot tornar a activar: “@Filing Desk avisa aquest canal quan s’acabin relacions”.',
    leaderUnknown: 'No he pogut comprovar si ets responsable',
    leaderUnknownText: 'No s’ha canviat res. Torna-ho a provar d’aquí a un minut.',
    private: 'Cadascú veu només els clients que pot veure.',
    noneOwn: 'Cap relació dels teus clients no s’acaba aviat',
    noneOwnLead: 'Això val per als clients que veus. Un responsable els veu tots.',
    elsewhere: 'Digues-ho en aquell canal',
    elsewhereText:
      'Des d’aquí no sé a quin canal et refereixes. Un responsable ho pot dir allà: “@Filing Desk deixa d’avisar aquest canal”. El botó “{{button}}” d’un dels missatges d’aquell canal fa el mateix.',
    elsewhereOwn: 'No s’ha canviat res. Si et refereixes als missatges que t’arriben aquí, atura’ls a sota.',
  },
  choice: {
    heading: 'Els teus recordatoris',
    when: 'Arriben al nostre xat personal, els dies feiners a les 09:00 ({{timeZone}}).',
    followUps: 'Has obert la sol·licitud?',
    followUpsText: 'El dia feiner després de donar-te un enllaç, si encara no m’has dit com ha anat.',
    endings: 'Relacions que s’acaben aviat',
    endingsText: 'Quan a una relació que no s’amplia automàticament li queden 30 dies, 7 dies o 1 dia.',
    forLeads: 'Aquests són per a responsables, perquè afecten tots els clients.',
    leaderUnknown:
      'Aquests són per a responsables. No s’ha pogut comprovar si ho ets: torna-ho a provar d’aquí a un minut.',
    paused: 'Ara no ets responsable; per tant, no s’envia res.',
    on: '✓ Activat',
    off: 'Desactivat',
    startFollowUps: 'Recorda-m’ho',
    stopFollowUps: 'Atura aquests recordatoris',
    startEndings: 'Avisa’m quan s’acabin relacions',
    stopEndings: 'Atura aquests missatges',
  },
} satisfies Translation<typeof english>;
