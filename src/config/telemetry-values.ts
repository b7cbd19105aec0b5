import { z } from 'zod';
import { parseHttpUrl } from './loopback';

export const TELEMETRY_KINDS = ['off', 'otlp', 'azureMonitor'] as const;

/** The paths of traces and metrics are added to it, as the standard has it. */
export const otlpEndpoint = z
  .string()
  .refine((address) => parseHttpUrl(address) !== undefined, {
    error: 'expected an http or https address without user name, query and fragment',
    abort: true,
  })
  .refine((address) => !/\/v1\/(?:traces|metrics|logs)\/*$/u.test(address), {
    error: 'expected the address without /v1/traces, which is added to it',
  })
  .transform((address) => new URL(address).href.replace(/\/+$/, ''));

/** As the standard has it: `name=value`, separated by commas, spaces and the like percent-encoded. */
const HEADERS = /^[\w.-]+=[\x21-\x2b\x2d-\x7e]+(?:,\s*[\w.-]+=[\x21-\x2b\x2d-\x7e]+)*$/u;

/** What is wrong with headers, said without a word of what stands in them. */
export function headersProblem(text: string): string | undefined {
  return HEADERS.test(text) ? undefined : 'expected name=value, several separated by commas';
}

/** The headers one by one. */
export function headersIn(text: string): Record<string, string> {
  return Object.fromEntries(
    text.split(',').map((pair) => {
      const [name = '', ...value] = pair.split('=');
      return [name.trim(), percentDecoded(value.join('='))];
    }),
  );
}

/** A lone percent sign stands for itself. */
function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u;

/** The same for a connection string. The exporter takes a key in lower case only. */
export function insightsProblem(text: string): string | undefined {
  const parts = text.split(';').map((part) => /^(\w+)=([^=]+)$/u.exec(part));
  const fields = new Map(parts.map((part) => [part?.[1]?.toLowerCase(), part?.[2]]));
  const isWhole =
    parts.every((part) => part !== null) &&
    GUID.test(fields.get('instrumentationkey') ?? '') &&
    parseHttpUrl(fields.get('ingestionendpoint') ?? '')?.protocol === 'https:';
  return isWhole
    ? undefined
    : 'expected a connection string as Azure shows it, with InstrumentationKey and an https IngestionEndpoint';
}

/** An empty part at the end makes the exporter throw the whole string away. */
export function withoutLastSemicolon(text: string): string {
  return text.replace(/[;\s]+$/u, '');
}
