import type { Family } from './sentences';

/** Catalan sentences about what was filed before, and about what the bot tells of its own accord. */
export const catalanLog: Family = {
  'in Catalan: the own requests': [
    ['Les meves sol·licituds', { intent: 'mine' }],
    ['els meus tiquets', { intent: 'mine' }],
    ['els meus casos oberts', { intent: 'mine' }],
    ['els meus últims dos tiquets', { intent: 'mine' }],
    ['què he obert?', { intent: 'mine' }],
    ["ensenya'm les meves sol·licituds", { intent: 'mine' }],
    ['què he obert per a Contoso', { intent: 'mine', mention: 'Contoso' }],
    ['he obert res per a Fabrikam?', { intent: 'mine', mention: 'Fabrikam' }],
    [
      'quins tiquets vaig obrir la setmana passada',
      { intent: 'mine', period: { kind: 'calendar', unit: 'week', back: 1 } },
    ],
    [
      'mostra el que vaig obrir el mes passat',
      { intent: 'mine', period: { kind: 'calendar', unit: 'month', back: 1 } },
    ],
    ['quines sol·licituds tinc obertes', { intent: 'mine' }],
    ['vull veure les meves incidències', { intent: 'mine' }],
  ],
  'in Catalan: history': [
    ['historial', { intent: 'history' }],
    ['historial de Contoso', { intent: 'history', mention: 'Contoso' }],
    ['Historial per a Contoso', { intent: 'history', mention: 'Contoso' }],
    [
      'historial de contoso el mes passat',
      { intent: 'history', mention: 'contoso', period: { kind: 'calendar', unit: 'month', back: 1 } },
    ],
    [
      'què vam obrir per a Contoso la setmana passada?',
      { intent: 'history', mention: 'Contoso', period: { kind: 'calendar', unit: 'week', back: 1 } },
    ],
    [
      'qui ha obert què el mes passat',
      { intent: 'history', period: { kind: 'calendar', unit: 'month', back: 1 } },
    ],
    ['qui ha obert tiquets per a Contoso', { intent: 'history', mention: 'Contoso' }],
    ["s'ha obert res per a Contoso?", { intent: 'history', mention: 'Contoso' }],
    ['ja hi ha algun tiquet obert per a Contoso?', { intent: 'history', mention: 'obert Contoso' }],
    ['mostra el registre', { intent: 'history' }],
    [
      "totes les sol·licituds des de l'1 d'octubre",
      {
        intent: 'history',
        period: {
          kind: 'dates',
          from: { kind: 'day', day: 1, month: 10, year: undefined },
          until: undefined,
        },
      },
    ],
    [
      "sol·licituds de Fabrikam d'aquest any",
      { intent: 'history', mention: 'Fabrikam', period: { kind: 'calendar', unit: 'year', back: 0 } },
    ],
    [
      "sol·licituds d'Exchange per a Contoso a l'octubre",
      {
        intent: 'history',
        workload: 'exchange',
        mention: 'Contoso',
        period: { kind: 'month', month: 10, year: undefined },
      },
    ],
    [
      'quants tiquets hem obert al tercer trimestre',
      {
        intent: 'history',
        period: { kind: 'quarter', quarter: 3, year: undefined },
      },
    ],
  ],
  'in Catalan: the history as a file': [
    [
      'exporta el mes passat',
      { intent: 'exportHistory', period: { kind: 'calendar', unit: 'month', back: 1 } },
    ],
    ["exporta l'octubre", { intent: 'exportHistory', period: { kind: 'month', month: 10, year: undefined } }],
    ["exporta l'historial de Contoso en CSV", { intent: 'exportHistory', mention: 'Contoso' }],
    ['exporta el registre a Excel', { intent: 'exportHistory' }],
    ["descarrega l'historial", { intent: 'exportHistory' }],
    [
      "passa'm un excel amb totes les sol·licituds del mes passat",
      { intent: 'exportHistory', period: { kind: 'calendar', unit: 'month', back: 1 } },
    ],
    [
      'necessito un informe de les sol·licituds del mes passat',
      { intent: 'exportHistory', period: { kind: 'calendar', unit: 'month', back: 1 } },
    ],
    [
      "vull descarregar les sol·licituds d'aquest any",
      { intent: 'exportHistory', period: { kind: 'calendar', unit: 'year', back: 0 } },
    ],
    [
      "exporta les sol·licituds d'aquest any",
      { intent: 'exportHistory', period: { kind: 'calendar', unit: 'year', back: 0 } },
    ],
    ['exporta-ho a Excel', { intent: 'exportHistory' }],
  ],
  'in Catalan: reminders of requests': [
    ['els meus recordatoris', { intent: 'followUps', switched: undefined }],
    ['tinc els recordatoris activats?', { intent: 'followUps', switched: undefined }],
    ['estan activats els meus recordatoris?', { intent: 'followUps', switched: undefined }],
    ['com aturo els recordatoris?', { intent: 'followUps', switched: undefined }],
    ['atura els recordatoris', { intent: 'followUps', switched: 'off' }],
    ['desactiva els recordatoris', { intent: 'followUps', switched: 'off' }],
    ["no m'ho preguntis més", { intent: 'followUps', switched: 'off' }],
    ["no m'ho recordis més", { intent: 'followUps', switched: 'off' }],
    ['activa els recordatoris', { intent: 'followUps', switched: 'on' }],
    ['torna a activar els recordatoris', { intent: 'followUps', switched: 'on' }],
    ['no aturis els recordatoris', { intent: 'followUps', switched: 'on' }],
    ["recorda-m'ho demà", { intent: 'followUps', switched: 'later' }],
    ["recorda-m'ho dilluns", { intent: 'followUps', switched: 'later' }],
    ["no m'ho recordis fins demà", { intent: 'followUps', switched: 'later' }],
    ["pregunta-m'ho més tard", { intent: 'followUps', switched: 'later' }],
    ['els meus recordatoris', { intent: 'followUps', switched: undefined }],
    ['atura els recordatoris', { intent: 'followUps', switched: 'off' }],
    ['desactiva els recordatoris', { intent: 'followUps', switched: 'off' }],
    ['no em recordis res més', { intent: 'followUps', switched: 'off' }],
    ["no m'ho preguntis més", { intent: 'followUps', switched: 'off' }],
    ["recorda-m'ho demà", { intent: 'followUps', switched: 'later' }],
  ],
  'in Catalan: relationships that end': [
    ["avisa'm quan s'acabin les relacions", { intent: 'endings', switched: 'on' }],
    ["avisa'm abans que caduquin les relacions de GDAP", { intent: 'endings', switched: 'on' }],
    ["avisa'm quan s'acabi el GDAP amb Contoso", { intent: 'endings', mention: 'Contoso', switched: 'on' }],
    ["deixa d'avisar-me de relacions que caduquen", { intent: 'endings', switched: 'off' }],
    ['atura els avisos de caducitat', { intent: 'endings', switched: 'off' }],
    ["no m'avisis de relacions que s'acaben", { intent: 'endings', switched: 'off' }],
    ["quines relacions s'acaben aviat?", { intent: 'endings', switched: undefined }],
    ["avisa aquest canal quan s'acabin les relacions", { intent: 'endings', switched: 'on', forPlace: true }],
    ["avisa'ns aquí abans que caduquin les relacions", { intent: 'endings', switched: 'on', forPlace: true }],
    ["avisa'ns quan s'acabin les relacions de GDAP", { intent: 'endings', switched: 'on', forPlace: true }],
    ["deixa d'avisar aquest canal", { intent: 'endings', switched: 'off', forPlace: true }],
    [
      'no avisis aquest canal de relacions que caduquen',
      { intent: 'endings', switched: 'off', forPlace: true },
    ],
    ["avisa'm quan s'acabin les relacions", { intent: 'endings', switched: 'on' }],
    ["avisa'm abans que caduquin les relacions GDAP", { intent: 'endings', switched: 'on' }],
    ["avisa'm quan s'acabi el GDAP amb Contoso", { intent: 'endings', mention: 'Contoso', switched: 'on' }],
    ["deixa d'avisar-me de les relacions que caduquen", { intent: 'endings', switched: 'off' }],
  ],
};
