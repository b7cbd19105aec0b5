import type { Activity } from 'botbuilder';

const MENTION = /<at\b[^>]*>(.*?)<\/at>/giu;

/** Teams writes messages partly as HTML. `&amp;` comes last: what it stands for isn't read once more. */
const WRITTEN: readonly (readonly [RegExp, string])[] = [
  [/&nbsp;/giu, ' '],
  [/&lt;/giu, '<'],
  [/&gt;/giu, '>'],
  [/&quot;/giu, '"'],
  [/&#0*39;|&apos;/giu, '’'],
  [/&amp;/giu, '&'],
];

/** An activity as it may come: the SDK's type promises more. */
type Said = Pick<Partial<Activity>, 'text' | 'recipient' | 'entities'>;

/**
 * The words of a message, without the mention of the bot.
 *
 * The SDK's own way throws on a mention without text, takes out the first mention only and leaves `&nbsp;`
 * behind. In a personal chat people mention nobody, so other people's mentions keep their names.
 */
export function plainText(said: Said): string {
  const text = said.text ?? '';
  const unmarked = text.includes('<') ? withoutMentions(text, ownNames(said)) : text;
  return spaced(unmarked.includes('&') ? unescaped(unmarked) : unmarked);
}

function withoutMentions(text: string, own: ReadonlySet<string>): string {
  return text.replace(MENTION, (_whole, name: string) => (own.has(folded(name)) ? ' ' : name));
}

function unescaped(text: string): string {
  return WRITTEN.reduce((rest, [sign, character]) => rest.replace(sign, character), text);
}

/** In Teams the app is mentioned by the app's name, which need not be the bot's: the entities tell whom it names. */
function ownNames({ recipient, entities }: Said): ReadonlySet<string> {
  const mentions = (Array.isArray(entities) ? (entities as unknown[]) : []).flatMap((entity) => {
    const { mentioned, text } = (entity ?? {}) as {
      mentioned?: { id?: unknown; name?: unknown };
      text?: unknown;
    };
    return mentioned && recipient?.id && mentioned.id === recipient.id ? [mentioned.name, text] : [];
  });
  const names = [recipient?.name, ...mentions].filter((name) => typeof name === 'string');
  return new Set(names.map(folded).filter(Boolean));
}

/** `<at id="0">Filing&nbsp;Desk</at>` and `Filing Desk` are the same name. */
function folded(name: string): string {
  return spaced(name.replace(/<[^>]*>/gu, '').replace(/&nbsp;/giu, ' ')).toLowerCase();
}

/** Most messages come in single spaces. */
const SPARE_SPACE = /\s\s|[^\S ]|^\s|\s$/u;

function spaced(text: string): string {
  if (!SPARE_SPACE.test(text)) return text;
  return text.replace(/\s+/gu, ' ').trim();
}
