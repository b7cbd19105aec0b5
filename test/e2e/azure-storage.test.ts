import assert from 'node:assert/strict';
import { setTimeout as pause } from 'node:timers/promises';
import type { AzuritePorts } from '../../tools/azurite/run-azurite';
import { azuriteFor, connectionStringFor, ownPrefix } from '../support/azurite';
import { startTestDesk, type TestDesk } from '../support/desk';
import { FickleAccount } from '../support/fickle-account';
import type { Mood } from '../support/fickle-proxy';
import { speaker } from '../dialogs/use-desk';

const ASK = 'file a ticket for Fabrikam about Exchange';
const ANSWER = /You can file this request/u;
const WHICH_PRODUCT = /Which product has the problem/u;
const WHICH_NUMBER = /What number did Microsoft give the request/u;
const SAVED = /The ticket number is saved/u;

describe('a desk on Azure Storage', function () {
  this.timeout(30_000);
  let ports: AzuritePorts;
  const toClose: { close(): Promise<void> }[] = [];

  before(async function () {
    ports = await azuriteFor(this);
  });

  afterEach(async () => {
    for (const part of toClose.splice(0).reverse()) await part.close();
  });

  async function deskOn(given: AzuritePorts, prefix: string): Promise<TestDesk> {
    const desk = await startTestDesk({
      AZURE_STORAGE_CONNECTION_STRING: connectionStringFor(given),
      AZURE_STORAGE_PREFIX: prefix,
    });
    toClose.push(desk);
    return desk;
  }

  async function fickle(mood: Mood): Promise<FickleAccount> {
    const account = await FickleAccount.before(ports, mood);
    toClose.push(account);
    return account;
  }

  /** One person's side of one conversation, wherever it is worked off. */
  const chatAt = ({ teams }: TestDesk, id: string) => {
    const chat = teams.chat(speaker('nadia'), 'personal', id);
    return {
      hears: async (text: string, expected: RegExp): Promise<void> => {
        const cards = await chat.say(text);
        const read = cards.map((card) => card.text).join('\n');
        assert.match(read, expected);
      },
      says: (text: string) => chat.say(text),
    };
  };

  it('holds a whole conversation', async () => {
    const chat = chatAt(await deskOn(ports, ownPrefix()), 'a:whole');

    await chat.hears('file a ticket for Fabrikam', WHICH_PRODUCT);
    await chat.hears('Exchange', ANSWER);
    await chat.hears('I filed it', WHICH_NUMBER);
    await chat.hears('2411220030001234', SAVED);
  });

  it('goes on with a conversation that another desk began, and back', async () => {
    const prefix = ownPrefix();
    const [here, there] = [await deskOn(ports, prefix), await deskOn(ports, prefix)];
    const [left, right] = [chatAt(here, 'a:hops'), chatAt(there, 'a:hops')];

    await left.hears('file a ticket for Fabrikam', WHICH_PRODUCT);
    await right.hears('Exchange', ANSWER);
    await left.hears('I filed it', WHICH_NUMBER);
    await right.hears('2411220030001234', SAVED);
  });

  it('keeps nothing in a desk: a new one goes on where one was closed', async () => {
    const prefix = ownPrefix();
    const first = await deskOn(ports, prefix);
    await chatAt(first, 'a:restart').hears(ASK, ANSWER);
    await first.desk.close();

    await chatAt(await deskOn(ports, prefix), 'a:restart').hears('I filed it', WHICH_NUMBER);
  });

  it('starts while Azure Storage is down, answers, and works within five seconds after it is up', async () => {
    const storage = await fickle('down');
    const desk = await deskOn(storage, ownPrefix());
    const chat = chatAt(desk, 'a:down-at-start');
    const from = performance.now();
    assert.ok((await chat.says(ASK)).length > 0);
    assert.ok(performance.now() - from < 4_000, `${performance.now() - from} ms`);

    await storage.become('up');
    await pause(4_000);

    await chat.hears(ASK, ANSWER);
    await chat.hears('I filed it', WHICH_NUMBER);
  });

  it('goes on from memory while Azure Storage is down, and logs the hand-off when it is up again', async () => {
    const storage = await fickle('up');
    const prefix = ownPrefix();
    const chat = chatAt(await deskOn(storage, prefix), 'a:down-later');
    await chat.hears('file a ticket for Fabrikam', WHICH_PRODUCT);

    await storage.become('down');
    await chat.hears('Exchange', ANSWER);
    await storage.become('up');
    await pause(4_500);

    await chat.hears('I filed it', WHICH_NUMBER);
    await chatAt(await deskOn(ports, prefix), 'a:down-later').hears('2411220030001234', SAVED);
  });

  it('answers in bearable time while Azure Storage is silent', async () => {
    const storage = await fickle('up');
    const chat = chatAt(await deskOn(storage, ownPrefix()), 'a:silent');
    await chat.hears('file a ticket for Fabrikam', WHICH_PRODUCT);

    await storage.become('silent');
    const from = performance.now();
    await chat.hears('Exchange', ANSWER);

    assert.ok(performance.now() - from < 8_000, `${performance.now() - from} ms`);
  });
});
