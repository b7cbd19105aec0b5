import assert from 'node:assert/strict';
import { rows } from '../support/graph-double';
import { type Bench, contoso, PATHS, relationshipRow, startBench } from './support';

describe('relationships of one customer', () => {
  let bench: Bench;

  beforeEach(async () => {
    bench = await startBench();
  });

  afterEach(() => bench.stop());

  it('are none only when the whole list says so, since the filter is not a documented one', async () => {
    const [all, nothing] = [rows(relationshipRow()), rows()];
    bench.double.on(PATHS.relationships, (response, seen) =>
      (seen.query.has('$filter') ? nothing : all)(response, seen),
    );

    const { relationships } = await bench.ports.access.customerEvidence(contoso);

    assert.equal(relationships.kind === 'read' && relationships.value.length, 1);
  });
});
