import { readFileSync } from 'node:fs';
import Ajv, { type AnySchemaObject } from 'ajv-draft-04';

/** Microsoft's schema of localisation files, for one version of the manifest. */
export interface LocalisationSchema {
  readonly knows: (key: string) => boolean;
  /** What is wrong with a file, a sentence each. */
  readonly problemsOf: (file: unknown) => readonly string[];
}

/** From the package that carries the manifest's own schema; nothing is fetched. */
export function localisationSchema(manifestVersion: string): LocalisationSchema {
  const path = `@microsoft/app-manifest/build/json-schemas/teams/v${manifestVersion}/MicrosoftTeams.Localization.schema.json`;
  const schema = JSON.parse(readFileSync(require.resolve(path), 'utf8')) as AnySchemaObject & {
    properties: Record<string, unknown>;
    patternProperties: Record<string, unknown>;
  };
  // Microsoft's patterns are no Unicode expressions, and its formats are only hints.
  const ajv = new Ajv({
    strict: false,
    unicodeRegExp: false,
    allErrors: true,
    formats: { uri: true, email: true },
  });
  const validate = ajv.compile(schema);
  const patterns = Object.keys(schema.patternProperties).map((pattern) => new RegExp(pattern));
  return {
    knows: (key) => key in schema.properties || patterns.some((pattern) => pattern.test(key)),
    problemsOf: (file) => {
      if (validate(file)) return [];
      return (validate.errors ?? []).map(({ instancePath, message, params }) => {
        const extra =
          typeof params['additionalProperty'] === 'string' ? ` “${params['additionalProperty']}”` : '';
        return `${instancePath || 'it'} ${message ?? 'is not valid'}${extra}`;
      });
    },
  };
}

/** The texts of a manifest that a localisation file can give, by their keys: `bots[0].commandLists[0]…`. */
export function localisableTexts(
  manifest: unknown,
  schema: Pick<LocalisationSchema, 'knows'>,
): ReadonlyMap<string, string> {
  return new Map(leaves(manifest, '').filter(([key]) => key !== '$schema' && schema.knows(key)));
}

function leaves(value: unknown, key: string): (readonly [string, string])[] {
  if (typeof value === 'string') return [[key, value]];
  if (Array.isArray(value)) return value.flatMap((item, index) => leaves(item, `${key}[${index}]`));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, item]) => leaves(item, key ? `${key}.${name}` : name));
}

/** What a file lacks of the manifest's texts, and what it has beyond them; a sentence each. */
export function gaps(texts: ReadonlyMap<string, string>, file: object): readonly string[] {
  const keys = Object.keys(file).filter((key) => key !== '$schema');
  return [
    ...[...texts.keys()].filter((key) => !keys.includes(key)).map((key) => `it lacks “${key}”`),
    ...keys.filter((key) => !texts.has(key)).map((key) => `the manifest has no “${key}”`),
  ];
}
