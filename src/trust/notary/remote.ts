import { randomBytes } from 'node:crypto';
import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import type { HttpRequest, HttpResponse } from '../../core/world.js';
import { keySchema, type TufKey } from '../tuf/schema.js';
import { parseStrictJson } from '../tuf/strict-json.js';
import type { FetchFile } from './client.js';
import type { NewFile } from './update.js';

/** One collection on a Notary server. */
export interface NotaryRemote {
  /** The address of the collection's files, for messages. */
  readonly base: string;
  readonly fetch: FetchFile;
  /** @throws PublishRefused when the server does not take the files */
  publish(files: readonly NewFile[]): Promise<void>;
  /** What was published, oldest first; empty where the server does not tell. */
  changes(): Promise<readonly Change[]>;
  /** The public key that the server signs a role with; `replace` makes a new one, for the next root. */
  serverKey(role: 'timestamp' | 'snapshot', replace: boolean): Promise<TufKey>;
}

/** A record of the server's feed of changes: one for each accepted publication. */
export interface Change {
  /** RFC 3339 */
  readonly at: string;
  /** Of the timestamp. */
  readonly version: number;
  readonly kind: string;
}

/** An exchange with the server; who signs in, and how, is the caller's. */
export type Exchange = (request: HttpRequest) => Promise<HttpResponse>;

/** The server's reason, and whether another publisher was faster, so that trying again makes sense. */
export class PublishRefused extends SeaworthyError {
  readonly isConflict: boolean;

  constructor(message: string, where: string, isConflict: boolean) {
    super('SIGNATURE_INVALID', message, {
      where,
      ...(isConflict ? { whatToDo: 'Another client published at the same moment: try again.' } : {}),
    });
    this.isConflict = isConflict;
  }
}

const maxAnswerBytes = 1024 * 1024;

/** @param base `https://HOST/v2/GUN/_trust/tuf/` */
export function createNotaryRemote(base: string, exchange: Exchange): NotaryRemote {
  return {
    base,
    fetch: async (name, maxBytes) => {
      const url = `${base}${name}`;
      const response = await exchange({ url, maxBytes });
      if (response.status === 200) return bytesOf(response);
      await hangUp(response);
      if (response.status === 404) return undefined;
      throw unexpected(response, url);
    },
    publish: async (files) => {
      const { body, contentType } = formOf(files);
      const headers = { 'content-type': contentType };
      const response = await exchange({ url: base, method: 'POST', headers, body, maxBytes: maxAnswerBytes });
      const answer = await bytesOf(response);
      if (response.status === 200) return;
      if (response.status !== 400 && response.status !== 413) throw unexpected(response, base);
      throw refusalIn(answer, base);
    },
    changes: async () => {
      const url = base.replace(/tuf\/$/, 'changefeed?records=1000');
      const response = await exchange({ url, maxBytes: maxAnswerBytes });
      if (response.status === 200) return changesIn(await bytesOf(response));
      await hangUp(response);
      return [];
    },
    serverKey: async (role, replace) => {
      const url = `${base}${role}.key`;
      const response = await exchange({ url, method: replace ? 'POST' : 'GET', maxBytes: maxAnswerBytes });
      const answer = await bytesOf(response);
      if (response.status !== 200) throw unexpected(response, url);
      return keyIn(answer, role, url);
    },
  };
}

/** As notary's clients send it: one part for each role, all of the name `files`. */
function formOf(files: readonly NewFile[]): { readonly body: Buffer; readonly contentType: string } {
  const boundary = randomBytes(24).toString('hex');
  const parts = files.flatMap(({ role, bytes }) => [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="files"; filename="${role}"\r\nContent-Type: application/octet-stream\r\n\r\n`,
    ),
    bytes,
    Buffer.from('\r\n'),
  ]);
  return {
    body: Buffer.concat([...parts, Buffer.from(`--${boundary}--\r\n`)]),
    contentType: `multipart/form-data; boundary=${boundary}`,
  };
}

const refusalSchema = v.object({
  errors: v.array(
    v.object({
      code: v.optional(v.string(), ''),
      message: v.optional(v.string(), ''),
      detail: v.optional(v.unknown()),
    }),
  ),
});

function refusalIn(answer: Uint8Array, where: string): PublishRefused {
  const known = v.safeParse(refusalSchema, jsonIn(answer));
  const [error] = known.success ? known.output.errors : [];
  if (error === undefined) return new PublishRefused('The Notary server refuses the upload.', where, false);
  const isConflict = error.code === 'VERSION';
  const detail = typeof error.detail === 'string' ? error.detail : JSON.stringify(error.detail ?? '');
  return new PublishRefused(
    `The Notary server refuses the upload: ${error.code}: ${error.message} ${detail.slice(0, 500)}`.trim(),
    where,
    isConflict,
  );
}

function keyIn(answer: Uint8Array, role: string, where: string): TufKey {
  const known = v.safeParse(keySchema, jsonIn(answer));
  if (known.success) return known.output;
  throw new SeaworthyError('REGISTRY_PROTOCOL', `The Notary server gives no key for ${role}.`, { where });
}

const changesSchema = v.object({
  records: v.array(
    v.object({
      CreatedAt: v.string(),
      Version: v.optional(v.number(), 0),
      Category: v.optional(v.string(), ''),
    }),
  ),
});

function changesIn(answer: Uint8Array): readonly Change[] {
  const known = v.safeParse(changesSchema, jsonIn(answer));
  if (!known.success) return [];
  return known.output.records.map(({ CreatedAt: at, Version: version, Category: kind }) => ({
    at,
    version,
    kind,
  }));
}

function jsonIn(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(bytes);
  } catch {
    // The words of a proxy, perhaps; the status says enough.
    return undefined;
  }
}

function unexpected({ status }: HttpResponse, where: string): SeaworthyError {
  if (status === 401 || status === 403) {
    return new SeaworthyError('REGISTRY_AUTH', 'The Notary server refuses the credentials.', {
      where,
      whatToDo: 'Sign in to the registry with docker login, as a user who may do this.',
    });
  }
  return new SeaworthyError('REGISTRY_PROTOCOL', `The Notary server answered ${status}.`, { where });
}

async function bytesOf({ body }: HttpResponse): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks);
}

/** A body that no one reads would keep its connection, and with it this process. */
export async function hangUp({ body }: HttpResponse): Promise<void> {
  try {
    for await (const _ of body) return;
  } catch (error) {
    // Broken off, or too long for a file: what it says does not matter here.
    if (!(error instanceof SeaworthyError)) throw new SeaworthyError('NETWORK', reasonOf(error));
  }
}
