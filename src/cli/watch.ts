import type { WatchFinding } from '../gate/runtime/watch.js';
import { openAuditLog } from '../world/audit-log.js';
import type { CommandInput } from './command.js';
import { given, numberOf } from './values.js';

/** Stays until SIGINT or SIGTERM: one JSON line for each finding, to standard output, a file and a webhook. */
export async function watch({ options, shell }: CommandInput): Promise<number> {
  const { watchEngine, webhookAt } = await import('../gate/runtime/watch.js');
  const {
    log,
    webhook: url,
    since: age,
    ...engine
  } = given(options, 'log', 'webhook', 'since', 'dockerHost');
  const warn = (reason: string) => shell.tell(`! ${reason}`);
  const webhook = url === undefined ? undefined : webhookAt(url, shell.world, warn);
  const file = log === undefined ? undefined : openAuditLog<WatchFinding>(log);
  const stop = new AbortController();
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => stop.abort());
  const ageSeconds = numberOf(options, 'since', { least: 0, most: 999_999_999, fallback: 0 });
  const since = shell.world.now().getTime() / 1000 - ageSeconds;
  shell.tell('Watching the event stream; Ctrl-C ends it.');
  try {
    await watchEngine({
      world: shell.world,
      signal: stop.signal,
      gap: warn,
      found: async (finding) => {
        await shell.print(`${JSON.stringify(finding)}\n`, 'exact');
        file?.write(finding);
        await webhook?.(finding);
      },
      ...engine,
      ...(age === undefined ? {} : { since }),
    });
  } finally {
    file?.close();
  }
  // The stream is still open, and nothing but the end of this process closes it.
  setImmediate(() => process.exit(0));
  return 0;
}
