import { isIP } from 'node:net';
import { z } from 'zod';
import { CLOUDS, PARTNER_TYPES } from '../domain/partner';
import { isLoopbackUrl, parseHttpUrl } from './loopback';
import { Secret } from './secret';
import type { SettingName } from './settings';
import { storageAddresses } from './storage-addresses';
import { otlpEndpoint, TELEMETRY_KINDS, withoutLastSemicolon } from './telemetry-values';

export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
export const APP_TYPES = ['SingleTenant', 'UserAssignedMSI'] as const;

const NOT_MULTI_TENANT =
  'MultiTenant is refused, because Azure no longer creates multi-tenant bots: expected SingleTenant or UserAssignedMSI';

const filePath = z.string().refine((path) => !path.includes('\0'), 'expected a path of a file');

const PORT_EXPECTED = 'expected a whole number from 0 to 65535';

const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: PORT_EXPECTED, abort: true })
  .transform(Number)
  .refine((value) => value <= 65_535, PORT_EXPECTED);

const RETENTION_EXPECTED = 'expected a whole number of days from 1 to 3650';

const retentionDays = z
  .string()
  .regex(/^\d{1,4}$/, { error: RETENTION_EXPECTED, abort: true })
  .transform(Number)
  .refine((value) => value >= 1 && value <= 3_650, RETENTION_EXPECTED);

const TURNS_EXPECTED = 'expected a whole number from 0 to 60000';

const turnsPerMinute = z
  .string()
  .regex(/^\d{1,5}$/, { error: TURNS_EXPECTED, abort: true })
  .transform(Number)
  .refine((value) => value <= 60_000, TURNS_EXPECTED);

/** A name has a letter in its last label, so that `127.1` and the like are no names. */
const HOST_NAME = /^([a-z0-9]([a-z0-9-]*[a-z0-9])?\.)*[a-z]([a-z0-9-]*[a-z0-9])?$/i;

const guid = (error: string) => z.guid(error).transform((value) => value.toLowerCase());

const graphBaseUrl = z
  .string()
  .refine((address) => parseHttpUrl(address) !== undefined, {
    error: 'expected an http or https address without user name, query and fragment',
    abort: true,
  })
  .refine((address) => address.toLowerCase().startsWith('https:') || isLoopbackUrl(address), {
    error: 'expected https: plain http is accepted only for this machine (127.0.0.1, ::1, localhost)',
  })
  .transform((address) => new URL(address).href.replace(/\/+$/, ''));

const groupIds = z
  .string()
  .transform((list) => [...new Set(list.split(',').map((id) => id.trim().toLowerCase()))].filter(Boolean))
  .pipe(z.array(z.guid('expected object IDs (GUIDs) of groups, separated by commas')));

/** The SDK compares the type without regard to case, and its own documents spell it in several ways. */
const appType = z
  .string()
  .refine((value) => value.toLowerCase() !== 'multitenant', { error: NOT_MULTI_TENANT, abort: true })
  .transform((value) => APP_TYPES.find((type) => type.toLowerCase() === value.toLowerCase()))
  .pipe(z.enum(APP_TYPES, 'expected SingleTenant or UserAssignedMSI'));

/** What a header can carry: printable ASCII without spaces. */
const token = z
  .string()
  .regex(/^[\x21-\x7e]+$/, 'expected printable ASCII characters without spaces')
  .transform((value) => new Secret(value));

const storageAccountUrl = z
  .string()
  .refine(
    (address) => storageAddresses(address) !== undefined,
    'expected https://<account>.blob.core.windows.net, or the same in another Azure cloud',
  );

/**
 * Every setting on its own; what they demand of each other stands in read-identity.ts, read-graph.ts,
 * read-storage.ts and read-telemetry.ts.
 */
export const settingsSchema = z.object({
  PORT: port.default(3978),
  HOST: z
    .string()
    .refine((host) => isIP(host) !== 0 || HOST_NAME.test(host), 'expected an IP address or a host name')
    .optional(),
  DATA_DIR: z
    .string()
    .refine((path) => !path.includes('\0'), 'expected a path of a folder')
    .default('.data'),
  AZURE_STORAGE_ACCOUNT_URL: storageAccountUrl.optional(),
  AZURE_STORAGE_CONNECTION_STRING: z
    .string()
    .transform((value) => new Secret(value))
    .optional(),
  AZURE_STORAGE_PREFIX: z
    .string()
    .regex(/^[a-z][a-z0-9]{2,29}$/, 'expected 3 to 30 lower-case letters and digits, a letter first')
    .default('filingdesk'),
  RETENTION_DAYS: retentionDays.default(365),
  PARTNER_TENANT_ID: guid('expected a tenant ID (GUID)').optional(),
  PARTNER_TYPE: z.enum(PARTNER_TYPES, `expected ${oneOf(PARTNER_TYPES)}`).default('directBill'),
  CLOUD: z.enum(CLOUDS, `expected ${oneOf(CLOUDS)}`).default('commercial'),
  LEAD_GROUP_IDS: groupIds.optional(),
  GRAPH_BASE_URL: graphBaseUrl.optional(),
  GRAPH_DEV_TOKEN: token.optional(),
  ORGANISATION_FILE: filePath.optional(),
  TURNS_PER_MINUTE: turnsPerMinute.default(600),
  LOG_LEVEL: z.enum(LOG_LEVELS, `expected ${oneOf(LOG_LEVELS)}`).default('info'),
  TELEMETRY: z.enum(TELEMETRY_KINDS, `expected ${oneOf(TELEMETRY_KINDS)}`).default('off'),
  TELEMETRY_CUSTOMERS: z.enum(['no', 'yes'], 'expected no or yes').default('no'),
  OTEL_EXPORTER_OTLP_ENDPOINT: otlpEndpoint.optional(),
  OTEL_EXPORTER_OTLP_HEADERS: z
    .string()
    .transform((value) => new Secret(value))
    .optional(),
  APPLICATIONINSIGHTS_CONNECTION_STRING: z
    .string()
    .transform((value) => new Secret(withoutLastSemicolon(value)))
    .optional(),
  MicrosoftAppId: guid('expected an application ID (GUID)').optional(),
  MicrosoftAppPassword: z
    .string()
    .transform((value) => new Secret(value))
    .optional(),
  MicrosoftAppCertificatePath: filePath.optional(),
  MicrosoftAppTenantId: guid('expected a tenant ID (GUID)').optional(),
  MicrosoftAppType: appType.optional(),
  AZURE_FEDERATED_TOKEN_FILE: filePath.optional(),
} satisfies Record<SettingName, z.ZodType>);

export type Settings = z.infer<typeof settingsSchema>;

function oneOf(values: readonly string[]): string {
  return `${values.slice(0, -1).join(', ')} or ${values.at(-1)}`;
}
