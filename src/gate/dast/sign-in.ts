import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import type { LoginMethod, SessionOptions } from '../../engines/dast/session/index.js';

/** As the command line says it. A value `env:NAME` is read from the environment, so that no secret stands in a process list. */
export interface SignInWords {
  /** `NAME:PASSWORD` */
  readonly users: readonly string[];
  /** `TOKEN`, `NAME:TOKEN` */
  readonly bearers: readonly string[];
  /** Secrets of second factors: Base32, `NAME:BASE32` */
  readonly totp: readonly string[];
  readonly loginUrl?: string;
  readonly loginMethod?: string;
  /** What only signed-in pages show, and what only the others do. */
  readonly loggedIn?: string;
  readonly loggedOut?: string;
}

export function sessionOptions(words: SignInWords, world: World): SessionOptions {
  const secret = (text: string) => fromEnvironment(text, world);
  const { loginUrl, loginMethod = 'auto', loggedIn, loggedOut } = words;
  return {
    users: words.users.map((text) => userOf(secret(text), secret)),
    method: loginMethod as LoginMethod,
    ...(loginUrl === undefined ? {} : { loginUrl }),
    bearers: words.bearers.map((text, index) => bearerOf(secret(text), index, secret)),
    totp: new Map(words.totp.map((text) => totpOf(secret(text), secret))),
    marks: {
      ...(loggedIn === undefined ? {} : { loggedIn }),
      ...(loggedOut === undefined ? {} : { loggedOut }),
    },
    described: [],
    nowMs: () => world.now().getTime(),
  };
}

/** @throws SeaworthyError USAGE */
function fromEnvironment(text: string, { env }: World): string {
  const name = /^env:(\w+)$/.exec(text)?.[1];
  if (name === undefined) return text;
  const value = env[name];
  if (value !== undefined) return value;
  throw new SeaworthyError('USAGE', `The environment has no ${name}.`, { where: text });
}

function userOf(
  text: string,
  secret: (text: string) => string,
): { readonly name: string; readonly password: string } {
  const colon = text.indexOf(':');
  if (colon <= 0) {
    throw new SeaworthyError('USAGE', 'A user is written NAME:PASSWORD.', {
      where: '--user',
      whatToDo: 'To keep the password out of the process list: --user ada:env:ADA_PASSWORD.',
    });
  }
  return { name: text.slice(0, colon), password: secret(text.slice(colon + 1)) };
}

function bearerOf(
  text: string,
  index: number,
  secret: (text: string) => string,
): { readonly name: string; readonly token: string } {
  const match = /^([\w@.+-]{1,60}):(.+)$/.exec(text);
  return match === null
    ? { name: `token ${index + 1}`, token: text }
    : { name: match[1] ?? '', token: secret(match[2] ?? '') };
}

function totpOf(text: string, secret: (text: string) => string): readonly [string, string] {
  const colon = text.indexOf(':');
  return colon < 0 ? ['*', text] : [text.slice(0, colon), secret(text.slice(colon + 1))];
}
