import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const evaluated = (open: string, input: string) =>
  input.startsWith(open) ? input.replace(/^.\{'(\w+)'\.concat\('(\w+)'\)\}$/, '$1$2') : input;

acceptCheck(check, import.meta.url, {
  technologies: ['spring'],
  vulnerable: {
    EL: ({ input }) => `<p>${evaluated('${', input)}</p>`,
    OGNL: ({ input }) => `<p>${evaluated('%{', input)}</p>`,
  },
  benign: { data: ({ input }) => ({ type: 'text/plain', body: input }) },
});
