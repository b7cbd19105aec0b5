import type { notice as english } from '../en/notice';
import type { Translation } from '../translation';

/** Short messages beside the main way: what went wrong or has moved on, and the next step. */
export const notice = {
  movedOn: {
    heading: 'Això ja ha quedat enrere',
    follows: 'Aquest botó és d’una pregunta anterior. A continuació tens el pas actual.',
    nothingOpen: 'Aquest botó és d’una pregunta anterior. Torna a començar o digues què et cal.',
  },
  cancelled: {
    heading: 'S’ha cancel·lat',
    text: 'No s’ha obert ni s’ha enviat res. Torna a començar quan vulguis.',
  },
  setAside: {
    heading: 'He hagut de començar de nou',
    text: 'Filing Desk s’ha actualitzat i el que havíem començat aquí no es pot continuar. No s’ha perdut: queda desat. Torna-m’ho a dir, si us plau.',
  },
  personalOnly: {
    heading: 'Continuem al nostre xat personal',
    text: 'Això demana unes quantes preguntes, i aquí altres persones veurien les teves respostes. Obre un xat amb Filing Desk i digues-ho allà.',
    more: 'Aquí, digues el client i el producte en una sola frase, i cadascú rebrà la seva pròpia resposta.',
  },
  notUnderstood: {
    heading: 'No ho he entès',
    typed: 'Has escrit: “{{typed}}”',
    guesses: 'Volies dir alguna d’aquestes coses?',
    next: 'Això és el que puc fer. O bé digues un client i un producte.',
  },
  failure: {
    heading: 'M’ha fallat alguna cosa',
    text: 'La teva última resposta no s’ha fet servir. Torna-la a enviar, si us plau.',
    again: 'Si torna a passar, dona aquest número a l’administrador: {{correlationId}}',
  },
  busy: {
    heading: 'Un moment',
    text: 'Encara estic amb els teus missatges anteriors. Espera un moment i torna-ho a dir.',
  },
  refused: {
    heading: 'En aquest xat no et puc ajudar',
    text: 'Filing Desk només respon al personal que és membre de l’organització del partner.',
    next: 'Si hi hauries de tenir accés, demana a l’administrador que revisi el teu compte.',
  },
  noSight: {
    heading: 'No et puc mostrar aquest client',
    why: {
      own: 'Veus un client quan ets en un grup de seguretat que rep rols d’una relació de GDAP activa. Si l’accés acaba de canviar, comptarà quan ho tornis a comprovar.',
      all: 'No és entre els clients que puc llegir. Potser s’ha acabat l’última relació de GDAP, o potser ja no és client vostre.',
    },
    next: {
      own: 'Pregunta-ho a un responsable o a qui gestioni el GDAP a la teva empresa: et poden dir qui treballa per a aquest client.',
      all: 'Busca’l al Centre de partners (Partner Center), a Clients (Customers).',
    },
  },
  directoryDown: {
    heading: 'No he pogut llegir els clients',
    headingStillReading: 'Encara estic llegint els clients',
    kept: 'No s’ha perdut res. Això no diu res de cap client ni dels teus drets.',
    next: 'Torna-ho a provar d’aquí a un minut. Mentrestant, ho pots comprovar a mà al Centre de partners (Partner Center):',
    check: {
      customer: 'Obre el client a la llista de clients.',
      relationship:
        'Busca una relació de GDAP activa amb un rol que permeti obrir sol·licituds, com ara Service Support Administrator.',
      group: 'Comprova que el rol està assignat a un grup de seguretat i que tu ets en aquest grup.',
      request:
        'Tria Sol·licituds de servei (Service requests), després Sol·licitud nova (New request) i després el producte.',
    },
    retry: 'Torna-ho a provar',
  },
  /** Why something could not be read. */
  readFailure: {
    unreachable: 'El directori de Microsoft no ha respost.',
    throttled: 'El directori de Microsoft m’ha demanat que m’esperi una mica.',
    throttledFor_one: 'El directori de Microsoft m’ha demanat que m’esperi {{count}} segon.',
    throttledFor_many: 'El directori de Microsoft m’ha demanat que m’esperi {{count}} de segons.',
    throttledFor_other: 'El directori de Microsoft m’ha demanat que m’esperi {{count}} segons.',
    refused:
      'Filing Desk no té permís per llegir això. Digues-ho a qui s’encarrega de Filing Desk: el registre i “npm run doctor” diuen quin permís falta.',
    malformed: 'El directori de Microsoft ha donat una resposta de la qual no em puc refiar.',
    incomplete: 'Només s’ha pogut llegir una part de la llista; del que hi falta, no en trec cap conclusió.',
    stillReading: 'Encara s’està llegint la llista de clients. Si és llarga, tarda uns quants minuts.',
  },
  shared: {
    heading: 'Cadascú rep la seva pròpia resposta',
    text: 'Les respostes depenen dels drets de cadascú; per això no les mostro a tot un canal.',
    asker: '{{name}} ha preguntat a Filing Desk.',
    button: 'Comprova-m’ho',
    refresh: 'Mostra què em diu a mi',
  },
  /** What one viewer of a shared card sees without pressing anything. */
  glance: {
    complete:
      'El teu accés és complet. Tens els passos, el portal i les teves dades de contacte a un sol toc.',
    asOf: 'És el que sé des de les {{time}}; el botó ho torna a comprovar.',
    onlyYou: 'Això només ho veus tu.',
    showWay: 'Mostra’m com es fa',
    showMore: 'Mostra-me’n més',
  },
} satisfies Translation<typeof english>;
