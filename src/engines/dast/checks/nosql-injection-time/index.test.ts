import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const waits = /'&&\(function\(\)\{var e=Date\.now\(\)\+(\d+);/;

acceptCheck(check, import.meta.url, {
  technologies: ['mongodb'],
  vulnerable: {
    'a $where': ({ input }) => {
      const isOpen = (input.split("'").length - 1) % 2 === 1;
      const match = waits.exec(input);
      return { body: isOpen ? 'broken' : 'fine', delayMs: Number(match?.[1] ?? 0) };
    },
  },
  benign: {
    'a parameter': () => 'fine',
    'slow for long input': ({ input }) => ({
      body: input.length % 2 ? 'a' : 'b',
      delayMs: input.length > 30 ? 4000 : 0,
    }),
  },
});
