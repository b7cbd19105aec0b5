import assert from 'node:assert/strict';
import { EVERYBODY_LEADS, type DemoName, speaker, useDesk } from '../dialogs/use-desk';
import type { ReadableCard } from '../support/readable-card';
import type { Chat } from '../support/teams-client';

const MENTION = '<at>Filing Desk</at>';
const PRIVATE = /Fabrikam|Contoso|litware\.com|fabrikam|c02b9caf|Exchange|Teams Administrator/u;

describe('in a channel', () => {
  const desk = useDesk(EVERYBODY_LEADS);
  let count = 0;
  let channel: string;

  beforeEach(() => {
    channel = `19:channel-${(count += 1)}@thread.tacv2`;
  });

  function as(name: DemoName): Chat {
    return desk.teams.chat(speaker(name), 'channel', channel);
  }

  /** What anybody in the channel can read, hidden or not. */
  function everything(): string {
    return JSON.stringify(desk.teams.sentTo(channel));
  }

  async function check(name: DemoName): Promise<ReadableCard> {
    const [card] = await as(name).press('Check for me');
    assert.ok(card);
    return card;
  }

  it('nothing about the customer is on the shared card: no text, no summary, no fallback, no button data', async () => {
    await as('nadia').say(`${MENTION} file a ticket for Fabrikam about Exchange`);

    assert.match(everything(), /Each person gets their own answer/u);
    assert.doesNotMatch(everything(), PRIVATE);
  });

  it('each viewer gets their own answer in place, and nobody else’s', async () => {
    await as('nadia').say(`${MENTION} file a ticket for Fabrikam about Exchange`);

    const nadias = await check('nadia');
    const jonass = await check('jonas');

    assert.match(nadias.text, /You can file this request\.[^]*Fabrikam, Inc\.[^]*nadia\.ferrante@/u);
    assert.match(jonass.text, /You can’t file this yet\.[^]*Fabrikam, Inc\./u);
    assert.doesNotMatch(jonass.text, /nadia\.ferrante@/u);
    assert.doesNotMatch(everything(), PRIVATE);
    assert.equal(desk.teams.sentTo(channel).length, 1);
  });

  it('who looks sees why they can’t yet', async () => {
    await as('jonas').say(`${MENTION} file a ticket for Fabrikam about Exchange`);

    const card = await as('jonas').look();

    assert.match(card?.text ?? '', /You can’t file this yet\.[^]*Fabrikam, Inc\.[^]*Show me more/u);
  });

  it('a guest of the team learns nothing, asking or looking', async () => {
    await as('kim').say(`${MENTION} who can file for Fabrikam?`);
    await as('nadia').say(`${MENTION} who can file for Fabrikam?`);

    const card = await check('kim');

    assert.match(card.text, /I can’t help in this chat/u);
    assert.doesNotMatch(card.text + everything(), PRIVATE);
  });

  const questions = [
    { asked: 'who can file for Fabrikam?', answer: /4 colleagues can file this\./u },
    { asked: 'who can file for Litware?', answer: /Nobody here can file this yet\./u },
    { asked: 'am I ready?', answer: /You can file for some of the customers you can see\./u },
    { asked: 'is Exchange down?', answer: /EX512043/u },
    { asked: 'teach me', answer: /Thirteen short topics/u },
    { asked: 'teach me about Azure', answer: /Support plan/u },
    { asked: 'a marketplace product is broken', answer: /The publisher supports this/u },
    { asked: 'can the customer file themselves? they only have CSP', answer: /No: you file for them\./u },
    { asked: 'help', answer: /What you can say/u },
    { asked: 'hello', answer: /What you can say/u },
    { asked: 'file a ticket', answer: /our personal chat/u },
    { asked: 'flurble', answer: /I didn’t follow that[^]*flurble/u },
    { asked: '', answer: /Did you mean one of these\?/u },
  ];

  for (const { asked, answer } of questions) {
    it(`“${asked}” is answered to whoever checks`, async () => {
      await as('tomas').say(`${MENTION} ${asked}`);

      assert.match((await check('nadia')).text, answer);
      assert.doesNotMatch(everything(), PRIVATE);
    });
  }

  it('the buttons of a viewer’s own card go on in place', async () => {
    await as('helen').say(`${MENTION} who can file for Fabrikam about Teams?`);
    const card = await check('nadia');

    const [azure] = await as('nadia').press('Azure subscription', {}, card);

    assert.match(
      azure?.text ?? '',
      /4 colleagues can file this, given an Azure role\.[^]*Fabrikam, Inc\.[^]*Azure subscription/u,
    );
    assert.equal(desk.teams.sentTo(channel).length, 1);
  });

  it('the other buttons of a viewer’s own card are asked in front of others without a word about what', async () => {
    await as('helen').say(`${MENTION} file a ticket for Fabrikam about Teams`);
    const card = await check('jonas');

    await as('jonas').press('Who else can file?', {}, card);

    assert.doesNotMatch(everything(), PRIVATE);
    assert.match((await check('jonas')).text, /4 colleagues can file this\.[^]*Fabrikam, Inc\.[^]*Teams/u);
  });

  it('a question that is not there any more has moved on', async () => {
    await as('nadia').say(`${MENTION} who can file for Fabrikam?`);
    const card = as('nadia').last();
    for (let index = 0; index < 50; index += 1) await as('helen').say(`${MENTION} hello`);

    const [answer] = await as('nadia').press('Check for me', {}, card);

    assert.match(answer?.text ?? '', /This has moved on/u);
  });

  it('nobody is greeted by name when the app is added', async () => {
    await as('nadia').open();
    await as('jonas').open();

    assert.equal(desk.teams.sentTo(channel).length, 1);
    assert.doesNotMatch(everything(), /Nadia|Jonas/u);
  });

  it('a form in the personal chat is not touched', async () => {
    const personal = desk.chat('nadia');
    await personal.say('file a ticket for Fabrikam');
    await as('nadia').say(`${MENTION} cancel`);

    const [answer] = await personal.say('teams');

    assert.match(answer?.text ?? '', /You can file this request\./u);
  });
});
