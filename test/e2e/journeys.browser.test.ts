import assert from 'node:assert/strict';
import type { ChatPage } from './support/chat-page';
import { Journey, PEOPLE, THEMES } from './support/journey';
import { productSuite } from './support/product-suite';

const CAN_FILE = 'You can file this request.';
const WHICH_PRODUCT = 'Which product has the problem?';
const WHICH_NUMBER = 'What number did Microsoft give the request?';
const SAVED = 'The ticket number is saved.';
/** What Microsoft has to say about Teams in the demo. */
const INCIDENT = 'TM509377';

describe('whole journeys in the local chat', function () {
  // Longer than any alone takes by far: a journey is many steps, each of which may wait for the machine.
  this.timeout(90_000);
  const suite = productSuite();
  let journey: Journey;
  let chat: ChatPage;

  afterEach(() => journey?.end());

  for (const theme of THEMES) {
    describe(`in ${theme}`, () => {
      /** Of each number: the other theme's requests stand in the same list. */
      const last = theme === 'light' ? '4' : '5';

      async function begin(who: keyof typeof PEOPLE): Promise<void> {
        journey = await Journey.begin(suite.browser, suite.url, theme, who);
        ({ chat } = journey);
      }

      describe('a support agent in an outage: from the customer to the number of the request', () => {
        beforeEach(() => begin('nadia'));

        async function seesTheWay(): Promise<void> {
          await chat.reads(CAN_FILE);
          await chat.reads('Fabrikam, Inc.');
          await chat.reads(INCIDENT);
          await chat.newest
            .getByRole('link', { name: /^Open .+ in browser$/u })
            .first()
            .waitFor();
        }

        async function findsAgain(ticket: string): Promise<void> {
          await chat.reads('Your requests');
          await chat.reads(`Number ${ticket}`);
          await chat.reads('✓ Filed');
        }

        it('by typing', async () => {
          await chat.say('file a ticket for Fabrikam, Teams is down');
          await seesTheWay();
          await chat.say('I filed it');
          await chat.reads(WHICH_NUMBER);
          await chat.say(`261122003000123${last}`);
          await chat.reads(SAVED);
          await chat.say('my requests');

          await findsAgain(`261122003000123${last}`);
          await journey.arrive('file');
        });

        it('by clicking', async () => {
          await chat.press('File a request');
          await journey.chooseCustomer('fabri', /Fabrikam, Inc\. · fabrikam\.com/u);
          await chat.reads(WHICH_PRODUCT);
          await chat.press('Teams');
          await seesTheWay();
          await chat.press('I filed it');
          await chat.newest.getByRole('textbox', { name: /^Ticket number/u }).fill(`261122003000567${last}`);
          await chat.press('Save the number');
          await chat.reads(SAVED);
          await chat.press('My requests', chat.log);

          await findsAgain(`261122003000567${last}`);
          await journey.arrive('file-clicked');
        });

        it('with the keyboard only', async () => {
          const { keyboard } = chat.page;
          const activate = async (name: RegExp): Promise<void> => {
            await chat.tabTo(name);
            await keyboard.press('Enter');
          };

          await activate(/^File a request$/u);
          await chat.customer.waitFor();
          await chat.tabTo(/^Customer/u);
          await keyboard.type('fabri');
          await chat.page.getByRole('option', { name: /Fabrikam, Inc\./u }).waitFor();
          await keyboard.press('ArrowDown');
          await keyboard.press('Enter');
          await activate(/^Continue$/u);
          await chat.reads(WHICH_PRODUCT);
          await activate(/^Teams$/u);
          await seesTheWay();
          await activate(/^I filed it$/u);
          await chat.reads(WHICH_NUMBER);
          await chat.tabTo(/^Ticket number/u);
          await keyboard.type(`261122003000901${last}`);
          await activate(/^Save the number$/u);
          await chat.reads(SAVED);
          await chat.tabTo(/^Message Filing Desk$/u);
          await keyboard.type('my requests');
          await keyboard.press('Enter');

          await findsAgain(`261122003000901${last}`);
          await journey.arrive('file-keyboard');
        });
      });

      describe('a help-desk lead: who can file, and who filed what', () => {
        beforeEach(() => begin('helen'));

        it('by typing, in the channel: everybody who looks sees their own answer', async () => {
          await journey.goTo('Service desk');
          await chat.say('who can file for contoso.com?');
          await chat.reads('Only you see this.');
          await chat.reads(CAN_FILE);
          await chat.press('Show me the way');
          await chat.reads(/^\d colleagues can file this\.$/u);
          await chat.reads(PEOPLE.jonas);
          await journey.arrive('who');

          await journey.goOnAs('priya');
          await chat.reads('You can’t file this yet.');
          await chat.reads('Contoso');
          await journey.arrive('who-blocked');

          await journey.goOnAs('lucia');
          await chat.reads('I can’t show you this customer');
          assert.doesNotMatch(await chat.newest.innerText(), /contoso|colleague/iu);
        });

        it('by clicking, and then everybody’s requests', async () => {
          await chat.press('Who can file?');
          await journey.chooseCustomer('contoso.com', /Contoso · contoso\.com/u);
          await chat.reads(/^\d colleagues can file this\.$/u);
          await chat.press('Check my own access');
          await chat.reads(CAN_FILE);
          await chat.say('history');

          await chat.reads('Everybody’s requests');
          await chat.reads(PEOPLE.helen);
          await journey.arrive('history');
        });

        it('calls an answer wrong, and reads in the list what was said', async () => {
          await chat.say('file a ticket for Fabrikam, Teams is down');
          await chat.reads(CAN_FILE);
          await chat.press('This was wrong');
          await chat.reads('What was wrong?');
          await chat.press('Tell the leads');
          await chat.reads('Choose what was wrong.');
          await chat.newest.getByRole('radio', { name: 'Wrong portal or link' }).check();
          await chat.newest
            .getByRole('textbox', { name: 'In your own words' })
            .fill('It opened the old one.');
          await journey.arrive('wrong');
          await chat.press('Tell the leads');
          await chat.reads('Thank you. It is noted.');
          await chat.say('show feedback');

          await chat.reads('Answers that were called wrong');
          await chat.reads('“It opened the old one.”');
          await journey.arrive('feedback');
        });
      });

      describe('a new agent: from “am I ready?” to the rule behind it', () => {
        beforeEach(() => begin('jonas'));

        it('by typing', async () => {
          await chat.say('am I ready?');
          await chat.reads('You are ready: you can file for every customer you can see.');
          await chat.reads('Microsoft 365: 2 of 2 customers');
          await journey.arrive('ready');
          await chat.say('teach me');
          await chat.reads('Thirteen short topics');
          await chat.say('teach me about Azure');

          await chat.reads('Topic 5 of 13');
          await chat.reads('Support Request Contributor');
          await journey.arrive('topic');
        });

        it('by clicking', async () => {
          // The example that is tapped is said in Jonas’s own name.
          await chat.newest.getByRole('button', { name: 'Am I ready?', exact: true }).first().click();
          await chat.reads(`Checked for ${PEOPLE.jonas}`);
          await chat.press('Teach me');
          await chat.reads('Thirteen short topics');
          await chat.press('Confirm the access');

          await chat.reads('Topic 3 of 13', chat.log);
          await journey.arrive('topic-clicked');
        });
      });
    });
  }
});
