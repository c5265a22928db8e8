import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import type { AuditLog } from '../shared/audit.js';
import { tokenAudit } from '../shared/token-audit.js';
import {
  createAccess,
  createTokenHandler,
  everythingForUsers,
  openIssuerKey,
  parseAccessRules,
  parseUsers,
  type Users,
} from '../token/index.js';
import type { NotaryServerOptions } from './index.js';

const maxTextBytes = 4 * 1024 * 1024;
const maxPemBytes = 1024 * 1024;

export type Authentication = Pick<NotaryServerOptions, 'auth' | 'tokens'>;

/** Paths and words of the command line. */
export interface AuthenticationOptions {
  /** Users of our own, as htpasswd writes them. */
  readonly auth?: string;
  /** What they may do. */
  readonly access?: string;
  /** How clients reach the server. */
  readonly publicUrl?: string;
  /** Registries whose collections the rules name without a host. */
  readonly registries: readonly string[];
  /** Another token server; all four or none. */
  readonly authRealm?: string;
  readonly authService?: string;
  readonly authIssuer?: string;
  readonly authCerts?: string;
}

/** Where the server keeps its own things, and how clients reach it unless the options say otherwise. */
export interface Place {
  readonly world: World;
  readonly folder: string;
  readonly audit: AuditLog;
  readonly origin: string;
  tell(text: string): void;
}

/** Users of our own, another token server, or no one at all. @throws SeaworthyError USAGE */
export async function openAuthentication(
  options: AuthenticationOptions,
  place: Place,
): Promise<Authentication> {
  const foreign = foreignTokens(options, place.world);
  if (options.auth === undefined) {
    if (options.access === undefined) return foreign;
    throw new SeaworthyError('USAGE', '--access needs users.', { whatToDo: 'Add --auth FILE.' });
  }
  if (foreign.auth !== undefined) {
    throw new SeaworthyError('USAGE', '--auth and another token server exclude each other.', {
      whatToDo: 'Leave out either --auth or the --auth-… options.',
    });
  }
  return ownTokens(options.auth, options, place);
}

function ownTokens(
  usersPath: string,
  { access: accessPath, publicUrl, registries }: AuthenticationOptions,
  place: Place,
): Authentication {
  const { folder, world, audit, origin } = place;
  const rules =
    accessPath === undefined ? [everythingForUsers] : parseAccessRules(textOf(accessPath, world), accessPath);
  const now = () => world.now();
  const key = openIssuerKey(folder, world.disk, now());
  const base = urlOf(publicUrl ?? origin);
  const [service, issuer] = [base.host, 'seaworthy'];
  const written = tokenAudit(audit, now);
  const tokens = createTokenHandler({
    key,
    issuer,
    services: [service],
    users: freshUsers(usersPath, place),
    access: createAccess({ rules, registryHosts: registries }),
    now,
    onDecision: (decision) => {
      const { user, outcome, granted } = decision;
      written(decision);
      if (outcome === 'wrong password') place.tell(`! wrong password for ${JSON.stringify(user)}`);
      else if (granted.length === 0 && outcome === 'refused')
        place.tell(`! ${JSON.stringify(user ?? null)} may do nothing of what was asked`);
    },
  });
  const realm = new URL('token', base.href.endsWith('/') ? base.href : `${base.href}/`).href;
  return { tokens, auth: { realm, service, issuer, certificates: key.certificate } };
}

function urlOf(text: string): URL {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new SeaworthyError('USAGE', `"${text}" is no URL.`, { where: '--public-url' });
}

/** Someone who leaves should not wait for a restart. A file that becomes unreadable leaves the old users in force. */
function freshUsers(path: string, { world, tell }: Place): () => Users {
  const stamp = () => {
    const status = world.disk.status(path);
    return `${status?.modifiedMs} ${status?.sizeBytes}`;
  };
  let seen = stamp();
  let users = parseUsers(textOf(path, world), path);
  return () => {
    const newer = stamp();
    if (newer === seen) return users;
    seen = newer;
    try {
      users = parseUsers(textOf(path, world), path);
    } catch (error) {
      if (!(error instanceof SeaworthyError)) throw error;
      tell(`! ${error.message} The users of before stay in force.`);
    }
    return users;
  };
}

function foreignTokens(options: AuthenticationOptions, world: World): Authentication {
  const { authRealm: realm, authService: service, authIssuer: issuer, authCerts: certs } = options;
  if ([realm, service, issuer, certs].every((one) => one === undefined)) return {};
  if (realm === undefined || service === undefined || issuer === undefined || certs === undefined) {
    throw new SeaworthyError('USAGE', 'Another token server needs all of its four options.', {
      whatToDo: 'Give --auth-realm, --auth-service, --auth-issuer and --auth-certs.',
    });
  }
  return { auth: { realm, service, issuer, certificates: textOf(certs, world, maxPemBytes) } };
}

function textOf(path: string, { disk }: World, maxBytes = maxTextBytes): string {
  return new TextDecoder().decode(disk.readFile(path, { maxBytes }));
}
