import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Customer } from '../../src/domain/customer';
import { buildDirectoryIndex, createCustomerIndex, type CustomerIndex } from '../../src/understand';
import { adatumNorth, adatumSouth, contoso, contosoLtd, customer, everyone, fabrikam } from './directory';

const NAMES = [
  ...['Contoso', 'Cоntoso', 'C0ntoso', 'Contoso Ltd', 'Contoso, S.L.', 'Contosa', 'Adatum', 'Adatum North'],
  ...[
    'Café Nova',
    'Cafe Nova',
    'Nova',
    'Łódź Größe',
    "O'Reilly & Sons",
    'Wide World',
    'Τράπεζα',
    '東京銀行',
    '&&&',
  ],
];
const DOMAINS = [
  ...[
    'contoso.com',
    'contoso.onmicrosoft.com',
    'adatum-north.com',
    'adatum.co.uk',
    'nova.es',
    'cafe-nova.com',
  ],
  ...['wideworld.com', 'lodz.pl', 'oreilly.ie', undefined],
];
const SAID = [
  ...[
    'c',
    'co',
    'conto',
    'cotnoso',
    'contoso ltd',
    's.l.',
    'toso.onm',
    'soto',
    'nova cafe',
    'novva',
    'adatum',
    'a',
  ],
  ...[
    'adatum-north.com',
    'contoso.com',
    'nova.e',
    'lodz',
    'oreilly',
    'orielly',
    'τραπεζα',
    '東京',
    '銀行',
    'the ltd',
  ],
  ...[
    'file for Contoso Ltd and Adatum North',
    'is adatum co uk down at café nova',
    'a00001',
    'b00',
    '7c3a1f00-5b2d',
  ],
  ...['printers of the Wide World please', 'zzzz', '', '-', 'conotso nova pirnter', 'onmicrosoft.com', 'com'],
];

const directories = fc
  .array(fc.record({ name: fc.constantFrom(...NAMES), domain: fc.constantFrom(...DOMAINS) }), {
    maxLength: 24,
  })
  .map((some) =>
    some.map(({ name, domain }, at): Customer => {
      const { tenantId } = customer(name, '', `${at % 2 === 0 ? 'a' : 'b'}000${String(at).padStart(2, '0')}`);
      return { tenantId, name, domain };
    }),
  );

/** Everything that an index answers. */
function answers(index: CustomerIndex, listed: readonly Customer[], said: string): unknown {
  return {
    size: index.size,
    all: index.all(),
    found: listed.map(({ tenantId }) => index.find(tenantId)),
    searched: index.search(said),
    first: index.search(said, { limit: 4, first: listed.map(({ tenantId }) => tenantId).reverse() }),
    resolved: index.resolve(said),
    mentioned: index.mentioned(said),
    lookAlikes: listed.map((one) => index.lookAlikes(one)),
  };
}

describe('DirectoryIndex.among', () => {
  it('answers as an index over just those customers', async () => {
    const seen = fc.array(fc.boolean(), { minLength: 24, maxLength: 24 });
    const said = fc.oneof(fc.constantFrom(...SAID), fc.constantFrom(...NAMES));
    await fc.assert(
      fc.asyncProperty(
        directories,
        seen,
        fc.array(said, { minLength: 1, maxLength: 5 }),
        async (listed, visible, all) => {
          const chosen = listed.filter((_, at) => visible[at]);
          const directory = await buildDirectoryIndex(listed, async () => {});

          const among = directory.among(chosen.map(({ tenantId }) => tenantId));

          const alone = createCustomerIndex([...chosen].reverse());
          for (const one of all)
            assert.deepEqual(answers(among, listed, one), answers(alone, listed, one), one);
        },
      ),
      { numRuns: 300 },
    );
  });

  it('takes tenant IDs in either case, and passes over those that it does not know', async () => {
    const directory = await buildDirectoryIndex(everyone);

    const among = directory.among([contoso.tenantId.toUpperCase(), 'unknown', contoso.tenantId]);

    assert.deepEqual(among.all(), [contoso]);
    assert.equal(among.size, 1);
  });

  it('counts no hidden namesake, and lets a typing error be forgiven where only a hidden name is spelt so', async () => {
    const typed = customer('Fabirkam', 'fabirkam.com', '00000a');
    const directory = await buildDirectoryIndex([...everyone, typed]);

    const among = directory.among([adatumNorth, fabrikam].map(({ tenantId }) => tenantId));

    assert.deepEqual(among.resolve('adatum'), { kind: 'one', customer: adatumNorth });
    assert.deepEqual(among.lookAlikes(adatumNorth), []);
    assert.deepEqual(among.search('fabirkam'), [fabrikam]);
    assert.equal(among.find(adatumSouth.tenantId), undefined);
  });
});

describe('buildDirectoryIndex', () => {
  const many = Array.from({ length: 500 }, (_, at) =>
    customer(`Northwind ${at % 50}`, `nw${at}.com`, String(at).padStart(6, '0')),
  );

  it('pauses after every 10 ms of work, and ends with the same index as one that is built at once', async () => {
    let [time, pauses] = [0, 0];
    const pause = async (): Promise<void> => void pauses++;

    const directory = await buildDirectoryIndex(many, pause, () => (time += 5));

    const slices = pauses + 1;
    assert.ok(slices > 10, `${slices} slices`);
    const atOnce = createCustomerIndex(many);
    for (const said of ['northwind 7', 'nw42.com', 'northwnid', '000499', 'north'])
      assert.deepEqual(answers(directory.everybody, many, said), answers(atOnce, many, said));
  });

  it('needs no pause for less than 10 ms of work', async () => {
    let pauses = 0;

    await buildDirectoryIndex(
      many,
      async () => void pauses++,
      () => 0,
    );

    assert.equal(pauses, 0);
  });

  it('takes a tenant that is listed twice for one', async () => {
    const twice = [contoso, contosoLtd, { ...contoso, tenantId: contoso.tenantId.toUpperCase() }];

    const { everybody } = await buildDirectoryIndex(twice);

    assert.deepEqual(everybody.all(), [contoso, contosoLtd]);
  });

  it('is content with nobody', async () => {
    const nobody = await buildDirectoryIndex([]);

    for (const index of [nobody.everybody, nobody.among([contoso.tenantId])]) {
      assert.deepEqual(
        [
          index.size,
          index.all(),
          index.search('contoso'),
          index.resolve('contoso'),
          index.mentioned('contoso'),
        ],
        [0, [], [], { kind: 'none' }, []],
      );
      assert.deepEqual(index.lookAlikes(contoso), []);
    }
  });
});
