import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import { join } from 'node:path';
import { isDigest } from '../../core/digest.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { signingKey } from '../../trust/cosign/index.js';
import {
  createGateway,
  type Gateway,
  type GatewayHooks,
  isAttachment,
  openAuditLog,
  type Push,
  Refusal,
  type UpstreamOptions,
  watchPolicy,
} from '../gateway/index.js';
import { type NotaryFiles, notaryFilesOverNetwork } from '../gateway/notary.js';
import { turns } from '../gateway/turns.js';
import { createHandler } from '../notary/handle.js';
import { createNotaryServer, type NotaryStorage, openFileStorage } from '../notary/index.js';
import { passphraseBeside } from '../notary/passphrase.js';
import { routeOf } from '../notary/route.js';
import { answerTokenRequest, createTokenHandler, openIssuerKey } from '../token/index.js';
import { answerApi } from './api.js';
import { type Certificates, openCertificates, openSigningKey } from './authority.js';
import { findRegistry, startRegistry } from './child.js';
import { defaultPolicyText } from './default-policy.js';
import { watchMembers } from './members.js';
import { promote } from './promote.js';
import { type ScanImage, startScanner } from './scanner.js';
import { createSignIn, scopesFor } from './sign-in.js';
import { parseImmutableTags } from './tags.js';

export { addMember, type Membership, type Role, readMembership, removeMember, roles } from './members.js';
export type { ScanImage } from './scanner.js';

export interface TrustedRegistryOptions {
  readonly world: World;
  readonly folder: string;
  /** Host names and addresses that clients use, the first as policies and signatures name the registry. */
  readonly hosts: readonly [string, ...string[]];
  readonly port: number;
  readonly notaryPort: number;
  /** Instead of `gateway.yaml` in the folder, which is made where it is not there. */
  readonly policyPath?: string;
  readonly immutable: readonly string[];
  /** Without it nothing is scanned on push. */
  readonly scan?: ScanImage;
  readonly registryProgram?: string;
  readonly tell: (message: string) => void;
}

export interface TrustedRegistry {
  /** The gateway and the Notary server; the caller makes them listen. */
  readonly server: Server;
  readonly notary: Server;
  readonly name: string;
  readonly caPath: string;
  readonly publicKeyPath: string;
  readonly policyPath: string;
  readonly membersPath: string;
  /** When all that was pushed is scanned. */
  idle(): Promise<void>;
  restarts(): number;
  close(): Promise<void>;
}

/**
 * A registry that gives out what a policy allows: distribution as a child, behind our gateway, with our Notary server,
 * one set of users for both, and certificates of an authority of its own.
 * @throws SeaworthyError PROCESS_FAILED where distribution is not installed
 */
