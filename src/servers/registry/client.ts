import { request as plainRequest } from 'node:http';
import { request as secureRequest } from 'node:https';
import { rootCertificates } from 'node:tls';
import { parseChallenges } from '../../artifact/openers/registry/challenge.js';
import { findCredentials } from '../../artifact/openers/registry/credentials.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { harmless } from '../../core/harmless.js';
import { silentProgress } from '../../core/progress.js';
import type { World } from '../../core/world.js';
import { asList, asRecord, asText } from '../../formats/json/index.js';
import { readJson } from '../../formats/json/read.js';
import { formatReference, type Reference } from '../../formats/oci/reference.js';

export interface RegistryCall {
  readonly world: World;
  /** `localhost:5000` */
  readonly registry: string;
  /** Path of certificates besides the usual ones; docker's own for the registry where none is named. */
  readonly caPath?: string;
  readonly insecureTls: boolean;
}

const maxAnswerBytes = 1024 * 1024;
const maxPemBytes = 1024 * 1024;

export interface Promotion {
  readonly image?: unknown;
  readonly digest?: unknown;
  readonly attachments?: unknown;
  readonly warning?: unknown;
  /** Why the policy does not allow the image there. */
  readonly refused?: string;
}

/** @throws SeaworthyError USAGE where the registries differ */
export async function promoteImage(call: RegistryCall, from: Reference, to: Reference): Promise<Promotion> {
  if (from.registry !== to.registry) {
    throw new SeaworthyError('USAGE', 'Source and target are in different registries.', {
      whatToDo: 'Push the image to the registry first, then promote it there.',
    });
  }
  const wanted = { from: withinRegistry(from), to: withinRegistry(to) };
  try {
    const { image, digest, attachments, warning } = await callRegistry(call, 'promote', wanted);
    return {
      image: harmless(String(image)),
      digest: harmless(String(digest)),
      attachments: Number(attachments),
      ...(typeof warning === 'string' ? { warning: harmless(warning, 2000) } : {}),
    };
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError) || thrown.code !== 'SIGNATURE_INVALID') throw thrown;
    return { refused: thrown.message };
  }
}

/** Has an image scanned again. */
export async function scanAgainIn(call: RegistryCall, image: Reference) {
  const done = await callRegistry(call, 'scan', { from: withinRegistry(image) });
  return {
    name: harmless(String(done.image)),
    count: Array.isArray(done.images) ? done.images.length : 1,
    leftOut: Array.isArray(done.leftOut) ? done.leftOut.map((one) => harmless(String(one))) : [],
  };
}

/**
 * Asks a registry of ours for something that the distribution API does not have; signs in with docker's credentials.
 * @throws SeaworthyError REGISTRY_AUTH, SIGNATURE_INVALID with the registry's own words, NETWORK
 */
export async function callRegistry(
  call: RegistryCall,
  action: 'promote' | 'scan',
  wanted: Readonly<Record<string, string>>,
): Promise<Readonly<Record<string, unknown>>> {
  const url = new URL(`https://${call.registry}/seaworthy/${action}`);
  const body = JSON.stringify(wanted);
  const ask = (authorization?: string) =>
    send(url, { method: 'POST', body, headers: authorization === undefined ? {} : { authorization } }, call);
  const first = await ask();
  const answer = first.status === 401 ? await ask(await tokenFor(first.challenge, call)) : first;
  const document = asRecord(jsonOf(answer.text));
  if (answer.status === 200 && document !== undefined) return document;
  const said = asText(asRecord(asList(document?.errors)[0])?.message) ?? `it answers ${answer.status}`;
  throw new SeaworthyError(answer.status === 401 ? 'REGISTRY_AUTH' : codeFor(answer.status), harmless(said), {
    where: call.registry,
    ...(answer.status === 401 ? { whatToDo: `Sign in: docker login ${call.registry}` } : {}),
  });
}

function codeFor(status: number) {
  if (status === 403) return 'SIGNATURE_INVALID';
  return status === 404 ? 'NOT_FOUND' : 'REGISTRY_PROTOCOL';
}

