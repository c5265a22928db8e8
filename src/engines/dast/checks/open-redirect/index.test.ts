import { expect, it } from 'vitest';
import { acceptCheck, activeTargetOf } from '../../../../testing/accept-check.js';
import { openTarget, type TargetReply } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const to = (location: string): TargetReply => ({ status: 302, headers: [['Location', location]] });

acceptCheck(check, import.meta.url, {
  place: { kind: 'query', name: 'next', value: '/pier' },
  isShownByRawEcho: true,
  vulnerable: {
    'by Location': ({ input }) => to(input),
    'two slashes pass': ({ input }) => to(input.startsWith('/') ? input : '/'),
    'slash and backslash pass': ({ input }) =>
      to(input.startsWith('/') && !input.startsWith('//') ? input : '/'),
    'by meta refresh': ({ input }) => `<meta http-equiv="refresh" content="0; url=${input}">`,
    'by a script': ({ input }) => `<script>\nlocation.href = '${input}';\n</script>`,
  },
  benign: {
    'paths only': ({ input }) => to(/^\/[a-z]/.test(input) ? input : '/'),
    'behind the own host': ({ input }) => to(`http://harbour.test/${input}`),
    'as a parameter': ({ input }) => to(`/in?next=${encodeURIComponent(input)}`),
    'a link only': ({ input }) => `<a href="${input}">on</a>`,
  },
});

it.each(['X-Forwarded-Host', 'Host'])('is not by %s, which no link makes a browser send', async (name) => {
  const { place, prober } = openTarget({
    place: { kind: 'header', name, value: 'harbour.test' },
    respond: ({ input }) => to(`http://${input}/pier`),
  });
  expect(await check.attack(activeTargetOf(check, place), prober)).toEqual([]);
});