export async function openTrustedRegistry(options: TrustedRegistryOptions): Promise<TrustedRegistry> {
  const { world, folder, hosts, port, tell } = options;
  const program = findRegistry(options.registryProgram, world.env.PATH ?? '');
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const names = hosts.map((host) => `${host.includes(':') ? `[${host}]` : host}:${port}`);
  const name = names[0] ?? `localhost:${port}`;
  const at = (file: string) => join(folder, file);
  const now = () => world.now();
  const tls = openCertificates(at('tls'), hosts, world.disk, now());
  const own = openSigningKey(folder, world.disk);
  const key = signingKey(own.key, own.keyPath);
  const policyPath = options.policyPath ?? at('gateway.yaml');
  if (options.policyPath === undefined && world.disk.status(policyPath) === undefined) {
    world.disk.writeFile(policyPath, defaultPolicyText(name));
  }
  const policy = watchPolicy(policyPath, world);
  const immutable = parseImmutableTags(options.immutable);
  const members = watchMembers(at('members.json'), names, world);
  const issuer = openIssuerKey(at('token'), world.disk, now());
  const tokens = createTokenHandler({
    key: issuer,
    issuer: 'seaworthy-registry',
    services: [name],
    users: members.users,
    access: members.access,
    now,
  });
  const auth = {
    realm: `https://${name}/token`,
    service: name,
    issuer: 'seaworthy-registry',
    certificates: issuer.certificate,
  };
  const signIn = createSignIn(auth, now);

  const { passphrase } = passphraseBeside(at('notary'));
  const storage = await openFileStorage(at('notary'), world.env.SEAWORTHY_NOTARY_PASSPHRASE || passphrase);
  const gunPrefixes = names.map((one) => `${one}/`);
  const child = await startRegistry({ folder, program, onExit: (message) => tell(`! ${message}`) });
  const upstream: UpstreamOptions = {
    origin: 'http://registry.internal',
    socketPath: child.socketPath,
    name,
    prefix: '',
    redirectHosts: [],
    allowInner: false,
  };
  const scanner =
    options.scan === undefined
      ? undefined
      : await startScanner({
          world,
          upstream,
          scan: options.scan,
          key,
          onVerdict: (repository, image, outcome) => {
            gateway.judge.askAgain(repository);
            tell(`Scanned ${image}: ${outcome}.`);
          },
          onError: (message) => tell(`! ${message}`),
        });
  const audit = openAuditLog(at('audit.jsonl'));
  // Two pushes of one tag at the same moment must not both find it free.
  const inTurn = turns();

  const hooks: GatewayHooks = {
    authorize: (authorization, rights, repository) =>
      signIn.authorize(authorization, scopesFor(rights, repository)),
    push: (push, go) =>
      inTurn(`${push.repository}:${push.reference}`, async () => {
        if (immutable.holds(push.repository, push.reference))
          await refuseMove(gateway, push.repository, push.reference, push.document.digest);
        const reply = await go();
        if (reply.status === 201) scanPushed(push);
        return reply;
      }),
    beforeDelete: (repository) => {
      if (!immutable.touches(repository)) return;
      throw new Refusal(
        403,
        'DENIED',
        `Tags of ${repository} are immutable (${immutable.patterns.join(', ')}), so nothing is deleted there.`,
        {
          rule: 'immutable-tag',
        },
      );
    },
    elsewhere: async (request, response) => {
      const path = (request.url ?? '').replace(/\?.*$/s, '');
      if (path === '/token') {
        await answerTokenRequest(tokens, request, response);
        return true;
      }
      return answerApi(request, response, {
        ca: tls.ca,
        find: (one) => gateway.find(one),
        authorize: signIn.authorize,
        scan: async (repository, reference) => {
          if (scanner === undefined) throw new Refusal(404, 'UNSUPPORTED', 'This registry does not scan.');
          const { digest } = await gateway.library.manifest(repository, reference);
          scanner.enqueue(repository, digest);
          return digest;
        },
        promote: (from, reference, to, tag, user) =>
          inTurn(`${to.name}:${tag}`, async () => {
            const source = await gateway.library.manifest(from, reference);
            if (immutable.holds(to.name, tag)) await refuseMove(gateway, to.name, tag, source.digest);
            const done = await promote(
              { from, reference: source.digest, to, tag },
              { gateway, policy, key, now },
            );
            tell(`${user} promoted ${from.fullName}@${source.digest} to ${done.image}.`);
            return done;
          }),
      });
    },
  };
  const gateway: Gateway = createGateway({
    world,
    upstreams: [upstream],
    policy,
    audit,
    publicNames: names.slice(1),
    clientAuth: 'none',
    keepMs: 60_000,
    tls,
    notaryFiles: notaryFilesFrom(options, { storage, gunPrefixes, tls }),
    hooks,
    onError: (error) => tell(`! ${reasonOf(error)}`),
  });

  const scanPushed = ({ repository, document }: Push) => {
    if (document.kind === 'manifest' && !isAttachment(document))
      scanner?.enqueue(gateway.find(repository), document.digest);
  };

  const notary = createNotaryServer({
    storage,
    now,
    tls,
    gunPrefixes,
    auth,
    onError: (error) => tell(`! ${reasonOf(error)}`),
  });
  return {
    server: gateway.server,
    notary,
    name,
    caPath: tls.caPath,
    publicKeyPath: own.publicPath,
    policyPath,
    membersPath: at('members.json'),
    idle: async () => scanner?.idle(),
    restarts: () => child.restarts(),
    close: async () => {
      scanner?.close();
      gateway.close();
      await child.stop();
      await storage.close();
      audit.close();
    },
  };
}

/** Our own trust data is read in the process; of other servers' over the network. */
function notaryFilesFrom(
  { world, hosts, notaryPort }: TrustedRegistryOptions,
  own: {
    readonly storage: NotaryStorage;
    readonly gunPrefixes: readonly string[];
    readonly tls: Certificates;
  },
): NotaryFiles {
  const { storage, gunPrefixes, tls } = own;
  const handler = createHandler({
    storage,
    gunPrefixes,
    now: () => world.now(),
    metricsText: async () => '',
  });
  const elsewhere = notaryFilesOverNetwork(world, { ca: tls.ca });
  const ours = new Set(
    hosts.map((host) => `https://${host.includes(':') ? `[${host}]` : host}:${notaryPort}`),
  );
  return async (server, gun, name, maxBytes) => {
    if (!ours.has(server)) return elsewhere(server, gun, name, maxBytes);
    const reply = await handler({
      method: 'GET',
      route: routeOf(`/v2/${gun}/_trust/tuf/${name}`),
      query: new URLSearchParams(),
      contentType: '',
      body: async () => Buffer.alloc(0),
    });
    if (reply.status === 404) return undefined;
    if (reply.status === 200) return typeof reply.body === 'string' ? Buffer.from(reply.body) : reply.body;
    throw new SeaworthyError('NETWORK', `our Notary server answers ${reply.status} for ${gun}`, {
      where: server,
    });
  };
}

/** @throws Refusal where the tag is there and points elsewhere */
async function refuseMove(
  { library, find }: Gateway,
  repository: string,
  tag: string,
  digest: string,
): Promise<void> {
  if (isDigest(tag)) return;
  try {
    const before = await library.manifest(find(repository), tag);
    if (before.digest === digest) return;
    throw new Refusal(
      403,
      'DENIED',
      `${repository}:${tag} is immutable and points to ${before.digest}; push another tag.`,
      {
        rule: 'immutable-tag',
      },
    );
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND') return;
    throw thrown;
  }
}
