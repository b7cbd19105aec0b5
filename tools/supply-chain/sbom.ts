import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { z } from 'zod';
import { readLockfile, ROOT } from './lockfile';

const run = promisify(execFile);
const LARGEST = 32 * 1024 * 1024;

const component = z.looseObject({
  'bom-ref': z.string(),
  name: z.string(),
  version: z.string(),
  purl: z.string(),
});

const bill = z.looseObject({
  bomFormat: z.literal('CycloneDX'),
  specVersion: z.string(),
  metadata: z.looseObject({ component }),
  components: z.array(component),
  dependencies: z.array(z.looseObject({ ref: z.string(), dependsOn: z.array(z.string()).optional() })),
});

/** A software bill of materials in CycloneDX's JSON. */
export type Sbom = z.infer<typeof bill>;

/**
 * What the product ships, from the lockfile alone: with hashes, for every operating system, without network access.
 * Needs npm 10 or later on the PATH.
 */
export async function readSbom(): Promise<Sbom> {
  const windows = process.platform === 'win32';
  const { stdout } = await run(
    windows ? 'npm.cmd' : 'npm',
    ['sbom', '--sbom-format', 'cyclonedx', '--package-lock-only'],
    { cwd: ROOT, maxBuffer: LARGEST, shell: windows },
  );
  return named(shippedOnly(bill.parse(JSON.parse(stdout))));
}

/**
 * npm's own `--omit dev` (11.19) leaves out packages that are shipped and happen to be used by a tool as well, zod
 * among them. What the lockfile marks is right.
 */
function shippedOnly(sbom: Sbom): Sbom {
  const shipped = new Set(
    readLockfile()
      .filter(({ dev }) => !dev)
      .map(({ name, version }) => `${name}@${version}`),
  );
  const components = sbom.components.filter(({ name, version }) => shipped.has(`${name}@${version}`));
  const refs = new Set([sbom.metadata.component, ...components].map((each) => each['bom-ref']));
  const dependencies = sbom.dependencies
    .filter(({ ref }) => refs.has(ref))
    .map((each) => ({ ...each, dependsOn: each.dependsOn?.filter((ref) => refs.has(ref)) ?? [] }));
  return { ...sbom, components, dependencies };
}

/** npm calls the product after the folder that it happens to stand in. */
function named(sbom: Sbom): Sbom {
  return {
    ...sbom,
    metadata: { ...sbom.metadata, component: { ...sbom.metadata.component, name: 'filing-desk' } },
  };
}
