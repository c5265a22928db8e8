import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  strength: 'high',
  vulnerable: {
    'a mail in Jinja': ({ input }) => ({
      body: 'sent',
      delayMs: Number(/^\{\{.*popen\('sleep (\d)'\)/.exec(input)?.[1] ?? 0) * 1000,
    }),
    'a mail in Freemarker': ({ input, callOut }) => {
      const url = /^<#assign q=.*curl -s ([^"]+)"\)\}$/.exec(input)?.[1];
      if (url) callOut(url);
      return 'sent';
    },
  },
  benign: { data: () => 'sent' },
});
