import { spawn, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { layoutWriter } from '../src/testing/layout-writer.js';
import { firstRoot, publish } from '../src/testing/notary-collection.js';
import { container, hostWorld, socket } from '../src/testing/runtime-host.js';
import {
  attachSignatures,
  goodLayer,
  memoryStore,
  pushImage,
  testKey,
} from '../src/testing/signed-images.js';
import { tagOf } from '../src/trust/registry/index.js';
import type { Reports } from './hostile-documents.js';
import { mutated, type Random } from './hostile-inputs.js';

/** What answers commands on loopback: an application, a container engine, a registry, a Notary server; one of them at a time is hostile. */
export interface Page {
  readonly type: string;
  readonly body: Uint8Array;
}

/** By path and query; undefined is a 404. */
export type Answers = (path: string) => Page | undefined | Promise<Page | undefined>;

export interface Servers {
  readonly url: string;
  readonly socket: string;
  serve(answers: Answers): void;
  close(): void;
}

export async function startServers(folder: string): Promise<Servers> {
  let answers: Answers = () => undefined;
  const servers = [serverOf((path) => answers(path)), serverOf((path) => answers(path))] as const;
  const path = join(folder, 'engine.sock');
  await Promise.all([listening(servers[0], 0), listening(servers[1], path)]);
  const address = servers[0].address();
  return {
    url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}/`,
    socket: path,
    serve: (given) => {
      answers = given;
    },
    close: () => {
      for (const server of servers) server.close();
    },
  };
}

function serverOf(answers: Answers): Server {
  return createServer(async (request, response) => {
    request.resume();
    const page = await answers(request.url ?? '/');
    if (page === undefined) response.writeHead(404, { 'content-type': 'application/json' }).end('{}');
    else response.writeHead(200, { 'content-type': page.type, 'api-version': '1.45' }).end(page.body);
  });
}

function listening(server: Server, place: number | string): Promise<void> {
  return new Promise((resolve) => {
    if (typeof place === 'number') server.listen(place, '127.0.0.1', resolve);
    else server.listen(place, resolve);
  });
}

const host = hostWorld({
  containers: [container({ CapAdd: ['SYS_ADMIN'], Binds: ['/srv/a:/b'] }), container()],
});
const engineRoutes = [
  /\/info/,
  /\/version/,
  /\/containers\/json/,
  /\/containers\/[0-9a-f]+\/json/,
  /\/images\/json/,
  /\/images\/[^/]+\/(json|history)/,
  /\/networks/,
  /\/volumes/,
];

async function whole(body: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of body) parts.push(part);
  return Buffer.concat(parts);
}

/** A container engine, one of whose answers is hostile. */
export function engineAnswers(
  random: Random,
  isHostile = true,
): { readonly answers: Answers; readonly shape: string } {
  const route = random.pick(engineRoutes);
  let shape = '';
  let made: Uint8Array | undefined;
  const answers: Answers = async (path) => {
    const asked = {
      method: 'GET',
      url: `http://engine${path}`,
      socketPath: socket,
      limit: { maxBytes: 1e7 },
    };
    const body = await whole((await host.network.request(asked as never)).body);
    if (!isHostile || !route.test(path)) return { type: 'application/json', body };
    if (made === undefined) {
      const one = mutated(random, body);
      made = one.bytes;
      shape = one.shape;
    }
    return { type: 'application/json', body: made };
  };
  return {
    answers,
    get shape() {
      return `${route.source} ${shape}`;
    },
  };
}

/** A signed image in a registry, and a signed collection on a Notary server. */
export interface Trusted {
  readonly key: string;
  readonly layout: string;
  /** By path: documents whose bytes are checked by no digest that a command was given. */
  readonly documents: ReadonlyMap<string, Page>;
  readonly rest: ReadonlyMap<string, Page>;
}

