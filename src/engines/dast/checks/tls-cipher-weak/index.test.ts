import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const page = () => 'hello';

const accepting = (family: string, cipher: string) => ({
  respond: page,
  handshake: async (_: string, { ciphers = '' }: { ciphers?: string }) =>
    ciphers.includes(family)
      ? ({ isAgreed: true, protocol: 'TLSv1.2', cipher } as const)
      : ({ isAgreed: false } as const),
});

acceptCheck(check, import.meta.url, {
  request: { url: 'https://harbour.test/' },
  vulnerable: {
    'no encryption': accepting('eNULL', 'TLS_RSA_WITH_NULL_SHA256'),
    'no authentication': accepting('aNULL', 'TLS_DH_anon_WITH_AES_128_GCM_SHA256'),
    '3DES': accepting('3DES', 'TLS_RSA_WITH_3DES_EDE_CBC_SHA'),
  },
  benign: {
    'AES alone': accepting('AES', 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256'),
    'a server that takes its own choice whatever is offered': {
      respond: page,
      handshake: async () =>
        ({ isAgreed: true, protocol: 'TLSv1.3', cipher: 'TLS_AES_256_GCM_SHA384' }) as const,
    },
    'no network below': page,
  },
});
