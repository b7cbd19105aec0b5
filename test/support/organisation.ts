import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OrganisationTables } from '../../src/domain/organisation';
import { type Organisation, readOrganisation } from '../../src/organisation';

/** The file that the documents show. */
export const EXAMPLE_FILE = join(__dirname, '..', '..', 'env', 'organisation.example.json');

/** How all addresses in it begin. The domain is reserved for examples, so that no slip of ours can lead there. */
export const OWN_ADDRESSES = [
  'https://wiki.northwind.example/',
  'https://teams.microsoft.com/l/chat/0/0?users=access@northwind.example',
] as const;

export function exampleOrganisation(): Organisation {
  const result = readOrganisation(readFileSync(EXAMPLE_FILE, 'utf8'));
  if (result.kind === 'ok') return result.organisation;
  throw new TypeError(result.errors.map(({ message }) => message).join('\n'));
}

/** As much as the file lets anybody say, of each kind. */
export function fullTables(text: (longest: number) => string): OrganisationTables {
  const url = `https://wiki.northwind.example/${'a'.repeat(269)}`;
  const teamsUrl = `${OWN_ADDRESSES[1]}&${'m'.repeat(229)}`;
  const email = `${'a'.repeat(64)}@${'b'.repeat(30)}.com`;
  return {
    contacts: [1, 2, 3].map((at) => ({
      name: `${text(28)} ${at}`,
      email,
      phone: '+34 900 000 000',
      teamsUrl: `${teamsUrl}${at}`,
      note: text(120),
    })),
    portals: [1, 2, 3].map((at) => ({ title: `${text(38)} ${at}`, url: `${url}${at}` })),
    replaced: {},
    links: [1, 2, 3, 4, 5].map((at) => ({ title: `${text(38)} ${at}`, url: `${url}${at}` })),
  };
}
