import type { Seeded } from './seeded';

type Words = readonly [string, ...string[]];

function words(text: string): Words {
  const [first = '', ...others] = text.trim().split(/\s+/u);
  return [first, ...others];
}

/** Microsoft's sample companies, which many invented customers share. */
const SAMPLES = words(`Contoso Fabrikam Adatum Tailspin Northwind Litware Woodgrove Wingtip Proseware Lucerne
  Humongous Relecloud VanArsdel Bellows Coho Lamna Munson Nod Southridge Cronus Zava Datum Trey Fourth`);
const TRADES =
  words(`Bank Health Traders Toys Logistics Research Coffee Foods Travel Insurance Motors Energy Media
  Software Consulting Holdings Airlines Pharma Textiles Design Construction Legal Farms Hotels Marine Optics Steel
  Clinics Schools Studios Analytics Robotics Services Solutions Bäckerei Café Möbel Électricité Panadería Øl`);
const PLACES =
  words(`Zürich Genève München Köln Málaga Córdoba Łódź Kraków Århus Malmö Québec Montréal Lyon Porto
  Braga Bergen Oslo Turku Graz Linz Basel Bern Leeds York Dublin Cork Gent Brugge Utrecht Breda Milano Torino Bari
  Athens Izmir Boston Austin Denver Dallas Seattle Toronto Ottawa Sydney Perth Auckland Lima Bogotá Santiago`);
const FORMS = words(`Ltd Inc GmbH AG SA SL Sp.z.o.o. AB AS BV NV Oy SRL SAS LLC PLC Group International`);
const SYLLABLES =
  words(`al an ar ba be bo bra ca ce cor da de dor el en fa fe fi for ga gel gra ha hel in ka kel kra la
  len lo lu ma mel mi mo na ner ni no or pa pel pra ra rel ri ro sa sel sta ta tel to tra ul va vel vi vo wa wen xa yor
  za zel`);
const ENDINGS = words(`com com com net de ch fr es it pl se dk ca co.uk com.au`);
const GIVEN = words(
  `Ana Ben Carla Dario Eva Finn Greta Hugo Ida Jon Kira Lars Mia Nils Olga Pau Rosa Sven Tina Udo`,
);

/** A name of one to four words. Half of them share a sample company's, the others begin with a word of their own. */
export function customerName(random: Seeded): string {
  const first = random.chance(0.3) ? random.pick(SAMPLES) : invented(random);
  const name = [first, random.pick(TRADES)];
  if (random.chance(0.6)) name.push(random.pick(PLACES));
  if (random.chance(0.5)) name.push(random.pick(FORMS));
  return name.join(' ');
}

/** The domain that somebody of this name would have: most in one word, some with dashes. */
export function domainFor(name: string, place: number, random: Seeded): string {
  const plain = withoutAccents(name)
    .toLowerCase()
    .replace(/[^a-z0-9]+/gu, ' ')
    .trim();
  const joined = plain.replaceAll(' ', random.chance(0.3) ? '-' : '');
  const own = random.chance(0.5) ? joined : `${joined}${place % 997}`;
  return random.chance(0.4) ? `${own}.onmicrosoft.com` : `${own}.${random.pick(ENDINGS)}`;
}

export function personName(random: Seeded): string {
  return `${random.pick(GIVEN)} ${invented(random)}`;
}

/** As somebody types who can't be bothered with accents. */
export function withoutAccents(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .replaceAll('Ø', 'O')
    .replaceAll('ø', 'o');
}

function invented(random: Seeded): string {
  const syllables = Array.from({ length: 2 + random.below(3) }, () => random.pick(SYLLABLES));
  const word = syllables.join('');
  return `${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
