import { Buffer } from 'node:buffer';
import { posix } from 'node:path';
import type { OpenContext } from '../../../core/artifact.js';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { withoutTrailing } from '../../../core/trailing.js';
import type { World } from '../../../core/world.js';
import { readJson } from '../../../formats/json/read.js';
import type { Reference } from '../../../formats/oci/reference.js';

export type Credentials =
  | { readonly kind: 'password'; readonly username: string; readonly password: string }
  /** A refresh token that a token server takes instead of a password. */
  | { readonly kind: 'identity-token'; readonly token: string }
  /** Goes to the registry as it is. */
  | { readonly kind: 'bearer'; readonly token: string };

/** What was found, or where it was looked for in vain. */
export interface Search {
  readonly credentials?: Credentials;
  /** The file, helper or option that the credentials are from. */
  readonly foundIn?: string;
  readonly looked: readonly string[];
  /** Files that cannot be read, helpers that fail. */
  readonly problems: readonly string[];
}

interface AuthFile {
  readonly name: string;
  readonly auths: ReadonlyMap<string, unknown>;
  readonly credHelpers: ReadonlyMap<string, unknown>;
  readonly credsStore?: string;
}

const maxFileBytes = 4 * 1024 * 1024;

/**
 * Options first, then `DOCKER_AUTH_CONFIG`, Docker's and Podman's files, each asked for exactly this registry:
 * its helper, its store, its entry. Nothing found for one registry is ever offered to another.
 */
export async function findCredentials(reference: Reference, context: OpenContext): Promise<Search> {
  const { username, password } = context.options;
  if (username !== undefined && password !== undefined) {
    return {
      credentials: { kind: 'password', username, password },
      foundIn: 'the options',
      looked: [],
      problems: [],
    };
  }
  const looked: string[] = [];
  const problems: string[] = [];
  for (const source of authSources(context.world)) {
    looked.push(source.name);
    const found = await searchSource(source, reference, context.world, problems);
    if (found) return { ...found, looked, problems };
  }
  return { looked, problems };
}

interface AuthSource {
  readonly name: string;
  readonly read: () => string | undefined;
}

function authSources({ env, disk }: World): readonly AuthSource[] {
  const home = disk.homeDirectory();
  const files = [
    posix.join(env.DOCKER_CONFIG || posix.join(home, '.docker'), 'config.json'),
    env.REGISTRY_AUTH_FILE,
    env.XDG_RUNTIME_DIR && posix.join(env.XDG_RUNTIME_DIR, 'containers/auth.json'),
    posix.join(env.XDG_CONFIG_HOME || posix.join(home, '.config'), 'containers/auth.json'),
  ];
  return [
    ...(env.DOCKER_AUTH_CONFIG ? [{ name: 'DOCKER_AUTH_CONFIG', read: () => env.DOCKER_AUTH_CONFIG }] : []),
    ...files.flatMap((path) => (path ? [{ name: path, read: () => readIfThere(path, disk) }] : [])),
  ];
}

function readIfThere(path: string, disk: World['disk']): string | undefined {
  try {
    return Buffer.from(disk.readFile(path, { maxBytes: maxFileBytes })).toString('utf8');
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'NOT_FOUND') return undefined;
    throw thrown;
  }
}

async function searchSource(
  source: AuthSource,
  reference: Reference,
  world: World,
  problems: string[],
): Promise<{ readonly credentials: Credentials; readonly foundIn: string } | undefined> {
  try {
    const text = source.read();
    const file = text === undefined ? undefined : parseAuthFile(source.name, text);
    return file && ((await askHelper(file, reference, world, problems)) ?? fromEntry(file, reference));
  } catch (thrown) {
    problems.push(`${source.name}: ${reasonOf(thrown)}`);
    return undefined;
  }
}

function parseAuthFile(name: string, text: string): AuthFile {
  let document: unknown;
  try {
    document = readJson(text);
  } catch {
    // The parser's own message would quote the file, and with it secrets.
    throw new SeaworthyError('CONFIG_INVALID', 'this is not JSON');
  }
  const fields = entriesOf(document);
  const store = fields.get('credsStore');
  return {
    name,
    auths: entriesOf(fields.get('auths')),
    credHelpers: entriesOf(fields.get('credHelpers')),
    ...(typeof store === 'string' && store !== '' ? { credsStore: store } : {}),
  };
}

