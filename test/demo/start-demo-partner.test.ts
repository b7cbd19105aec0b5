import assert from 'node:assert/strict';
import { createConnection } from 'node:net';
import { DEMO_PARTNER } from '../../src/demo/data/organization';
import { DemoClient, graphError } from './demo-client';

describe('startDemoPartner', () => {
  let client: DemoClient;
  before(async () => (client = await DemoClient.start()));
  after(() => client.partner.close());

  it('serves version 1.0 of its Graph on loopback', () => {
    assert.match(client.partner.url, /^http:\/\/127\.0\.0\.1:\d+\/v1\.0$/);
    assert.equal(client.partner.tenantId, DEMO_PARTNER.tenantId);
  });

  for (const [name, authorization] of [
    ['no token', ''],
    ['another token', 'Bearer something-else'],
    ['a token without its scheme', 'token'],
  ] as const) {
    it(`refuses ${name} with 401 in the shape of Graph`, async () => {
      const response = await client.fetch('/organization', { headers: { authorization } });

      assert.equal(response.status, 401);
      assert.match(response.headers.get('www-authenticate') ?? '', /^Bearer/);
      assert.equal(graphError.parse(await response.json()).error.code, 'InvalidAuthenticationToken');
    });
  }

  for (const { path, method, status } of [
    { path: '/nowhere', method: 'GET', status: 404 },
    { path: '/users/%E0%A4%A', method: 'GET', status: 404 },
    { path: '/users/', method: 'GET', status: 404 },
    { path: '/users/00000000-0000-4000-8000-000000000000', method: 'GET', status: 404 },
    { path: '/groups/00000000-0000-4000-8000-000000000000/members', method: 'GET', status: 404 },
    { path: '/tenantRelationships/delegatedAdminCustomers/unknown', method: 'GET', status: 404 },
    {
      path: '/tenantRelationships/delegatedAdminRelationships/unknown/accessAssignments',
      method: 'GET',
      status: 404,
    },
    { path: '/users', method: 'POST', status: 405 },
    { path: '/directoryObjects/getByIds', method: 'GET', status: 405 },
  ]) {
    it(`answers ${method} ${path} with ${status} in the shape of Graph`, async () => {
      const response = await client.fetch(path, {
        method,
        headers: { authorization: `Bearer ${client.partner.token}` },
      });

      assert.equal(response.status, status);
      graphError.parse(await response.json());
    });
  }

  it('knows no other version', async () => {
    const response = await client.fetch(client.partner.url.replace('v1.0', 'beta') + '/users');

    assert.equal(response.status, 404);
  });

  it('survives a request whose target is no path', async () => {
    const { port } = new URL(client.partner.url);

    const answer = await new Promise<string>((resolve) => {
      const socket = createConnection(Number(port), '127.0.0.1');
      socket.on('data', (data) => (socket.destroy(), resolve(data.toString())));
      socket.write(
        `GET http://elsewhere/ HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${client.partner.token}\r\n\r\n`,
      );
    });

    assert.match(answer, /^HTTP\/1\.1 400/);
  });

  it('refuses a body that is no JSON', async () => {
    const response = await client.fetch('/directoryObjects/getByIds', {
      method: 'POST',
      body: '{',
      headers: { authorization: `Bearer ${client.partner.token}` },
    });

    assert.equal(response.status, 400);
  });

  it('makes a new token at every start, and can be closed twice', async () => {
    const other = await DemoClient.start();
    assert.notEqual(other.partner.token, client.partner.token);

    await other.partner.close();
    await other.partner.close();

    await assert.rejects(other.fetch('/users'));
  });

  it('takes the port that it is given, and rejects when that is taken', async () => {
    const port = Number(new URL(client.partner.url).port);

    await assert.rejects(DemoClient.start({ port }), { code: 'EADDRINUSE' });
  });

  it('dates its answers by its own clock', async () => {
    const now = new Date('2026-03-15T09:41:00Z');
    const other = await DemoClient.start({ now: () => now });

    const response = await other.fetch('/organization');

    assert.equal(response.headers.get('date'), now.toUTCString());
    await other.partner.close();
  });

  it('names the partner', async () => {
    const [organization] = await client.all('/organization');

    assert.equal(organization?.['id'], DEMO_PARTNER.tenantId);
    assert.equal(organization['displayName'], DEMO_PARTNER.name);
  });
});
