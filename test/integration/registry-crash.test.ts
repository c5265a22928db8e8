import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { addMember } from '../../src/servers/registry/index.js';
import { freePort } from '../../src/testing/free-port.js';
import { createRealWorld } from '../../src/world/index.js';
import { commandWords } from './command.js';
import { chanceFrom } from './notary-publisher.js';
import { clientFor, digestBy, hasRegistryProgram, pathOf, type TestRegistry } from './trusted-registry.js';

/** How often the server is killed; 50 is what the issue asks for, and takes some minutes. */
const kills = Number(process.env.SEAWORTHY_KILLS ?? 8);
if (!hasRegistryProgram) console.warn('!! LEFT OUT: registry serve under kill -9; install docker-registry.');

const folder = mkdtempSync(join(tmpdir(), 'crash-'));
const data = join(folder, 'data');
let server: ChildProcess | undefined;
let port = 0;
let ask: TestRegistry['ask'];

afterAll(async () => {
  await kill(true);
  rmSync(folder, { recursive: true, force: true });
});

const manifestType = 'application/vnd.oci.image.manifest.v1+json';

async function prepare(): Promise<void> {
  port = await freePort();
  mkdirSync(data, { recursive: true });
  const name = `localhost:${port}`;
  // The key lies in the data folder, and is made at the first start; so is what this policy names.
  writeFileSync(
    join(data, 'policy.yaml'),
    `version: 1
rules:
  - { images: ['${name}/trusted/*'], signature: { keys: [registry.pub] }, promotion: {} }
  - { images: ['${name}/*'], accept: anything, push: true, delete: true }
`,
  );
  const member = {
    name: 'ci',
    role: 'admin',
    repositories: ['**'],
    password: 'a password of this test',
  } as const;
  await addMember(join(data, 'members.json'), member, createRealWorld({ env: {} }));
}

async function start(): Promise<void> {
  const notary = await freePort();
  const flags = [
    ...['registry', 'serve', '--no-scan', '--data', data, '--policy', join(data, 'policy.yaml')],
    ...['--listen', `127.0.0.1:${port}`, '--notary-listen', `127.0.0.1:${notary}`],
  ];
  const child = spawn(process.execPath, [...commandWords, ...flags], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  server = child;
  await new Promise<void>((resolve, reject) => {
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (chunk: Buffer) => {
        said += chunk.toString();
        if (said.includes('Users: seaworthy registry user add')) resolve();
      });
    child.once('exit', (code) => reject(new Error(`the registry did not start (${code}): ${said}`)));
  });
  ask = await clientFor(`https://127.0.0.1:${port}`, `localhost:${port}`);
}

