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
  lodz,
  noDomain,
  oreilly,
  quoted,
  teamsRental,
  woodgrove,
  woodgroveToys,
} from './directory';

const index = createCustomerIndex(everyone);

describe('CustomerIndex.search', () => {
  const rows: readonly (readonly [string, readonly Customer[]])[] = [
    ['contoso', [contoso, contosoLtd]],
    ['CONTOSO', [contoso, contosoLtd]],
    ['  cont ', [contoso, contosoLtd]],
    ['ltd contoso', [contosoLtd]],
    ['adatum', [adatumNorth, adatumSouth]],
    ['adatum-south', [adatumSouth]],
    ['adatum c00005', [adatumSouth]],
    ['adatum-south.com', [adatumSouth]],
    ['contoso.onm', [contoso]],
    ['ana@fabrikam.com', [fabrikam]],
    ['https://www.fabrikam.com/x', [fabrikam]],
    ['b00004', [adatumNorth]],
    ['…b00004', [adatumNorth]],
    ['11112222', [noDomain]],
    ['11112222-3333', [noDomain]],
    ['11112222-3333-4444-5555-666677778888', [noDomain]],
    ["o'reilly", [oreilly]],
    ['O’Reilly', [oreilly]],
    ['oreilly', [oreilly]],
    ['reilly', [oreilly]],
    ['lodz', [lodz]],
    ['grosse', [lodz]],
    ['CAFÉ', [lodz]],
    ['cafe lodz', [lodz]],
    ['grove', [woodgrove, woodgroveToys]],
    ['bank', [woodgrove]],
    ['bank wood', [woodgrove]],
    ['wide world', [quoted]],
    ['"wide', [quoted]],
    ['Wodgrove', [woodgrove, woodgroveToys]],
    ['wodgrove bank', [woodgrove]],
    ['proswear', [noDomain]],
    ['fabirkam', [fabrikam]],
    ['zzzz', []],
    ['', []],
    ['   ', []],
    ['?!', []],
    ['-.-', []],
    ['o.-', []],
    ['🙂', []],
  ];
  for (const [query, expected] of rows) {
    it(`finds ${expected.map(({ name }) => name).join(' and ') || 'nobody'} by ${JSON.stringify(query)}`, () => {
      assert.deepEqual(index.search(query), expected);
    });
  }

  it('puts the exact name before names that begin with it, and these before names that contain it', () => {
    const inside = customer('Econova', 'econova.com', 'aa0001');
    const word = customer('Casa Nova', 'casa.com', 'aa0002');
    const start = customer('Nova Labs', 'novalabs.com', 'aa0003');
    const exact = customer('Nova', 'nova.com', 'aa0004');

    const found = createCustomerIndex([inside, word, start, exact]).search('nova');

    assert.deepEqual(found, [exact, start, word, inside]);
  });

  it('returns no more than asked for', () => {
    assert.deepEqual(index.search('contoso', { limit: 1 }), [contoso]);
  });

  it('puts those that are wanted first before all others that match, in the order wanted', () => {
    const first = [woodgroveToys, fabrikam, adatumSouth, woodgrove].map(({ tenantId }) =>
      tenantId.toUpperCase(),
    );

    assert.deepEqual(index.search('wood', { first }), [woodgroveToys, woodgrove]);
    assert.deepEqual(index.search('adatum', { first }), [adatumSouth, adatumNorth]);
    assert.deepEqual(index.search('adatum', { first, limit: 1 }), [adatumSouth]);
    assert.deepEqual(index.search('fabirkam', { first }), [fabrikam]);
  });

  it('puts one that matches inside a word first, though enough others match from the start of words', () => {
    const others = Array.from({ length: 20 }, (_, at) =>
      customer(`Nova ${at}`, `n${at}.com`, `bb00${at + 10}`),
    );
    const inside = customer('Econova', 'econova.com', 'aa0001');

    const found = createCustomerIndex([...others, inside]).search('nova', { first: [inside.tenantId] });

    assert.deepEqual(found.slice(0, 2), [inside, others[0]]);
    assert.equal(found.length, 15);
  });

  it('forgives nothing in a word that begins a name as it is typed', () => {
    const [nova, novo] = [customer('Nova Bank', 'a.com', 'aa0007'), customer('Novo Bank', 'b.com', 'aa0008')];

    const found = createCustomerIndex([nova, novo]).search('nova bnak');

    assert.deepEqual(found, [nova]);
  });

  it('forgives nothing in words of three letters', () => {
    const abc = customer('Abc', 'abc.com', 'aa0005');

    const found = createCustomerIndex([abc]).search('abd');

    assert.deepEqual(found, []);
  });

  it('finds a name in another script', () => {
    const greek = customer('Ελληνική Τράπεζα', 'trapeza.gr', 'aa0006');

    const found = createCustomerIndex([greek]).search('τραπεζα');

    assert.deepEqual(found, [greek]);
  });

  it('never throws and returns only customers that it was given, each once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const found = index.search(query);

        assert.ok(found.every((one) => everyone.includes(one)));
        assert.equal(new Set(found).size, found.length);
      }),
    );
  });

  it('finds every customer by any beginning of its name of two letters or more', () => {
    fc.assert(
      fc.property(fc.constantFrom(...everyone), fc.integer({ min: 2, max: 20 }), (one, length) => {
        const typed = one.name.slice(0, Math.max(length, one.name.startsWith('"') ? 3 : 2));

        assert.ok(index.search(typed, { limit: 100 }).includes(one), typed);
      }),
    );
  });

  it('finds every customer by its name with two neighbouring letters swapped', () => {
    const long = everyone.filter(({ name }) => /^[a-z]{6,}$/iu.test(name));
    fc.assert(
      fc.property(fc.constantFrom(...long), fc.nat({ max: 4 }), ({ name }, at) => {
        const typed = `${name.slice(0, at)}${name[at + 1]}${name[at]}${name.slice(at + 2)}`;

        assert.ok(
          index.search(typed).some((found) => found.name === name),
          typed,
        );
      }),
    );
  });
});

