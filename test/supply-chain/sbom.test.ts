import assert from 'node:assert/strict';
import { readLockfile } from '../../tools/supply-chain/lockfile';
import { readSbom, type Sbom } from '../../tools/supply-chain/sbom';

describe('the bill of materials', function () {
  this.timeout(30_000);
  let sbom: Sbom;
  before(async () => {
    sbom = await readSbom();
  });

  it('is that of this product', () => {
    assert.equal(sbom.bomFormat, 'CycloneDX');
    assert.equal(sbom.metadata.component.name, 'filing-desk');
  });

  it('lists what is shipped with its version, and nothing else', () => {
    const shipped = readLockfile().filter(({ dev }) => !dev);
    const expected = new Set(shipped.map(({ name, version }) => `${name}@${version}`));
    const listed = new Set(sbom.components.map(({ name, version }) => `${name}@${version}`));

    assert.deepEqual([...listed].toSorted(), [...expected].toSorted());
    for (const name of ['restify', 'botbuilder']) {
      const version = shipped.find(({ path }) => path === `node_modules/${name}`)?.version;
      assert.ok(version && listed.has(`${name}@${version}`), name);
    }
  });

  it('says who needs whom, down from the product, without loose ends', () => {
    const needs = new Map(sbom.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn ?? []]));
    const reached = new Set([sbom.metadata.component['bom-ref']]);
    for (const ref of reached) for (const needed of needs.get(ref) ?? []) reached.add(needed);

    assert.equal(reached.size, sbom.components.length + 1);
  });

  it('gives every package an address and a hash that others can check', () => {
    for (const { name, version, purl, hashes } of sbom.components) {
      assert.ok(purl.startsWith('pkg:npm/') && purl.endsWith(`@${version}`), name);
      assert.ok(Array.isArray(hashes) && hashes.length > 0, name);
    }
  });
});
