import assert from 'node:assert/strict';
import type { Activity } from 'botbuilder';
import sinon from 'sinon';
import { admit } from '../../src/bot/admission';
import type { StaffDirectory } from '../../src/ports';

const OURS = '5f0c1f6e-3f4b-4a3c-9a54-1f7d3a0c9e11';
const THEIRS = '11111111-2222-4333-8444-555555555555';

/** What an activity says of its tenant, and whether its sender gets in with a bot identity and without one. */
const TABLE: readonly {
  readonly says: string;
  readonly conversation?: unknown;
  readonly channelData?: unknown;
  readonly signed: boolean;
  readonly local: boolean;
}[] = [
  {
    says: 'ours, twice',
    conversation: OURS,
    channelData: { tenant: { id: OURS } },
    signed: true,
    local: true,
  },
  { says: 'ours, in capitals', conversation: OURS.toUpperCase(), signed: true, local: true },
  { says: 'ours, in channel data only', channelData: { tenant: { id: OURS } }, signed: true, local: true },
  { says: 'nothing', signed: false, local: true },
  { says: 'nothing, as null', conversation: null, channelData: { tenant: null }, signed: false, local: true },
  { says: 'another one', conversation: THEIRS, signed: false, local: false },
  {
    says: 'ours and another',
    conversation: OURS,
    channelData: { tenant: { id: THEIRS } },
    signed: false,
    local: false,
  },
  { says: 'a number', conversation: 42, signed: false, local: false },
  { says: 'an empty text', conversation: '', signed: false, local: false },
];

describe('admission, by what an activity says of its tenant', () => {
  for (const { says, conversation, channelData, ...expected } of TABLE) {
    for (const mode of ['signed', 'local'] as const) {
      it(`${expected[mode] ? 'opens' : 'stays shut'} for ${says} (${mode})`, async () => {
        const staff = sinon.fake.resolves({
          kind: 'member',
          person: { id: 'p', name: 'P', email: undefined },
        });
        const options = {
          staff: { staff } as unknown as StaffDirectory,
          tenantId: OURS,
          mustNameTenant: mode === 'signed',
        };
        const activity = {
          from: { aadObjectId: 'p' },
          conversation: { tenantId: conversation },
          channelData,
        };

        const admission = await admit(options, activity as unknown as Activity);

        assert.equal(admission.kind === 'admitted', expected[mode]);
        assert.equal(staff.called, expected[mode], 'nobody is looked up for a foreign tenant');
      });
    }
  }
});

describe('admission of somebody who is known', () => {
  it('is there at once', () => {
    const person = { id: 'p', name: 'P', email: undefined };
    const staff = { staff: () => ({ kind: 'member', person }) } as unknown as StaffDirectory;
    const activity = { from: { aadObjectId: 'p' }, conversation: { tenantId: OURS } } as unknown as Activity;

    const admission = admit({ staff, tenantId: OURS, mustNameTenant: true }, activity);

    assert.deepEqual(admission, { kind: 'admitted', person: { ...person, caller: undefined } });
  });
});
