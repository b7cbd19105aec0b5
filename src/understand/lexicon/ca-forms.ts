import type { Phrases } from './lexicon';

/** Every beginning with every end: `each(['he', 'ja he'], ['obert'])` is "he obert, ja he obert". */
export function each(...parts: readonly (readonly string[])[]): Phrases {
  return combined(parts).join(', ');
}

function combined(parts: readonly (readonly string[])[]): readonly string[] {
  return parts.reduce<readonly string[]>(
    (begun, ends) => begun.flatMap((start) => ends.map((end) => `${start} ${end}`.trim())),
    [''],
  );
}

const OPENED = ['obert', 'oberta', 'oberts', 'obertes', 'creat', 'creada', 'registrat', 'presentat'];
const FILED = [...OPENED, 'tramitat', 'tramitada', 'escalat', 'reportat', 'posat', 'posada', 'demanat'];
const FILING = ['obrir', 'crear', 'registrar', 'presentar', 'tramitar', 'escalar', 'reportar', 'posar'];
const I_HAVE = ['he', 'ja n’he', 'l’he', 'ja he', 'ja l’he', 'jo he', 'la he', 'lo he', 'n’he'];
const I_DID = ['vaig', 'jo vaig', 'la vaig', 'el vaig', 'ja vaig', 'en vaig', 'ho vaig', 'vaig jo'];
const WE_HAVE = ['hem', 'ja n’hem', 'l’hem', 'ja hem', 'ja l’hem', 'havem', 'n’hem'];
const WE_DID = ['vam', 'vàrem', 'la vam', 'el vam', 'en vam', 'ho vam', 'vem'];
const THEY_HAVE = [
  'algú ha',
  'algú ja ha',
  'ningú ha',
  'ha',
  'ja s’ha',
  'ja ha',
  'ja han',
  'han',
  's’ha',
  's’han',
  'heu',
  'l’ha',
  'l’han',
  'n’han',
  'has',
  'sha',
  'shan',
];
const THEY_DID = [
  'algú va',
  'va',
  'van',
  'varen',
  'es va',
  'es van',
  'vau',
  'el va',
  'la va',
  'el van',
  'la van',
];
const WHAT = ['què', 'tot el que', 'el que'];
/** "Have I opened any": with one of these it is asked, not told. */
const ANY = ['res', 'cap', 'algun', 'alguna', 'alguna cosa', 'ja res', 'ja alguna', 'ja algun', 'quelcom'];

const iHave = combined([I_HAVE, FILED]);
const iDid = combined([I_DID, FILING]);
const weHave = combined([WE_HAVE, FILED]);
const weDid = combined([WE_DID, FILING]);
const theyHave = combined([THEY_HAVE, FILED.filter((verb) => !verb.startsWith('crea'))]);
const theyDid = combined([THEY_DID, FILING.filter((verb) => verb !== 'crear')]);
const I_OPENED = [...iHave, ...iDid, ...each(['vaig', 'he'], ['fer', 'fet']).split(', ')];
const WE_OPENED = [...weHave, ...weDid];
const THEY_OPENED = [...theyHave, ...theyDid];

/** "I have opened", "I opened". */
export const iOpened: Phrases = I_OPENED.join(', ');
/** "we have opened", "we opened". */
export const weOpened: Phrases = WE_OPENED.join(', ');
/** "has been opened", "have they opened". */
export const theyOpened: Phrases = THEY_OPENED.join(', ');
/** "have I opened any". */
export const iOpenedAny: Phrases = each(I_OPENED, ANY);
/** "have we opened any". */
export const weOpenedAny: Phrases = each(WE_OPENED, ANY);
/** "what have I opened", "everything that I opened", "those that I opened". */
export const whatIOpened: Phrases = each(WHAT, I_OPENED, ['', 'jo']);
/** "what have we opened", … */
export const whatWeOpened: Phrases = each(WHAT, WE_OPENED, ['', 'nosaltres']);
/** "what has been opened", … */
export const whatTheyOpened: Phrases = each([...WHAT, 'qui'], THEY_OPENED);

const ONE = ['tiquet', 'ticket', 'tiket', 'cas', 'tique', 'parte', 'avís'];
const ONE_FEMININE = ['sol·licitud', 'sollicitud', 'solicitud', 'incidència', 'petició', 'queixa'];
const MANY = ['tiquets', 'tickets', 'tikets', 'casos', 'partes'];
const MANY_FEMININE = ['sol·licituds', 'sollicituds', 'solicituds', 'incidències', 'peticions'];

/** Several requests. */
export const manyRequests: Phrases = [...MANY, ...MANY_FEMININE].join(', ');

