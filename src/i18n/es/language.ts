import type { language as english } from '../en/language';
import type { Translation } from '../translation';

export const language: Translation<typeof english> = {
  heading: 'Tu idioma',
  now: {
    chosen: 'Ahora: español, porque lo elegiste.',
    teams: 'Ahora: español, como en tu Teams.',
    otherTeams: 'Ahora: español. Tu Teams está en un idioma que todavía no hablo.',
  },
  set: {
    chosen: 'A partir de ahora te respondo en español',
    teams: 'A partir de ahora sigo el idioma de tu Teams',
  },
  scope: 'Vale para todo lo que te digo: aquí, en los canales y en los recordatorios.',
  say: 'Puedes decirlo en cualquier momento: “in English”, “en español” o “en català”.',
  asTeams: 'Como en Teams',
  present: '{{name}} (ahora)',
  shared: '{{name}} lo ha elegido. A las demás personas les respondo en su propio idioma.',
};
