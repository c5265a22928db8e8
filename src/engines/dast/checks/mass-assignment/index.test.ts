import { describe } from 'vitest';
import { acceptCheck } from '../../../../testing/accept-check.js';
import type { Respond } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const saving =
  (fields: readonly string[]): Respond =>
  ({ body }) => {
    const sent = JSON.parse(body) as Record<string, unknown>;
    const kept = Object.fromEntries(Object.entries(sent).filter(([name]) => fields.includes(name)));
    return {
      type: 'application/json',
      body: JSON.stringify({ id: 7, name: '', role: 'member', active: true, ...kept }),
    };
  };

acceptCheck(check, import.meta.url, {
  place: { kind: 'json', name: '/name', value: 'ada' },
  vulnerable: {
    'all columns': saving(['name', 'role', 'active', 'id']),
    'one column too many': saving(['name', 'active']),
  },
  benign: {
    'the name alone': saving(['name']),
    'an echo': ({ body }) => ({
      type: 'application/json',
      body: JSON.stringify({ role: 'member', ...(JSON.parse(body) as object) }),
    }),
  },
});

/** JSON:API: the fields lie in data.attributes, and the answer has them there as well. */
const savingAttributes =
  (fields: readonly string[]): Respond =>
  ({ body }) => {
    const sent = JSON.parse(body) as { data?: { attributes?: Record<string, unknown> } };
    const kept = Object.entries(sent.data?.attributes ?? {}).filter(([name]) => fields.includes(name));
    const attributes = { name: '', balance: 12, ...Object.fromEntries(kept) };
    return {
      type: 'application/json',
      body: JSON.stringify({ data: { type: 'crew', id: '7', attributes } }),
    };
  };

describe('in a nested object', () => {
  acceptCheck(check, import.meta.url, {
    request: {
      method: 'PATCH',
      url: 'http://harbour.test/crew/7',
      headers: [['Content-Type', 'application/vnd.api+json']],
      body: Buffer.from('{"data":{"type":"crew","attributes":{"name":"ada"}}}'),
    },
    vulnerable: { 'all attributes': savingAttributes(['name', 'balance']) },
    benign: { 'the name alone': savingAttributes(['name']) },
  });
});
