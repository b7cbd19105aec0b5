import assert from 'node:assert/strict';
import { type Slots, withSlots } from '../../dialogs/slots';

describe('withSlots', () => {
  const known: Slots = { workload: 'exchange', sought: 'Contoso' };

  it('adds what is new, puts it in place of what was known, and keeps the rest', () => {
    const slots = withSlots(known, { workload: 'teams', ticket: '2611230040001234' });

    assert.deepEqual(slots, { workload: 'teams', sought: 'Contoso', ticket: '2611230040001234' });
  });

  it('leaves the slots that it was given as they are', () => {
    withSlots(known, { workload: 'teams' });

    assert.deepEqual(known, { workload: 'exchange', sought: 'Contoso' });
  });
});
