import { generateKeyPairSync } from 'node:crypto';
import { createSecureContext, type SecureContext } from 'node:tls';
import { authorityCertificate, serverCertificate } from '../../trust/keys/tls-certificate.js';

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
  const issuer = { name, key: newKeys().privateKey };
  const validity = { from: new Date(now.getTime() - dayMs), until: new Date(now.getTime() + 7 * dayMs) };
  const certificate = authorityCertificate(issuer, validity);
  const contexts = new Map<string, SecureContext>();
  const issue = (host: string) => {
    const { privateKey, publicKey } = newKeys();
    return {
      key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
      cert: `${serverCertificate(issuer, [host], publicKey, validity)}${certificate}`,
    };
  };
  return {
    certificate,
    issue,
    contextFor(host) {
      const context = contexts.get(host) ?? createSecureContext(issue(host));
      contexts.set(host, context);
      return context;
    },
  };
}

function newKeys() {
  return generateKeyPairSync('ec', { namedCurve: 'P-256' });
}
