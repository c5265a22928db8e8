import { generateKeyPairSync, type KeyObject, randomBytes, sign } from 'node:crypto';
import { isIP } from 'node:net';
import { createSecureContext, type SecureContext } from 'node:tls';

/** A certificate authority of one run: its key is never written anywhere, so that no one can use it afterwards. */
export interface ProxyAuthority {
  /** PEM; what the browser that records has to trust. */
  readonly certificate: string;
  issue(host: string): { readonly key: string; readonly cert: string };
  contextFor(host: string): SecureContext;
}

const dayMs = 86_400_000;
const name = 'Seaworthy recording proxy (this run only)';

export function createAuthority(now: Date): ProxyAuthority {
  const keys = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const issuer = { name, key: keys.privateKey };
  const own = certificateOf({
    subject: name,
    publicKey: keys.publicKey,
    issuer,
    now,
    extensions: authorityExtensions,
  });
  const contexts = new Map<string, SecureContext>();
  const issue = (host: string) => {
    const leaf = generateKeyPairSync('ec', { namedCurve: 'P-256' });
    const cert = certificateOf({
      subject: host.slice(0, 60),
      publicKey: leaf.publicKey,
      issuer,
      now,
      extensions: [extension('2.5.29.17', false, der(0x30, altName(host)))],
    });
    return {
      key: leaf.privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      cert: `${cert}${own}`,
    };
  };
  return {
    certificate: own,
    issue,
    contextFor(host) {
      const context = contexts.get(host) ?? createSecureContext(issue(host));
      contexts.set(host, context);
      return context;
    },
  };
}

interface CertificateParts {
  readonly subject: string;
  readonly publicKey: KeyObject;
  readonly issuer: { readonly name: string; readonly key: KeyObject };
  readonly now: Date;
  readonly extensions: readonly Buffer[];
}

/** RFC 5280, section 4.1. */
function certificateOf({ subject, publicKey, issuer, now, extensions }: CertificateParts): string {
  // ecdsa-with-SHA256 (RFC 5758, section 3.2)
  const algorithm = der(0x30, oid('1.2.840.10045.4.3.2'));
  const serial = randomBytes(16);
  // Positive, and not zero.
  serial[0] = ((serial[0] ?? 0) & 0x3f) | 0x40;
  const body = der(
    0x30,
    der(0xa0, der(0x02, Buffer.from([2]))),
    der(0x02, serial),
    algorithm,
    commonName(issuer.name),
    der(0x30, time(now.getTime() - dayMs), time(now.getTime() + 7 * dayMs)),
    commonName(subject),
    publicKey.export({ type: 'spki', format: 'der' }),
    der(0xa3, der(0x30, ...extensions)),
  );
  const signature = der(0x03, Buffer.from([0]), sign('sha256', body, issuer.key));
  const lines = der(0x30, body, algorithm, signature).toString('base64').replace(/.{64}/g, '$&\n');
  return `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`;
}

/** CA:TRUE without further authorities; signs certificates only (sections 4.2.1.9 and 4.2.1.3). */
const authorityExtensions: readonly Buffer[] = [
  extension('2.5.29.19', true, der(0x30, der(0x01, Buffer.from([0xff])), der(0x02, Buffer.from([0])))),
  extension('2.5.29.15', true, der(0x03, Buffer.from([2, 0x04]))),
];

function extension(id: string, isCritical: boolean, value: Buffer): Buffer {
  const critical = isCritical ? [der(0x01, Buffer.from([0xff]))] : [];
  return der(0x30, oid(id), ...critical, der(0x04, value));
}

/** Section 4.2.1.6: dNSName, or iPAddress in bytes. */
function altName(host: string): Buffer {
  const family = isIP(host);
  if (family === 0) return der(0x82, Buffer.from(host, 'latin1'));
  if (family === 4) return der(0x87, Buffer.from(host.split('.').map(Number)));
  const [head = '', tail] = host.split('::', 2);
  const groups = (text = '') =>
    text === '' ? [] : text.split(':').map((group) => Number.parseInt(group, 16));
  const [front, back] = [groups(head), groups(tail)];
  const all = [...front, ...Array<number>(8 - front.length - back.length).fill(0), ...back];
  return der(0x87, Buffer.from(all.flatMap((group) => [group >> 8, group & 0xff])));
}

function commonName(text: string): Buffer {
  return der(0x30, der(0x31, der(0x30, oid('2.5.4.3'), der(0x0c, Buffer.from(text, 'utf8')))));
}

function time(ms: number): Buffer {
  return der(0x18, Buffer.from(`${new Date(ms).toISOString().replace(/[-:T]|\..*/g, '')}Z`));
}

function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number);
  const bytes = rest.flatMap((part) => {
    const digits = [part & 0x7f];
    for (let left = part >> 7; left > 0; left >>= 7) digits.unshift((left & 0x7f) | 0x80);
    return digits;
  });
  return der(0x06, Buffer.from([first * 40 + second, ...bytes]));
}

/** Tag, length, value (X.690, section 8.1). */
function der(tag: number, ...parts: readonly Buffer[]): Buffer {
  const value = Buffer.concat(parts);
  const size = value.length;
  const length = size < 0x80 ? [size] : size < 0x100 ? [0x81, size] : [0x82, size >> 8, size & 0xff];
  return Buffer.concat([Buffer.from([tag, ...length]), value]);
}
