import { SeaworthyError } from '../../../core/errors.js';
import { oneLine } from '../../../core/harmless.js';
import type { HttpResponse, World } from '../../../core/world.js';
import { readJson } from '../../../formats/json/read.js';
import { readWords } from './answers.js';
import type { Search } from './credentials.js';
import { parseRetryAfter } from './patience.js';

/** What was asked for, for the words of an error. */
export interface Asked {
  /** The registry as people call it. */
  readonly registry: string;
  /** `manifest 3.20 of library/alpine` */
  readonly what: string;
}

/** The error for an answer that is no success, in the registry's own words where it has some. */
export async function failureOf(
  response: HttpResponse,
  asked: Asked,
  search: Search | undefined,
  world: World,
): Promise<SeaworthyError> {
  const said = oneLine(messageIn(await readWords(response, world)) ?? '');
  const { status } = response;
  if (status === 401 || status === 403) return authFailure(asked, search, { status, said });
  if (status === 429) return rateLimit(response, asked, search, world.now(), said);
  if (status === 404) {
    return new SeaworthyError('NOT_FOUND', `${asked.registry} has no ${asked.what}${inWords(said)}`, {
      where: asked.registry,
      whatToDo: 'Check the spelling of the name and the tag.',
    });
  }
  if (status >= 500) {
    return new SeaworthyError('NETWORK', `${asked.registry} fails with status ${status}${inWords(said)}`, {
      where: asked.what,
      whatToDo: 'Try again later, or ask the operator of the registry.',
    });
  }
  return new SeaworthyError(
    'REGISTRY_PROTOCOL',
    `${asked.registry} answers status ${status} where an image was asked for${inWords(said)}`,
    {
      where: asked.what,
      whatToDo: 'Check that the host is a registry and speaks the OCI distribution protocol.',
    },
  );
}

/** Names what was tried, because "unauthorized" alone sends people looking in the wrong file. */
export function authFailure(
  { registry, what }: Asked,
  search: Search | undefined,
  { status, said }: { readonly status: number; readonly said: string },
): SeaworthyError {
  const verb = status === 403 ? 'denies' : 'refuses';
  const found = search?.foundIn;
  const looked = search?.looked ?? [];
  const tried =
    found === undefined
      ? `no credentials were found${looked.length === 0 ? '' : ` (looked in ${looked.join(', ')})`}`
      : `the credentials are from ${found}`;
  const problems = search?.problems.length
    ? `; ${search.problems.map((text) => oneLine(text)).join('; ')}`
    : '';
  return new SeaworthyError(
    'REGISTRY_AUTH',
    `${registry} ${verb} the ${what}${inWords(said)}; ${tried}${problems}`,
    {
      where: registry,
      whatToDo:
        found === undefined
          ? `Check that the image exists; if it is private, run "docker login ${registry}" or give user and password.`
          : `Check that this account may pull it, and that it exists; sign in again with "docker login ${registry}".`,
    },
  );
}

function rateLimit(
  { headers }: HttpResponse,
  { registry }: Asked,
  search: Search | undefined,
  now: Date,
  said: string,
): SeaworthyError {
  const limit = parseLimit(headers['ratelimit-limit']);
  const waitMs = parseRetryAfter(headers['retry-after'], now);
  const facts = [
    ...(limit ? [`the limit is ${limit}`] : []),
    ...(headers['ratelimit-remaining'] ? [`${parseCount(headers['ratelimit-remaining'])} left`] : []),
    ...(waitMs === undefined ? [] : [`it asks to wait ${inTime(waitMs / 1000)}`]),
  ];
  const signIn = search?.foundIn === undefined ? `sign in with "docker login ${registry}", ` : '';
  return new SeaworthyError(
    'REGISTRY_RATE_LIMIT',
    `${registry} has had too many requests from here${facts.length ? `: ${facts.join(', ')}` : inWords(said)}`,
    {
      where: registry,
      whatToDo: `Wait, ${signIn}or scan a copy: "docker save IMAGE -o image.tar", then name the file.`,
    },
  );
}

/** `100;w=21600`: a number of requests in a window of seconds (draft-ietf-httpapi-ratelimit-headers). */
function parseLimit(header: string | undefined): string | undefined {
  const [, count, seconds] = /^\s*(\d{1,9})(?:\s*;\s*w=(\d{1,9}))?/.exec(header ?? '') ?? [];
  if (count === undefined) return undefined;
  return seconds === undefined ? `${count} requests` : `${count} requests in ${inTime(Number(seconds))}`;
}

function parseCount(header: string): string {
  return /^\s*(\d{1,9})/.exec(header)?.[1] ?? '?';
}

function inTime(seconds: number): string {
  if (seconds >= 3600) return `${Math.round(seconds / 360) / 10} hours`;
  return seconds >= 120 ? `${Math.round(seconds / 60)} minutes` : `${Math.ceil(seconds)} seconds`;
}

function inWords(said: string): string {
  return said === '' ? '' : ` ("${said}")`;
}

/** distribution-spec, "Error Codes": `{"errors":[{"code":…,"message":…}]}`. */
function messageIn(text: string): string | undefined {
  let document: unknown;
  try {
    document = readJson(text);
  } catch {
    return undefined;
  }
  if (typeof document !== 'object' || document === null) return undefined;
  const first = 'errors' in document && Array.isArray(document.errors) ? document.errors[0] : document;
  for (const name of ['message', 'code', 'details', 'error'] as const) {
    const value: unknown = typeof first === 'object' && first !== null ? first[name] : undefined;
    if (typeof value === 'string' && value !== '') return value;
  }
  return undefined;
}
