import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

/** What PHP's include does with a data: address. */
function include(name: string): string {
  const match = /^data:text\/plain(;base64)?,(.*)$/s.exec(name);
  if (match === null) return 'Failed opening for inclusion';
  const code = match[1] ? Buffer.from(match[2] ?? '', 'base64').toString() : (match[2] ?? '');
  return code.replace(/<\?=(\d+)\*(\d+)(?:\?>|;\/\/.*)/s, (_, a: string, b: string) =>
    String(Number(a) * Number(b)),
  );
}

acceptCheck(check, import.meta.url, {
  place: { kind: 'query', name: 'page', value: 'tide.php' },
  technologies: ['php'],
  vulnerable: {
    'include of the value': ({ input }) => include(input),
    'include with a suffix': ({ input }) => include(`${input}.php`),
  },
  benign: {
    'a table': ({ input }) => (input === 'tide.php' ? 'high at noon' : 'missing'),
    'read as text': ({ input }) => ({ type: 'text/plain', body: input }),
  },
});
