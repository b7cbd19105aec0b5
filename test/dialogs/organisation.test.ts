import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import assert from 'node:assert/strict';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_CUSTOMERS } from '../../src/demo/data/customers';
import { EXAMPLE_FILE } from '../support/organisation';
import { play } from '../support/transcript';
import { EVERYBODY_LEADS, useDesk } from './use-desk';

const ASK = 'Whom to ask in your organisation:';
const OWN = 'Added by your organisation:';

describe('a desk with an organisation’s file', () => {
  const desk = useDesk({ ...EVERYBODY_LEADS, ORGANISATION_FILE: EXAMPLE_FILE });

  it('says it in the organisation’s words, and opens its page for this customer below Microsoft’s', async () => {
    const card = await play(desk.chat(), [
      {
        say: 'file a ticket for Fabrikam about Exchange',
        reads: ['You can file this request.', 'Use ticket category “Microsoft”', OWN],
        never: [ASK],
      },
    ]);

    const { tenantId } = DEMO_CUSTOMERS.fabrikam;
    const at = card.links.indexOf(`https://wiki.northwind.example/mail?tenant=${tenantId}`);
    assert.ok(at >= 2, card.links.join('\n'));
    assert.match(card.links[0] ?? '', /^https:\/\/admin\.(?:cloud\.)?microsoft/u);
  });

  it('keeps its page from products that it isn’t for', async () => {
    await play(desk.chat(), [
      { say: 'file a ticket for Fabrikam about Teams', reads: ['You can file this request.'], never: [OWN] },
    ]);
  });

  it('names whom to ask where somebody is blocked, and says no to them all the same', async () => {
    await play(desk.chat(), [
      {
        say: 'file a ticket for Müller & Söhne about Exchange',
        reads: ['You can’t file this yet.', ASK, 'Access desk: access@northwind.example'],
        never: [OWN, 'You can file this request.'],
      },
    ]);
  });

  it('has its links on the cards that explain', async () => {
    await play(desk.chat(), [
      { say: 'teach me', offers: ['How we work with Microsoft'] },
      { say: 'help', offers: ['How we work with Microsoft'] },
    ]);
  });

  it('says it in Spanish, too', async () => {
    await play(desk.chat(), [
      { say: 'en español' },
      {
        say: 'abrir un ticket para Fabrikam sobre Exchange',
        reads: ['Usa también la categoría “Microsoft”', 'Añadido por tu organización:'],
      },
    ]);
  });
});

describe('a desk with an address in place of ours', () => {
  const folder = mkdtempSync(join(tmpdir(), 'filing-desk-'));
  const file = join(folder, 'organisation.json');
  writeFileSync(file, JSON.stringify({ replacedPortals: { m365Admin: 'https://admin.example/{tenantId}' } }));
  const desk = useDesk({ ...EVERYBODY_LEADS, ORGANISATION_FILE: file });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('goes there, and says who set it', async () => {
    const card = await play(desk.chat(), [
      {
        say: 'file a ticket for Fabrikam about Exchange',
        reads: ['You can file this request.', 'This address was set by your organisation'],
        never: ['Microsoft documents this link', 'Partners use this link'],
      },
    ]);

    assert.equal(card.links[0], `https://admin.example/${DEMO_CUSTOMERS.fabrikam.tenantId}`);
  });
});