describe('CustomerIndex.find', () => {
  it('finds by the whole tenant ID in either case, and by nothing less', () => {
    assert.equal(index.find(lodz.tenantId), lodz);
    assert.equal(index.find(lodz.tenantId.toUpperCase()), lodz);
    assert.equal(index.find(lodz.tenantId.slice(1)), undefined);
  });
});

describe('CustomerIndex.all', () => {
  it('lists everybody by name', () => {
    const shuffled = [woodgrove, contosoLtd, adatumSouth, contoso, adatumNorth];

    const sorted = createCustomerIndex(shuffled);

    assert.deepEqual(sorted.all(), [adatumNorth, adatumSouth, contoso, contosoLtd, woodgrove]);
    assert.equal(sorted.size, 5);
  });
});

describe('CustomerIndex.mentioned', () => {
  const rows: readonly (readonly [string, readonly Customer[]])[] = [
    ['file a ticket for Contoso about Exchange', [contoso]],
    ['file a ticket for contoso ltd about Exchange', [contosoLtd]],
    ["Contoso's outlook is down", [contoso]],
    ['Teams Rental cannot print', [teamsRental]],
    ['is teams down?', []],
    ['not Contoso, Woodgrove Bank', [woodgrove, contoso]],
    ['adatum is down', [adatumNorth, adatumSouth]],
    ['who can file for fabrikam.com', [fabrikam]],
    ["o’reilly & sons' mail", [oreilly]],
    ['lodz grosse cafe', [lodz]],
    ['Contosoft', []],
    ['', []],
  ];
  for (const [text, expected] of rows) {
    it(`sees ${expected.map(({ name }) => name).join(' and ') || 'nobody'} in "${text}"`, () => {
      assert.deepEqual(index.mentioned(text), expected);
    });
  }
});

describe('CustomerIndex.lookAlikes', () => {
  const pairs: readonly (readonly [string, string])[] = [
    ['Fabrikam', 'Fаbrikam'],
    ['Litware', 'L1tware'],
    ['Litware', 'LITWARE'],
    ['Northwind', 'N0rthwind'],
    ['Modern Works', 'Modem Works'],
    ['Illinois Paper', 'lllinois Paper'],
    ['Contoso', 'Cοntοsο'],
    ['Contoso Ltd', 'Contoso Ltd.'],
    ['Café Nova', 'Cafe Nova'],
    ['Adatum', 'Adatum'],
  ];
  for (const [name, other] of pairs) {
    it(`warns that "${name}" looks like "${other}"`, () => {
      const first = customer(name, 'one.com', '000001');
      const second = customer(other, 'two.com', '000002');

      const small = createCustomerIndex([first, second, customer('Wingtip', 'three.com', '000003')]);

      assert.deepEqual(small.lookAlikes(first), [second]);
      assert.deepEqual(small.lookAlikes(second), [first]);
    });
  }

  it('is silent about names that only resemble one another', () => {
    assert.deepEqual(index.lookAlikes(contoso), []);
    assert.deepEqual(index.lookAlikes(woodgrove), []);
  });
});
