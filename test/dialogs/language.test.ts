import assert from 'node:assert/strict';
import { GROUP_ID } from '../../src/demo/data/groups';
import { wordsFor } from '../../src/i18n/words';
import type { ReadableCard } from '../support/readable-card';
import type { Chat } from '../support/teams-client';
import { play } from '../support/transcript';
import { speaker, useDesk } from './use-desk';

const MENTION = '<at>Filing Desk</at>';
const en = wordsFor('en-GB');
const es = wordsFor('es-ES');
const ca = wordsFor('ca-ES');
const WORDS = { en, es, ca };
const SAY = { en: 'in English', es: 'en español', ca: 'en català' } as const;

function languageOf(card: ReadableCard | undefined): unknown {
  return card?.content['lang'];
}

describe('the language', () => {
  const desk = useDesk({ LEAD_GROUP_IDS: GROUP_ID.leads });
  const channel = '19:languages@thread.tacv2';

  function inChannel(name: 'nadia' | 'jonas'): Chat {
    return desk.teams.chat(speaker(name), 'channel', channel);
  }

  for (const [locale, expected] of [
    ['es-ES', 'es-ES'],
    ['es-MX', 'es-MX'],
    ['ca-ES', 'ca-ES'],
    ['ca', 'ca-ES'],
    ['fr-FR', 'en-GB'],
  ] as const) {
    it(`is Teams’ own until another one is chosen: ${locale}`, async () => {
      const chat = desk.chat('ravi');
      chat.locale = locale;

      await chat.say('am I ready?');

      assert.equal(languageOf(chat.last()), expected);
    });
  }

  for (const language of ['es', 'ca', 'en'] as const) {
    it(`is chosen in words, at once and from then on, in every chat: ${language}`, async () => {
      await play(desk.chat('tomas'), [
        { say: SAY[language], reads: [WORDS[language].t('language.set.chosen')] },
      ]);

      const elsewhere = desk.chat('tomas');
      await elsewhere.open();

      assert.equal(languageOf(elsewhere.last()), WORDS[language].locale);
    });
  }

  it('keeps the region of Teams where it is the same language', async () => {
    const chat = desk.chat('priya');
    chat.locale = 'es-MX';

    await chat.say('en español');
    const own = languageOf(chat.last());
    await chat.say('en català');

    assert.deepEqual([own, languageOf(chat.last())], ['es-MX', 'ca-ES']);
  });

  it('is chosen by a button, forth and back, and the one that holds is marked in words', async () => {
    const chat = desk.chat('jonas');
    await chat.open();
    const card = await play(chat, [
      { press: 'English · Español · Català', reads: [en.t('language.heading'), en.t('language.now.teams')] },
      { press: 'Español', reads: [es.t('language.set.chosen')], offers: ['Español (ahora)'] },
      { press: 'Català', reads: [ca.t('language.set.chosen')], offers: ['Català (ara)'] },
      { press: 'Español', reads: [es.t('language.set.chosen')] },
      { press: es.t('language.asTeams'), reads: [en.t('language.set.teams'), en.t('language.now.teams')] },
    ]);

    assert.deepEqual(card.buttons, ['English', 'Español', 'Català', 'As Teams (now)']);
  });

  it('is said to be English for want of Teams’ own', async () => {
    const chat = desk.chat('ravi');
    chat.locale = 'fr-FR';

    await play(chat, [{ say: 'language', reads: [en.t('language.now.otherTeams')] }]);
  });

  it('is also the language of the question that is open, which is asked again', async () => {
    const chat = desk.chat('nadia');

    await play(chat, [
      { say: 'file a ticket for Fabrikam', reads: [en.t('flow.askWorkload.heading')] },
      { say: 'en español', reads: [es.t('flow.askWorkload.heading')] },
      { say: 'Exchange', never: [en.t('flow.askWorkload.heading')] },
    ]);
    const [closed] = chat.cards();

    assert.match(closed?.text ?? '', new RegExp(es.t('flow.used.noLongerAsked'), 'u'));
    await chat.say('in English');
  });

  describe('in a channel', () => {
    before(async () => {
      await desk.chat('jonas').say('en català');
      await desk.chat('nadia').say('en español');
    });
    after(async () => {
      await desk.chat('jonas').say('in English');
      await desk.chat('nadia').say('in English');
    });

    it('is the asker’s on the card that all see, and each viewer’s own on what only they see', async () => {
      await inChannel('nadia').say(`${MENTION} file a ticket for Fabrikam about Exchange`);
      const shared = inChannel('nadia').last();
      const [button] = shared.buttons;

      const nadias = await inChannel('nadia').look(shared);
      const { refresh } = shared.content as { refresh: { action: { verb: string; data: object } } };
      const { verb, data } = refresh.action;
      const jonass = await inChannel('jonas').refresh(shared, { verb, data }, 'automatic');
      const [whole] = await inChannel('jonas').press(button ?? '', {}, shared);

      assert.deepEqual([shared, nadias, jonass, whole].map(languageOf), ['es-ES', 'es-ES', 'ca-ES', 'ca-ES']);
    });

    it('is changed for who says so, and for nobody else', async () => {
      await inChannel('nadia').say(`${MENTION} in English`);
      const said = inChannel('nadia').last();
      await inChannel('jonas').say(`${MENTION} who can file for Fabrikam?`);
      const jonass = inChannel('jonas').last();
      await inChannel('nadia').say(`${MENTION} who can file for Fabrikam?`);

      assert.match(said.text, /From now on I answer you in English[^]*Nadia Ferrante chose this/u);
      assert.deepEqual([jonass, inChannel('nadia').last()].map(languageOf), ['ca-ES', 'en-GB']);
      await desk.chat('nadia').say('en español');
    });
  });
});
