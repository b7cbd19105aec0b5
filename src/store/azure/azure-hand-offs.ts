import type { TableClient } from '@azure/data-tables' with { 'resolution-mode': 'import' };
import { z } from 'zod';
import type { HandOff } from '../../domain/hand-off';
import { VERDICT_KINDS } from '../../domain/verdict';
import { WORKLOAD_IDS } from '../../domain/workloads';
import type { HandOffLog } from '../../ports';
import { documentKey } from '../document-key';
import { storableText } from '../storable-text';
import { StoreError } from '../store-error';
import { refusalOf } from './azure-errors';
import { placeOf } from './place-of';
import type { StoreLane } from './store-lane';

/** Keys of a table hold no slash, backslash, # and ?; what is none of these and short stays as it is. */
const READABLE = /^[\w.@-]+$/u;

/** A property holds 32 Ki characters; the rest of a row is short. */
const LONGEST_TEXT = 30_000;

const entity = z
  .object({
    id: z.string(),
    at: z.iso.datetime().transform((text) => new Date(text)),
    personId: z.string(),
    customerTenantId: z.string().optional(),
    workload: z.enum(WORKLOAD_IDS),
    verdict: z.enum(VERDICT_KINDS),
    portalUrl: z.string().optional(),
    evidence: z.string(),
    ticket: z.string().optional(),
  })
  .transform((row): HandOff => ({
    ...row,
    customerTenantId: row.customerTenantId,
    portalUrl: row.portalUrl,
    ticket: row.ticket,
  }));

/** The hand-off log as a table, one partition a person. */
export class AzureHandOffs implements HandOffLog {
  readonly #place: string;

  constructor(
    private readonly table: TableClient,
    private readonly lane: StoreLane,
  ) {
    this.#place = `${placeOf(table.url)}/${table.tableName}`;
  }

  /** Recording the same ID again changes nothing, so a repeated turn is harmless. */
  async record(handOff: HandOff): Promise<void> {
    const row = { ...keysOf(handOff.id, handOff.personId), ...propertiesOf(handOff) };
    await this.lane.run(this.#place, async (abortSignal) => {
      const insert = () => this.table.createEntity(row, { abortSignal });
      try {
        await insert();
      } catch (error) {
        if (refusalOf(error).code !== 'TableNotFound') return passOver409(error);
        // Nothing is remembered about the table, so one that was deleted comes back as well.
        await this.table.createTable({ abortSignal });
        await insert().catch(passOver409);
      }
    });
  }

  async addTicket(handOffId: string, personId: string, ticket: string, at: Date): Promise<boolean> {
    const change = {
      ...keysOf(handOffId, personId),
      ticket: bounded(ticket),
      ticketAt: at.toISOString(),
    };
    return this.lane.run(this.#place, async (abortSignal) => {
      const updated = this.table.updateEntity(change, 'Merge', { etag: '*', abortSignal });
      return (await unlessMissing(updated)) !== undefined;
    });
  }

  async find(handOffId: string, personId: string): Promise<HandOff | undefined> {
    const { partitionKey, rowKey } = keysOf(handOffId, personId);
    return this.lane.run(this.#place, async (abortSignal) => {
      const row = await unlessMissing(this.table.getEntity(partitionKey, rowKey, { abortSignal }));
      if (row === undefined) return undefined;
      const parsed = entity.safeParse(row);
      if (!parsed.success) throw new StoreError('unreadableRow', this.#place, parsed.error);
      return parsed.data;
    });
  }
}

function keysOf(handOffId: string, personId: string) {
  return { partitionKey: documentKey(personId, READABLE), rowKey: documentKey(handOffId, READABLE) };
}

/** What is absent has no property at all. */
function propertiesOf({ at, evidence, ticket, ...rest }: HandOff): Record<string, string> {
  const given = Object.entries({
    ...rest,
    at: at.toISOString(),
    evidence: bounded(evidence),
    ticket: ticket === undefined ? undefined : bounded(ticket),
  });
  return Object.fromEntries(given.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

function bounded(text: string): string {
  return storableText(text.slice(0, LONGEST_TEXT));
}

/** It is recorded already. */
function passOver409(error: unknown): void {
  if (refusalOf(error).code !== 'EntityAlreadyExists') throw error;
}

async function unlessMissing<T>(work: Promise<T>): Promise<T | undefined> {
  try {
    return await work;
  } catch (error) {
    if (refusalOf(error).status === 404) return undefined;
    throw error;
  }
}