/** Our process, and the program of distribution with it or a moment after it. */
async function kill(both: boolean): Promise<void> {
  const child = server;
  if (child === undefined || child.exitCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  if (both) killRegistry();
  await gone;
}

function killRegistry(): void {
  try {
    const pid = Number(readFileSync(join(data, 'run/registry.pid'), 'utf8'));
    const line = readFileSync(`/proc/${pid}/cmdline`, 'utf8');
    if (line.includes(join(data, 'registry.yml'))) process.kill(pid, 'SIGKILL');
  } catch {
    // It was never started, or is gone.
  }
}

interface Image {
  readonly tag: string;
  readonly manifest: Buffer;
  readonly blobs: readonly Buffer[];
}

let serial = 0;
function newImage(): Image {
  serial += 1;
  const config = Buffer.from(JSON.stringify({ os: 'linux', architecture: 'amd64', serial }));
  const layer = Buffer.alloc(50_000 + (serial % 7) * 30_000, `layer ${serial} `);
  const describe = (bytes: Buffer, mediaType: string) => ({
    mediaType,
    digest: digestBy('sha256', bytes),
    size: bytes.length,
  });
  const manifest = Buffer.from(
    JSON.stringify({
      schemaVersion: 2,
      mediaType: manifestType,
      config: describe(config, 'application/vnd.oci.image.config.v1+json'),
      layers: [describe(layer, 'application/vnd.oci.image.layer.v1.tar')],
    }),
  );
  return { tag: `t${serial}`, manifest, blobs: [config, layer] };
}

/** @returns whether the last step was acknowledged */
async function push({ manifest, blobs }: Image, tag: string): Promise<boolean> {
  for (const blob of blobs) {
    const begun = await ask('POST', '/v2/dev/app/blobs/uploads/', { body: '' });
    const path = pathOf(begun.headers.location);
    const done = await ask(
      'PUT',
      `${path}${path.includes('?') ? '&' : '?'}digest=${digestBy('sha256', blob)}`,
      {
        body: blob,
      },
    );
    if (done.status !== 201) return false;
  }
  const headers = { 'content-type': manifestType };
  const put = await ask('PUT', `/v2/dev/app/manifests/${tag}`, { headers, body: manifest });
  return put.status === 201;
}

async function promote({ tag }: Image): Promise<boolean> {
  const body = JSON.stringify({ from: `dev/app:${tag}`, to: `trusted/app:${tag}` });
  return (await ask('POST', '/seaworthy/promote', { body })).status === 200;
}

/** What a client gets under a name: nothing, or the whole image. */
async function given(repository: string, tag: string, image: Image): Promise<'nothing' | 'whole' | string> {
  const got = await ask('GET', `/v2/${repository}/manifests/${tag}`);
  if (got.status === 404 || got.status === 403) return 'nothing';
  if (got.status !== 200) return `the manifest of ${repository}:${tag} answers ${got.status} ${got.body}`;
  if (!got.body.equals(image.manifest)) return `${repository}:${tag} is another image`;
  for (const blob of image.blobs) {
    const { status, body } = await ask('GET', `/v2/${repository}/blobs/${digestBy('sha256', blob)}`);
    if (status !== 200 || !body.equals(blob)) return `a blob of ${repository}:${tag} answers ${status}`;
  }
  return 'whole';
}

it.skipIf(!hasRegistryProgram)(
  `threat 12: ${kills} times kill -9 during pushes and promotions loses nothing acknowledged and gives out nothing half`,
  async () => {
    const chance = chanceFrom(11);
    const [pushed, promoted, begun]: [Image[], Image[], Image[]] = [[], [], []];
    /** One tag that moves; what was acknowledged last, and what was on its way. */
    let moved: { readonly acknowledged: Image | undefined; readonly underWay: Image | undefined } = {
      acknowledged: undefined,
      underWay: undefined,
    };
    await kill(true);
    await prepare();
    await start();
    for (let round = 0; round < kills; round++) {
      let isOver = false;
      const worker = async () => {
        while (!isOver) {
          const image = newImage();
          begun.push(image);
          if (!(await push(image, image.tag))) return;
          pushed.push(image);
          if (await promote(image)) promoted.push(image);
        }
      };
      const mover = async () => {
        while (!isOver) {
          const image = newImage();
          moved = { ...moved, underWay: image };
          if (!(await push(image, 'moving'))) return;
          moved = { acknowledged: image, underWay: undefined };
        }
      };
      const work = [worker(), worker(), worker(), mover()];
      // On a busy machine until something was promoted at all, so that there is something to lose.
      const deadline = performance.now() + 20_000;
      do await new Promise((resolve) => setTimeout(resolve, 400 + chance() * 1200));
      while (promoted.length <= round && performance.now() < deadline);
      await kill(round % 2 === 0);
      isOver = true;
      await Promise.all(work);
      await start();
      await check(pushed.slice(-6), promoted.slice(-6), begun.slice(-6));
      moved = { acknowledged: await checkMoved(moved), underWay: undefined };
    }
    await check(pushed, promoted, begun);
    console.log(
      `killed ${kills} times; ${pushed.length} pushes and ${promoted.length} promotions acknowledged`,
    );
    expect(promoted.length).toBeGreaterThan(kills / 2);
  },
  120_000 + kills * 60_000,
);

async function check(
  pushed: readonly Image[],
  promoted: readonly Image[],
  begun: readonly Image[],
): Promise<void> {
  for (const image of pushed) expect(await given('dev/app', image.tag, image)).toBe('whole');
  for (const image of promoted) expect(await given('trusted/app', image.tag, image)).toBe('whole');
  for (const image of begun) {
    expect(['nothing', 'whole']).toContain(await given('trusted/app', image.tag, image));
  }
}

/** What the tag points to now: what was acknowledged last, or what was under way when the server was killed. */
async function checkMoved({
  acknowledged,
  underWay,
}: {
  readonly acknowledged: Image | undefined;
  readonly underWay: Image | undefined;
}): Promise<Image | undefined> {
  const may = [acknowledged, underWay].filter((image) => image !== undefined);
  const answers: string[] = [];
  for (const image of may) {
    answers.push(await given('dev/app', 'moving', image));
    if (answers.at(-1) === 'whole') return image;
  }
  // Nothing was acknowledged, and what was under way did not arrive.
  const isLost = acknowledged !== undefined || answers.some((answer) => answer !== 'nothing');
  expect(isLost ? answers.join('; ') : '').toBe('');
  return undefined;
}
