/**
 * Runs command lines of the built program one after another in this process, so that an input costs its own work and not a start: what
 * `bench/hostile-process.ts` forks. Not TypeScript, because the built program is run as it is, without a loader in between.
 */
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const entry = pathToFileURL(`${process.cwd()}/dist/seaworthy.js`);
const program = /import\(['"`](\.\/program-[^'"`]+)/.exec(readFileSync(entry, 'utf8'))?.[1];
if (program === undefined) throw new Error('dist/seaworthy.js names no program; run "npm run build".');
const { runCli } = await import(new URL(program, entry).href);

process.setMaxListeners(0);
for (const stream of [process.stdout, process.stderr]) stream.setMaxListeners(0);
/** What is thrown where no one waits for it would end a process of its own. */
let stray;
for (const event of ['uncaughtException', 'unhandledRejection'])
  process.on(event, () => {
    stray = 99;
  });

process.on('message', async (words) => {
  stray = undefined;
  const before = process.cpuUsage();
  const status = await runCli(words).catch(() => 98);
  await new Promise((resolve) => setImmediate(resolve));
  const { user, system } = process.cpuUsage(before);
  const { rss } = process.memoryUsage();
  process.send({
    status: stray ?? status,
    seconds: (user + system) / 1e6,
    peakBytes: process.resourceUsage().maxRSS * 1024,
    rssBytes: rss,
  });
});
process.send('ready');
