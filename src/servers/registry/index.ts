import { mkdirSync } from 'node:fs';
import type { Server } from 'node:http';
import type { Server as TlsServer } from 'node:https';
import { join } from 'node:path';
import { reasonOf } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { signingKey } from '../../trust/cosign/index.js';
import {
  createAttachmentInspector,
  createGateway,
  type Gateway,
  type UpstreamOptions,
  watchPolicy,
} from '../gateway/index.js';
import { turns } from '../gateway/turns.js';
import { createNotaryServer, type NotaryStorage, openFileStorage } from '../notary/index.js';
import { passphraseBeside } from '../notary/passphrase.js';
import type { TokenOptions } from '../notary/token.js';
import { type AuditLog, openAuditLog } from '../shared/audit.js';
import type { ConnectionLimits } from '../shared/connections.js';
import { tokenAudit } from '../shared/token-audit.js';
import { createTokenHandler, openIssuerKey, type TokenHandler } from '../token/index.js';
import { openCertificates, openSigningKey, watchCertificates } from './authority.js';
import { findRegistry, type RegistryChild, startRegistry } from './child.js';
import { defaultPolicyText } from './default-policy.js';
import { createHooks } from './hooks.js';
import { watchMembers } from './members.js';
import { ownNotaryFiles } from './own-notary.js';
import { type ScanImage, type Scanner, type ScannerOptions, startScanner } from './scanner.js';
import { createSignIn } from './sign-in.js';
import { parseImmutableTags } from './tags.js';

export { hostsOf } from './hosts.js';
export {
  addFirstMember,
  addMember,
  type Membership,
  type Role,
  readMembership,
  removeMember,
  roles,
} from './members.js';
export { scanInProcess } from './scan-process.js';
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
  /** Of the registry and of the Notary server, each. */
  readonly connections?: ConnectionLimits;
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
 * @throws SeaworthyError PROCESS_FAILED where distribution is not installed; CONFIG_INVALID where the folder is in use
 */
export async function openTrustedRegistry(options: TrustedRegistryOptions): Promise<TrustedRegistry> {
  const program = findRegistry(options.registryProgram, options.world.env.PATH ?? '');
  mkdirSync(options.folder, { recursive: true, mode: 0o700 });
  const identity = openIdentity(options);
  const policyPath = policyPathOf(options, identity.name);
  const policy = watchPolicy(policyPath, options.world);
  const immutable = parseImmutableTags(options.immutable);
  // It holds the lock of the folder, so it comes before the child is started or ended.
  const storage = await openNotaryStorage(options);
  const { folder, tell } = options;
  const child = await startRegistry({ folder, program, onExit: (message) => tell(`! ${message}`) });
  const audit = openAuditLog(join(folder, 'audit.jsonl'));
  const parts = { options, identity, policy, immutable, storage, child, audit };
  return assembled(parts, policyPath);
}

/** What is made once and kept in the folder: names, certificates and keys. */
interface Identity {
  /** As clients write them, the first as signatures and policies name the registry. */
  readonly names: readonly string[];
  readonly name: string;
  readonly tls: ReturnType<typeof openCertificates>;
  readonly key: ReturnType<typeof signingKey>;
  readonly publicKeyPath: string;
  readonly issuer: ReturnType<typeof openIssuerKey>;
}

function openIdentity({ world, folder, hosts, port }: TrustedRegistryOptions): Identity {
  const names = hosts.map((host) => `${bracketed(host)}:${port}`);
  const own = openSigningKey(folder, world.disk);
  return {
    names,
    name: names[0] ?? `localhost:${port}`,
    tls: openCertificates(join(folder, 'tls'), hosts, world.disk, world.now()),
    key: signingKey(own.key, own.keyPath),
    publicKeyPath: own.publicPath,
    issuer: openIssuerKey(join(folder, 'token'), world.disk, world.now()),
  };
}

function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host;
}

function policyPathOf({ policyPath, folder, world: { disk } }: TrustedRegistryOptions, name: string): string {
  if (policyPath !== undefined) return policyPath;
  const path = join(folder, 'gateway.yaml');
  if (disk.status(path) === undefined) disk.writeFile(path, defaultPolicyText(name));
  return path;
}

function openNotaryStorage({ world, folder }: TrustedRegistryOptions): Promise<NotaryStorage> {
  const place = join(folder, 'notary');
  const { passphrase } = passphraseBeside(place);
  return openFileStorage(place, world.env.SEAWORTHY_NOTARY_PASSPHRASE || passphrase);
}

interface Parts {
  readonly options: TrustedRegistryOptions;
  readonly identity: Identity;
  readonly policy: ReturnType<typeof watchPolicy>;
  readonly immutable: ReturnType<typeof parseImmutableTags>;
  readonly storage: NotaryStorage;
  readonly child: RegistryChild;
  readonly audit: AuditLog;
}

