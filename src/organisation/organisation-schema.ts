import { z } from 'zod';
import { PORTAL_IDS } from '../domain/portals';
import { WORKLOAD_IDS } from '../domain/workloads';
import { overridable } from '../i18n/override-faults';
import { textFault } from '../i18n/text-faults';
import { type Language, LANGUAGES } from '../i18n/words';
import { addressFault, teamsAddressFault } from './own-address';

/** A check whose finding has a code of its own (`OrganisationError`). */
function held(
  schema: z.ZodString,
  code: 'address' | 'markup',
  faultOf: (value: string) => string | undefined,
) {
  return schema.superRefine((value, context) => {
    const fault = faultOf(value);
    if (fault !== undefined) context.addIssue({ code: 'custom', message: fault, params: { code } });
  });
}

function line(longest: number) {
  return held(z.string().min(1).max(longest), 'markup', (text) => {
    const fault = textFault(text) ?? (text.includes('{{') ? 'a placeholder' : undefined);
    return fault && `expected a plain line of words: it holds ${fault}`;
  });
}

function localText(longest: number) {
  const oneEach = Object.fromEntries(LANGUAGES.map((language) => [language, line(longest).optional()]));
  const byLanguage = z
    .strictObject(oneEach as Record<Language, ReturnType<ReturnType<typeof line>['optional']>>)
    .refine((texts) => Object.keys(texts).length > 0, 'expected a text in at least one language');
  return z.union([line(longest), byLanguage]).describe('One text for all, or one for each language');
}

const workloads = z
  .array(z.enum(WORKLOAD_IDS))
  .min(1)
  .optional()
  .describe('For these products only; for all when left out');

const address = (placeholders: 'customer' | 'none') =>
  held(z.string(), 'address', (url) => addressFault(url, placeholders));

const contact = z
  .strictObject({
    name: line(30),
    email: z.email().max(100).optional(),
    phone: z
      .string()
      .regex(/^\+?[0-9][0-9 ()./-]{2,28}$/, 'expected a telephone number: digits, spaces and a + in front')
      .optional(),
    teams: held(z.string(), 'address', teamsAddressFault)
      .optional()
      .describe('A link that opens a chat or a channel in Teams'),
    note: localText(120).optional().describe('When, and for what'),
    workloads,
  })
  .refine(
    ({ email, phone, teams }) => [email, phone, teams].some((way) => way !== undefined),
    'expected at least one way to reach them: email, phone or teams',
  );

const portal = z.strictObject({
  title: localText(40),
  url: address('customer').describe(
    'https; after the host it may have {tenantId}, {domain}, {initialDomain}',
  ),
  workloads,
});

const link = z.strictObject({ title: localText(40), url: address('none').describe('https') });

/** All keys that any language has; which of them a language lacks is told by `overrideFaults`. */
function textsOf() {
  const english = overridable('en');
  const keys = new Set(LANGUAGES.flatMap((language) => [...overridable(language).keys()]));
  const shape = [...keys].map((key) => {
    const original = english.get(key) ?? english.get(key.replace(/_many$/u, '_other')) ?? '';
    return [key, z.string().optional().describe(original)] as const;
  });
  return z.strictObject(Object.fromEntries(shape)).meta({ id: 'Texts' });
}

/** The whole file. Made when it is needed: most desks have none. */
export function organisationSchema() {
  const texts = textsOf().optional();
  return z.strictObject({
    $schema: z.string().optional(),
    texts: z
      .strictObject({ en: texts, es: texts, ca: texts } satisfies Record<Language, typeof texts>)
      .optional()
      .describe('Texts in place of ours, by full key; each key is described by its English text'),
    escalation: z
      .array(contact)
      .max(50)
      .optional()
      .describe('Whom to ask, where somebody is blocked or nothing could be checked; three are shown'),
    portals: z.array(portal).max(50).optional().describe('Pages beside ours, at most three for a product'),
    replacedPortals: z
      .partialRecord(z.enum(PORTAL_IDS), address('customer'))
      .optional()
      .describe('Addresses in place of ours, for a portal that has moved'),
    links: z.array(link).max(5).optional().describe('For everybody, on the cards that explain'),
  });
}
