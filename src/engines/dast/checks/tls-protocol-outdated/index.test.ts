import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const page = () => 'hello';

/** A server that accepts these versions. */
const accepting = (...own: readonly string[]) => ({
  respond: page,
  handshake: async (_: string, { versions }: { versions?: readonly [string, string] }) => {
    const protocol = own.find((one) => versions === undefined || versions.includes(one));
    return protocol === undefined
      ? ({ isAgreed: false } as const)
      : ({ isAgreed: true, protocol, cipher: 'TLS_RSA_WITH_AES_128_CBC_SHA' } as const);
  },
});

acceptCheck(check, import.meta.url, {
  request: { url: 'https://harbour.test/' },
  vulnerable: { 'TLS 1.0': accepting('TLSv1', 'TLSv1.2'), 'TLS 1.1': accepting('TLSv1.1', 'TLSv1.3') },
  benign: {
    'TLS 1.2 and 1.3': accepting('TLSv1.2', 'TLSv1.3'),
    'the offer cannot be made': { respond: page, handshake: async () => undefined },
    'no network below': page,
  },
});