async function tokenFor(header: string, call: RegistryCall): Promise<string> {
  const { world, registry } = call;
  const challenge = parseChallenges(header).find(({ scheme }) => scheme === 'bearer');
  if (challenge === undefined) {
    throw new SeaworthyError('REGISTRY_PROTOCOL', 'The registry does not say where to sign in.', {
      where: registry,
    });
  }
  // The password goes there, so it is the registry itself, whatever realm it names: one of ours gives out its tokens under each of its names.
  const url = new URL(`https://${registry}/token`);
  url.searchParams.set('service', challenge.parameters.get('service') ?? '');
  for (const scope of (challenge.parameters.get('scope') ?? '').split(' '))
    url.searchParams.append('scope', scope);
  const reference = { registry, repository: 'seaworthy' };
  const { credentials } = await findCredentials(reference, { world, progress: silentProgress, options: {} });
  const headers: Record<string, string> = {};
  if (credentials?.kind === 'password') {
    const pair = Buffer.from(`${credentials.username}:${credentials.password}`).toString('base64');
    headers.authorization = `Basic ${pair}`;
  }
  const answer = await send(url, { method: 'GET', headers }, call);
  const token = asText(asRecord(jsonOf(answer.text))?.token);
  if (answer.status === 200 && token !== undefined) return `Bearer ${token}`;
  throw new SeaworthyError('REGISTRY_AUTH', 'The registry refuses the user or the password.', {
    where: registry,
    whatToDo: `Sign in again: docker login ${registry}`,
  });
}

function authorityOf({ world: { disk }, registry, caPath }: RegistryCall): string | undefined {
  const usual = `/etc/docker/certs.d/${registry}/ca.crt`;
  const path = caPath ?? (disk.status(usual) === undefined ? undefined : usual);
  if (path === undefined) return undefined;
  return new TextDecoder().decode(disk.readFile(path, { maxBytes: maxPemBytes }));
}

interface Answer {
  readonly status: number;
  readonly challenge: string;
  readonly text: string;
}

function send(
  url: URL,
  wanted: {
    readonly method: string;
    readonly headers: Readonly<Record<string, string>>;
    readonly body?: string;
  },
  call: RegistryCall,
): Promise<Answer> {
  const ca = authorityOf(call);
  const { method, body, headers } = wanted;
  const options = {
    method,
    headers: { 'user-agent': 'seaworthy', 'content-length': Buffer.byteLength(body ?? ''), ...headers },
    timeout: 600_000,
  };
  return new Promise((resolve, reject) => {
    const fail = (thrown: unknown) =>
      reject(
        new SeaworthyError('NETWORK', `The registry cannot be asked: ${reasonOf(thrown)}.`, {
          where: url.host,
          whatToDo: 'Check its address; its certificate is checked against --ca, or /etc/docker/certs.d.',
          cause: thrown,
        }),
      );
    const client =
      url.protocol === 'https:'
        ? secureRequest(url, {
            ...options,
            ...(ca === undefined ? {} : { ca: [...rootCertificates, ca] }),
            rejectUnauthorized: !call.insecureTls,
          })
        : plainRequest(url, options);
    client.on('timeout', () => client.destroy(new Error('it does not answer')));
    client.on('error', fail);
    client.on('response', (message) => {
      const chunks: Buffer[] = [];
      let sizeBytes = 0;
      message.on('data', (chunk: Buffer) => {
        sizeBytes += chunk.length;
        if (sizeBytes > maxAnswerBytes) client.destroy(new Error('its answer is too long'));
        else chunks.push(chunk);
      });
      message.on('error', fail);
      message.on('end', () => {
        const challenge = message.headers['www-authenticate'] ?? '';
        resolve({ status: message.statusCode ?? 0, challenge, text: Buffer.concat(chunks).toString('utf8') });
      });
    });
    client.end(body);
  });
}

/** `team/app:1` of `localhost:5000/team/app:1`. */
export function withinRegistry(reference: Reference): string {
  return formatReference(reference).slice(reference.registry.length + 1);
}

function jsonOf(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}
