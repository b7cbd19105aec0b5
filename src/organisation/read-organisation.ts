import type { z } from 'zod';
import { MOST_PORTALS, type OrganisationTables } from '../domain/organisation';
import { WORKLOAD_IDS } from '../domain/workloads';
import { overridable, overrideFaults } from '../i18n/override-faults';
import { LANGUAGES, type TextOverrides } from '../i18n/words';
import { errorsOf, placeOf } from './issues';
import { OrganisationError } from './organisation-error';
import { organisationSchema } from './organisation-schema';

/** What an organisation says in its own words, and adds to the tables. */
export interface Organisation {
  readonly texts: TextOverrides;
  readonly tables: OrganisationTables;
}

export type OrganisationResult =
  | { readonly kind: 'ok'; readonly organisation: Organisation }
  /** Every error at once, in the order of the file. */
  | { readonly kind: 'invalid'; readonly errors: readonly OrganisationError[] };

/** Reads the text of the organisation's file, or tells all that is wrong with it. */
export function readOrganisation(text: string): OrganisationResult {
  const json = parsed(text);
  if (json instanceof OrganisationError) return { kind: 'invalid', errors: [json] };
  const result = organisationSchema().safeParse(json);
  const errors = [...(result.error ? errorsOf(result.error) : []), ...textErrors(json)];
  if (!result.success) return { kind: 'invalid', errors };
  const tables = tablesOf(result.data);
  const all = [...errors, ...crowdErrors(tables)];
  if (all.length > 0) return { kind: 'invalid', errors: all };
  return { kind: 'ok', organisation: { texts: textsOf(result.data), tables } };
}

type Given = z.infer<ReturnType<typeof organisationSchema>>;

function tablesOf({
  escalation = [],
  portals = [],
  replacedPortals = {},
  links = [],
}: Given): OrganisationTables {
  const contacts = escalation.map(({ teams, ...contact }) => ({ ...contact, teamsUrl: teams }));
  return { contacts, portals, replaced: replacedPortals, links };
}

function textsOf({ texts = {} }: Given): TextOverrides {
  const entries = LANGUAGES.map((language) => [language, defined(texts[language])] as const);
  return Object.fromEntries(entries);
}

function defined(texts: Readonly<Record<string, string | undefined>> = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(texts).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])),
  );
}

/** A file of an editor for Windows may begin with a byte order mark. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch (cause) {
    // The parser's words quote the file; only its place is told.
    const [, at] = /at position (\d+)/u.exec(String(cause)) ?? [];
    const line = at === undefined ? '' : `, near line ${text.slice(0, Number(at)).split('\n').length}`;
    return new OrganisationError(
      'notJson',
      `the file is no JSON${line}: is there a comma too many, or a comment?`,
    );
  }
}

/** What the texts say is looked at also where something else in the file is wrong. */
function textErrors(json: unknown): readonly OrganisationError[] {
  const texts = childrenOf(childrenOf(json)['texts']);
  return LANGUAGES.flatMap((language) => {
    const known = overridable(language);
    const own = Object.entries(childrenOf(texts[language])).flatMap(([key, text]) => {
      if (typeof text === 'string') return [[key, text] as const];
      // The schema tells of what is no text, but not that there is nothing of that name.
      return known.has(key) ? [] : [[key, ''] as const];
    });
    return overrideFaults(language, Object.fromEntries(own)).map(
      ({ key, code, fault }) => new OrganisationError(code, fault, placeOf(['texts', language, key])),
    );
  });
}

function childrenOf(value: unknown): Readonly<Record<string, unknown>> {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject ? (value as Readonly<Record<string, unknown>>) : {};
}

/** A portal that would never be shown is better told of. */
function crowdErrors({ portals }: OrganisationTables): readonly OrganisationError[] {
  return WORKLOAD_IDS.flatMap((workload) => {
    const own = portals.filter(({ workloads }) => workloads === undefined || workloads.includes(workload));
    if (own.length <= MOST_PORTALS) return [];
    const fault = `${own.length} for ${workload}: there is room for ${MOST_PORTALS}`;
    return [new OrganisationError('tooMany', fault, 'portals')];
  });
}
