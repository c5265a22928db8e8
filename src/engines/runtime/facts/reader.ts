import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { type Gap, gap } from '../../../core/gap.js';
import type { World } from '../../../core/world.js';
import type { EngineClient } from './client.js';
import type { Endpoint } from './endpoint.js';

export const unit = 'runtime';
/** Requests under way at a time: engines answer inspections one lock after the other anyway. */
const parallel = 12;

/** What every part of the collection works with. */
export interface Reader {
  readonly world: World;
  readonly endpoint: Endpoint;
  readonly client: EngineClient;
  readonly gaps: Gap[];
  /** On `world.monotonicMs()`. */
  readonly deadlineMs: number;
}

/** @throws SeaworthyError ENGINE_UNREACHABLE where the answer does not come in time or is not what it should be */
export async function required<const S extends v.GenericSchema>(
  reader: Reader,
  path: string,
  schema: S,
): Promise<v.InferOutput<S>> {
  const answer = await inTime(reader, reader.client.json(path), path);
  const result = v.safeParse(schema, answer, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  throw new SeaworthyError(
    'ENGINE_UNREACHABLE',
    `what answers is no container engine: ${path}: ${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`,
    { where: reader.endpoint.name, whatToDo: 'Check the address of the engine.' },
  );
}

/** As `required`, but a failure is a gap. */
export async function optional<const S extends v.GenericSchema, T>(
  reader: Reader,
  path: string,
  schema: S,
  otherwise: T,
): Promise<v.InferOutput<S> | T> {
  try {
    return await required(reader, path, schema);
  } catch (thrown) {
    reader.gaps.push(apiGap(path, reasonOf(thrown)));
    return otherwise;
  }
}

export function apiGap(path: string, reason: string): Gap {
  return gap(
    unit,
    { at: 'setting', name: path.replace(/\?.*$/s, '') },
    `${path.replace(/\?.*$/s, '')}: ${reason}`,
  );
}

/** A half-dead daemon accepts connections, or drips bytes, for ever. */
async function inTime<T>(
  { world, deadlineMs, endpoint }: Reader,
  work: Promise<T>,
  what: string,
): Promise<T> {
  const leftMs = deadlineMs - world.monotonicMs();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () =>
        reject(
          new SeaworthyError('ENGINE_UNREACHABLE', `${what} was not answered in time`, {
            where: endpoint.name,
          }),
        ),
      Math.max(0, leftMs),
    );
  });
  // When the deadline wins, the late answer must not surface as an unhandled rejection.
  work.catch(() => {});
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** As `Promise.all` over `work`, with a bounded number under way; order is kept. */
export async function mapInParallel<T, R>(
  items: readonly T[],
  work: (item: T) => Promise<R>,
): Promise<readonly R[]> {
  const results: R[] = new Array(items.length);
  let next = 0;
  const worker = async () => {
    for (let at = next++; at < items.length; at = next++) {
      const item = items[at];
      if (item !== undefined) results[at] = await work(item);
    }
  };
  await Promise.all(Array.from({ length: Math.min(parallel, items.length) }, worker));
  return results;
}
