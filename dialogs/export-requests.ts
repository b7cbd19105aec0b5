import { z } from 'zod';
import { exportCard, leadsOnlyCard, noSightCard, directoryDownCard, requestsUnknownCard } from '../cards';
import type { Card } from '../cards';
import { OUTCOMES } from '../src/domain/hand-off';
import { contactsFor } from '../src/domain/organisation';
import { WORKLOAD_IDS } from '../src/domain/workloads';
import { makeExport } from './make-export';
import type { MadeExport } from './make-export';
import { customerBehind } from './look-up';
import type { RequestsAsked } from './request-filter';
import type { DialogServices } from './services';
import { knownCustomer } from './slots';
import { isTimeZone } from './time-zone';
import type { SavedFile, Turn } from './turn';

/** What the consent brings back to us. It may have been changed on the way, so all of it is looked at again. */
const exportContext = z.object({
  v: z.literal(1),
  of: z.enum(['mine', 'everybody']),
  customer: z.guid().optional(),
  from: z.iso.date().optional(),
  until: z.iso.date().optional(),
  workload: z.enum(WORKLOAD_IDS).optional(),
  outcome: z.enum(OUTCOMES).optional(),
  timeZone: z.string().refine(isTimeZone),
});

/** Where Teams lets us put the file that the person consented to. */
export interface FileUpload {
  readonly uploadUrl: string;
  readonly file: SavedFile;
}

/** "Export last month": offers the file, in a place of the person's own. */
export async function offerExport(services: DialogServices, turn: Turn, asked: RequestsAsked): Promise<void> {
  const { words, timeZone } = turn;
  if (turn.place === 'shared') return turn.say(exportCard(words, { kind: 'elsewhere' }));
  const made = await makeExport(services, turn, asked, timeZone);
  if (made.kind !== 'made') return turn.say(insteadOfExport(services, turn, made));
  const { bytes, rows, isCut, unreadable } = made;
  const { customer: _slot, ...filter } = asked;
  const customer = knownCustomer(asked);
  const day = services.clock.now().toISOString().slice(0, 10);
  turn.offerFile({
    name: `${words.t('export.fileName', { day })}.csv`,
    sizeInBytes: bytes.byteLength,
    description: [
      words.t(isCut ? 'export.descriptionCut' : 'export.description', { rows }),
      ...(unreadable > 0 ? [words.t('export.unreadable', { rows: unreadable })] : []),
    ].join(' '),
    context: { v: 1, ...filter, ...(customer && { customer: customer.tenantId }), timeZone },
  });
}

/** They agreed: the file is made of what is true, and what they may see, now. */
export async function saveExport(
  services: DialogServices,
  turn: Turn,
  context: unknown,
  { uploadUrl, file }: FileUpload,
): Promise<void> {
  const parsed = exportContext.safeParse(context);
  if (!parsed.success) return turn.say(exportCard(turn.words, { kind: 'failed' }));
  const { customer: tenantId, timeZone, v: _version, ...filter } = parsed.data;
  const customer = tenantId && (await customerBehind(services.gate, turn.person, tenantId));
  const asked = { ...filter, ...(customer && { customer }) };
  const made = await makeExport(services, turn, asked, timeZone);
  if (made.kind !== 'made') return turn.say(insteadOfExport(services, turn, made));
  try {
    await services.files.upload(uploadUrl, made.bytes);
  } catch {
    return turn.say(exportCard(turn.words, { kind: 'failed' }));
  }
  turn.showFile(file);
}

export function declineExport(turn: Turn): void {
  turn.say(exportCard(turn.words, { kind: 'declined' }));
}

function insteadOfExport(
  { organisation }: DialogServices,
  { words }: Turn,
  made: Exclude<MadeExport, { kind: 'made' }>,
): Card {
  const contacts = contactsFor(organisation);
  switch (made.kind) {
    case 'notLead':
      return leadsOnlyCard(words, { what: 'export' });
    case 'hidden':
      return noSightCard(words, { sees: made.sees, contacts });
    case 'noDirectory':
      return directoryDownCard(words, { failure: made.failure, contacts });
    case 'unknown':
      return requestsUnknownCard(words);
    case 'nothing':
      return exportCard(words, { kind: 'nothing' });
  }
}