/** "make a request", in verbs too common to mean it by themselves. */
export const makeOne: Phrases = [
  each(['fer', 'fes', 'fem', 'faig', 'fer-li', 'fes-me', 'entrar', 'entra', 'ficar'], ['un', 'un nou'], ONE),
  each(['fer', 'fes', 'fem', 'faig', 'entrar', 'entra', 'ficar'], ['una', 'una nova'], ONE_FEMININE),
  each(['fer', 'entrar', 'ficar'], [...MANY, ...MANY_FEMININE]),
].join(', ');

/** "a request of", "requests of": what follows is a customer, even in small letters. */
export const requestOf: Phrases = [
  each(ONE, ['de', 'del', 'd’', 'de la', 'de l’']),
  each(ONE_FEMININE, ['de', 'del', 'd’', 'de la', 'de l’']),
].join(', ');
export const requestsOf: Phrases = each([...MANY, ...MANY_FEMININE], ['de', 'del', 'd’', 'de la', 'de l’']);

/** "show me the requests". "Ensenya'm" by itself asks to be taught. */
export const showRequests: Phrases = [
  each(['ensenya’m', 'ensenya’ns'], ['els', 'tots els', 'quins'], MANY),
  each(['ensenya’m', 'ensenya’ns'], ['les', 'totes les', 'quines'], MANY_FEMININE),
].join(', ');

/** "show me my requests". */
export const showMine: Phrases = [
  each(['ensenya’m'], ['els meus'], MANY),
  each(['ensenya’m'], ['les meves', 'les meues'], MANY_FEMININE),
].join(', ');

/** "all requests". */
export const allRequests: Phrases = [
  each(['tots els', 'tots els nostres', 'cada un dels'], MANY),
  each(['totes les', 'totes les nostres'], MANY_FEMININE),
  each(
    [...MANY, ...MANY_FEMININE],
    ['de l’equip', 'del meu equip', 'del nostre equip', 'de tothom', 'dels companys', 'dels meus companys'],
  ),
].join(', ');

/** "open requests", "last requests", "earlier requests". */
export const certainRequests: Phrases = [
  each(MANY, ['oberts', 'anteriors', 'passats', 'recents', 'antics', 'previs', 'presentats', 'creats']),
  each(MANY_FEMININE, ['obertes', 'anteriors', 'passades', 'recents', 'antigues', 'prèvies', 'presentades']),
  each(['últims', 'darrers', 'anteriors'], MANY),
  each(['últimes', 'darreres', 'anteriors'], MANY_FEMININE),
].join(', ');

/** "the requests that I opened". */
export const thoseIOpened: Phrases = [
  each(['els', 'dels'], ['', ...MANY], ['que vaig', 'que vaig jo'], ['obrir', 'fer', 'posar', 'crear']),
  each(
    ['les', 'de les'],
    ['', ...MANY_FEMININE],
    ['que vaig', 'que vaig jo'],
    ['obrir', 'fer', 'posar', 'crear'],
  ),
  each(['els', 'dels'], ['', ...MANY], ['que he', 'que jo he'], ['obert', 'fet', 'posat', 'creat']),
  each(
    ['les', 'de les'],
    ['', ...MANY_FEMININE],
    ['que he', 'que jo he'],
    ['obert', 'obertes', 'fet', 'posat', 'creat'],
  ),
].join(', ');

const OPEN_ONES = ['obert', 'oberts', 'oberta', 'obertes'];
/** "do I have any open", behind what it is about. */
export const iHaveOpen: Phrases = each(['tinc', 'tinc jo'], OPEN_ONES);
export const weHaveOpen: Phrases = each(['tenim'], OPEN_ONES);
export const thereAreOpen: Phrases = each(['hi ha', 'tenen', 'té'], OPEN_ONES);

/** "is there any request": what is there already, not what is wrong. */
export const isThereOne: Phrases = [
  each(['hi ha', 'hi havia', 'ja hi ha', 'tenim', 'ja tenim', 'tenen'], ['algun', 'cap'], ONE),
  each(['hi ha', 'ja hi ha', 'tenim', 'tenen'], ['alguna', 'cap'], ONE_FEMININE, ['oberta', 'pendent']),
  each(['ja hi ha', 'tenim ja'], ['alguna', 'una'], ONE_FEMININE),
  each(['ja hi ha', 'tenim ja'], ['un'], ONE),
].join(', ');

const CAN = [
  'pot',
  'poden',
  'podria',
  'podrien',
  'podrà',
  'la pot',
  'el pot',
  'ho pot',
  'la poden',
  'ho poden',
  'la podria',
  'ho podria',
  'el podria',
  'en pot',
  'hi pot',
];
const CUSTOMER = ['el client', 'els clients', 'un client', 'ell', 'ells', 'el client final'];

/** "can the customer open it": the customer comes last. */
export const canCustomerOpen: Phrases = each(
  CAN,
  ['obrir', 'obrir-la', 'obrir-lo', 'obrir-ho', 'obrir-ne', 'fer-ho', 'fer', 'tramitar', 'tramitar-ho'],
  CUSTOMER,
);
