import type { Family } from './sentences';

/** Catalan sentences that say it in a roundabout way, some of each family. */
export const catalanFamilies: Family = {
  'in Catalan, indirectly: trouble without the plain words for it': [
    [
      "a Litware no hi ha qui obri l'Outlook, se'ls congela en arrencar",
      { intent: 'file', workload: 'exchange', mention: 'Litware' },
    ],
    [
      'les factures del Business Central de Contoso es comptabilitzen dues vegades',
      { intent: 'file', workload: 'businessCentral', mention: 'Contoso' },
    ],
    [
      "m'han dit els d'Adatum que el SharePoint els va a batzegades des de dimarts",
      { intent: 'file', workload: 'sharepoint', mention: 'Adatum' },
    ],
    [
      "ningú de Woodgrove pot sincronitzar l'OneDrive",
      { intent: 'file', workload: 'sharepoint', mention: 'Woodgrove' },
    ],
    ['vull que algú de Microsoft es miri lo de Relecloud', { intent: 'file', mention: 'Relecloud' }],
    ['caldria traslladar a Microsoft una queixa de Litware', { intent: 'file', mention: 'Litware' }],
    [
      "els portàtils nous de Fourth Coffee es queden encallats a l'Autopilot",
      { intent: 'file', workload: 'intune', mention: 'Fourth Coffee' },
    ],
    [
      'els quadres del Power BI no refresquen a Trey Research',
      { intent: 'file', workload: 'powerBi', mention: 'Trey Research' },
    ],
  ],
  'in Catalan, indirectly: may I': [
    ["ja estic donada d'alta per obrir coses de Contoso?", { intent: 'ready', mention: 'Contoso' }],
    ["amb els permisos que tinc n'hi ha prou per a Litware?", { intent: 'ready', mention: 'Litware' }],
    ['em rebutjaran si ho obro jo?', { intent: 'ready' }],
    ['què em cal per poder tramitar a Fabrikam?', { intent: 'ready', mention: 'Fabrikam' }],
    ['puc fer-ho jo mateixa per Adatum?', { intent: 'ready', mention: 'Adatum' }],
    ["confirma'm si estic al grup que toca", { intent: 'ready' }],
    ['tinc tot el que fa falta?', { intent: 'ready' }],
  ],
  'in Catalan, indirectly: who may': [
    ['hi ha algú per aquí amb drets a Litware?', { intent: 'who', mention: 'Litware' }],
    [
      "a qui hauria d'avisar per un cas de Teams a Relecloud?",
      { intent: 'who', workload: 'teams', mention: 'Relecloud' },
    ],
    ["digue'm qui se n'ocupa de Woodgrove", { intent: 'who', mention: 'Woodgrove' }],
  ],
  'in Catalan, indirectly: the state of Microsoft': [
    ["Microsoft ha reconegut res de l'Exchange?", { intent: 'health', workload: 'exchange' }],
    ["és cosa nostra o és que l'Azure ha petat?", { intent: 'health', workload: 'azure' }],
    ['li passa a algú més que el Teams va lent?', { intent: 'health', workload: 'teams' }],
    ['hi ha cap degradació publicada del Power BI?', { intent: 'health', workload: 'powerBi' }],
    ["ja s'ha recuperat el SharePoint?", { intent: 'health', workload: 'sharepoint' }],
  ],
  'in Catalan, indirectly: my own': [
    ["què me'n queda per tancar?", { intent: 'mine' }],
    ['quins casos porto jo ara mateix', { intent: 'mine' }],
    ["ensenya'm el que he anat presentant aquest mes", { intent: 'mine' }],
  ],
  'in Catalan, indirectly: what others did': [
    ['algú ja havia reclamat això de Contoso?', { intent: 'history', mention: 'Contoso' }],
    ["què vam tramitar per Fabrikam l'abril passat?", { intent: 'history', mention: 'Fabrikam' }],
    ['qui va portar lo de Litware la setmana passada?', { intent: 'history', mention: 'Litware' }],
  ],
  'in Catalan, indirectly: as a file': [
    [
      "posa'm tots els tiquets del trimestre en un full de càlcul",
      { intent: 'exportHistory', mention: 'trimestre' },
    ],
    ['treu-me un csv amb les sol·licituds', { intent: 'exportHistory' }],
  ],
  'in Catalan, indirectly: being asked again': [
    ["deixa d'atabalar-me amb si l'he oberta", { intent: 'followUps', mention: 'atabalar' }],
    ["pregunta-m'ho dilluns, ara no puc", { intent: 'followUps' }],
  ],
  'in Catalan, indirectly: what expires': [
    ['fes-me un toc quan un GDAP estigui a punt de caducar', { intent: 'endings' }],
    ['prou notificacions de venciment, sisplau', { intent: 'endings' }],
  ],
  'in Catalan, indirectly: customers alone': [
    ['el client es pot espavilar sol amb Microsoft?', { intent: 'selfService' }],
    ["l'informàtic del client diu que ja obrirà ell el tiquet", { intent: 'selfService' }],
    [
      'els de Contoso poden reclamar ells directament?',
      { intent: 'selfService', mention: 'Contoso directament' },
    ],
  ],
  'in Catalan, indirectly: being taught': [
    ['fes-me una classe ràpida de GDAP', { intent: 'teach' }],
    ["no acabo d'entendre com va això dels rols", { intent: 'teach' }],
    ['què és el centre de partners?', { intent: 'teach' }],
  ],
  'in Catalan, indirectly: out of scope': [
    ['quina pel·li em recomanes per avui?', { mention: 'pel·li recomanes' }],
    ["se m'ha espatllat la rentadora", { mention: 'rentadora' }],
    ['com es cuina un bacallà a la llauna?', { mention: 'cuina bacallà llauna' }],
    ['el bus de les vuit no ha passat', {}],
    ['quant fan 17 per 23?', { mention: 'quant fan 17 per 23' }],
    ['em pots fer el resum del llibre que he de llegir?', { mention: 'resum del llibre' }],
    ['el veí de dalt no em deixa dormir', { mention: 'veí de dalt dormir' }],
    ['qui guanyarà la lliga?', { mention: 'lliga' }],
    ['a quina hora tanca el súper?', { mention: 'súper' }],
    ['necessito un pla per al cap de setmana', { mention: 'pla' }],
  ],
};
