import type { language as english } from '../en/language';
import type { Translation } from '../translation';

/** Which language somebody is answered in. Where one is named, it is the one that the words are in. */
export const language = {
  heading: 'La teva llengua',
  now: {
    chosen: 'Ara: català, perquè l’has triat.',
    teams: 'Ara: català, com al teu Teams.',
    otherTeams: 'Ara: català. El teu Teams és en una llengua que encara no parlo.',
  },
  set: {
    chosen: 'A partir d’ara et responc en català',
    teams: 'A partir d’ara segueixo la llengua del teu Teams',
  },
  scope: 'Això val per a tot el que et dic: aquí, als canals i als recordatoris.',
  say: 'Ho pots dir en qualsevol moment: “in English”, “en español” o “en català”.',
  asTeams: 'Com al Teams',
  /** The button of what holds now. */
  present: '{{name}} (ara)',
  /** In a channel, where others read along. */
  shared: '{{name}} ha triat aquesta llengua. Als altres els respondré en la seva.',
} satisfies Translation<typeof english>;
