import assert from 'node:assert/strict';
import fc from 'fast-check';
import { actionWritten, ALL, fieldsOf, inputsOf, parseCardAction } from '../../cards/actions';

const TENANT = '0a1b2c3d-0000-4000-8000-00000a1b2c3d';
const stamped = { v: 1, flow: 'flow', step: 2 } as const;

/** Buttons of cards with inputs, without any of what the person may fill in. */
const FORMS = [
  { ...stamped, verb: 'pickCustomer' },
  { ...stamped, verb: 'giveTicket' },
  { v: 1, verb: 'fileThis', entraPremium: 'yes' },
  { v: 1, verb: 'requests', of: 'mine', customer: TENANT },
  { v: 1, verb: 'exportRequests', of: 'everybody' },
] as const;

/** What an input may hold, or that it isn't there. */
const given = {
  customer: [TENANT, 'Contoso', ''],
  typedCustomer: ['Contoso', ''],
  ticket: ['2611230001', ''],
  workload: ['exchange', '', ALL],
  from: ['2026-11-01', '', ALL],
  until: ['2026-11-30', '', ALL],
  outcome: ['filed', '', ALL],
} as const;

const inputs = fc.record(
  Object.fromEntries(Object.entries(given).map(([name, values]) => [name, fc.constantFrom(...values)])),
  { requiredKeys: [] },
);

describe('actionWritten', () => {
  for (const form of FORMS) {
    it(`reads what a button says as it will be read when it is pressed: ${form.verb}`, () => {
      const names = inputsOf(form.verb);

      fc.assert(
        fc.property(inputs, (all) => {
          const carried = Object.fromEntries(Object.entries(all).filter(([name]) => names.includes(name)));
          const data = { ...form, ...carried };
          const isLeftToThePerson = Object.keys(carried).length === 0;

          const written = actionWritten(data);
          const pressed = parseCardAction(data);

          assert.ok(written && pressed.kind !== 'foreign');
          assert.deepEqual(written.filledIn, isLeftToThePerson ? names : []);
          for (const { name } of fieldsOf(form.verb)) {
            if (!written.filledIn.includes(name))
              assert.equal(fieldIn(written.action, name), fieldIn(pressed.action, name));
          }
        }),
      );
    });
  }
});

function fieldIn(action: object, name: string): unknown {
  return new Map<string, unknown>(Object.entries(action)).get(name);
}
