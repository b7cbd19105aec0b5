import { join } from 'node:path';
import { z } from 'zod';
import { organisationSchema } from '../../src/organisation/organisation-schema';

export const SCHEMA_FILE = join(__dirname, '..', '..', 'env', 'organisation.schema.json');

/** What editors complete an organisation's file from. */
export function schemaJson(): string {
  const json = JSON.stringify(
    z.toJSONSchema(organisationSchema(), { io: 'input', target: 'draft-7' }),
    undefined,
    2,
  );
  return `${withOneLineEach(json)}\n`;
}

/** Most of it are the texts: one line for each reads better, and merges better. */
function withOneLineEach(json: string): string {
  return json.replace(
    /\{\s+"description": ("(?:[^"\\]|\\.)*"),\s+"type": "string"\s+\}/gu,
    '{ "type": "string", "description": $1 }',
  );
}
