import { describe, expect, it } from 'vitest';
import type { Exchange } from '../exchange.js';
import { harvestedLeads } from './harvest.js';

function answered(method: string, path: string, status: number, body: unknown, variables: number[] = []) {
  const request = { method, url: `http://harbour.test${path}`, headers: [] };
  const exchange: Exchange = {
    request,
    response: {
      status,
      headers: [['Content-Type', 'application/json']],
      body: Buffer.from(JSON.stringify(body)),
      isTruncated: false,
      firstByteMs: 1,
      durationMs: 1,
    },
  };
  return { request, exchange, variables };
}

const list = answered('GET', '/v2/orders', 200, {
  items: [{ id: 501, pier: 'A' }, { id: 503 }, { id: 505 }],
});
const urls = (...operations: Parameters<typeof harvestedLeads>[0]) =>
  harvestedLeads(operations).map(({ request }) => request.url.replace('http://harbour.test', ''));

describe('keys of real objects', () => {
  it('replace the made-up key of a described operation', () => {
    expect(urls(list, answered('GET', '/v2/orders/1', 404, {}, [2]))).toEqual([
      '/v2/orders/501',
      '/v2/orders/503',
    ]);
  });
  it('are known by the name of the parameter', () => {
    expect(urls(list, answered('GET', '/v2/invoice?order_id=1', 400, {}))).toEqual([
      '/v2/invoice?order_id=501',
      '/v2/invoice?order_id=503',
    ]);
  });
  it('are found for a resource in the singular', () => {
    expect(urls(list, answered('PUT', '/v2/order/1', 404, {}, [2]))).toHaveLength(2);
  });
  it('stand in the body of a request that looks something up', () => {
    const asked = answered('POST', '/v2/orders/lookup', 404, {});
    const request = {
      ...asked.request,
      headers: [['Content-Type', 'application/json'] as const],
      body: Buffer.from('{"data":{"id":"1","name":"x"}}'),
    };
    const bodies = harvestedLeads([list, { ...asked, request }]).map((lead) =>
      Buffer.from(lead.request.body ?? '').toString(),
    );
    expect(bodies).toEqual(['{"data":{"id":"501","name":"x"}}', '{"data":{"id":"503","name":"x"}}']);
  });
  it('are not put where the made-up key was good, or where nothing is known', () => {
    expect(urls(list, answered('GET', '/v2/orders/1', 200, {}, [2]))).toEqual([]);
    expect(urls(list, answered('GET', '/v2/boats/1', 404, {}, [2]))).toEqual([]);
    expect(urls(list, answered('GET', '/v2/orders/1', 401, {}, [2]))).toEqual([]);
  });
});
