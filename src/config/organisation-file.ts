import { readFileSync } from 'node:fs';
import { type Organisation, OrganisationError, readOrganisation } from '../organisation';
import type { Problem } from './config';
import type { GivenSettings } from './given-settings';

/** The organisation's own words and tables, and where they were read. */
export interface OrganisationSource extends Organisation {
  /** As it was given; relative to the folder that the process was started in. */
  readonly file: string;
}

/** All that an organisation can say takes less than a tenth of this. */
const LARGEST = 1_000_000;

/** Reads the file that ORGANISATION_FILE names, once: a change takes a restart. All that is wrong with it is reported. */
export function readOrganisationFile(
  { values }: GivenSettings,
  report: (problem: Problem) => void,
): OrganisationSource | undefined {
  const { ORGANISATION_FILE: file } = values;
  if (file === undefined) return undefined;
  const text = textOf(file);
  const result =
    text instanceof OrganisationError
      ? ({ kind: 'invalid', errors: [text] } as const)
      : readOrganisation(text);
  if (result.kind === 'ok') return { file, ...result.organisation };
  for (const { message, code } of result.errors) {
    report({ name: 'ORGANISATION_FILE', problem: `${message} [${code}]` });
  }
  return undefined;
}

function textOf(file: string): string | OrganisationError {
  try {
    const text = readFileSync(file, 'utf8');
    if (text.length <= LARGEST) return text;
    return new OrganisationError('fileTooLarge', 'the file is larger than a million characters');
  } catch {
    // Why exactly (missing, a folder, not allowed) is for the operator's own look at the path.
    return new OrganisationError(
      'fileUnreadable',
      'the file cannot be read: check the path and who may read it',
    );
  }
}
