import { SeaworthyError } from '../../../core/errors.js';
import type { NotaryServerOptions } from '../../../servers/notary/index.js';
import type { AuditLog } from '../../../servers/shared/audit.js';
import type { Users } from '../../../servers/token/index.js';
import type { ParsedOptions, Shell } from '../../command.js';
import { readText } from '../../values.js';

export type Authentication = Pick<NotaryServerOptions, 'auth' | 'tokens'>;

/** Where the server keeps its own things, and how clients reach it unless `--public-url` says otherwise. */
interface Place {
  readonly folder: string;
  readonly audit: AuditLog;
  readonly origin: string;
}

/** Users of our own, another token server, or no one at all. */
export async function authentication(
  options: ParsedOptions,
  shell: Shell,
  place: Place,
): Promise<Authentication> {
  const users = options.text('auth');
  const foreign = foreignTokens(options, shell);
  if (users === undefined) {
    if (options.text('access') === undefined) return foreign;
    throw new SeaworthyError('USAGE', '--access needs users.', { whatToDo: 'Add --auth FILE.' });
  }
  if (foreign.auth !== undefined) {
    throw new SeaworthyError('USAGE', '--auth and another token server exclude each other.', {
      whatToDo: 'Leave out either --auth or the --auth-… options.',
    });
  }
  return ownTokens(users, options, shell, place);
}

async function ownTokens(
  usersPath: string,
  options: ParsedOptions,
  shell: Shell,
  { folder, audit, origin }: Place,
): Promise<Authentication> {
  const { tokenAudit } = await import('../../../servers/shared/token-audit.js');
  const { createAccess, createTokenHandler, everythingForUsers, openIssuerKey, parseAccessRules } =
    await import('../../../servers/token/index.js');
  const accessPath = options.text('access');
  const rules =
    accessPath === undefined
      ? [everythingForUsers]
      : parseAccessRules(readText(accessPath, shell), accessPath);
  const now = () => shell.world.now();
  const key = openIssuerKey(folder, shell.world.disk, now());
  const base = publicUrl(options.text('publicUrl') ?? origin);
  const [service, issuer] = [base.host, 'seaworthy'];
  const written = tokenAudit(audit, now);
  const tokens = createTokenHandler({
    key,
    issuer,
    services: [service],
    users: await freshUsers(usersPath, shell),
    access: createAccess({ rules, registryHosts: options.texts('registry') }),
    now,
    onDecision: (decision) => {
      const { user, outcome, granted } = decision;
      written(decision);
      if (outcome === 'wrong password') shell.tell(`! wrong password for ${JSON.stringify(user)}`);
      else if (granted.length === 0 && outcome === 'refused')
        shell.tell(`! ${JSON.stringify(user ?? null)} may do nothing of what was asked`);
    },
  });
  const realm = new URL('token', base.href.endsWith('/') ? base.href : `${base.href}/`).href;
  return { tokens, auth: { realm, service, issuer, certificates: key.certificate } };
}

function publicUrl(text: string): URL {
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return new URL(text);
  throw new SeaworthyError('USAGE', `"${text}" is no URL.`, { where: '--public-url' });
}

/** Someone who leaves should not wait for a restart. A file that becomes unreadable leaves the old users in force. */
async function freshUsers(path: string, shell: Shell): Promise<() => Users> {
  const { parseUsers } = await import('../../../servers/token/index.js');
  const { disk } = shell.world;
  const stamp = () => {
    const status = disk.status(path);
    return `${status?.modifiedMs} ${status?.sizeBytes}`;
  };
  let seen = stamp();
  let users = parseUsers(readText(path, shell), path);
  return () => {
    const newer = stamp();
    if (newer === seen) return users;
    seen = newer;
    try {
      users = parseUsers(readText(path, shell), path);
    } catch (error) {
      if (!(error instanceof SeaworthyError)) throw error;
      shell.tell(`! ${error.message} The users of before stay in force.`);
    }
    return users;
  };
}

function foreignTokens(options: ParsedOptions, shell: Shell): Authentication {
  const realm = options.text('authRealm');
  const service = options.text('authService');
  const issuer = options.text('authIssuer');
  const certs = options.text('authCerts');
  if ([realm, service, issuer, certs].every((one) => one === undefined)) return {};
  if (realm === undefined || service === undefined || issuer === undefined || certs === undefined) {
    throw new SeaworthyError('USAGE', 'Another token server needs all of its four options.', {
      whatToDo: 'Give --auth-realm, --auth-service, --auth-issuer and --auth-certs.',
    });
  }
  return { auth: { realm, service, issuer, certificates: readText(certs, shell, 1024 * 1024) } };
}
