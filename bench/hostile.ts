import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { dockerArchive } from '../src/testing/archives.js';
import { type Document, documentOf, documentsWith, pageOf } from './hostile-documents.js';
import { inventoryFile, type Random, randomOf, readers, towerOf } from './hostile-inputs.js';
import { Commands, problemOf } from './hostile-process.js';
import { HostileRecord } from './hostile-record.js';
import {
  engineAnswers,
  registryTrial,
  reportsOf,
  type Servers,
  startServers,
  type Trusted,
  trustedContent,
} from './hostile-servers.js';
import { trustDocuments } from './hostile-trust.js';

/**
 * Looks for input below 1 MB that costs more than 5 s of CPU or 1.5 GB of memory, or ends in an error of ours:
 * `npx tsx bench/hostile.ts [MINUTES] [SEED] [RECORD]`. Each round makes one input of a kind that some reader claims, filled by a shape that hurts
 * parsers, and runs one command on it. It prints what it tried, and each failure with the seed that makes it again. RECORD is a file that
 * several runs share: the next one goes on where the last one ended. Needs a build.
 */

interface Trial {
  /** What is counted together. */
  readonly kind: string;
  readonly words: readonly string[];
  readonly shape: string;
}

interface Place extends Servers {
  readonly folder: string;
  readonly documents: readonly Document[];
  readonly trusted: Trusted;
}

function write(place: Place, path: string, bytes: Uint8Array | string): string {
  const file = join(place.folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, bytes);
  return file;
}

const treeCommands: readonly (readonly string[])[] = [
  ['check'],
  ['check'],
  ['check'],
  ['code'],
  ['code', '--diff'],
  ['lint'],
  ['lint', '--diff'],
  ['lint', '--fix=all', '--yes', '--offline'],
  ['code', '--fix=all', '--yes'],
  ['fix', '--yes'],
  ['secrets'],
  ['deps'],
  ['sbom'],
  ['fs'],
];
const noCache = new Set(['check', 'fs', 'sbom', 'image', 'secrets', 'diff']);

/** A file of the project, and a command on its folder. */
function tree(random: Random, place: Place): Trial {
  const input = random.below(2) === 0 ? towerOf(random) : inventoryFile(random);
  if (input.path.startsWith('chart/'))
    write(place, 'chart/Chart.yaml', 'apiVersion: v2\nname: a\nversion: 1.0.0\n');
  write(place, input.path, input.bytes);
  const [command = 'check', ...options] = random.pick(treeCommands);
  return { kind: `${command} ${input.path}`, words: [command, place.folder, ...options], shape: input.shape };
}

/** A file in a layer of an image. */
function image(random: Random, place: Place): Trial {
  const input = inventoryFile(random);
  const os = 'ID=debian\nVERSION_ID=12\n';
  const items = [
    { path: 'etc/os-release', content: os },
    { path: input.path, content: input.bytes, mode: 0o755 },
  ];
  const file = write(place, 'image.tar', dockerArchive({ layers: [items], tags: ['a:1'] }));
  return {
    kind: `image ${input.reader}`,
    words: [random.pick(['image', 'sbom', 'check', 'secrets']), file],
    shape: input.shape,
  };
}

/** A document that a command or an option reads: bills of materials, VEX, reports, rules, policies, requests. */
function document(random: Random, place: Place): Trial {
  const known = random.pick(place.documents);
  const { bytes, shape } = documentOf(random, known);
  place.serve(engineAnswers(random, false).answers);
  const file = write(place, known.path, bytes);
  for (const [path, text] of Object.entries(known.besides ?? {})) write(place, path, text);
  return {
    kind: `${known.words[0]} ${known.path}`,
    words: known.words.map((word) =>
      // The system takes no argument above 128 KiB.
      word === 'CONTENT'
        ? Buffer.from(bytes).toString('latin1').replaceAll('\0', '0').slice(0, 120_000)
        : word
            .replace('FILE', file)
            .replace('FOLDER', place.folder)
            .replace('SOCKET', place.socket)
            .replace('LAYOUT', place.trusted.layout),
    ),
    shape,
  };
}

