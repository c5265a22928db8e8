import { sign } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { newRootKey, type PublisherKey } from '../../testing/notary-publisher.js';
import { createAuthorizer } from './authorize.js';
import { routeOf } from './route.js';

const now = new Date('2026-06-01T00:00:00Z');
const issuerKey = newRootKey('token server');
const pemOf = ({ publicKey }: PublisherKey) => Buffer.from(publicKey.keyval.public, 'base64').toString();
const options = {
  realm: 'https://auth.example.test/token',
  service: 'notary',
  issuer: 'tokens',
  certificates: pemOf(issuerKey),
};
const authorize = createAuthorizer(options, () => now);

interface TokenSpec {
  readonly actions?: readonly string[];
  readonly name?: string;
  readonly claims?: object;
  readonly header?: object;
  readonly key?: PublisherKey;
}
function token({
  actions = ['pull'],
  name = 'h:5000/a',
  claims,
  header,
  key = issuerKey,
}: TokenSpec = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const seconds = now.getTime() / 1000;
  const access = [{ type: 'repository', name, actions }];
  const body = { iss: 'tokens', aud: 'notary', exp: seconds + 300, nbf: seconds, access, ...claims };
  const text = `${part({ alg: 'ES256', typ: 'JWT', ...header })}.${part(body)}`;
  const signature = sign('sha256', Buffer.from(text), { key: key.privateKey, dsaEncoding: 'ieee-p1363' });
  return `Bearer ${text}.${signature.toString('base64url')}`;
}
const ask = (method: string, path: string, authorization?: string) =>
  authorize({ method, route: routeOf(path), authorization });
const timestamp = '/v2/h:5000/a/_trust/tuf/timestamp.json';
const collection = '/v2/h:5000/a/_trust/tuf/';

describe('without a token', () => {
  const challenges: Record<string, readonly [string, string, string]> = {
    ping: ['GET', '/v2/', 'registry:catalog:*'],
    read: ['GET', timestamp, 'repository:h:5000/a:pull'],
    publish: ['POST', collection, 'repository:h:5000/a:push,pull'],
    delete: ['DELETE', collection, 'repository:h:5000/a:*'],
    'key to publish with': ['GET', `${collection}snapshot.key`, 'repository:h:5000/a:push,pull'],
    rotation: ['POST', `${collection}snapshot.key`, 'repository:h:5000/a:*'],
    'feed of all': ['GET', '/v2/_trust/changefeed', 'registry:catalog:*'],
  };
  for (const [name, [method, path, scope]] of Object.entries(challenges)) {
    it(name, () =>
      expect(ask(method, path)?.headers?.['WWW-Authenticate']).toBe(
        `Bearer realm="https://auth.example.test/token",service="notary",scope="${scope}"`,
      ),
    );
  }
  it('health is open', () => expect(ask('GET', '/_notary_server/health')).toBeUndefined());
  it('a name cannot break out of the header', () => {
    const said = ask('GET', '/v2/a"%0d%0aX: y/_trust/tuf/root.json')?.headers?.['WWW-Authenticate'];
    expect(said).toContain('scope="repository:a\\"%0D%0AX: y:pull"');
  });
});

describe('with a token', () => {
  it('lets what is granted pass', () => {
    expect(ask('GET', timestamp, token())).toBeUndefined();
    expect(ask('POST', collection, token({ actions: ['pull', 'push'] }))).toBeUndefined();
    expect(ask('DELETE', collection, token({ actions: ['*'] }))).toBeUndefined();
    expect(ask('GET', timestamp, token({ claims: { aud: ['other', 'notary'] } }))).toBeUndefined();
  });
  const refusals: Record<string, readonly [TokenSpec, string]> = {
    'other actions': [{ actions: ['push'] }, 'insufficient_scope'],
    'another collection': [{ name: 'h:5000/ab' }, 'insufficient_scope'],
    'no grant': [{ claims: { access: null } }, 'insufficient_scope'],
    expired: [{ claims: { exp: now.getTime() / 1000 - 61 } }, 'invalid_token'],
    'not yet valid': [{ claims: { nbf: now.getTime() / 1000 + 61 } }, 'invalid_token'],
    'an end that no clock reaches': [{ claims: { exp: 1e300 } }, 'invalid_token'],
    'another issuer': [{ claims: { iss: 'x' } }, 'invalid_token'],
    'another audience': [{ claims: { aud: 'x' } }, 'invalid_token'],
    'no algorithm': [{ header: { alg: 'none' } }, 'invalid_token'],
    'an algorithm that takes the public key for a secret': [{ header: { alg: 'HS256' } }, 'invalid_token'],
    'a stranger': [{ key: newRootKey('token server') }, 'invalid_token'],
  };
  for (const [name, [spec, error]] of Object.entries(refusals)) {
    it(`refuses ${name}`, () =>
      expect(ask('GET', timestamp, token(spec))?.headers?.['WWW-Authenticate']).toContain(
        `error="${error}"`,
      ));
  }
  it('refuses a certificate that brings itself', () => {
    const stranger = newRootKey('token server');
    const x5c = [pemOf(stranger).replace(/-----[^-]+-----|\s/g, '')];
    expect(ask('GET', timestamp, token({ key: stranger, header: { x5c } }))?.status).toBe(401);
    expect(ask('GET', timestamp, 'Bearer a.b.c')?.status).toBe(401);
  });
});
