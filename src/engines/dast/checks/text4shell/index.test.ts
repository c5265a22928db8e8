import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  technologies: ['java'],
  vulnerable: {
    scripts: ({ input }) =>
      `<p>${input.replace(/\$\{script:javascript:(\d+)\*(\d+)\}/, (_, a: string, b: string) => String(Number(a) * Number(b)))}</p>`,
    addresses: ({ input, callOut }) => {
      const url = /\$\{url:UTF-8:([^}]+)\}/.exec(input)?.[1];
      if (url) callOut(url);
      return 'ok';
    },
  },
  benign: { text: ({ input }) => ({ type: 'text/plain', body: input }) },
});
