import assert from 'node:assert/strict';
import { answerCard, topicCard, whoCard } from '../../cards';
import type { Filer } from '../../src/domain/filers';
import { CLOUDS } from '../../src/domain/partner';
import { ALLOWED_HOSTS } from '../../src/domain/portal-hosts';
import { isAllowedPortalUrl } from '../../src/domain/portals';
import type { Route } from '../../src/domain/route';
import { routeFor } from '../../src/domain/route-for';
import { SOURCES } from '../../src/domain/sources';
import { TOPIC_IDS } from '../../src/domain/topics';
import { WORKLOAD_IDS, workloadOf } from '../../src/domain/workloads';
import { wordsFor } from '../../src/i18n/words';
import { answerView, chainOf, NO_AGENTS, NOW, PARTNER, TENANT, USUAL, verdicts } from '../cards/answer-views';
import { everyCard } from './every-card';
import { BUILT, NAUGHTY } from './strings';
import { checkUrl, urlsIn } from './urls';

const words = wordsFor('en-GB');

/** Who owns the hosts, so that a slip in our tables can't widen them unseen. */
const OWNERS =
  /(?:^|\.)(?:microsoft\.com|microsoft\.us|cloud\.microsoft|azure\.com|azure\.us|office\.com|office365\.com|office365\.us|sharepoint\.com|powerbi\.com|dynamics\.com|appsplatform\.us|apps\.mil)$/u;
const THIRD_PARTIES = ['github.com', 'msportals.io'];

describe('the tables of hosts', () => {
  for (const host of [...ALLOWED_HOSTS, ...Object.values(SOURCES).map(({ url }) => new URL(url).hostname)]) {
    it(`${host} is Microsoft’s, or a source that cards name as somebody else’s`, () => {
      assert.ok(OWNERS.test(host) || THIRD_PARTIES.includes(host));
    });
  }
});

describe('every address on every card', function () {
  this.timeout(30_000);
  const chain = chainOf(USUAL);
  const all = verdicts(USUAL);
  const oneOfEachKind = all.filter((one, at) => all.findIndex(({ kind }) => kind === one.kind) === at);
  const filers: readonly Filer[] = [{ person: { id: 'a', name: USUAL.person, email: undefined }, chain }];

  for (const cloud of CLOUDS) {
    it(`is safe in ${cloud}: each product with each verdict, and the tour`, () => {
      const found: string[] = [];
      for (const workload of WORKLOAD_IDS) {
        const question = { workload, partner: { ...PARTNER, cloud } };
        const view = { question, customer: { tenantId: TENANT, ...USUAL, name: USUAL.customer }, page: 0 };
        const people = { kind: 'people', filers, warnings: [] } as const;
        const who = { ...view, agents: NO_AGENTS, place: 'personal', checkedAt: NOW, demo: true } as const;
        found.push(...urlsIn(whoCard(words, { ...who, verdict: { ...people, gap: undefined } })));
        for (const verdict of cloud === 'commercial' ? all : oneOfEachKind) {
          found.push(...urlsIn(answerCard(words, answerView(verdict, { workload, cloud }))));
        }
      }
      for (const topic of TOPIC_IDS) found.push(...urlsIn(topicCard(words, { topic, cloud })));

      for (const url of new Set(found)) checkUrl(url);
      assert.ok(found.length > 300, `${found.length}`);
    });
  }

  it('is safe on the cards of all functions', () => {
    const found = everyCard('Contoso').flatMap(([, make]) => urlsIn(make()));

    assert.ok(found.length > 50);
    found.forEach(checkUrl);
  });
});

const urlsOf = ({ primary, workloadPortal, partnerCenter }: Route): readonly string[] =>
  [primary, workloadPortal, partnerCenter].flatMap((link) => (link ? [link.url] : []));

describe('a domain of a customer’s choice', () => {
  it('never leads elsewhere: naughty strings and built ones, alone and as part of a domain', () => {
    for (const text of [...NAUGHTY, ...BUILT].flatMap((one) => [
      one,
      `${one}.onmicrosoft.com`,
      `evil.example/${one}`,
    ])) {
      for (const workload of ['exchange', 'azure', 'entra', 'sharepoint'] as const) {
        const customer = { tenantId: TENANT, name: 'Contoso', domain: text };

        urlsOf(routeFor({ workload, customer, cloud: 'commercial', serviceLinks: [] })).forEach(checkUrl);
      }
    }
  });

  it('never leads elsewhere, nor does a tenant ID that is none', () => {
    for (const text of [...NAUGHTY, ...BUILT]) {
      const customer = { tenantId: text, name: 'Contoso', domain: undefined };

      for (const url of urlsOf(
        routeFor({ workload: 'azure', customer, cloud: 'commercial', serviceLinks: [] }),
      )) {
        checkUrl(url);
        assert.ok(url.length < 200, url);
      }
    }
  });
});

