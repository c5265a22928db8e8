import { acceptCheck } from '../../../../testing/accept-check.js';
import type { TargetRequest } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const crew = ['ada', 'bo'];

/** What a document database does with a value or an operator object. */
function matches(name: string, wanted: unknown): boolean {
  if (typeof wanted === 'string') return name === wanted;
  const operators = wanted as Record<string, string>;
  if ('$ne' in operators) return name !== operators.$ne;
  return '$eq' in operators ? name === operators.$eq : false;
}

/** Parameters as bracket parsers read them. */
function nested(request: TargetRequest): unknown {
  for (const [key, value] of request.query) {
    const match = /^q\[(.+)\]$/.exec(key);
    if (match?.[1]) return { [match[1]]: value };
  }
  return request.query.get('q') ?? '';
}

const list = (wanted: unknown) => `<p>${crew.filter((name) => matches(name, wanted)).length} found</p>`;

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'brackets in the query': (request) => list(nested(request)),
    'an object in JSON': {
      place: { kind: 'json', name: '/user', value: 'ada' },
      respond: ({ body }) => list((JSON.parse(body) as { user: unknown }).user),
    },
  },
  benign: {
    'a string is made of it': (request) => list(String(nested(request))),
    'objects are refused': (request) =>
      typeof nested(request) === 'string' ? list(nested(request)) : { status: 400 },
  },
});
