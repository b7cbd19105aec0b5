import assert from 'node:assert/strict';
import { pages, rows, status } from '../../support/graph-double';
import { type Bench, contoso, PATHS, PERSON, relationshipRow, startBench } from '../support';

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

    const { relationships } = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.equal(relationships.kind === 'read' && relationships.value.length, 1);
  });

  it('are none without reading the whole list again when it was surveyed to its end just now', async () => {
    bench.double.on(PATHS.relationships, rows());
    await bench.ports.access.survey();
    const before = bench.double.count(PATHS.relationships);

    const { relationships } = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.deepEqual(relationships.kind === 'read' && relationships.value, []);
    assert.equal(bench.double.count(PATHS.relationships) - before, 1, 'the filtered list');
  });

  it('are not none because a survey without them broke off', async () => {
    const broken = pages(bench.double, PATHS.relationships, [], status(500));
    bench.double.on(PATHS.relationships, (response, seen) =>
      (seen.query.has('$filter') ? rows() : broken)(response, seen),
    );

    const { relationships } = await bench.ports.access.evidenceFor(PERSON, contoso);

    assert.equal(relationships.kind, 'failed');
  });
});
