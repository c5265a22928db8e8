import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const welcome = '<p>Welcome back</p>';
const refused = '<p>Please sign in</p>';

/** As PHP does it: a string by its length, an object by its class, which may refuse; in an array or not. */
function unserialize(text: string, makesObjects = true): string {
  const inner = /^a:1:\{i:0;(.*)\}$/.exec(text)?.[1] ?? text;
  const object = /^O:\d+:"(\w+)":1:\{.*\}$/.exec(inner)?.[1];
  if (object !== undefined) return object === 'Closure' && makesObjects ? refused : welcome;
  const match = /^s:(\d+):"([^"]*)";$/.exec(inner);
  return match !== null && Number(match[1]) === match[2]?.length ? welcome : refused;
}

acceptCheck(check, import.meta.url, {
  place: { kind: 'cookie', name: 'me', value: 's:3:"ada";' },
  vulnerable: {
    plain: ({ input }) => unserialize(input),
    'in Base64': {
      place: { kind: 'cookie', name: 'me', value: 'czozOiJhZGEiOw==' },
      respond: ({ input }) => unserialize(Buffer.from(input, 'base64').toString()),
    },
  },
  benign: {
    'a signature in front': () => refused,
    'no objects are made': ({ input }) => unserialize(input, false),
  },
});
