import assert from 'node:assert/strict';
import { personFolder, SHARED_FOLDER } from '../../src/bot';
import type { DocumentStore } from '../../src/ports';
import type { Store } from '../../src/store';
import { feedbackAbout } from '../store/feedback-samples';
import { HAND_OFF } from '../store/hand-off-samples';

export const NADIA = '11111111-1111-4111-8111-aaaaaaaaaaaa';
export const JONAS = '22222222-2222-4222-8222-bbbbbbbbbbbb';

/**
 * What a person leaves: two hand-offs, one of which was filed, an answer called wrong, a reminder to come, and two
 * documents of their own.
 */
export const LEFT_BY_EACH = { handOffs: 2, feedback: 1, scheduled: 1, documents: 2 } as const;

/** Conversations with both of them, and with one each. */
export const SHARED = {
  both: `${SHARED_FOLDER}/msteams/19:both`,
  nadias: `${SHARED_FOLDER}/msteams/19:nadias`,
  jonas: `${SHARED_FOLDER}/msteams/19:jonas`,
} as const;

export function ownDocuments(personId: string): readonly string[] {
  return [`${personFolder(personId)}/recents`, `${personFolder(personId)}/conversation/msteams/a:1`];
}

export async function fillWithPeople(
  store: Pick<Store, 'documents' | 'handOffs' | 'feedback' | 'schedule'>,
): Promise<void> {
  for (const personId of [NADIA, JONAS]) {
    for (const id of [`first of ${personId}`, `second of ${personId}`])
      await store.handOffs.record({ ...HAND_OFF, id, personId });
    const filed = { outcome: 'filed', ticket: `ticket of ${personId}` } as const;
    await store.handOffs.settle(`first of ${personId}`, personId, filed, HAND_OFF.at);
    const note = `note of ${personId}`;
    await store.feedback.record(feedbackAbout(`answer for ${personId}`, HAND_OFF.at, { personId, note }));
    const body = JSON.stringify({ of: personId });
    await store.schedule.put({ key: `followUp/${personId}`, dueAt: HAND_OFF.at, personId, body });
    for (const key of ownDocuments(personId)) await saveNew(store.documents, key, body);
  }
  await saveNew(store.documents, SHARED.both, sharedBy([NADIA, JONAS]));
  await saveNew(store.documents, SHARED.nadias, sharedBy([NADIA.toUpperCase()]));
  await saveNew(store.documents, SHARED.jonas, sharedBy([JONAS]));
}

/** A conversation in which each of them asked something in front of the others. */
function sharedBy(askerIds: readonly string[]): string {
  const sharedQuestions = askerIds.map((askerId) => ({
    id: `q of ${askerId}`,
    askerId,
    text: `asked by ${askerId}`,
  }));
  return JSON.stringify({ version: 2, dialogStack: [], topic: {}, sharedQuestions });
}

export async function saveNew(documents: DocumentStore, key: string, body: string): Promise<void> {
  assert.notEqual(await documents.save(key, body, undefined), 'conflict');
}

/** All that a store tells of a person, as text. */
export async function traceOf(store: Store, personId: string): Promise<string> {
  const { handOffs } = await store.handOffs.list({ personId }, { limit: 100 });
  const { feedback } = await store.feedback.list({ limit: 100 });
  const keys = [...ownDocuments(personId), ...Object.values(SHARED)];
  const documents = await Promise.all(keys.map(async (key) => (await store.documents.load(key))?.body));
  const due = await store.schedule.takeDue(HAND_OFF.at, HAND_OFF.at, 100);
  const theirs = due.filter((item) => item.personId === personId);
  return JSON.stringify([
    handOffs,
    feedback.filter((one) => one.personId === personId),
    documents.filter((body) => body?.toLowerCase().includes(personId)),
    theirs,
  ]);
}
