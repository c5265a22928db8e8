import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

function unserialize(text: string): string {
  const match = /^s:(\d+):"([^"]*)";$/.exec(text);
  return match !== null && Number(match[1]) === match[2]?.length
    ? '<p>Welcome back</p>'
    : '<p>Please sign in</p>';
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
  benign: { 'a signature in front': () => '<p>Please sign in</p>' },
});
