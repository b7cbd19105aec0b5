import assert from 'node:assert/strict';
import { CLOUDS } from '../../src/domain/partner';
import { portalLink } from '../../src/domain/portal-link';
import { isAllowedPortalUrl, PORTAL_IDS, PORTALS } from '../../src/domain/portals';
import { permitsTicket, roleName } from '../../src/domain/roles';
import { SOURCE_IDS, SOURCES } from '../../src/domain/sources';
import { TOPIC_IDS, TOPICS } from '../../src/domain/topics';
import { WORKLOAD_FAMILIES, WORKLOAD_IDS, WORKLOADS } from '../../src/domain/workloads';

const sample = {
  tenantId: 'c0000000-0000-4000-8000-0000000c0a01',
  domain: 'contoso.com',
  initialDomain: 'contoso.onmicrosoft.com',
};

function expectUnique(values: readonly string[]): void {
  assert.deepEqual(values, [...new Set(values)]);
}

describe('the table of workloads', () => {
  it('has every workload once, and every family has one', () => {
    expectUnique(WORKLOADS.map(({ id }) => id));
    assert.deepEqual(
      WORKLOADS.map(({ id }) => id),
      WORKLOAD_IDS,
    );
    assert.deepEqual(new Set(WORKLOADS.map(({ family }) => family)), new Set(WORKLOAD_FAMILIES));
  });

  for (const workload of WORKLOADS) {
    const { id, right, naturalRoles, lookAlikeRoles, listedRoles = [], services } = workload;

    it(`${id}: its roles exist; the natural ones can file, the look-alikes can't`, () => {
      for (const roleId of [...naturalRoles, ...lookAlikeRoles, ...listedRoles]) {
        assert.notEqual(roleName(roleId), undefined, roleId);
      }
      if (right === undefined || right === 'anyRole') return;
      for (const roleId of naturalRoles) assert.ok(permitsTicket(roleId, right), roleName(roleId));
      for (const roleId of lookAlikeRoles) assert.ok(!permitsTicket(roleId, right), roleName(roleId));
    });

    it(`${id}: names each role and service once, and a service only it has`, () => {
      const elsewhere = WORKLOADS.filter((other) => other.id !== id).flatMap((other) => other.services);

      for (const list of [naturalRoles, lookAlikeRoles, listedRoles, services]) expectUnique(list);
      assert.deepEqual(
        services.filter((service) => elsewhere.includes(service)),
        [],
      );
    });
  }
});

describe('the table of portals', () => {
  const forms = PORTAL_IDS.flatMap((id) =>
    CLOUDS.flatMap((cloud) => PORTALS[id][cloud].map((form) => ({ id, cloud, ...form }))),
  );

  it('is reachable: every portal is where some request is filed, prepared or followed', () => {
    const used = new Set<string>(WORKLOADS.flatMap(({ filedIn, portal }) => [filedIn, portal]));

    assert.deepEqual(
      PORTAL_IDS.filter((id) => !used.has(id)),
      ['partnerCenterCustomers', 'partnerCenterServices'],
    );
  });

  it('has only forms on allowed hosts, each once a cloud, with a customer named if and only if it opens there', () => {
    for (const { id, cloud, template, context } of forms) {
      const url = template.replaceAll(/\{\w+\}/g, 'x');

      assert.ok(isAllowedPortalUrl(url), url);
      assert.equal(template.includes('{'), context === 'customer', `${id} ${cloud}`);
    }
    expectUnique(forms.map(({ id, cloud, template }) => `${id} ${cloud} ${template}`));
  });

  it('keeps every form reachable: none stands behind one that always fits', () => {
    for (const id of PORTAL_IDS) {
      for (const cloud of CLOUDS) {
        const open = PORTALS[id][cloud].findIndex(({ context }) => context === 'own');

        assert.ok(open === -1 || open === PORTALS[id][cloud].length - 1, `${id} ${cloud}`);
      }
    }
  });

  it('never claims a customer context in the US Government clouds', () => {
    for (const id of PORTAL_IDS) {
      for (const cloud of ['gccHigh', 'dod'] as const) {
        assert.notEqual(portalLink(id, cloud, sample)?.context, 'customer', `${id} ${cloud}`);
      }
    }
  });
});

/** Pages of Microsoft's documentation, and of the two projects that we cite. */
const sourceHosts = ['learn.microsoft.com', 'partner.microsoft.com', 'azure.microsoft.com', 'github.com'];

describe('the table of sources', () => {
  for (const id of SOURCE_IDS) {
    it(`${id}: has a title, a public address and a date`, () => {
      const { title, url, asOf } = SOURCES[id];
      const address = new URL(url);

      assert.ok(title.length > 5);
      assert.equal(address.protocol, 'https:');
      assert.ok(sourceHosts.includes(address.hostname), address.hostname);
      assert.match(asOf, /^20\d\d(-(0[1-9]|1[0-2]))?$/);
    });
  }

  it('is cited in full: every source stands behind some fact', () => {
    const cited = new Set<string>([
      ...WORKLOADS.flatMap(({ sources }) => sources),
      ...TOPIC_IDS.flatMap((id) => TOPICS[id].sources),
      ...PORTAL_IDS.flatMap((id) =>
        CLOUDS.flatMap((cloud) => PORTALS[id][cloud].map(({ source }) => source)),
      ),
    ]);

    assert.deepEqual(
      SOURCE_IDS.filter((id) => !cited.has(id)),
      [],
    );
  });

  it('marks what stands at the same address as different facts with different titles', () => {
    expectUnique(SOURCE_IDS.map((id) => SOURCES[id].title));
  });
});

describe('the table of topics', () => {
  it('has links on allowed hosts only, and every source once a topic', () => {
    for (const id of TOPIC_IDS) {
      const { link, sources } = TOPICS[id];

      assert.ok(link === undefined || isAllowedPortalUrl(link), link);
      expectUnique(sources);
    }
  });
});
