import type { flow as english } from '../en/flow';
import type { Translation } from '../translation';

/** The questions on the way to an answer, and what a question becomes once it is answered. */
export const flow = {
  askCustomer: {
    heading: {
      file: '¿Para qué cliente es la solicitud?',
      who: '¿Sobre qué cliente quieres saberlo?',
      selfService: '¿Qué cliente lo pregunta?',
    },
    input: 'Cliente',
    placeholder: 'Nombre o dominio',
    typed: 'O escribe en el chat cualquier parte del nombre o del dominio.',
    recent: 'Clientes recientes',
    choose: 'Elige un cliente de la lista o escribe parte del nombre o del dominio.',
    notFound: {
      own: 'No encuentro “{{typed}}” entre los clientes que puedes ver.',
      all: 'No encuentro “{{typed}}” entre los clientes de tu empresa.',
      soFar: 'No encuentro “{{typed}}” entre los clientes que he podido leer hasta ahora.',
    },
    notFoundWhy: {
      own: 'Ves un cliente cuando perteneces a un grupo de seguridad al que una relación de GDAP activa da roles.',
      all: 'Quizá todavía no haya una relación de GDAP con ese cliente.',
    },
    notFoundNext: {
      own: 'Revisa cómo se escribe, o pregunta a un responsable o a quien gestione GDAP en tu empresa: te dirán quién trabaja para ese cliente.',
      all: 'Revisa cómo se escribe, o prueba con el dominio o el id. de inquilino.',
      soFar: 'Puede que esté de todos modos. Revisa cómo se escribe o vuelve a intentarlo en un minuto.',
    },
    gap: {
      stillReading:
        'Todavía estoy leyendo la lista de clientes. Si el tuyo aún no aparece, escribe su nombre completo.',
      other:
        'No se ha podido leer una parte de la lista. Si tu cliente no aparece, escribe su nombre completo.',
    },
    tooMany_one: '“{{typed}}” coincide con {{count}} cliente. Escribe algo más del nombre, o el dominio.',
    tooMany_many:
      '“{{typed}}” coincide con {{count}} de clientes. Escribe algo más del nombre, o el dominio.',
    tooMany_other: '“{{typed}}” coincide con {{count}} clientes. Escribe algo más del nombre, o el dominio.',
  },
  chooseCustomer: {
    heading: '¿Cuál de estos clientes?',
    lead: 'Estos clientes coinciden con “{{typed}}”.',
    near_one: '¿Te refieres a este cliente?',
    near_many: '¿Te refieres a uno de estos clientes?',
    near_other: '¿Te refieres a uno de estos clientes?',
    nearHint: 'Elige con un toque, o escribe otra vez el nombre, el dominio o el id. de inquilino.',
    hint: 'Elige uno o di su número. Se distinguen por el dominio y el final del id. de inquilino.',
    more_one: 'Coincide {{count}} cliente más. Escribe algo más del nombre para verlo.',
    more_many: 'Coinciden {{count}} de clientes más. Escribe algo más del nombre para verlos.',
    more_other: 'Coinciden {{count}} clientes más. Escribe algo más del nombre para verlos.',
    lookAlikes:
      'Atención: algunos de estos nombres parecen iguales, pero se escriben con letras distintas. Compara los dominios antes de elegir.',
    numbered: '{{number}}. {{name}}',
  },
  askWorkload: {
    heading: '¿Qué producto tiene el problema?',
    guesses: 'Has nombrado varios. Cada solicitud es de un solo producto:',
    hint: 'O escribe el nombre del producto.',
    notUnderstood:
      'No conozco ningún producto llamado “{{typed}}”. Elige el más parecido o dilo de otra forma.',
  },
  askEntraPremium: {
    heading: '¿Tiene el cliente Entra ID P1 o P2?',
    why: 'De eso depende lo que necesitas. Con P1 o P2 basta un rol de GDAP. Si no lo tiene, la solicitud se abre como una de la suscripción de Azure.',
    yes: 'Sí, P1 o P2',
    no: 'No',
    unknown: 'No lo sé',
  },
  askAzureSeller: {
    heading: '¿Quién vendió la suscripción de Azure?',
    why: 'Solo el proveedor de la suscripción puede abrir una solicitud para ella.',
    agreement: 'GDAP no cubre las suscripciones de un Contrato Enterprise (Enterprise Agreement).',
    us: 'Nosotros, a través de CSP',
    someoneElse: 'Otra empresa o Microsoft',
    unknown: 'No lo sé',
  },
  askArrangement: {
    heading: '¿Qué tiene el cliente?',
    why: 'De eso depende que pueda abrir por su cuenta una solicitud con Microsoft.',
    cspOnly: 'Solo suscripciones de CSP',
    cspAndDirectTrial: 'CSP y una prueba directa',
    cspAndDirectPaid: 'CSP y suscripciones directas de pago',
    unknown: 'No lo sé',
  },
  choose: '“{{typed}}” no es una de las respuestas. Elige una de estas o dilo de otra forma.',
  used: {
    customer: 'Cliente',
    workload: 'Producto',
    entraPremium: 'Entra ID P1 o P2',
    azureSeller: 'Quién vendió la suscripción de Azure',
    arrangement: 'Qué tiene el cliente',
    ticket: 'Número de la solicitud',
    file: 'Guardar el archivo',
    fileAllowed: 'Permitido',
    fileDeclined: 'Rechazado',
    question: 'Pregunta',
    noLongerAsked: 'Ya no hace falta responder',
    line: '{{question}}: {{answer}}',
  },
} satisfies Translation<typeof english>;
