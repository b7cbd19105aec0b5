import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { AppManifestUtils, type TeamsManifest } from '@microsoft/app-manifest';
import { type Zippable, strToU8, zipSync } from 'fflate';
import { z } from 'zod';
import { fill } from './fill';
import { gaps, localisableTexts, localisationSchema } from './localisation';

export type AppPackage =
  | { readonly kind: 'made'; readonly zip: Uint8Array; readonly files: readonly string[] }
  /** Why there is no package, and what to do, in one sentence. */
  | { readonly kind: 'refused'; readonly sentence: string };

/** What of the manifest names other files, and the schema that all of them follow. */
const NAMES = z.object({
  manifestVersion: z.string().regex(/^\d+\.\d+$/u),
  icons: z.object({ color: z.string(), outline: z.string() }),
  localizationInfo: z
    .object({ additionalLanguages: z.array(z.object({ file: z.string() })).default([]) })
    .default({ additionalLanguages: [] }),
});

/** The same moment for every file, in local time as the format has it, so that equal contents give equal bytes. */
const written = (): Date => new Date(2020, 0, 1);

/**
 * The app package of one environment: manifest, icons and localisation files in one archive, all of them checked.
 * `source` says where the values come from, for the sentence of a refusal.
 */
export async function makeAppPackage(
  folder: string,
  values: Readonly<Record<string, string | undefined>>,
  source: string,
): Promise<AppPackage> {
  const filled = fill(readFileSync(join(folder, 'manifest.json'), 'utf8'), values);
  if (filled.kind === 'unfilled') {
    return refused(`Give ${filled.names.join(' and ')} a value in ${source}.`);
  }
  const manifest = read(filled.text);
  if (manifest === undefined) return refused('Mend manifest.json: it is not valid JSON.');
  const problems = await AppManifestUtils.validateAgainstSchema(manifest as TeamsManifest).catch(
    (error: unknown) => [String(error)],
  );
  if (problems.length > 0) return refused(`Mend manifest.json or ${source}: ${problems.join('; ')}.`);
  return pack(folder, filled.text, manifest);
}

function pack(folder: string, text: string, manifest: unknown): AppPackage {
  const names = NAMES.parse(manifest);
  const schema = localisationSchema(names.manifestVersion);
  const texts = localisableTexts(manifest, schema);
  const languages = names.localizationInfo.additionalLanguages.map(({ file }) => file);
  const files: Zippable = { 'manifest.json': [strToU8(text), { mtime: written() }] };
  for (const name of [names.icons.color, names.icons.outline, ...languages]) {
    const content = contentOf(join(folder, name));
    if (!content) return refused(`Put ${name} beside manifest.json, which names it.`);
    const problem = languages.includes(name) ? wrongWith(content, schema, texts) : undefined;
    if (problem) return refused(`Mend ${name}: ${problem}.`);
    files[name] = [content, { mtime: written() }];
  }
  return { kind: 'made', zip: zipSync(files, { level: 9 }), files: Object.keys(files) };
}

function wrongWith(
  content: Uint8Array,
  schema: ReturnType<typeof localisationSchema>,
  texts: ReadonlyMap<string, string>,
): string | undefined {
  const file = read(Buffer.from(content).toString('utf8'));
  if (typeof file !== 'object' || file === null) return 'it is not valid JSON';
  const problems = [...gaps(texts, file), ...schema.problemsOf(file)];
  return problems.length > 0 ? problems.join('; ') : undefined;
}

function contentOf(path: string): Uint8Array | undefined {
  try {
    return new Uint8Array(readFileSync(path));
  } catch {
    return undefined;
  }
}

function read(json: string): unknown {
  try {
    return JSON.parse(json) as unknown;
  } catch {
    return undefined;
  }
}

function refused(sentence: string): AppPackage {
  return { kind: 'refused', sentence };
}
