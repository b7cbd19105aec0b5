import assert from 'node:assert/strict';
import type { Settlement } from '../../../src/domain/hand-off';
import { HAND_OFF } from '../hand-off-samples';
import { NOW } from '../temporary-store';
import { STORE_KINDS } from './store-kinds';

const LATER = new Date(NOW.getTime() + 1_000);
const filed = (ticket?: string): Settlement => ({ outcome: 'filed', ticket });
const NOT_FILED: Settlement = { outcome: 'notFiled' };

for (const kind of STORE_KINDS) {
  describe(`settling a hand-off in ${kind.name}`, () => {
    before(kind.prepare);
    afterEach(() => kind.clear());
    const open = async () => (await kind.fresh()()).handOffs;

    const cases: readonly (readonly [
      string,
      readonly (readonly [Settlement, Date])[],
      { outcome: string; ticket: string | undefined },
    ])[] = [
      ['takes a number', [[filed('1'), NOW]], { outcome: 'filed', ticket: '1' }],
      ['needs none', [[filed(), NOW]], { outcome: 'filed', ticket: undefined }],
      ['knows what was not filed', [[NOT_FILED, NOW]], { outcome: 'notFiled', ticket: undefined }],
      [
        'does the same once more',
        [
          [filed('1'), NOW],
          [filed('1'), NOW],
        ],
        { outcome: 'filed', ticket: '1' },
      ],
      [
        'corrects a number',
        [
          [filed('1'), NOW],
          [filed('2'), LATER],
        ],
        { outcome: 'filed', ticket: '2' },
      ],
      [
        'keeps a number that is known',
        [
          [filed('1'), NOW],
          [filed(), LATER],
        ],
        { outcome: 'filed', ticket: '1' },
      ],
      [
        'takes something else later',
        [
          [NOT_FILED, NOW],
          [filed('1'), LATER],
        ],
        { outcome: 'filed', ticket: '1' },
      ],
      [
        'takes it back, and keeps the number',
        [
          [filed('1'), NOW],
          [NOT_FILED, LATER],
        ],
        { outcome: 'notFiled', ticket: '1' },
      ],
      [
        'keeps what was told last, however late the rest comes',
        [
          [filed('2'), LATER],
          [NOT_FILED, NOW],
          [filed('1'), NOW],
        ],
        { outcome: 'filed', ticket: '2' },
      ],
    ];
    for (const [name, told, expected] of cases) {
      it(name, async () => {
        const handOffs = await open();
        await handOffs.record(HAND_OFF);

        for (const [settlement, at] of told)
          assert.equal(await handOffs.settle(HAND_OFF.id, 'megan', settlement, at), true);

        const settled = { ...HAND_OFF, ...expected };
        assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), settled);
        for (const filter of [{}, { personId: 'megan' }, { customerTenantId: HAND_OFF.customerTenantId }])
          assert.deepEqual((await handOffs.list(filter, { limit: 10 })).handOffs, [settled]);
      });
    }

    it('keeps what was told last, in every list, when ten tell at once', async () => {
      const handOffs = await open();
      await handOffs.record(HAND_OFF);

      const told = Array.from({ length: 10 }, (_, index) => index).reverse();
      await Promise.all(
        told.map((index) =>
          handOffs.settle(HAND_OFF.id, 'megan', filed(`${index}`), new Date(NOW.getTime() + index)),
        ),
      );

      const expected = [{ ...HAND_OFF, outcome: 'filed', ticket: '9' }];
      for (const filter of [{}, { personId: 'megan' }, { customerTenantId: HAND_OFF.customerTenantId }])
        assert.deepEqual((await handOffs.list(filter, { limit: 10 })).handOffs, expected);
    });

    it('changes nothing for anybody else, nor what does not exist', async () => {
      const handOffs = await open();
      await handOffs.record(HAND_OFF);

      assert.equal(await handOffs.settle(HAND_OFF.id, 'alex', filed('1'), NOW), false);
      assert.equal(await handOffs.settle('hand-off-9', 'megan', filed('1'), NOW), false);

      assert.deepEqual(await handOffs.find(HAND_OFF.id, 'megan'), HAND_OFF);
    });
  });
}
