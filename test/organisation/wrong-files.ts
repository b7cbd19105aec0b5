/** A file of which each part says something by itself. */
export const inText = (key: string, text: unknown, language = 'en') => ({
  texts: { [language]: { [key]: text } },
});
export const inPortal = (url: string) => ({ portals: [{ title: 'Wiki', url }] });
export const contact = (more: object) => ({ escalation: [{ name: 'Access desk', ...more }] });

/** All or some forms of a counted text. */
export function forms(
  names: readonly string[],
  text = 'Wait {{count}} s.',
): Readonly<Record<string, string>> {
  return Object.fromEntries(names.map((form) => [`notice.readFailure.throttledFor_${form}`, text]));
}

/** What may be wrong with a file, the file, and every sentence that is said about it. */
export const WRONG_FILES: readonly (readonly [string, unknown, ...RegExp[]])[] = [
  ['nothing', '', /^the file is no JSON.* \(notJson\)$/],
  ['a comma too many', '{\n"links": [],\n}', /^the file is no JSON.*\(notJson\)$/],
  ['a comment', '{ // ours\n}', /notJson/],
  ['a list', [], /^expected an object in curly braces \(wrongValue\)$/],
  ['null', null, /expected an object/],
  ['an entry that nobody reads', { text: {} }, /^text: there is no such entry.*\(unknownKey\)$/],
  ['a language that there is not', { texts: { fr: {} } }, /^texts\.fr: there is no such entry/],
  [
    'a text that there is not',
    inText('answer.canFile', 'x'),
    /^texts\.en\.answer\.canFile: there is no such text in "en".*\(unknownText\)$/,
  ],
  ['a group of texts', inText('answer', { lead: {} }), /^texts\.en\.answer: there is no such text/],
  [
    'a form that English lacks',
    inText('notice.readFailure.throttledFor_many', '{{count}} x'),
    /throttledFor_many: there is no such text in "en"/,
  ],
  [
    'the name of what every object has',
    '{"texts":{"en":{"__proto__":"x","constructor":"y"}}}',
    /__proto__: there is no such text/,
    /constructor: there is no such text/,
  ],
  [
    'a text that is no text',
    inText('answer.lead.canFile', 7),
    /^texts\.en\.answer\.lead\.canFile: expected a text \(wrongValue\)$/,
  ],
  [
    'a verdict',
    inText('answer.heading.blocked', 'You can file this request.'),
    /^texts\.en\.answer\.heading\.blocked: it stays as it is, because it says the verdict \(fixedText\)$/,
  ],
  ['a mark', inText('chain.mark.no', '✓ Yes'), /says the verdict/],
  ['who can file', inText('who.nobody', 'Somebody can.'), /says the verdict/],
  ['what people say', inText('help.say.cancel', 'stop'), /people say it to the bot/],
  [
    'a placeholder less',
    inText('answer.summary', 'Sí ({{workload}})', 'es'),
    /^texts\.es\.answer\.summary: placeholder \{\{verdict\}\} is missing \(placeholders\)$/,
  ],
  [
    'a placeholder more',
    inText('answer.lead.canFile', 'Hello {{name}}'),
    /this text has no placeholder \(placeholders\)/,
  ],
  [
    'another placeholder',
    inText('answer.summary', '{{verdict}} {{workload}} {{tenant}}'),
    /only these placeholders may be in it: \{\{verdict\}\}, \{\{workload\}\}|\{\{workload\}\}, \{\{verdict\}\}/,
  ],
  [
    'a placeholder with a space',
    inText('answer.summary', '{{verdict}} {{ workload }}'),
    /\{\{workload\}\} is missing/,
    /only these/,
  ],
  [
    'a placeholder in single braces, as addresses have it',
    inText('answer.lead.canFile', 'Hello {name}'),
    /this text has no placeholder \(placeholders\)/,
  ],
  [
    'a date that cards would fill in',
    inText('answer.lead.canFile', '{{DATE(2026-11-22T00:00:00Z)}}'),
    /no placeholder/,
  ],
  [
    'half of a counted text',
    inText('notice.readFailure.throttledFor_one', 'Wait {{count}} s.'),
    /throttledFor_other missing \(pluralForms\)$/,
  ],
  [
    'two of three forms',
    { texts: { es: forms(['one', 'other']) } },
    /throttledFor_many missing/,
    /throttledFor_many missing/,
  ],
  [
    'a count that is missing where it counts',
    { texts: { en: forms(['one', 'other'], 'Wait.') } },
    /throttledFor_other: placeholder \{\{count\}\} is missing/,
  ],
  [
    'a button too long',
    inText('answer.buttons.filed', 'x '.repeat(22) + 'xx'),
    /^texts\.en\.answer\.buttons\.filed: 46 characters: there is room for 44/,
  ],
  ['a text too long', inText('answer.lead.canFile', 'x'.repeat(341)), /there is room for 340.*\(noRoom\)/],
  ['a word too long for its column', inText('answer.customer', 'Kundenkonten'), /and each word 10/],
  ['no words', inText('answer.lead.canFile', ' '), /it holds no words \(markup\)/],
  ['a line break', inText('answer.lead.canFile', 'a\nb'), /line break/],
  ['a direction mark', inText('answer.lead.canFile', 'a\u202eb'), /not seen/],
  [
    'a link',
    inText('answer.lead.canFile', '[a](https://b.example)'),
    /Markdown link: put it under "portals"/,
  ],
  ['an address', inText('answer.lead.canFile', 'See https://b.example'), /an address: put it/],
  ['a mention', inText('answer.lead.canFile', '<at>all</at>'), /angle brackets/],
  ['bold where ours is not', inText('answer.lead.canFile', '**All** is well'), /bold marks/],
  ['italics', inText('answer.lead.canFile', '_All_ is well'), /underscore/],
  ['code', inText('answer.lead.canFile', '`a`'), /character of Markdown/],
  ['an entity', inText('answer.lead.canFile', 'a &lt; b'), /HTML entity/],
  ['a heading', inText('answer.lead.canFile', '# All is well'), /beginning of a heading/],
  ['a list', inText('answer.lead.canFile', '1. All is well'), /a list/],
  ['an expression', inText('answer.lead.canFile', '${1+1}'), /expression/],
  ['a contact without a way', contact({}), /^escalation\[0\]: expected at least one way.*\(wrongValue\)$/],
  ['a contact without a name', { escalation: [{ phone: '112' }] }, /^escalation\[0\]\.name: expected a text/],
  [
    'an e-mail address that is none',
    contact({ email: 'desk' }),
    /^escalation\[0\]\.email: expected an e-mail address/,
  ],
  [
    'a number that is none',
    contact({ phone: 'call me' }),
    /^escalation\[0\]\.phone: expected a telephone number/,
  ],
  [
    'another address than of Teams',
    contact({ teams: 'https://evil.example/l/chat' }),
    /^escalation\[0\]\.teams: expected a link of Teams.*\(address\)$/,
  ],
  [
    'a product that there is not',
    contact({ phone: '112', workloads: ['mail'] }),
    /^escalation\[0\]\.workloads\[0\]: expected one of m365, exchange/,
  ],
  [
    'a note in no language',
    contact({ phone: '112', note: {} }),
    /^escalation\[0\]\.note: expected a text in at least one language/,
  ],
  [
    'a note of another kind',
    contact({ phone: '112', note: 7 }),
    /^escalation\[0\]\.note: expected a text, or one for each language/,
  ],
  [
    'a note with a mistake',
    contact({ phone: '112', note: { es: '**a**' } }),
    /^escalation\[0\]\.note\.es: .*bold/,
  ],
  [
    'a title too long',
    { links: [{ title: 'x'.repeat(41), url: 'https://a.example' }] },
    /^links\[0\]\.title: expected at most 40 characters/,
  ],
  [
    'a title with a placeholder',
    { links: [{ title: '{{name}}', url: 'https://a.example' }] },
    /holds a placeholder/,
  ],
  [
    'a placeholder where nobody is spoken of',
    { links: [{ title: 'a', url: 'https://a.example/{tenantId}' }] },
    /^links\[0\]\.url: this address is for everybody/,
  ],
  [
    'plain http',
    inPortal('http://wiki.example'),
    /^portals\[0\]\.url: expected an address that begins with https:\/\/ \(address\)$/,
  ],
  ['a script', inPortal('javascript:alert(1)'), /https/],
  ['a password', inPortal('https://a:b@wiki.example/'), /user name or password/],
  ['a host to be filled in', inPortal('https://{domain}/'), /host has to be written out/],
  ['a host in part to be filled in', inPortal('https://x.{domain}.example/'), /host has to be written out/],
  [
    'an unknown placeholder',
    inPortal('https://wiki.example/{customer}'),
    /\{tenantId\}, \{domain\}, \{initialDomain\}/,
  ],
  ['a placeholder of our own table', inPortal('https://wiki.example/{tid}'), /only these/],
  ['a brace alone', inPortal('https://wiki.example/{'), /only these/],
  ['a machine without a domain', inPortal('https://wiki/'), /host name/],
  ['an IP address', inPortal('https://10.0.0.1/'), /host name/],
  ['a backslash', inPortal('https://wiki.example\\@evil.example/'), /user name or password|plain characters/],
  ['a space', inPortal('https://wiki.example/a b'), /plain characters/],
  ['a look-alike letter', inPortal('https://wіki.example/'), /plain characters/],
  ['a trailing dot', inPortal('https://wiki.example./'), /plain characters/],
  ['an endless address', inPortal(`https://wiki.example/${'a'.repeat(300)}`), /at most 300/],
  [
    'a portal that there is not',
    { replacedPortals: { mail: 'https://a.example/' } },
    /^replacedPortals\.mail: there is no such entry/,
  ],
  [
    'a replaced portal without https',
    { replacedPortals: { intune: 'http://a.example/' } },
    /^replacedPortals\.intune: .*https/,
  ],
  [
    'four portals for one product',
    { portals: Array(4).fill({ title: 'a', url: 'https://a.example', workloads: ['teams'] }) },
    /^portals: 4 for teams: there is room for 3 \(tooMany\)$/,
  ],
  [
    'six links',
    { links: Array(6).fill({ title: 'a', url: 'https://a.example' }) },
    /^links: expected at most 5 entries \(tooMany\)$/,
  ],
];