export async function trustedContent(folder: string): Promise<Trusted> {
  const key = testKey('p256');
  const store = memoryStore();
  const layout = layoutWriter(join(folder, 'layout'));
  const { digest } = await pushImage(store, 'a');
  const layer = goodLayer(key.signing, digest, 'a/b');
  for (const one of [store, layout]) {
    await pushImage(one, 'a');
    await attachSignatures(one, digest, [layer]);
  }
  writeFileSync(join(folder, 'cosign.pub'), key.publicPem);
  const documents = new Map<string, Page>();
  const rest = new Map<string, Page>([['/v2/', { type: 'application/json', body: Buffer.from('{}') }]]);
  for (const name of ['1', tagOf(digest, '.sig')]) {
    const stored = await store.manifest(name);
    if (stored === undefined) continue;
    documents.set(`/v2/a/b/manifests/${name}`, { type: stored.mediaType, body: stored.bytes });
    rest.set(`/v2/a/b/manifests/${stored.digest}`, { type: stored.mediaType, body: stored.bytes });
    const { config, layers } = JSON.parse(Buffer.from(stored.bytes).toString());
    for (const { digest: one } of [config, ...layers])
      rest.set(`/v2/a/b/blobs/${one}`, {
        type: 'application/octet-stream',
        body: await store.blob({ digest: one, size: 0 } as never, { maxBytes: 1e7 } as never),
      });
  }
  for (const [name, body] of publish())
    (/root|timestamp/.test(name) ? documents : rest).set(`/v2/registry.example.test/app/_trust/tuf/${name}`, {
      type: 'application/json',
      body,
    });
  writeFileSync(join(folder, 'root.json'), firstRoot);
  return { key: join(folder, 'cosign.pub'), layout: join(folder, 'layout'), documents, rest };
}

const image = /^\/v2\/a\/b\/manifests\/1$/;
const signature = /\.sig$/;
const collection = /_trust/;
const registryCommands: readonly (readonly [hostile: RegExp, words: readonly string[]])[] = [
  [image, ['image', 'HOST/a/b:1', '--no-cache']],
  [image, ['db', 'pull', 'HOST/a/b:1', '--db', 'FOLDER/db']],
  [image, ['verify', 'HOST/a/b:1', '--key', 'KEY']],
  [signature, ['verify', 'HOST/a/b:1', '--key', 'KEY']],
  [
    collection,
    [
      'trust',
      'inspect',
      'registry.example.test/app',
      '--server',
      'http://HOST',
      '--trust-dir',
      'FOLDER/trust',
    ],
  ],
  [
    collection,
    [
      'trust',
      'verify',
      'registry.example.test/app:1.0',
      '--server',
      'http://HOST',
      '--trust-dir',
      'FOLDER/trust',
    ],
  ],
];

/** A command on a registry or a Notary server, one of whose documents is hostile. */
export function registryTrial(random: Random, trusted: Trusted) {
  const [pattern, words] = random.pick(registryCommands);
  const path = random.pick([...trusted.documents.keys()].filter((one) => pattern.test(one)));
  const good = trusted.documents.get(path) as Page;
  const { bytes, shape } = mutated(random, good.body);
  const answers: Answers = (asked) =>
    asked === path ? { ...good, body: bytes } : (trusted.documents.get(asked) ?? trusted.rest.get(asked));
  return { words, answers, shape: `${path} ${shape}` };
}

/** Reports of a scan and of an attack, as the built program writes them now. */
export async function reportsOf(folder: string, servers: Servers): Promise<Reports> {
  const project = join(folder, 'project');
  mkdirSync(project);
  writeFileSync(
    join(project, 'a.py'),
    'import os\nfrom flask import request\ndef f():\n    os.system(request.args["a"])\n',
  );
  writeFileSync(join(project, 'Dockerfile'), 'FROM debian:latest\nRUN curl http://x.example | sh\n');
  const output = join(folder, 'written.json');
  spawnSync(process.execPath, ['dist/seaworthy.js', 'check', project, '--no-cache', '-o', output]);
  const report = readFileSync(output, 'utf8');
  servers.serve((path) => ({
    type: 'text/html',
    body: Buffer.from(`<a href="/a?b=c">${decodeURIComponent(path.split('b=')[1] ?? '')}</a>`),
  }));
  const words = ['dast', 'full', servers.url, '-T', '1', '--max-requests', '400', '--no-oob', '-o', output];
  await new Promise((resolve) =>
    spawn(process.execPath, ['dist/seaworthy.js', ...words], { stdio: 'ignore' }).on('close', resolve),
  );
  return { report, exchanges: readFileSync(output, 'utf8') };
}
