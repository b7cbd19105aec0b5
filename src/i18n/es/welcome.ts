import type { help as englishHelp, welcome as englishWelcome } from '../en/welcome';
import type { Translation } from '../translation';

/** The first card, and what can be said at any time. */
export const welcome = {
  heading: 'Quién puede abrir la solicitud, y dónde',
  hello:
    'Hola, {{name}}. Compruebo quién de tu empresa puede abrir una solicitud de servicio con Microsoft para un cliente, y te llevo al portal adecuado.',
  helloAll:
    'Hola. Compruebo quién de tu empresa puede abrir una solicitud de servicio con Microsoft para un cliente, y te llevo al portal adecuado.',
  summary: 'Filing Desk comprueba quién puede abrir una solicitud de servicio para un cliente, y dónde.',
  ask: 'Pregúntame con tus palabras o usa un botón.',
  example: {
    file: 'Abre una solicitud para Contoso, Exchange no funciona',
    who: '¿Quién puede abrir solicitudes para Contoso?',
    ready: '¿Lo tengo todo listo?',
    teach: 'Enséñame las reglas',
  },
  quoted: '“{{example}}”',
  audience:
    'Para el personal de esta organización; los invitados no reciben respuestas. Ves los clientes para los que trabajas.',
  /** Each language by what is said to choose it. */
  language: 'Hablo español, inglés y catalán: di “en español”, “in English” o “en català”.',
  team: {
    heading: 'Pregúntame aquí quién puede abrir una solicitud con Microsoft',
    ask: 'Mencióname y pregunta, por ejemplo: “¿quién puede abrir solicitudes para Contoso?”',
    own: 'Cada persona ve su propia respuesta; nada sobre un cliente se muestra a todo el mundo. Lo que necesita más de una respuesta se hace en un chat a solas conmigo.',
  },
  meaning: {
    file: 'Comprueba tu acceso y abre el portal',
    who: 'Encuentra a alguien que pueda, o averigua qué falta',
    ready: 'Mira qué puedes abrir hoy, y para quién',
    teach: 'Recorre los temas: cada regla con su fuente',
  },
  button: {
    file: 'Abrir una solicitud',
    who: '¿Quién puede abrir solicitudes?',
    ready: '¿Lo tengo todo listo?',
    teach: 'Enséñame',
    selfService: '¿Puede abrirla el cliente?',
    health: 'Estado del servicio',
    mine: 'Mis solicitudes',
    history: 'Historial',
    feedback: 'Ver comentarios',
    notices: 'Mis recordatorios',
    help: 'Ayuda',
  },
} satisfies Translation<typeof englishWelcome>;

export const help = {
  heading: 'Qué puedes decir',
  summary: 'Qué puedes decir en cualquier momento: atrás, cancelar, empezar de nuevo, ayuda.',
  lead: 'Estas palabras sirven en cualquier paso. Puedes combinar botones y texto.',
  where: 'Ahora mismo: {{step}}',
  back: 'vuelve a la pregunta anterior',
  cancel: 'lo deja aquí; no se abre ni se envía nada',
  startOver: 'descarta las respuestas dadas y empieza otra vez',
  help: 'muestra esta lista',
  /** What a person types. Each is understood in every language. */
  say: { back: 'atrás', cancel: 'cancelar', startOver: 'empezar de nuevo', help: 'ayuda' },
  ask: 'O empieza otra cosa:',
  /** What a person types to set out on something; the customer is one of Microsoft's samples. */
  journey: {
    mine: { say: 'mis solicitudes', meaning: 'para qué te di un vínculo, y en qué quedó' },
    history: { say: 'historial de Contoso', meaning: 'para responsables: las solicitudes de todo el equipo' },
    feedback: {
      say: 'ver comentarios',
      meaning: 'para responsables: las respuestas señaladas como erróneas',
    },
    notices: { say: 'mis recordatorios', meaning: 'qué te digo sin que preguntes, y cómo desactivarlo' },
    language: { say: 'idioma', meaning: 'español, English o català: en cuál te respondo' },
  },
} satisfies Translation<typeof englishHelp>;
