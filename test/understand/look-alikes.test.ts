import assert from 'node:assert/strict';
import { createCustomerIndex } from '../../src/understand/directory-index';
import { skeleton } from '../../src/understand/look-alikes';
import { customer } from './directory';

/** Pairs that read the same on screen. */
const PAIRS = [
  ['Contoso', 'C\u043Entoso', 'Cyrillic o'],
  ['Contoso', 'C0ntoso', 'a zero'],
  ['Contoso', '\u03F9ontoso', 'Greek lunate sigma'],
  ['Contoso', 'C\u0585nt\u0585s\u0585', 'Armenian o'],
  ['Harbor', '\u0397arbor', 'Greek capital eta'],
  ['Northwind', '\u039Dorthwind', 'Greek capital nu'],
  ['Yoga', '\u03A5oga', 'Greek capital upsilon'],
  ['Paul', 'Pau\u01C0', 'a click letter'],
  ['voila', '\u0475oila', 'Cyrillic izhitsa'],
  ['oport', '\u10FFport', 'Georgian labial sign'],
  ['Woodgrove', 'VVoodgrove', 'two letters for one'],
] as const;

const DIFFERENT = [
  ['Contoso', 'Contosa'],
  ['Fabrikam', 'Fabrikant'],
  ['Northwind', 'Southwind'],
] as const;

describe('skeleton', () => {
  for (const [name, twin, by] of PAIRS) {
    it(`is the same for ${name} and its twin by ${by}`, () => {
      assert.equal(skeleton(twin), skeleton(name));
    });
  }

  for (const [name, other] of DIFFERENT) {
    it(`tells ${name} from ${other}`, () => {
      assert.notEqual(skeleton(other), skeleton(name));
    });
  }
});

describe('look-alikes of a customer', () => {
  it('goes by the name that is asked for, even where the customer has another one by now', () => {
    const [renamed, other] = [
      customer('Wingtip', 'one.com', '000001'),
      customer('Fаbrikam', 'two.com', '000002'),
    ];
    const small = createCustomerIndex([renamed, other]);

    assert.deepEqual(small.lookAlikes({ ...renamed, name: 'Fabrikam' }), [other]);
    assert.deepEqual(small.lookAlikes(customer('F4brikam', 'three.com', '000003')), []);
    assert.deepEqual(small.lookAlikes(customer('Fabrikam', 'three.com', '000003')), [other]);
  });
});
