import assert from 'node:assert/strict';
import { z } from 'zod';
import type { DemoPartner, DemoPartnerOptions } from '../../src/demo/start-demo-partner';
import { startDemoPartner } from '../../src/demo/start-demo-partner';

const page = z.object({
  value: z.array(z.record(z.string(), z.unknown())),
  '@odata.nextLink': z.url().optional(),
  '@odata.count': z.number().optional(),
});
export type Row = Record<string, unknown>;

export const graphError = z.strictObject({
  error: z.strictObject({
    code: z.string().min(1),
    message: z.string().min(1),
    innerError: z.strictObject({
      date: z.string(),
      'request-id': z.guid(),
      'client-request-id': z.guid(),
    }),
  }),
});

/** A caller of the demo partner that knows HTTP and nothing else. */
export class DemoClient {
  private constructor(readonly partner: DemoPartner) {}

  static async start(options?: DemoPartnerOptions): Promise<DemoClient> {
    return new DemoClient(await startDemoPartner(options));
  }

  fetch(path: string, init: RequestInit = {}): Promise<Response> {
    const url = path.startsWith('http') ? path : `${this.partner.url}${path}`;
    return fetch(url, { headers: { authorization: `Bearer ${this.partner.token}` }, ...init });
  }

  post(path: string, body: unknown): Promise<Response> {
    const headers = { authorization: `Bearer ${this.partner.token}`, 'content-type': 'application/json' };
    return this.fetch(path, { method: 'POST', headers, body: JSON.stringify(body) });
  }

  async object(path: string): Promise<Row> {
    const response = await this.fetch(path);
    assert.equal(response.status, 200, path);
    return z.record(z.string(), z.unknown()).parse(await response.json());
  }

  async page(path: string): Promise<z.infer<typeof page>> {
    return page.parse(await this.object(path));
  }

  /** The pages of a list, to its end. */
  async pages(path: string): Promise<readonly (readonly Row[])[]> {
    const first = await this.page(path);
    const pages = [first.value];
    for (let link = first['@odata.nextLink']; link !== undefined;) {
      assert.ok(pages.length < 100, 'paging does not end');
      const next = await this.page(link);
      pages.push(next.value);
      link = next['@odata.nextLink'];
    }
    return pages;
  }

  async all(path: string): Promise<readonly Row[]> {
    return (await this.pages(path)).flat();
  }

  /** The value of a POST that answers with a list of IDs or objects. */
  async ask(path: string, body: unknown): Promise<readonly unknown[]> {
    const response = await this.post(path, body);
    assert.equal(response.status, 200, path);
    return z.object({ value: z.array(z.unknown()) }).parse(await response.json()).value;
  }
}
