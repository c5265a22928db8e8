import { isIP } from 'node:net';
import { connect, type SecureVersion, type TLSSocket } from 'node:tls';
import type { TlsAnswer, TlsCertificate, TlsOffer } from '../check.js';
import { originOf } from './scope.js';
import type { WireOptions } from './wire.js';

/** What OpenSSL says where this build cannot make the offer at all; nothing then is known of the server. */
const unable =
  /NO_(?:CIPHERS|PROTOCOLS)_AVAILABLE|NO_CIPHER_MATCH|ERR_TLS_PROTOCOL_VERSION_CONFLICT|UNSUPPORTED_PROTOCOL_VERSION/i;

export type HandshakeOptions = Pick<WireOptions, 'pinned' | 'connectMs'> & {
  /** Milliseconds since 1970. */
  readonly nowMs: () => number;
};

/** One handshake with this offer and nothing sent in it. `undefined`: the offer could not be made, or no one listens. */
export function shakeHands(
  origin: string,
  { versions, ciphers }: TlsOffer,
  { pinned, connectMs, nowMs }: HandshakeOptions,
): Promise<TlsAnswer | undefined> {
  const { protocol, hostname, port } = new URL(originOf(origin) ?? 'http://invalid');
  const name = hostname.replace(/^\[|\]$/g, '');
  const host = pinned.get(name.toLowerCase());
  if (protocol !== 'https:' || host === undefined) return Promise.resolve(undefined);
  return new Promise((resolve) => {
    let socket: TLSSocket;
    const done = (answer: TlsAnswer | undefined) => {
      socket?.destroy();
      resolve(answer);
    };
    try {
      socket = connect({
        host,
        port: Number(port || 443),
        rejectUnauthorized: false,
        timeout: connectMs,
        ...(isIP(name) === 0 ? { servername: name } : {}),
        ...(versions === undefined
          ? {}
          : { minVersion: versions[0] as SecureVersion, maxVersion: versions[1] as SecureVersion }),
        ...(ciphers === undefined ? {} : { ciphers }),
      });
    } catch {
      resolve(undefined);
      return;
    }
    socket.once('secureConnect', () => done(agreed(socket, name, nowMs())));
    socket.once('timeout', () => done(undefined));
    socket.once('error', (error: NodeJS.ErrnoException) => {
      const text = `${error.code ?? ''} ${error.message}`;
      const isOurs = unable.test(text) || /^E(?:CONNREFUSED|HOSTUNREACH|NETUNREACH)/.test(error.code ?? '');
      done(isOurs ? undefined : { isAgreed: false });
    });
  });
}

const dayMs = 86_400_000;

function agreed(socket: TLSSocket, name: string, nowMs: number): TlsAnswer {
  const certificate = certificateOf(socket, name, nowMs);
  return {
    isAgreed: true,
    protocol: socket.getProtocol() ?? '',
    cipher: socket.getCipher().standardName,
    ...(certificate === undefined ? {} : { certificate }),
  };
}

function certificateOf(socket: TLSSocket, name: string, nowMs: number): TlsCertificate | undefined {
  const peer = socket.getPeerX509Certificate();
  if (peer === undefined) return undefined;
  const details = peer.publicKey.asymmetricKeyDetails;
  const isAddress = isIP(name) !== 0;
  return {
    daysLeft: Math.floor((Date.parse(peer.validTo) - nowMs) / dayMs),
    daysSince: Math.floor((nowMs - Date.parse(peer.validFrom)) / dayMs),
    isForName: isAddress ? peer.checkIP(name) !== undefined : peer.checkHost(name) !== undefined,
    keyType: peer.publicKey.asymmetricKeyType ?? '',
    ...(details?.modulusLength === undefined ? {} : { keyBits: details.modulusLength }),
    signature: signatureOf(peer.raw),
  };
}

/** OIDs of signature algorithms on broken digests (RFC 8017, appendix A.2.4; RFC 3279, section 2.2.3), as DER has them. */
const brokenSignatures: readonly (readonly [name: string, der: Buffer])[] = [
  ['MD5', Buffer.from('06092a864886f70d010104', 'hex')],
  ['SHA-1', Buffer.from('06092a864886f70d010105', 'hex')],
  ['SHA-1', Buffer.from('06072a8648ce3d0401', 'hex')],
];

/** The digest that signs, where it is one of the broken ones. */
function signatureOf(raw: Buffer): string {
  return brokenSignatures.find(([, der]) => raw.includes(der))?.[0] ?? '';
}
