import { Buffer } from 'node:buffer';
import * as v from 'valibot';
import { SeaworthyError } from '../../../core/errors.js';
import { oneLine } from '../../../core/harmless.js';
import type { HttpResponse, World } from '../../../core/world.js';
import { readJson } from '../../../formats/json/read.js';
import type { Endpoint } from './endpoint.js';
import { type History, historySchema, type Inspection, inspectionSchema } from './schema.js';

const maxAnswerBytes = 16 * 1024 * 1024;
/** More than any image; the layers themselves are bounded by the limits of their archives. */
const maxExportBytes = 2 ** 40;
/** An engine writes the whole image to its own disk before it sends the first byte. */
const exportTimeoutMs = 600_000;

/**
 * What the engine knows about an image (https://docs.docker.com/reference/api/engine/, `GET /images/{name}/json`);
 * undefined where it has none of that name.
 * @throws SeaworthyError ENGINE_UNREACHABLE
 */
export async function inspect(
  endpoint: Endpoint,
  name: string,
  world: World,
  timeoutMs = 30_000,
): Promise<Inspection | undefined> {
  const response = await ask(endpoint, `/images/${name}/json`, world, {
    timeoutMs,
    maxBytes: maxAnswerBytes,
  });
  if (response.status === 404) return undefined;
  return readAs(inspectionSchema, response, endpoint);
}

/** Newest step first. */
export async function history(endpoint: Endpoint, id: string, world: World): Promise<History> {
  const limits = { timeoutMs: 30_000, maxBytes: maxAnswerBytes };
  return readAs(historySchema, await ask(endpoint, `/images/${id}/history`, world, limits), endpoint);
}

/** The archive that `docker save` would write, as it comes. */
export async function* exportImage(
  endpoint: Endpoint,
  name: string,
  world: World,
): AsyncGenerator<Uint8Array> {
  const path = `/images/get?names=${encodeURIComponent(name)}`;
  const limits = { timeoutMs: exportTimeoutMs, maxBytes: maxExportBytes };
  const response = await ask(endpoint, path, world, limits);
  if (response.status !== 200) throw await refusal(response, endpoint);
  yield* response.body;
}

async function ask(
  { name, base, socketPath }: Endpoint,
  path: string,
  world: World,
  limits: { readonly timeoutMs: number; readonly maxBytes: number },
): Promise<HttpResponse> {
  try {
    return await world.network.request({
      url: `${base}${path}`,
      redirect: 'manual',
      ...limits,
      ...(socketPath === undefined ? {} : { socketPath }),
    });
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError) || thrown.code !== 'NETWORK') throw thrown;
    throw unreachable(name, thrown.message.replace(/^engine: /, ''), thrown);
  }
}

export function unreachable(where: string, reason: string, cause?: unknown): SeaworthyError {
  const isPermission = /permission/.test(reason);
  return new SeaworthyError('ENGINE_UNREACHABLE', `the container engine does not answer: ${reason}`, {
    where,
    whatToDo: isPermission
      ? 'Run as root or as a member of the group "docker", or ask the registry with --from registry.'
      : 'Start the engine, set DOCKER_HOST, ask the registry with --from registry, or name a file that "docker save IMAGE -o FILE" wrote.',
    ...(cause === undefined ? {} : { cause }),
  });
}

async function readAs<const S extends v.GenericSchema>(
  schema: S,
  response: HttpResponse,
  endpoint: Endpoint,
): Promise<v.InferOutput<S>> {
  if (response.status !== 200) throw await refusal(response, endpoint);
  const result = v.safeParse(schema, jsonOf(await textOf(response)));
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw unreachable(
    endpoint.name,
    `what answers is no container engine (${v.getDotPath(issue) ?? 'the answer'}: ${issue.message})`,
  );
}

async function refusal(response: HttpResponse, { name }: Endpoint): Promise<SeaworthyError> {
  const document = jsonOf((await textOf(response)).slice(0, 65_536));
  const said =
    typeof document === 'object' && document !== null && 'message' in document ? document.message : '';
  const words = oneLine(String(said), 300);
  if (response.status === 404) {
    return new SeaworthyError('NOT_FOUND', `the engine has no such image (${words})`, { where: name });
  }
  return unreachable(name, `it answers status ${response.status} (${words})`);
}

async function textOf({ body }: HttpResponse): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of body) chunks.push(chunk);
  return Buffer.concat(chunks).toString('utf8');
}

function jsonOf(text: string): unknown {
  try {
    return readJson(text);
  } catch {
    return undefined;
  }
}
