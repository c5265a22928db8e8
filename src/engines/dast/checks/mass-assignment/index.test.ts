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
