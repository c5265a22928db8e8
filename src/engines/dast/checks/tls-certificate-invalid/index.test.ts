import { acceptCheck } from '../../../../testing/accept-check.js';
import type { TlsCertificate } from '../../check.js';
import { check } from './index.js';

const sound: TlsCertificate = {
  daysLeft: 60,
  daysSince: 30,
  isForName: true,
  keyType: 'rsa',
  keyBits: 2048,
  signature: '',
};
const showing = (own: Partial<TlsCertificate>) => ({
  respond: () => 'hello',
  handshake: async () =>
    ({ isAgreed: true, protocol: 'TLSv1.3', cipher: 'AES', certificate: { ...sound, ...own } }) as const,
});

acceptCheck(check, import.meta.url, {
  request: { url: 'https://harbour.test/' },
  vulnerable: {
    expired: showing({ daysLeft: -3 }),
    'not valid yet': showing({ daysSince: -1 }),
    'another name': showing({ isForName: false }),
    'another name, on a host whose name begins like this machine': {
      ...showing({ isForName: false }),
      request: { url: 'https://localhost.harbour.test/' },
    },
    'a short key': showing({ keyBits: 1024 }),
    'SHA-1': showing({ signature: 'SHA-1' }),
  },
  benign: {
    sound: showing({}),
    'P-256': { ...showing({ keyType: 'ec' }) },
    'another name on this machine': {
      ...showing({ isForName: false }),
      request: { url: 'https://127.0.0.1:8443/' },
    },
    'no TLS': { ...showing({ daysLeft: -3 }), request: { url: 'http://harbour.test/' } },
  },
});
