import { SeaworthyError } from '../core/errors.js';
import type { WatchFinding } from '../gate/runtime/watch.js';
import { openAuditLog } from '../world/audit-log.js';
import type { CommandInput } from './command.js';

const postMs = 5_000;

/** Stays until SIGINT or SIGTERM: one JSON line for each finding, to standard output, a file and a webhook. */
export async function watch({ options, shell }: CommandInput): Promise<number> {
  const { watchEngine } = await import('../gate/runtime/watch.js');
  const log = options.text('log');
  const webhook = webhookOf(options.text('webhook'));
  const file = log === undefined ? undefined : openAuditLog<WatchFinding>(log);
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  const dockerHost = options.text('dockerHost');
  const age = options.text('since');
  shell.tell('Watching the event stream; Ctrl-C ends it.');
  try {
    await watchEngine({
      world: shell.world,
      signal: stop.signal,
      gap: (reason) => shell.tell(`! ${reason}`),
      found: async (finding) => {
        await shell.print(`${JSON.stringify(finding)}\n`);
        file?.write(finding);
        if (webhook !== undefined) await post(webhook, finding, shell);
      },
      ...(dockerHost === undefined ? {} : { dockerHost }),
      ...(age === undefined ? {} : { since: shell.world.now().getTime() / 1000 - secondsOf(age) }),
    });
  } finally {
    file?.close();
  }
  // The stream is still open, and nothing but the end of this process closes it.
  setImmediate(() => process.exit(0));
  return 0;
}

function secondsOf(text: string): number {
  const seconds = Number(text);
  if (Number.isFinite(seconds) && seconds >= 0) return seconds;
  throw new SeaworthyError('USAGE', `"${text}" is no number of seconds.`, { where: '--since' });
}

function webhookOf(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (URL.canParse(text) && /^https?:$/.test(new URL(text).protocol)) return text;
  throw new SeaworthyError('USAGE', `"${text}" is no http or https address.`, { where: '--webhook' });
}

/** A webhook that fails must not end the watch. */
async function post(url: string, finding: WatchFinding, shell: CommandInput['shell']): Promise<void> {
  try {
    const { status, body } = await shell.world.network.request({
      url,
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(finding),
      maxBytes: 65_536,
      timeoutMs: postMs,
    });
    for await (const _ of body);
    if (status >= 300) shell.tell(`! the webhook answered status ${status}`);
  } catch (thrown) {
    shell.tell(`! the webhook was not reached: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
  }
}
