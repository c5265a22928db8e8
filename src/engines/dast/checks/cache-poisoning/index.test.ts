import { acceptCheck } from '../../../../testing/accept-check.js';
import type { Respond } from '../../../../testing/fake-target.js';
import { check } from './index.js';

const page = (host: string) => `<script src="//${host || 'harbour.test'}/a.js"></script>`;

const cached: Respond = (request) => {
  const key = request.url.href;
  const kept = request.state.get(key) ?? page(request.header('X-Forwarded-Host'));
  request.state.set(key, kept);
  return kept;
};

acceptCheck(check, import.meta.url, {
  vulnerable: { 'a cache by address': cached },
  benign: {
    'no cache': (request) => page(request.header('X-Forwarded-Host')),
    'the field is ignored': () => page(''),
  },
});
