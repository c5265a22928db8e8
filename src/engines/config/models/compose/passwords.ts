import { looksLikeSecret } from '../../../../knowledge/secret-names.js';
import { isGivenTo, passwordOfBoth, serverFamily } from '../../../../knowledge/server-families.js';
import type { Container, PasswordPlace, Variable } from '../container.js';

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
    const ofBoth = passwordOfBoth(variable.name, value);
    const family = serverFamily(variable.name);
    if (ofBoth !== undefined) return [{ ...place, password: ofBoth, ...(family ? { family } : {}) }];
    const server = serverBeside(variable.name, environment);
    return value !== '' && looksLikeSecret(variable.name, value)
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

/** The host that `TIDE_HOST` or `TIDE_URL` names beside `TIDE_PASSWORD`. */
export function serverBeside(name: string, environment: readonly Variable[]): string | undefined {
  const start = name.slice(0, name.lastIndexOf('_') + 1);
  if (start === '') return undefined;
  for (const { name: other, value = '' } of environment) {
    if (!other.startsWith(start)) continue;
    const written = withDefaults(value.trim().slice(0, longestAddress));
    if (hostEnds.test(other.slice(start.length))) return written.split(':', 1)[0];
    const inAddress = /^(?:URL|URI|DSN)$/i.test(other.slice(start.length)) ? address.exec(written) : null;
    if (inAddress !== null) return inAddress[1];
  }
  return undefined;
}

const hostEnds = /^(?:HOST(?:NAME)?|SERVER|ADDR(?:ESS)?)$/i;
const address = /:\/\/(?:[^\s@/]{0,200}@)?([\w.-]{1,100})/;

/** A service's command or health check, where it has the password for a server of the family. */
export function commandsWith(
  { name, command, tree }: Container,
  { family, password }: { readonly family: string; readonly password: string },
): readonly PasswordPlace[] {
  const test = tree.at('healthcheck', 'test');
  const commands = { command, healthcheck: test?.kind === 'list' ? test.texts : [test?.text ?? ''] };
  return Object.entries(commands)
    .filter(([, words]) =>
      isGivenTo(family, withDefaults(words.join(' ').slice(0, longestCommand)), password),
    )
    .map(([variable]) => ({ service: name, variable, password, family }));
}

/** `--requirepass ${WORD:-quay}` is `--requirepass quay` where no one sets the variable. */
function withDefaults(command: string): string {
  return command.replace(/\$\{\w{1,200}:?-([^${}]{0,200})\}/g, '$1');
}

const longestAddress = 1_000;
const longestCommand = 4_000;

/** `postgres://tide:word@db:5432/tide` */
const withPassword = /^([a-z][a-z0-9+.-]{0,40}):\/\/([^\s:@/]{0,100}):([^\s@/]{1,200})@([\w.-]{0,100})/i;
