import type { feedback as english } from '../en/feedback';
import type { Translation } from '../translation';

/** "This was wrong" on an answer, and what leads see of it. */
export const feedback = {
  heading: '¿Qué no era correcto?',
  about: 'Sobre mi respuesta “{{verdict}}”, {{product}}',
  label: 'Motivo',
  reason: {
    couldNotFile: 'No he podido, aunque decía que sí',
    couldFile: 'He podido, aunque decía que no',
    wrongPortal: 'Portal o vínculo equivocado',
    misunderstood: 'Cliente o producto equivocado',
    somethingElse: 'Otra cosa',
  },
  required: 'Elige qué no era correcto.',
  note: 'Con tus palabras',
  placeholder: 'Opcional, sin datos de clientes',
  send: 'Avisar a los responsables',
  used: 'Qué no era correcto',
  where: {
    heading: 'Dilo debajo de la respuesta',
    text: 'Selecciona “{{button}}” debajo de la respuesta en cuestión. Te pregunta qué no era correcto y avisa a los responsables.',
    next: 'Para volver a comprobarlo, di el cliente y el producto.',
  },
  noted: {
    heading: 'Gracias. Queda anotado.',
    text: 'Los responsables lo ven en “Ver comentarios”, con la respuesta que recibiste y tu nombre. Si lo vuelves a enviar, cuenta lo último.',
    next: 'Si es urgente, busca a alguien del equipo que pueda abrirla o vuelve a preguntar.',
  },
  list: {
    heading: 'Respuestas señaladas como erróneas',
    none: 'Ninguna respuesta se ha señalado como errónea',
    noneText: 'Debajo de cada respuesta se puede decir “No era correcto”, y por qué. Aquí aparece la lista.',
    more: 'Primero van las respuestas más recientes. Las anteriores están en la página siguiente.',
  },
  said: 'Respuesta: “{{verdict}}”, {{product}}',
  saidBroken: 'Respuesta: “{{verdict}}” ({{link}}), {{product}}',
  link: {
    relationship: 'sin relación GDAP',
    active: 'relación no activa',
    role: 'sin rol adecuado',
    assignment: 'sin grupo de seguridad',
    membership: 'fuera del grupo',
  },
  quoted: '“{{note}}”',
  opened: 'Portal: {{host}}',
  evidence: 'Los datos eran de {{when}}',
} satisfies Translation<typeof english>;
