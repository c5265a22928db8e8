import { reasonOf } from '../../../core/errors.js';
import type { World } from '../../../core/world.js';
import { connectEngine, type EngineClient } from '../facts/client.js';
import { findEndpoint } from '../facts/endpoint.js';
import { type Details, type EngineEvent, judgeEvent, needs, readEvent, type WatchFinding } from './events.js';

export type { WatchFinding } from './events.js';

const maxStreamBytes = 2 ** 40;
const maxLineBytes = 1024 * 1024;
/** A silent engine is one without events: the stream may rest for long. */
const silenceMs = 24 * 3_600_000;
const firstPauseMs = 500;
const longestPauseMs = 30_000;

export interface WatchOptions {
  readonly world: World;
  readonly dockerHost?: string;
  /** Events from this time on; now by default. In seconds since 1970, with fractions. */
  readonly since?: number;
  readonly signal: AbortSignal;
  found(finding: WatchFinding): void | Promise<void>;
  /** The stream broke, or came back. */
  gap(reason: string): void;
}

/**
 * Follows the event stream until the signal. When it breaks it comes back by `since`, from the last event on; the engine
 * keeps a few hundred events, so that what happened meanwhile is seen unless there was more.
 * @throws SeaworthyError ENGINE_UNREACHABLE where the first connection fails
 */
export async function watchEngine(options: WatchOptions): Promise<void> {
  const { world, signal } = options;
  const endpoint = findEndpoint(options.dockerHost, world);
  await connectEngine(endpoint, world);
  const state = { lastNs: (options.since ?? world.now().getTime() / 1000) * 1e9, seen: new Set<string>() };
  let pauseMs = firstPauseMs;
  while (!signal.aborted) {
    try {
      await follow(await connectEngine(endpoint, world), state, options, () => {
        pauseMs = firstPauseMs;
      });
      if (!signal.aborted) options.gap('the event stream ended; it is opened again');
    } catch (thrown) {
      if (!signal.aborted) options.gap(`the event stream broke (${reasonOf(thrown)}); it is opened again`);
    }
    await pause(pauseMs, signal);
    pauseMs = Math.min(pauseMs * 2, longestPauseMs);
  }
}

interface State {
  lastNs: number;
  /** Events of the last moment, which `since` brings again. */
  readonly seen: Set<string>;
}

async function follow(
  client: EngineClient,
  state: State,
  options: WatchOptions,
  alive: () => void,
): Promise<void> {
  const since = (state.lastNs / 1e9).toFixed(9);
  const filters = encodeURIComponent(JSON.stringify({ type: ['container'] }));
  const response = await client.stream(
    `/events?since=${since}&filters=${filters}`,
    maxStreamBytes,
    silenceMs,
  );
  const stopped = new Promise<'stopped'>((resolve) =>
    options.signal.addEventListener('abort', () => resolve('stopped'), { once: true }),
  );
  const lines = linesOf(response.body);
  for (;;) {
    const next = await Promise.race([lines.next(), stopped]);
    if (next === 'stopped' || next.done) return;
    alive();
    await handle(client, next.value, state, options);
  }
}

async function handle(
  client: EngineClient,
  line: string,
  state: State,
  { found }: WatchOptions,
): Promise<void> {
  const event = readEvent(line);
  if (event === undefined || isKnown(event, state)) return;
  for (const finding of judgeEvent(event, await detailsOf(client, event))) await found(finding);
}

function isKnown(event: EngineEvent, state: State): boolean {
  const key = `${event.timeNs} ${event.id} ${event.action}`;
  if (state.seen.has(key)) return true;
  if (event.timeNs > state.lastNs) state.seen.clear();
  state.seen.add(key);
  state.lastNs = Math.max(state.lastNs, event.timeNs);
  return false;
}

async function detailsOf(client: EngineClient, event: EngineEvent): Promise<Details> {
  const need = needs(event);
  const ask = (path: string) => client.json(path).catch(() => undefined);
  if (need === 'container')
    return { container: await ask(`/containers/${encodeURIComponent(event.id)}/json`) };
  if (need === 'exec') return { exec: await ask(`/exec/${encodeURIComponent(event.execId)}/json`) };
  return {};
}

async function* linesOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = (lines.pop() ?? '').slice(0, maxLineBytes);
    yield* lines.filter((line) => line.trim() !== '');
  }
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener(
      'abort',
      () => {
        clearTimeout(timer);
        resolve();
      },
      { once: true },
    );
  });
}
