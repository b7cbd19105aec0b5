import type { notice as english } from '../en/notice';
import type { Translation } from '../translation';

/** Short messages beside the main way: what went wrong or has moved on, and the next step. */
export const notice = {
  movedOn: {
    heading: 'Esto ya ha avanzado',
    follows: 'Ese botón es de una pregunta anterior. A continuación está el paso actual.',
    nothingOpen: 'Ese botón es de una pregunta anterior. Empieza de nuevo o di qué necesitas.',
  },
  cancelled: {
    heading: 'Cancelado',
    text: 'No se ha abierto ni enviado nada. Empieza otra vez cuando quieras.',
  },
  setAside: {
    heading: 'He tenido que empezar de cero',
    text: 'Filing Desk se ha actualizado, y lo que habíamos empezado aquí no puede continuar. Está guardado, no se ha perdido. Por favor, dilo otra vez.',
  },
  personalOnly: {
    heading: 'Sigamos en nuestro chat personal',
    text: 'Para eso hacen falta algunas preguntas, y aquí otras personas verían tus respuestas. Abre un chat con Filing Desk y dilo allí.',
    more: 'Aquí, nombra el cliente y el producto en una sola frase, y cada persona recibe su propia respuesta.',
  },
  notUnderstood: {
    heading: 'No lo he entendido',
    typed: 'Has escrito: “{{typed}}”',
    guesses: '¿Te refieres a una de estas opciones?',
    next: 'Esto es lo que puedo hacer. También puedes nombrar un cliente y un producto.',
  },
  failure: {
    heading: 'Algo ha fallado por mi parte',
    text: 'Tu última respuesta no se ha usado. Por favor, envíala otra vez.',
    again: 'Si vuelve a ocurrir, da este número a tu administrador: {{correlationId}}',
  },
  busy: {
    heading: 'Un momento',
    text: 'Todavía estoy con tus mensajes anteriores. Espera un momento y dilo otra vez.',
  },
  refused: {
    heading: 'En este chat no puedo ayudarte',
    text: 'Filing Desk solo responde al personal que pertenece a la propia organización del partner.',
    next: 'Si deberías tener acceso, pide a tu administrador que revise tu cuenta.',
  },
  noSight: {
    heading: 'No puedo mostrarte este cliente',
    why: {
      own: 'Ves un cliente cuando perteneces a un grupo de seguridad al que una relación de GDAP activa da roles. Si tu acceso acaba de cambiar, cuenta cuando compruebes de nuevo.',
      all: 'No está entre los clientes que puedo leer. Quizá ha terminado su última relación de GDAP, o ya no es cliente de tu empresa.',
    },
    next: {
      own: 'Pregunta a un responsable o a quien gestione GDAP en tu empresa: te dirán quién trabaja para ese cliente.',
      all: 'Búscalo en el Centro de partners, en Clientes (Customers).',
    },
  },
  directoryDown: {
    heading: 'No he podido leer los clientes',
    headingStillReading: 'Todavía estoy leyendo los clientes',
    kept: 'No se ha perdido nada. Esto no dice nada de ningún cliente ni de tus permisos.',
    next: 'Vuelve a intentarlo en un minuto. Mientras tanto, puedes comprobarlo a mano en el Centro de partners:',
    check: {
      customer: 'Abre el cliente en la lista de clientes.',
      relationship:
        'Busca una relación de GDAP activa con un rol que permita abrir solicitudes, como Administrador de soporte técnico del servicio (Service Support Administrator).',
      group: 'Comprueba que el rol está asignado a un grupo de seguridad y que perteneces a ese grupo.',
      request:
        'Elige Solicitudes de servicio (Service requests), Nueva solicitud (New request) y después el producto.',
    },
    retry: 'Intentar de nuevo',
  },
  /** Why something could not be read. */
  readFailure: {
    unreachable: 'El directorio de Microsoft no ha respondido.',
    throttled: 'El directorio de Microsoft me ha pedido que espere un poco.',
    throttledFor_one: 'El directorio de Microsoft me ha pedido que espere {{count}} segundo.',
    throttledFor_many: 'El directorio de Microsoft me ha pedido que espere {{count}} de segundos.',
    throttledFor_other: 'El directorio de Microsoft me ha pedido que espere {{count}} segundos.',
    refused:
      'Filing Desk no tiene permiso para leer esto. Díselo a quien lo administre: su registro y “npm run doctor” indican qué permiso falta.',
    malformed: 'El directorio de Microsoft ha dado una respuesta de la que no me puedo fiar.',
    incomplete: 'Solo se ha podido leer una parte de la lista, así que no concluyo nada de lo que falta.',
    stillReading: 'La lista de clientes se está leyendo todavía. Si es larga, tarda unos minutos.',
  },
  shared: {
    heading: 'Cada persona recibe su propia respuesta',
    text: 'La respuesta depende de tus propios permisos, así que no la muestro a todo un canal.',
    asker: '{{name}} ha preguntado a Filing Desk.',
    button: 'Comprobar en mi caso',
    refresh: 'Ver qué dice en mi caso',
  },
  /** What one viewer of a shared card sees without pressing anything. */
  glance: {
    complete: 'Tu acceso está completo. Los pasos, el portal y tus datos de contacto están a un toque.',
    asOf: 'Según lo que sé desde las {{time}}; el botón lo comprueba de nuevo.',
    onlyYou: 'Esto solo lo ves tú.',
    showWay: 'Ver cómo abrirla',
    showMore: 'Ver más',
  },
} satisfies Translation<typeof english>;
