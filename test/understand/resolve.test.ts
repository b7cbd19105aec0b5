import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Customer } from '../../src/domain/customer';
import { createCustomerIndex } from '../../src/understand';
import {
  adatumNorth,
  adatumSouth,
  contoso,
  contosoLtd,
  customer,
  everyone,
  fabrikam,
  fineArt,
  lodz,
  noDomain,
  oreilly,
  teamsRental,
  woodgrove,
  woodgroveToys,
} from './directory';

const index = createCustomerIndex(everyone);

describe('CustomerIndex.resolve', () => {
  const one: readonly (readonly [string, Customer])[] = [
    ['Contoso', contoso],
    ['contoso', contoso],
    ['Contoso Ltd', contosoLtd],
    ['contoso.onmicrosoft.com', contoso],
    ['contoso-ltd.com', contosoLtd],
    ['ana@fabrikam.com', fabrikam],
    ['Adatum adatum-north.com', adatumNorth],
    ['adatum c00005', adatumSouth],
    ['teams rental', teamsRental],
    ['woodgrove bank', woodgrove],
    ['bank', woodgrove],
    ['school art', fineArt],
    ["O'Reilly", oreilly],
    ['Łódź', lodz],
    ['prosewar', noDomain],
  ];
  for (const [mention, expected] of one) {
    it(`takes "${mention}" for ${expected.name}`, () => {
      assert.deepEqual(index.resolve(mention), { kind: 'one', customer: expected });
    });
  }

  const several: readonly (readonly [string, readonly Customer[]])[] = [
    ['Adatum', [adatumNorth, adatumSouth]],
    ['woodgrove', [woodgrove, woodgroveToys]],
  ];
  for (const [mention, expected] of several) {
    it(`asks which is meant by "${mention}"`, () => {
      assert.deepEqual(index.resolve(mention), {
        kind: 'several',
        customers: expected,
        total: expected.length,
      });
    });
  }

  /** Words are left over, or are spelt otherwise: the person has to say whether that is the one. */
  const near: readonly (readonly [string, readonly Customer[]])[] = [
    ["Contoso Ltd's mailboxes", [contosoLtd]],
    ['Contoso please urgently', [contoso]],
    ['Contoso Retail', [contoso]],
    ['Teams Rental printer', [teamsRental]],
    ['urgent woodgrove bank printer', [woodgrove]],
    ['the printers of the bank', [woodgrove]],
    ['Fabirkam', [fabrikam]],
    ['Fabirkam printers', [fabrikam]],
    ['Adatum please', [adatumNorth, adatumSouth]],
    ['the woodgrove printers', [woodgrove, woodgroveToys]],
    ['Contoso and Fabrikam', [contoso, fabrikam]],
    ['the bank or the toys', [woodgrove, woodgroveToys]],
  ];
  for (const [mention, expected] of near) {
    it(`asks whether "${mention}" is meant for ${expected.map(({ name }) => name).join(' or ')}`, () => {
      assert.deepEqual(index.resolve(mention), {
        kind: 'perhaps',
        customers: expected,
        total: expected.length,
      });
    });
  }

  for (const mention of ['', '  ', 'weather', 'pizza', 'the', 'ltd of the', '???', 'of', 'a']) {
    it(`takes "${mention}" for nobody`, () => {
      assert.deepEqual(index.resolve(mention), { kind: 'none' });
    });
  }

  it('offers fifteen of many and says how many there are', () => {
    const many = Array.from({ length: 40 }, (_, n) =>
      customer(`Northwind ${n}`, `nw${n}.com`, `0000${n + 10}`),
    );

    const resolution = createCustomerIndex(many).resolve('northwind');

    assert.ok(resolution.kind === 'several');
    assert.equal(resolution.customers.length, 15);
    assert.equal(resolution.total, 40);
  });

  it('never throws, and offers only customers that it was given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (mention) => {
        const resolution = index.resolve(mention);

        const found =
          resolution.kind === 'one'
            ? [resolution.customer]
            : resolution.kind === 'several' || resolution.kind === 'perhaps'
              ? resolution.customers
              : [];
        assert.ok(found.every((customer) => everyone.includes(customer)));
      }),
    );
  });
});
