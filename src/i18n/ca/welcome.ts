import type { help as englishHelp, welcome as englishWelcome } from '../en/welcome';
import type { Translation } from '../translation';

/** The first card, and what can be said at any time. */
export const welcome = {
  heading: 'Qui pot obrir la sol·licitud, i on',
  hello:
    'Hola, {{name}}. Comprovo qui de la teva empresa pot obrir una sol·licitud de servei a Microsoft per a un client i et porto al portal adequat.',
  helloAll:
    'Hola. Comprovo qui de la teva empresa pot obrir una sol·licitud de servei a Microsoft per a un client i et porto al portal adequat.',
  summary: 'Filing Desk comprova qui pot obrir una sol·licitud de servei per a un client, i on.',
  ask: 'Pregunta’m amb les teves paraules o fes servir un botó.',
  example: {
    file: 'Obre una sol·licitud per a Contoso, l’Exchange no funciona',
    who: 'Qui pot obrir una sol·licitud per a Contoso?',
    ready: 'Ho tinc tot a punt?',
    teach: 'Ensenya’m les regles',
  },
  quoted: '“{{example}}”',
  audience:
    'Per al personal d’aquesta organització; els convidats no reben respostes. Hi veus els clients per als quals treballes.',
  /** Each language by what is said to choose it. */
  language: 'Parlo anglès, castellà i català: digues “in English”, “en español” o “en català”.',
  team: {
    heading: 'Pregunta’m aquí qui pot obrir una sol·licitud a Microsoft',
    ask: 'Menciona’m i pregunta, per exemple: “qui pot obrir una sol·licitud per a Contoso?”',
    own: 'Cadascú veu la seva pròpia resposta; no es mostra a tothom res de cap client. Si cal més d’una resposta teva, ho fem en un xat a soles.',
  },
  meaning: {
    file: 'Comprova el teu accés i obre el portal',
    who: 'Troba algú de l’equip que pugui, o esbrina què falta',
    ready: 'Mira què pots obrir avui, i per a qui',
    teach: 'Fes el recorregut: totes les regles amb la font',
  },
  button: {
    file: 'Obre una sol·licitud',
    who: 'Qui pot obrir sol·licituds?',
    ready: 'Ho tinc tot a punt?',
    teach: 'Ensenya’m les regles',
    selfService: 'La pot obrir el client?',
    health: 'Estat del servei',
    mine: 'Les meves sol·licituds',
    history: 'Historial',
    feedback: 'Veure comentaris',
    notices: 'Els meus recordatoris',
    help: 'Ajuda',
  },
} satisfies Translation<typeof englishWelcome>;

export const help = {
  heading: 'Què em pots dir',
  summary: 'Què em pots dir en qualsevol moment: enrere, cancel·la, torna a començar, ajuda.',
  lead: 'Aquestes paraules funcionen a cada pas. Pots combinar els botons amb el que escrius.',
  where: 'Ara mateix: {{step}}',
  back: 'torna a la pregunta anterior',
  cancel: 's’atura aquí; no s’obre ni s’envia res',
  startOver: 'descarta les respostes donades i comença de nou',
  help: 'mostra aquesta llista',
  /** What a person types. Each is understood in every language. */
  say: { back: 'enrere', cancel: 'cancel·la', startOver: 'torna a començar', help: 'ajuda' },
  ask: 'O comença una altra cosa:',
  /** What a person types to set out on something; the customer is one of Microsoft's samples. */
  journey: {
    mine: {
      say: 'les meves sol·licituds',
      meaning: 'per a què t’he donat un enllaç i com ha acabat',
    },
    history: { say: 'historial de Contoso', meaning: 'per a responsables: les sol·licituds de tothom' },
    feedback: {
      say: 'veure comentaris',
      meaning: 'per a responsables: les respostes marcades com a errònies',
    },
    notices: {
      say: 'els meus recordatoris',
      meaning: 'què et dic sense que m’ho demanis i com es desactiva',
    },
    language: { say: 'llengua', meaning: 'English, español o català: en quina et responc' },
  },
} satisfies Translation<typeof englishHelp>;
