import { acceptCheck } from '../../../../testing/accept-check.js';
import { escapeMarkup } from '../../../../testing/fake-target.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  isShownByRawEcho: true,
  vulnerable: {
    'escaped for HTML only': ({ input }) => `<a href="/vote?id=${escapeMarkup(input)}&amp;yes=1">yes</a>`,
  },
  benign: { encoded: ({ input }) => `<a href="/vote?id=${encodeURIComponent(input)}&amp;yes=1">yes</a>` },
});
