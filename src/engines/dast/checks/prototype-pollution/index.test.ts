import { acceptCheck } from '../../../../testing/accept-check.js';
import type { Respond } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const merging =
  (takesProto: boolean): Respond =>
  ({ body, state }) => {
    const spaces = /"__proto__":\{"json spaces":(\d+)\}/.exec(body)?.[1];
    if (takesProto && spaces !== undefined) state.set('spaces', spaces);
    return {
      type: 'application/json',
      body: JSON.stringify({ saved: true }, null, Number(state.get('spaces') ?? 0)),
    };
  };

acceptCheck(check, import.meta.url, {
  place: { kind: 'json', name: '/name', value: 'ada' },
  vulnerable: { 'a careless merge': merging(true) },
  benign: {
    'own keys only': merging(false),
    'always indented': () => ({ type: 'application/json', body: '{\n       "a": 1\n}' }),
  },
});
