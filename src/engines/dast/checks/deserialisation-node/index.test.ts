import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

function unserialize(text: string): string {
  const match = /_\$\$ND_FUNC\$\$_function\(\)\{return (\d+)\*(\d+)\}\(\)/.exec(text);
  return match === null ? 'guest' : String(Number(match[1]) * Number(match[2]));
}

acceptCheck(check, import.meta.url, {
  place: { kind: 'cookie', name: 'profile', value: 'eyJuYW1lIjoiYWRhIn0=' },
  technologies: ['node'],
  vulnerable: {
    'in Base64': ({ input }) => `<p>Ahoy ${unserialize(Buffer.from(input, 'base64').toString())}</p>`,
    plain: ({ input }) => `<p>Ahoy ${unserialize(input)}</p>`,
  },
  benign: {
    'JSON.parse': ({ input }) => ({ type: 'text/plain', body: Buffer.from(input, 'base64').toString() }),
  },
});
