import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  place: { kind: 'json', name: '/hook', value: 'https://partner.test/x' },
  vulnerable: {
    'a webhook': ({ input, callOut }) => {
      if (/^https?:/.test(input)) callOut(input);
      return 'saved';
    },
    'a host name only': {
      strength: 'high',
      respond: ({ input, callOut }) => {
        if (/^[\w.]+:\d+\/\w+$/.test(input)) callOut(`http://${input}`);
        return 'saved';
      },
    },
  },
  benign: {
    'listed hosts': ({ input, callOut }) => {
      if (input.startsWith('https://partner.test/')) callOut(input);
      return 'saved';
    },
    'the browser fetches': ({ input }) => `<img src="${input}">`,
  },
});
