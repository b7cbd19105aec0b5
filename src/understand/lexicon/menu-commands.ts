import { fold } from '../fold';

/**
 * Teams shows the commands of the menu in the language of the client, and sends what it shows: what each title of
 * `appPackage/es.json` and `appPackage/ca.json` is called in English.
 */
const TITLES: Readonly<Record<string, readonly string[]>> = {
  'File a request': ['Abrir una solicitud', 'Obre una sol·licitud'],
  'Who can file?': ['¿Quién puede abrir solicitudes?', 'Qui pot obrir sol·licituds?'],
  'Am I ready?': ['¿Lo tengo todo listo?', 'Ho tinc tot a punt?'],
  'Teach me': ['Enséñame', 'Ensenya’m'],
  'Service health': ['Estado del servicio', 'Estat del servei'],
  'My requests': ['Mis solicitudes', 'Les meves sol·licituds'],
  Help: ['Ayuda', 'Ajuda'],
};

const ENGLISH: ReadonlyMap<string, string> = new Map(
  Object.entries(TITLES).flatMap(([english, titles]) =>
    titles.map((title) => [wordsOf(title), english] as const),
  ),
);

/** The English command, when the whole text is a command of the menu in another language; else the text itself. */
export function inEnglish(text: string): string {
  return ENGLISH.get(wordsOf(text)) ?? text;
}

function wordsOf(text: string): string {
  return fold(text)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