/** Addresses that look like a host of the list and are none. */
function imitationsOf(host: string): readonly string[] {
  const [first = '', ...rest] = host.split('.');
  return [
    `http://${host}/`,
    `//${host}/`,
    `ftp://${host}/`,
    `https://${host}.evil.example/`,
    `https://${host}.`,
    `https://${host}./path`,
    `https://${host}..evil.example/`,
    `https://evil-${host}/`,
    // Any name before "-admin" is some customer's SharePoint; which one, the address alone doesn't say.
    ...(host.endsWith('sharepoint.com') ? [] : [`https://evil${host}/`]),
    `https://${first}-${rest.join('-')}.evil.example/`,
    `https://user@${host}/`,
    `https://user:secret@${host}/`,
    `https://:secret@${host}/`,
    `https://${host}@evil.example/`,
    `https://${host}:secret@evil.example/`,
    `https://${host}%40evil.example/`,
    `https://${host}%2eevil.example/`,
    `https://${host}%00.evil.example/`,
    `https://${host}:8443/`,
    `https://${host}:80/`,
    `https://${host}\\@evil.example/`,
    `https://${host}\\.evil.example/`,
    `https:\\\\${host}\\`,
    `https:/${host}/`,
    `https:${host}/`,
    `https:///${host}/`,
    `https://${host}\t/`,
    `https://${host}/\nx`,
    ` https://${host}/`,
    `https://${host}/ x`,
    `https://${host}/"onclick="alert(1)`,
    `https://${host}/<script>`,
    `https://evil.example/${host}`,
    `https://evil.example/?${host}`,
    `https://evil.example/#${host}`,
    `https://evil.example/https://${host}/`,
    `https://${host.replace(/o/u, '\u043e')}/`,
    `https://${host.replace(/c/u, '\u0441')}/`,
    `https://${host.replaceAll('.', '\u3002')}.evil.example/`,
    `https://xn--${host}/`,
    `https://${host}\u00ad/`,
    `https://${host}/\u202e`,
    `javascript:alert(1)//${host}/`,
    `javascript://${host}/%0aalert(1)`,
    `data:text/html,https://${host}/`,
    `vbscript:x//${host}`,
    `blob:https://${host}/x`,
    `file://${host}/x`,
    `msteams://${host}/x`,
    host,
    `https://${host}/${'a'.repeat(3_000)}`,
  ].filter((url) => url !== `https://${host}/`);
}

describe('Graph’s serviceManagementUrl', () => {
  const customer = { tenantId: TENANT, name: 'Contoso', domain: 'contoso.example' };
  const shownFor = (url: string): readonly string[] =>
    WORKLOAD_IDS.flatMap((workload) => {
      const service = workloadOf(workload).services[0] ?? 'Azure';
      const serviceLinks = [{ service, url }];
      return urlsOf(routeFor({ workload, customer, cloud: 'commercial', serviceLinks }));
    });
  const usual = new Set(
    WORKLOAD_IDS.flatMap((workload) =>
      urlsOf(routeFor({ workload, customer, cloud: 'commercial', serviceLinks: [] })),
    ),
  );

  for (const host of [...ALLOWED_HOSTS, 'contoso-admin.sharepoint.com']) {
    it(`${host}: none of its imitations becomes a link, or gives a domain to one`, () => {
      for (const url of imitationsOf(host)) {
        const one = `${url}?delegatedOrg=evil.onmicrosoft.com&tid=${TENANT}`;
        assert.deepEqual([isAllowedPortalUrl(url), isAllowedPortalUrl(one)], [false, false], url);
        for (const shown of shownFor(one)) assert.ok(usual.has(shown), `${one} led to ${shown}`);
      }
    });
  }

  it('is shown where its host is on the list and it opens in the customer’s tenant', () => {
    const url = `https://admin.teams.microsoft.com/?tenantId=${TENANT}`;

    assert.ok(shownFor(url).includes(url));
  });

  it('is dropped when it names another tenant', () => {
    const url = 'https://admin.teams.microsoft.com/?tenantId=11111111-2222-4333-8444-555555555555';

    assert.ok(!shownFor(url).includes(url));
  });
});