/** Answers of a registry or a Notary server. */
function registry(random: Random, place: Place): Trial {
  const { words, answers, shape } = registryTrial(random, place.trusted);
  place.serve(answers);
  const host = new URL(place.url).host;
  return {
    kind: `${words.slice(0, words[0] === 'db' || words[0] === 'trust' ? 2 : 1).join(' ')} from a registry`,
    words: words.map((word) =>
      word.replace('HOST', host).replace('FOLDER', place.folder).replace('KEY', place.trusted.key),
    ),
    shape,
  };
}

/** Answers of an application that is attacked. */
function answers(random: Random, place: Place): Trial {
  const page = pageOf(random);
  place.serve(() => ({ type: page.type, body: page.bytes }));
  const words = [
    'dast',
    random.pick(['baseline', 'baseline', 'full']),
    place.url,
    '--max-pages',
    '3',
    '--max-requests',
    '60',
    '--no-oob',
    '-T',
    '1',
  ];
  return { kind: `dast ${page.type}`, words, shape: page.shape };
}

/** Answers of a container engine that is audited. */
function engine(random: Random, place: Place): Trial {
  const { answers, shape } = engineAnswers(random);
  place.serve(answers);
  const words = random.pick([
    ['audit', '--docker-host', `unix://${place.socket}`, '--timeout', '20'],
    ['audit', '--docker-host', `unix://${place.socket}`, '--timeout', '20', '--explain'],
    ['daemon', 'plan', '--docker-host', `unix://${place.socket}`],
    ['authz', 'audit', '--engine', place.socket, '--state', place.folder],
  ]);
  return { kind: `${words[0]} of an engine`, words, shape };
}

const surfaces: readonly ((random: Random, place: Place) => Trial)[] = [
  tree,
  tree,
  tree,
  tree,
  image,
  image,
  document,
  document,
  document,
  registry,
  answers,
  engine,
];

async function main(): Promise<void> {
  const minutes = Number(process.argv[2] ?? 60);
  const record = new HostileRecord(process.argv[4], Number(process.argv[3] ?? 1));
  const root = mkdtempSync(join(tmpdir(), 'hostile-'));
  const servers = await startServers(root);
  const trusted = await trustedContent(root);
  const documents = [...documentsWith(await reportsOf(root, servers)), ...trustDocuments];
  const commands = new Commands(root);
  for (const until = Date.now() + minutes * 60_000; Date.now() < until; record.next++) {
    await tryOne(record, commands, {
      ...servers,
      folder: join(root, String(record.next)),
      documents,
      trusted,
    });
    if (record.next % 20 === 0) record.save();
  }
  commands.close();
  servers.close();
  if (process.env.HOSTILE_KEEP === undefined) rmSync(root, { recursive: true, force: true });
  record.save();
  console.log(`${commands.again} commands were run again in a process of their own`);
  process.exitCode = record.print(readers.length) ? 0 : 1;
}

async function tryOne(record: HostileRecord, commands: Commands, place: Place): Promise<void> {
  const { folder } = place;
  const make = () => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    const random = randomOf(record.next);
    return random.pick(surfaces)(random, place);
  };
  const trial = make();
  const words = noCache.has(trial.words[0] ?? '') ? [...trial.words, '--no-cache'] : trial.words;
  const cost = await commands.cost(words, make);
  record.add(trial.kind, cost);
  const problem = problemOf(cost);
  if (problem !== undefined) {
    const line = words.join(' ').replaceAll(folder, 'FOLDER').slice(0, 400);
    record.problem(`${problem}  seed ${record.next}  ${line}  ${trial.kind}  ${trial.shape}`);
  }
  if (process.env.HOSTILE_KEEP === undefined) rmSync(folder, { recursive: true, force: true });
}

await main();