async function assembled(parts: Parts, policyPath: string): Promise<TrustedRegistry> {
  const { options, identity, storage, child, audit } = parts;
  const scanner = await scannerFor(parts, () => gateway);
  const gateway: Gateway = gatewayFor(parts, scanner, () => gateway);
  const notary = notaryFor(parts);
  const certificates = renewing(parts, [gateway.server, notary]);
  return {
    server: gateway.server,
    notary,
    name: identity.name,
    caPath: identity.tls.caPath,
    publicKeyPath: identity.publicKeyPath,
    policyPath,
    membersPath: join(options.folder, 'members.json'),
    idle: async () => scanner?.idle(),
    restarts: () => child.restarts(),
    close: async () => {
      certificates.end();
      scanner?.close();
      gateway.close();
      await child.stop();
      await storage.close();
      audit.close();
    },
  };
}

/** A certificate that cannot be renewed is reported each day until it ends. */
function renewing({ options, identity }: Parts, servers: readonly Server[]) {
  const { world, folder, hosts, tell } = options;
  const open = () => {
    try {
      return openCertificates(join(folder, 'tls'), hosts, world.disk, world.now());
    } catch (thrown) {
      tell(`! The certificate cannot be renewed: ${reasonOf(thrown)}`);
      return identity.tls;
    }
  };
  return watchCertificates(open, identity.tls, ({ cert, key }) => {
    for (const server of servers)
      if ('setSecureContext' in server)
        (server as TlsServer).setSecureContext({ cert, key, minVersion: 'TLSv1.2' });
    tell('The certificate of the registry was renewed.');
  });
}

const inTurn = turns();

function upstreamOf({ identity, child }: Parts): UpstreamOptions {
  return {
    origin: 'http://registry.internal',
    socketPath: child.socketPath,
    name: identity.name,
    prefix: '',
    redirectHosts: [],
    allowInner: false,
  };
}

async function scannerFor(parts: Parts, gateway: () => Gateway): Promise<Scanner | undefined> {
  const { options, identity } = parts;
  const { world, scan, tell } = options;
  if (scan === undefined) return undefined;
  const settings: ScannerOptions = {
    world,
    scan,
    inTurn,
    upstream: upstreamOf(parts),
    key: identity.key,
    inspect: inspectorOf(world),
    onVerdict: (repository, image, outcome) => {
      gateway().judge.askAgain(repository);
      tell(`Scanned ${image}: ${outcome}.`);
    },
    onError: (message) => tell(`! ${message}`),
  };
  return startScanner(settings);
}

function inspectorOf(world: World) {
  return createAttachmentInspector(() => world.monotonicMs());
}

function gatewayFor(parts: Parts, scanner: Scanner | undefined, gateway: () => Gateway): Gateway {
  const { options, identity, policy, immutable, storage, audit } = parts;
  const { world, tell, hosts, notaryPort } = options;
  const { tls, key, names } = identity;
  const hooks = createHooks({
    ...{ world, audit, policy, immutable, scanner, key, inTurn, tell, gateway },
    signIn: createSignIn(tokenOptions(identity), () => world.now()),
    tokens: tokensFor(parts),
    inspect: inspectorOf(world),
    ca: tls.ca,
    health: () => storage.ping(),
  });
  const addresses = hosts.map((host) => `https://${bracketed(host)}:${notaryPort}`);
  const gunPrefixes = names.map((one) => `${one}/`);
  return createGateway({
    ...{ world, policy, audit, tls, hooks },
    upstreams: [upstreamOf(parts)],
    publicNames: names.slice(1),
    ...connectionsOf(options),
    clientAuth: 'none',
    keepMs: 60_000,
    notaryFiles: ownNotaryFiles({ world, storage, gunPrefixes, addresses, ca: tls.ca }),
    onError: (error) => tell(`! ${reasonOf(error)}`),
  });
}

const issuerName = 'seaworthy-registry';

function tokenOptions({ name, issuer }: Identity): TokenOptions {
  return {
    realm: `https://${name}/token`,
    service: name,
    issuer: issuerName,
    certificates: issuer.certificate,
  };
}

function tokensFor({ options: { world, folder }, identity, audit }: Parts): TokenHandler {
  const members = watchMembers(join(folder, 'members.json'), identity.names, world);
  return createTokenHandler({
    key: identity.issuer,
    issuer: issuerName,
    services: [identity.name],
    users: members.users,
    access: members.access,
    now: () => world.now(),
    onDecision: tokenAudit(audit, () => world.now()),
  });
}

function connectionsOf({ connections }: TrustedRegistryOptions) {
  return connections === undefined ? {} : { connections };
}

function notaryFor({ options, identity, storage, audit }: Parts): Server {
  const { world, tell } = options;
  return createNotaryServer({
    storage,
    audit,
    now: () => world.now(),
    tls: identity.tls,
    gunPrefixes: identity.names.map((one) => `${one}/`),
    auth: tokenOptions(identity),
    ...connectionsOf(options),
    onError: (error) => tell(`! ${reasonOf(error)}`),
  });
}
