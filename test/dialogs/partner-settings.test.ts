import { play } from '../support/transcript';
import { EVERYBODY_LEADS, useDesk } from './use-desk';

const CAN_FILE = 'You can file this request.';
const WHO_SOLD = 'Who sold the Azure subscription?';
const HAS_PREMIUM = 'Does the customer have Entra ID P1 or P2?';
const PROVIDER = 'Your provider has to file this.';

for (const type of ['indirectReseller', 'advisor']) {
  describe(`a partner of the type ${type}`, () => {
    const desk = useDesk({ ...EVERYBODY_LEADS, PARTNER_TYPE: type });

    it('leaves Azure to the provider, without asking who sold it', async () => {
      await play(desk.chat(), [
        {
          say: 'file a ticket for Fabrikam about Azure',
          reads: [PROVIDER, 'even with a paid support contract', 'Message to send', 'fabrikam.com'],
          never: [WHO_SOLD, CAN_FILE, 'I filed it'],
        },
      ]);
    });

    it('leaves Entra to the provider when the customer has neither P1 nor P2', async () => {
      await play(desk.chat(), [
        { say: 'file a ticket for Fabrikam about Entra', reads: [HAS_PREMIUM] },
        { press: 'No', reads: [PROVIDER], never: [CAN_FILE] },
      ]);
    });

    it('is not told a certainty about Entra that Microsoft’s pages don’t give', async () => {
      await play(desk.chat(), [
        {
          say: 'file a ticket for Fabrikam about Entra, they have P1',
          reads: ['I can’t be sure about this.', 'ask your indirect provider'],
          never: [CAN_FILE],
        },
      ]);
    });

    it('may file for Microsoft 365, and hears that Microsoft’s pages disagree', async () => {
      await play(desk.chat(), [
        { say: 'file a ticket for Fabrikam about Exchange', reads: [CAN_FILE, 'Microsoft’s pages disagree'] },
      ]);
    });

    it('has nobody who can file for Azure', async () => {
      await play(desk.chat(), [
        { say: 'who can file for Fabrikam about Azure?', reads: [PROVIDER], never: ['colleague'] },
      ]);
    });
  });
}

describe('an indirect provider', () => {
  const desk = useDesk({ ...EVERYBODY_LEADS, PARTNER_TYPE: 'indirectProvider' });

  it('files for Azure that it sold', async () => {
    await play(desk.chat(), [
      { say: 'file a ticket for Fabrikam about Azure', reads: [WHO_SOLD] },
      { say: 'we did', reads: ['You can likely file this request.'] },
    ]);
  });
});

for (const cloud of ['gccHigh', 'dod']) {
  describe(`in the US Government cloud ${cloud}`, () => {
    const desk = useDesk({ ...EVERYBODY_LEADS, CLOUD: cloud });
    const unchecked = ['Microsoft offers no way to read who has access', '? Confirm'];

    it('nothing is guessed: the checklist, the portal and the steps', async () => {
      await play(desk.chat(), [
        {
          say: 'file a ticket for Fabrikam about Exchange',
          reads: ['I could not check this.', ...unchecked, 'Steps in the portal', 'Fabrikam, Inc.'],
          never: [CAN_FILE, 'You can’t file', '✓ Yes', '✗ No'],
          offers: [/^Open Microsoft 365 admin center/u, 'I filed it'],
        },
      ]);
    });

    it('nor who else can', async () => {
      await play(desk.chat(), [
        {
          say: 'who can file for Fabrikam?',
          reads: ['I could not check this.', ...unchecked],
          never: ['colleague', 'Nobody'],
        },
      ]);
    });

    it('nor who is ready', async () => {
      await play(desk.chat(), [
        { say: 'am I ready?', reads: ['I could not check this.'], never: ['0 of'], offers: ['Teach me'] },
      ]);
    });
  });
}

describe('in GCC, which is on the worldwide service', () => {
  const desk = useDesk({ ...EVERYBODY_LEADS, CLOUD: 'gcc' });

  it('access is checked as usual', async () => {
    await play(desk.chat(), [{ say: 'file a ticket for Fabrikam about Exchange', reads: [CAN_FILE] }]);
  });
});
