import assert from 'node:assert/strict';
import { createCustomerIndex } from '../../src/understand';
import { customer } from './directory';

const index = createCustomerIndex([
  customer('Contoso Bäckerei, S.L.', 'contoso-bakery.onmicrosoft.com', 'abcdef'),
  customer('Contoso Optik GmbH', 'contoso-optik.de', '3c4d5e'),
  customer('Größe & Söhne', 'groessesoehne.de', 'f01234'),
  customer("O'Reilly Coca-Cola Depot", 'depot.co.uk', '56789a'),
  customer('Booking.com Partners', 'partners.example.org', 'bcdef0'),
]);

/** What is forgiven, what is typed, and how many of the five are found by it. */
const ROWS: readonly (readonly [string, string, number])[] = [
  ['an accent left out', 'backerei', 1],
  ['an accent too many', 'ôptìk', 1],
  ['ß as ss', 'grosse', 1],
  ['capitals', 'CONTOSO OPTIK', 1],
  ['word order', 'optik contoso', 1],
  ['a beginning of each word', 'opt con', 1],
  ['the inside of a word', 'onto', 2],
  ['dots of a legal form', 'contoso s.l.', 1],
  ['… left out', 'contoso sl', 1],
  ['a hyphen left out', 'cocacola', 1],
  ['an apostrophe left out', 'oreilly', 1],
  ['a letter missing', 'contso', 2],
  ['a letter too many', 'conttoso', 2],
  ['a wrong letter', 'comtoso', 2],
  ['a wrong first letter', 'xontoso', 2],
  ['two letters swapped', 'cnotoso', 2],
  ['an error while still typing', 'cotno', 2],
  ['an error in each of two words', 'cnotoso otpik', 1],
  ['two errors in a word', 'cmotoos', 0],
  ['an error in three letters', 'opx', 0],
  ['a letter by itself', 'o', 2],
  ['… that begins no word', 'x', 0],
  ['a domain that is still being typed', 'contoso-optik.d', 1],
  ['the end of a domain', 'optik.de', 1],
  ['the middle of a domain', 'bakery.onmicro', 1],
  ['… across labels', 'ners.exam', 1],
  ['an error in a domain', 'contoso-otpik.de', 1],
  ['an address at a domain', 'ana@depot.co.uk', 1],
  ['an ending that many domains have', '.de', 1],
  ['a dot in a name', 'booking.com', 1],
  ['the start of the tenant ID', '7c3a1f00', 5],
  ['… with dashes', '7c3a1f00-5b2d-4', 5],
  ['… without', '7c3a1f005b2d4', 5],
  ['the end of the tenant ID', '3c4d5e', 1],
  ['… of letters only', 'abcdef', 1],
  ['… with dashes', '8a9b-0c1d2eabcdef', 1],
  ['the whole tenant ID', '7c3a1f00-5b2d-4e6f-8a9b-0c1d2ef01234', 1],
  ['… in capitals, without dashes', '7C3A1F005B2D4E6F8A9B0C1D2EF01234', 1],
  ['the middle of the tenant ID', '4e6f8a9b', 0],
  ['a word that nobody has', 'contoso zeppelin', 0],
];

describe('the tolerance of a search', () => {
  for (const [forgiven, typed, count] of ROWS) {
    it(`finds ${count} by ${forgiven}: "${typed}"`, () => {
      assert.equal(index.search(typed).length, count);
    });
  }
});
