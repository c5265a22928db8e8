import { acceptCheck } from '../../../../testing/accept-check.js';
import type { TargetReply } from '../../../../testing/fake-target.js';
import { check } from './index.js';

/** A server that writes its head as text: line ends begin a new field. */
function raw(head: string): TargetReply {
  const [first = '', ...lines] = head.split(/\r\n|\n/);
  const fields = lines.map((line) => line.split(/: ?/, 2) as [string, string]);
  return {
    status: 302,
    headers: [['Location', first], ...fields.filter(([, value]) => value !== undefined)],
  };
}

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'a redirect': ({ input }) => raw(`/find/${input}`),
    'decoded once more': ({ input }) => raw(`/find/${input.includes('\n') ? '' : decodeURIComponent(input)}`),
  },
  benign: {
    encoded: ({ input }) => raw(`/find/${encodeURIComponent(input)}`),
    'a field that repeats it': ({ input }) => ({ headers: [['X-Query', input]] }),
  },
});
