import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '../src/testing/free-port.js';
import { chanceFrom, Publisher } from '../test/integration/notary-publisher.js';
import { startRealPostgres } from '../test/integration/real-postgres.js';

/**
 * The Notary server: CPU time for one timestamp.json, publishes a second on a real disk, and ten thousand odd
 * publishes of which every collection has to be readable; beside the Go server (Debian package notary) in memory in the
 * same run, where it is installed. Needs "npm run build".
 *
 *     npx tsx bench/notary.ts [reads] [odd publishes] [publishes]
 *
 * It leaves out TLS and sign-in, the network (all clients are one process on the same machine, with connections that stay open), and
 * what the kernel does for a server outside of its own account. The Go server keeps its data in memory, ours on a disk.
 */
const reads = Number(process.argv[2] ?? 20_000);
const odd = Number(process.argv[3] ?? 10_000);
const publishes = Number(process.argv[4] ?? 3000);
const folder = mkdtempSync(join(tmpdir(), 'bench-notary-'));
const children: ChildProcess[] = [];
const postgres = await startRealPostgres();

interface Server {
  readonly name: string;
  readonly origin: string;
  readonly pid: number;
}

try {
  const ours = await startOurs('folder', []);
  const servers = [ours, await startGo()];
  if (postgres !== undefined) servers.push(await startOurs('postgres', ['--storage', postgres.url]));
  for (const server of servers) if (server !== undefined) await measure(server);
  if (odd > 0) await publishOddly(ours);
} finally {
  for (const child of children) child.kill('SIGKILL');
  await postgres?.stop();
  rmSync(folder, { recursive: true, force: true });
}

async function measure({ name, origin, pid }: Server): Promise<void> {
  const publishers = Array.from(
    { length: 8 },
    (_, n) => new Publisher(origin, `bench.test/app${n}`, new Date()),
  );
  for (const publisher of publishers) await publisher.begin();
  const url = `${origin}/v2/bench.test/app0/_trust/tuf/timestamp.json`;
  const agent = new Agent({ keepAlive: true, maxSockets: 8 });
  await readMany(url, agent, 2000);
  const cpuBefore = cpuSeconds(pid);
  await readMany(url, agent, reads);
  const cpu = cpuSeconds(pid) - cpuBefore;
  agent.destroy();
  const perRead = `${name.padEnd(10)} ${((cpu / reads) * 1e6).toFixed(0).padStart(5)} µs CPU per timestamp.json`;
  if (publishes === 0) return void console.log(perRead);
  const started = performance.now();
  const cpuThen = cpuSeconds(pid);
  let left = publishes;
  await Promise.all(
    publishers.map(async (publisher) => {
      for (; left > 0; left -= 1) await publisher.publish();
    }),
  );
  const seconds = (performance.now() - started) / 1000;
  const perPublish = ((cpuSeconds(pid) - cpuThen) * 1e3) / publishes;
  console.log(
    `${perRead}   ${(publishes / seconds).toFixed(0).padStart(5)} publishes/s   ${perPublish.toFixed(2)} ms CPU per publish`,
  );
}

async function publishOddly({ name, origin }: Server): Promise<void> {
  const chance = chanceFrom(1);
  const publishers = Array.from(
    { length: 100 },
    (_, n) => new Publisher(origin, `odd.test/app${n}`, new Date()),
  );
  for (const publisher of publishers) await publisher.begin();
  const started = performance.now();
  let left = odd;
  let refused = 0;
  await Promise.all(
    publishers.slice(0, 100).map(async (publisher) => {
      for (; left > 0; left -= 1) await publisher.publish(chance).catch(() => (refused += 1));
    }),
  );
  let readable = 0;
  for (const publisher of publishers) {
    const { versions } = await publisher.read();
    if (versions.targets === publisher.acknowledged) readable += 1;
  }
  const seconds = (performance.now() - started) / 1000;
  console.log(
    `${name.padEnd(10)} ${odd} odd publishes in ${seconds.toFixed(0)} s: ${refused} refused, ${readable} of ${publishers.length} collections readable`,
  );
}

async function readMany(url: string, agent: Agent, count: number): Promise<void> {
  let left = count;
  await Promise.all(
    Array.from({ length: 8 }, async () => {
      for (; left > 0; left -= 1) await readOnce(url, agent);
    }),
  );
}

function readOnce(url: string, agent: Agent): Promise<void> {
  return new Promise((resolve, reject) => {
    request(url, { agent }, (response) => {
      response.resume();
      response.on('end', () => (response.statusCode === 200 ? resolve() : reject(new Error('not answered'))));
    })
      .on('error', reject)
      .end();
  });
}

async function startOurs(name: string, flags: readonly string[]): Promise<Server> {
  const port = await freePort();
  const data = ['--data', join(folder, name), '--addr', `127.0.0.1:${port}`];
  const all = ['dist/seaworthy.js', 'notary', 'serve', ...data, ...flags];
  const env = { ...process.env, SEAWORTHY_NOTARY_PASSPHRASE: 'a passphrase of this test' };
  return { name, ...(await start(process.execPath, all, port, env)) };
}

async function startGo(): Promise<Server | undefined> {
  if (spawnSync('notary-server', ['--help'], { stdio: 'ignore' }).error) {
    console.log('LEFT OUT: notary-server of the Debian package notary is not installed.');
    return undefined;
  }
  const port = await freePort();
  const config = {
    server: { http_addr: `127.0.0.1:${port}` },
    trust_service: { type: 'local', hostname: '', port: '', key_algorithm: 'ecdsa' },
    storage: { backend: 'memory' },
    logging: { level: 'error' },
  };
  writeFileSync(join(folder, 'go.json'), JSON.stringify(config));
  return { name: 'go memory', ...(await start('notary-server', ['-config', join(folder, 'go.json')], port)) };
}

async function start(program: string, args: readonly string[], port: number, env = process.env) {
  const child = spawn(program, args, { env, stdio: 'ignore' });
  children.push(child);
  const origin = `http://127.0.0.1:${port}`;
  for (let attempt = 0; attempt < 200; attempt += 1) {
    if (await fetch(`${origin}/_notary_server/health`).catch(() => undefined)) break;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return { origin, pid: child.pid ?? 0 };
}

/** utime and stime of /proc/PID/stat, in ticks of 10 ms (proc_pid_stat(5)). */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / 100;
}
