import type { feedback as english } from '../en/feedback';
import type { Translation } from '../translation';

/** "This was wrong" on an answer, and what leads see of it. */
export const feedback = {
  heading: 'Què no era correcte?',
  about: 'Sobre la meva resposta “{{verdict}}”, {{product}}',
  label: 'Motiu',
  reason: {
    couldNotFile: 'No he pogut, tot i que deia que sí',
    couldFile: 'He pogut, tot i que deia que no',
    wrongPortal: 'Portal o enllaç equivocat',
    misunderstood: 'Client o producte equivocat',
    somethingElse: 'Una altra cosa',
  },
  required: 'Tria què no era correcte.',
  note: 'Amb les teves paraules',
  placeholder: 'Opcional, sense dades de clients',
  send: 'Avisar els responsables',
  used: 'Què no era correcte',
  where: {
    heading: 'Digues-ho a sota de la resposta',
    text: 'Selecciona “{{button}}” a sota de la resposta en qüestió. Et pregunta què no era correcte i avisa els responsables.',
    next: 'Per tornar a comprovar-ho, digues el client i el producte.',
  },
  noted: {
    heading: 'Gràcies. Queda anotat.',
    text: 'Els responsables ho veuen a “Veure comentaris”, amb la resposta que has rebut i el teu nom. Si ho tornes a enviar, compta l’últim.',
    next: 'Si és urgent, busca algú de l’equip que la pugui obrir o torna a preguntar.',
  },
  list: {
    heading: 'Respostes marcades com a errònies',
    none: 'Cap resposta s’ha marcat com a errònia',
    noneText: 'A sota de cada resposta es pot dir “No era correcte”, i per què. Aquí en surt la llista.',
    more: 'Primer van les respostes més recents. Les anteriors són a la pàgina següent.',
  },
  said: 'Resposta: “{{verdict}}”, {{product}}',
  saidBroken: 'Resposta: “{{verdict}}” ({{link}}), {{product}}',
  link: {
    relationship: 'sense relació GDAP',
    active: 'relació no activa',
    role: 'sense rol adequat',
    assignment: 'sense grup de seguretat',
    membership: 'fora del grup',
  },
  quoted: '“{{note}}”',
  opened: 'Portal: {{host}}',
  evidence: 'Les dades eren de {{when}}',
} satisfies Translation<typeof english>;
