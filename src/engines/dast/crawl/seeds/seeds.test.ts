import { describe, expect, test } from 'vitest';
import type { Lead } from '../discover.js';
import { openApiLeads } from './openapi.js';
import { harLeads, listLeads, postmanLeads, routeLeads } from './recordings.js';

const origin = 'http://127.0.0.1:8080';

function shown(leads: readonly Lead[]): readonly string[] {
  return leads.map(({ request: { method, url, headers, body }, variables }) =>
    [
      method,
      url.replace(origin, ''),
      ...headers.map((field) => field.join('=')),
      ...(body ? [Buffer.from(body).toString()] : []),
      ...(variables?.length ? [`variable ${variables.join()}`] : []),
    ].join(' '),
  );
}

describe('seeds', () => {
  test('OpenAPI 3, with references', () => {
    const leads = openApiLeads(
      {
        openapi: '3.0.3',
        servers: [{ url: 'https://elsewhere.example/api/v1/' }],
        components: {
          schemas: {
            Packet: {
              type: 'object',
              properties: {
                id: { type: 'integer', readOnly: true },
                plant: { type: 'string', example: 'leek' },
                grams: { type: 'number' },
                tags: { type: 'array', items: { type: 'string' } },
              },
            },
          },
          parameters: { Page: { name: 'page', in: 'query', schema: { type: 'integer' } } },
        },
        paths: {
          '/packets/{packetId}': {
            parameters: [{ name: 'packetId', in: 'path', schema: { type: 'integer' } }],
            get: {
              parameters: [
                { $ref: '#/components/parameters/Page' },
                { name: 'X-Shelf', in: 'header', schema: { enum: ['dry'] } },
              ],
            },
          },
          '/packets': {
            post: {
              requestBody: {
                content: { 'application/json': { schema: { $ref: '#/components/schemas/Packet' } } },
              },
            },
          },
        },
      },
      origin,
    );
    expect(shown(leads)).toEqual([
      'GET /api/v1/packets/1?page=1 X-Shelf=dry variable 3',
      'POST /api/v1/packets Content-Type=application/json {"plant":"leek","grams":1,"tags":["probe"]}',
    ]);
  });

  test('Swagger 2', () => {
    const leads = openApiLeads(
      {
        swagger: '2.0',
        basePath: '/v2',
        paths: { '/beds': { post: { parameters: [{ name: 'row', in: 'formData', type: 'string' }] } } },
      },
      origin,
    );
    expect(shown(leads)).toEqual(['POST /v2/beds Content-Type=application/x-www-form-urlencoded row=probe']);
  });

  test('HAR keeps the request and leaves the session', () => {
    const leads = harLeads({
      log: {
        entries: [
          {
            request: {
              method: 'POST',
              url: `${origin}/beds`,
              headers: [
                { name: 'Cookie', value: 'x=1' },
                { name: 'X-Row', value: '2' },
                { name: 'Content-Type', value: 'application/json' },
              ],
              postData: { text: '{"a":1}' },
            },
          },
        ],
      },
    });
    expect(shown(leads)).toEqual(['POST /beds X-Row=2 Content-Type=application/json {"a":1}']);
  });

  test('Postman, with folders and variables', () => {
    const leads = postmanLeads(
      {
        variable: [{ key: 'row', value: '9' }],
        item: [
          {
            item: [
              {
                request: {
                  method: 'POST',
                  url: { raw: '{{host}}/beds/:bed_id?row={{row}}' },
                  body: { mode: 'raw', raw: '{"n":"{{row}}"}' },
                },
              },
            ],
          },
        ],
      },
      origin,
    );
    expect(shown(leads)).toEqual(['POST /beds/1?row=9 Content-Type=application/json {"n":"9"}']);
  });

  test('routes in the spellings of frameworks', () => {
    const leads = routeLeads(
      {
        routes: [
          { method: 'GET', path: '/beds/<int:bed_id>', parameters: ['bed_id', 'q'] },
          { method: 'POST', path: '/beds/:name', parameters: ['name', 'note'] },
          { method: 'GET', path: '/{year}', parameters: ['year'] },
        ],
      },
      origin,
    );
    expect(shown(leads)).toEqual([
      'GET /beds/1?q=probe variable 1',
      'POST /beds/Probe Content-Type=application/x-www-form-urlencoded note=probe variable 1',
      'GET /2030 variable 0',
    ]);
  });

  test('lists', () => {
    expect(shown(listLeads('# c\n/a\nPOST b?c\nhttp://127.0.0.1:8080/d', origin))).toEqual([
      'GET /a',
      'POST /b?c',
      'GET /d',
    ]);
  });

  test('foreign bytes end in nothing, not in an error', () => {
    for (const junk of [
      null,
      7,
      'x',
      [],
      {},
      { paths: 1 },
      { log: { entries: [1, { request: 2 }] } },
      { item: [1, { request: {} }] },
      { routes: [null, { path: 3 }] },
    ]) {
      harLeads(junk);
      postmanLeads(junk, origin);
      routeLeads(junk, origin);
      openApiLeads({ openapi: '3', paths: junk as never }, origin);
    }
  });
});