/** A map, because keys like `__proto__` come from outside. */
function entriesOf(value: unknown): ReadonlyMap<string, unknown> {
  return new Map(
    typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : [],
  );
}

/** Docker's protocol for helpers: the server on standard input, a JSON object back. */
async function askHelper(
  file: AuthFile,
  reference: Reference,
  world: World,
  problems: string[],
): Promise<{ readonly credentials: Credentials; readonly foundIn: string } | undefined> {
  const { registry } = reference;
  const helpers = byPlainKey(file.credHelpers);
  const name =
    hostsOf(registry)
      .map((host) => helpers.get(host))
      .find((helper) => helper) ?? file.credsStore;
  if (typeof name !== 'string') return undefined;
  const program = `docker-credential-${name}`;
  if (!/^[\w.-]{1,100}$/.test(name)) {
    problems.push(`${file.name}: "${name.slice(0, 50)}" is not the name of a credential helper`);
    return undefined;
  }
  try {
    const result = await world.processes.run(program, ['get'], {
      input: serverName(registry),
      maxOutputBytes: 1024 * 1024,
    });
    const answer = Buffer.from(result.stdout).toString('utf8');
    if (result.exitCode !== 0) {
      if (!/not found/i.test(answer)) problems.push(`${program} ended with exit code ${result.exitCode}`);
      return undefined;
    }
    const credentials = parseHelperAnswer(answer);
    if (!credentials) problems.push(`${program} answered without a user and a secret`);
    return credentials && { credentials, foundIn: `${program} (named in ${file.name})` };
  } catch (thrown) {
    problems.push(reasonOf(thrown));
    return undefined;
  }
}

function serverName(registry: string): string {
  return registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry;
}

function parseHelperAnswer(text: string): Credentials | undefined {
  const fields = entriesOf(safeJson(text));
  const username = fields.get('Username');
  const secret = fields.get('Secret');
  if (typeof username !== 'string' || typeof secret !== 'string' || secret === '') return undefined;
  // Docker's own mark for an identity token in a store made for names and passwords.
  if (username === '<token>') return { kind: 'identity-token', token: secret };
  return { kind: 'password', username, password: secret };
}

function safeJson(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}

function fromEntry(
  file: AuthFile,
  reference: Reference,
): { readonly credentials: Credentials; readonly foundIn: string } | undefined {
  const entries = byPlainKey(file.auths);
  for (const key of keysFor(reference)) {
    const credentials = parseEntry(entries.get(key));
    if (credentials) return { credentials, foundIn: file.name };
  }
  return undefined;
}

function byPlainKey(entries: ReadonlyMap<string, unknown>): ReadonlyMap<string, unknown> {
  return new Map([...entries].map(([key, entry]) => [plainKey(key), entry]));
}

/** Docker writes addresses as keys (`https://index.docker.io/v1/`), Podman hosts and paths (`host/team/app`). */
function plainKey(key: string): string {
  return key.replace(/^https?:\/\//, '').replace(/\/(v[12]\/?)?$/, '');
}

/** From the most specific to the host, as Podman looks them up. */
function keysFor({ registry, repository }: Reference): readonly string[] {
  const names = repository.split('/');
  const paths = names.map((_, index) => [registry, ...names.slice(0, names.length - index)].join('/'));
  return [...paths, ...hostsOf(registry)];
}

function hostsOf(registry: string): readonly string[] {
  return registry === 'docker.io' ? [registry, 'index.docker.io', 'registry-1.docker.io'] : [registry];
}

function parseEntry(entry: unknown): Credentials | undefined {
  const fields = entriesOf(entry);
  const textOf = (name: string): string | undefined => {
    const value = fields.get(name);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const identityToken = textOf('identitytoken');
  if (identityToken !== undefined) return { kind: 'identity-token', token: identityToken };
  const registryToken = textOf('registrytoken');
  if (registryToken !== undefined) return { kind: 'bearer', token: registryToken };
  const pair = Buffer.from(textOf('auth') ?? '', 'base64').toString('utf8');
  const colon = pair.indexOf(':');
  const username = colon > 0 ? pair.slice(0, colon) : textOf('username');
  // Docker strips zero bytes that old versions put at the end.
  const password = colon > 0 ? withoutTrailing(pair.slice(colon + 1), '\0') : textOf('password');
  return username === undefined || password === undefined
    ? undefined
    : { kind: 'password', username, password };
}
