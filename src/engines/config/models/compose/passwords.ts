import { looksLikeSecret } from '../../../../knowledge/secret-names.js';
import { isGivenTo, passwordOfBoth, serverFamily } from '../../../../knowledge/server-families.js';
import type { Container, PasswordPlace, Variable } from '../container.js';
import type { Tree } from '../tree.js';

/** Where a password of one service may stand as well: addresses, and settings of an account and its password. */
export function passwordPlacesIn({ name, environment }: Container): readonly PasswordPlace[] {
  return environment.flatMap((variable): readonly PasswordPlace[] => {
    const value = (variable.value ?? '').trim().slice(0, longestAddress);
    const [, scheme = '', user = '', password, host = ''] = withPassword.exec(value) ?? [];
    const place = { service: name, variable: variable.name };
    if (password !== undefined) {
      const family = serverFamily(scheme) ?? serverFamily(host);
      return [{ ...place, password, user, host, isAddress: true, ...(family ? { family } : {}) }];
    }
    const inSettings = settingsWithPassword.exec(value);
    if (inSettings?.[1] !== undefined) {
      const host = serverInSettings.exec(value)?.[1];
      return [{ ...place, password: inSettings[1].trim(), isAddress: true, ...(host ? { host } : {}) }];
    }
    const ofBoth = passwordOfBoth(variable.name, value);
    const family = serverFamily(variable.name);
    if (ofBoth !== undefined) return [{ ...place, password: ofBoth, ...(family ? { family } : {}) }];
    const server = serverBeside(variable.name, environment);
    // `A__B` is `A_B` or `A.B` where a program makes its settings of it.
    const plainName = variable.name.replace(/__/g, '_');
    const isSecret = looksLikeSecret(plainName, value) && !accountOfKey.test(plainName);
    return value !== '' && (isSecret || isPass(plainName))
      ? [
          {
            ...{ ...place, password: value, isPlain: true },
            ...(family ? { family } : {}),
            ...(server ? { host: server } : {}),
          },
        ]
      : [];
  });
}

/** It names the account that a key is of. */
const accountOfKey = /(?<!secret)(?<!secret_)access_?key(?:_?id)?$/i;

/** `DB_PASS`, `RABBITMQ_DEFAULT_PASS` */
function isPass(name: string): boolean {
  return /(?:^|_)PASS$/i.test(name);
}

/** The host that `TIDE_HOST` or `TIDE_URL` names beside `TIDE_PASSWORD`; `QUAY_HOST` beside `QUAY_ROOT_PASSWORD` of a known server. */
export function serverBeside(name: string, environment: readonly Variable[]): string | undefined {
  if (name === 'PGPASSWORD') return hostAfter('PG', environment);
  const parts = name.split('_').slice(0, -1);
  for (let count = parts.length; count > 0; count -= 1) {
    const start = `${parts.slice(0, count).join('_')}_`;
    if (count < parts.length && serverFamily(start) === undefined) return undefined;
    const host = hostAfter(start, environment);
    if (host !== undefined) return host;
  }
  return undefined;
}

function hostAfter(start: string, environment: readonly Variable[]): string | undefined {
  for (const { name: other, value = '' } of environment) {
    if (!other.startsWith(start)) continue;
    const written = withDefaults(value.trim().slice(0, longestAddress));
    const end = other.slice(start.length);
    if (hostEnds.test(end)) return written.split(':', 1)[0];
    const inAddress = addressEnds.test(end) ? address.exec(written) : null;
    if (inAddress !== null) return inAddress[1];
    if (/^ENDPOINT$/i.test(end)) return written.split(':', 1)[0];
  }
  return undefined;
}

/** The host of an address of a server, as a variable has it whole, and what the scheme shows of its kind. */
export function addressIn(value: string): { readonly host: string; readonly family?: string } | undefined {
  const written = withDefaults(value.trim().slice(0, longestAddress));
  const [, scheme = '', host] = wholeAddress.exec(written) ?? [];
  // A bucket, which is no host.
  if (/^s3[an]?$/i.test(scheme)) return undefined;
  const family = serverFamily(scheme);
  return host === undefined ? undefined : { host, ...(family ? { family } : {}) };
}

const wholeAddress = /^((?:jdbc:)?[a-z][a-z0-9+.-]{0,40}):\/\/(?:[^\s@/]{0,200}@)?([\w.-]{1,100})/i;

const hostEnds = /^(?:URL_)?(?:HOST(?:NAME)?|SERVER|ADDR(?:ESS)?)$/i;
const addressEnds = /^(?:URL|URI|DSN|ENDPOINT(?:_URL)?)$/i;
const address = /:\/\/(?:[^\s@/]{0,200}@)?([\w.-]{1,100})/;

/** A service's command or health check, where it has the password for a server of the family. */
export function commandsWith(
  { name, command, tree }: Container,
  { family, password }: { readonly family: string; readonly password: string },
): readonly PasswordPlace[] {
  const has = (words: readonly string[]) =>
    isGivenTo(family, withDefaults(words.join(' ').slice(0, longestCommand)), password);
  const atStart = has(wordsOf(tree.get('entrypoint'))) ? 'entrypoint' : 'command';
  const commands = { [atStart]: command, healthcheck: wordsOf(tree.at('healthcheck', 'test')) };
  return Object.entries(commands)
    .filter(([, words]) => has(words))
    .map(([variable]) => ({ service: name, variable, password, family }));
}

function wordsOf(list: Tree | undefined): readonly string[] {
  return list?.texts ?? [];
}

/** `--requirepass ${WORD:-quay}` is `--requirepass quay` where no one sets the variable. */
export function withDefaults(command: string): string {
  return command.replace(/\$\{\w{1,200}:?-([^${}]{0,200})\}/g, '$1');
}

const longestAddress = 1_000;
const longestCommand = 4_000;

/** `postgres://tide:word@db:5432/tide` */
const withPassword = /^([a-z][a-z0-9+.-]{0,40}):\/\/([^\s:@/]{0,100}):([^\s@/]{1,200})@([\w.-]{0,100})/i;

/** `Server=db;Database=tide;Password=word` of ADO, and `?user=tide&password=word` of JDBC. */
const settingsWithPassword = /(?:^|[;?&])[ ]?(?:password|pwd)[ ]?=([^;&\s"']{1,200})/i;
const serverInSettings =
  /(?:(?:^|;)[ ]?(?:server|host|data source|address)[ ]?=(?:tcp:)?|^(?:jdbc:)?[a-z][a-z0-9+.-]{0,40}:\/\/)([\w.-]{1,100})/i;
