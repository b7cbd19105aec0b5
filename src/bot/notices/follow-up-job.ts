import { followUpCard } from '../../../cards';
import { customerBehind } from '../../../dialogs/look-up';
import type { HandOff } from '../../domain/hand-off';
import type { Asker } from '../../ports';
import { later } from './later';
import { type NoticeErrand, tell } from './notice-turns';
import type { NoticeServices } from './notice-services';
import { noticeWords } from './notice-words';
import type { Again } from './postponed';
import { recipientOf } from './recipient';

type ShownCustomer = Parameters<typeof followUpCard>[1]['customer'];

/** "Did you file it?" */
export async function followUp(
  services: NoticeServices,
  { item, notice, ...way }: NoticeErrand<'followUp'>,
): Promise<Again | undefined> {
  const { handOffId, chat } = notice;
  const stillOpen = () => openHandOff(services, handOffId, item.personId);
  const handOff = await stillOpen();
  if (!handOff) return undefined;
  const recipient = await recipientOf(services, item.personId);
  if (recipient.kind === 'nobody') return undefined;
  if (recipient.kind === 'unknown') return later(services.clock.now(), chat.timeZone, item);
  const [customer, words] = await Promise.all([
    customerOf(services, recipient.person, handOff),
    noticeWords(services, item.personId, chat),
  ]);
  const { timeZone } = chat;
  const card = followUpCard(words, { handOff, customer, timeZone, demo: services.demo });
  await tell({ item, notice, ...way }, async (document) => {
    // They may have told meanwhile, or switched it off.
    if (!(await stillOpen())) return undefined;
    // "I filed it, the number is …" means this one from now on.
    document.topic = { ...document.topic, handOffId };
    return { card, effects: [] };
  });
  return undefined;
}

/** Undefined when there is nothing to ask, or the person doesn't want to be asked. */
async function openHandOff(
  { notices, handOffs }: NoticeServices,
  handOffId: string,
  personId: string,
): Promise<HandOff | undefined> {
  const { followUps } = await notices.of(personId);
  if (!followUps) return undefined;
  const handOff = await handOffs.find(handOffId, personId);
  return handOff?.outcome === 'open' ? handOff : undefined;
}

/** The customer is named only if the gate grants it now; any doubt hides it. */
async function customerOf(
  { gate }: NoticeServices,
  person: Asker,
  { customerTenantId }: HandOff,
): Promise<ShownCustomer> {
  if (!customerTenantId) return { kind: 'none' };
  const slot = await customerBehind(gate, person, customerTenantId);
  if (slot.kind !== 'known') return { kind: 'hidden' };
  const { customer } = slot;
  const permission = await gate.can(person, 'check', customer);
  return permission.kind === 'granted' ? { kind: 'shown', customer } : { kind: 'hidden' };
}
