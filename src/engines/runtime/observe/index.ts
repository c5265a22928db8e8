import { isIP } from 'node:net';
import { reasonOf, SeaworthyError } from '../../../core/errors.js';
import { type Gap, gap } from '../../../core/gap.js';
import type { World } from '../../../core/world.js';
import { capabilities as allCapabilities } from '../../../knowledge/capabilities.js';
import { systemCallNames } from '../../../knowledge/system-calls.js';
import { connectEngine } from '../facts/client.js';
import { findDaemon } from '../facts/daemon.js';
import { findEndpoint } from '../facts/endpoint.js';
import { linkOf } from '../facts/read.js';
import { listeningPorts } from '../facts/sockets.js';
import { sampleAccepts } from './accepts.js';
import {
  type FilesByInode,
  foldersOf,
  imageFiles,
  mergedFiles,
  pathsRead,
  pathsReadMerged,
} from './derive/files.js';
import { isLoopback, type Traffic } from './derive/network.js';
import { type InstalledPackage, installedPackages, type PackageUse, packageUse } from './derive/packages.js';
import { engineProcesses } from './engine-processes.js';
import type { Observed } from './process-tree.js';
import type { RecordedEngine, Recorder } from './recorder.js';
import { recorders } from './recorders/index.generated.js';
import {
  create,
  driven,
  field,
  inspect,
  type Outcome,
  type Running,
  remove,
  start,
  stop,
  type Trial,
} from './trial.js';
import { type WritableFolder, type WritableFolders, writableFolders } from './writable.js';

const unit = 'observe';

export interface ObserveRequest {
  readonly world: World;
  readonly dockerHost?: string;
  readonly image: string;
  readonly command: readonly string[];
  readonly words: readonly string[];
  readonly drive?: string;
  readonly seconds: number;
  /** Instead of the best one that works here. */
  readonly recorder?: string;
  /** Ends the work; containers and recording are removed. */
  readonly signal?: AbortSignal;
}

/** What one run showed. Lists are sorted, so that equal runs give equal texts. */
export interface Observation {
  readonly recorder: string;
  readonly outcome: Outcome;
  readonly architecture: string;
  readonly calls: readonly string[];
  /** Of runc after it had loaded a profile. */
  readonly runtimeCalls: readonly string[];
  /** Capabilities that were asked for and granted: more than are needed, because the kernel asks in passing. */
  readonly capabilities: readonly string[];
  readonly uid: number;
  readonly gid: number;
  /** Files of the image that were read; what the run made is not among them. */
  readonly files: readonly string[];
  /** Files that were read and are not the image's: mounts, what the run made. */
  readonly unknownFiles: number;
  readonly writable: readonly WritableFolder[];
  readonly traffic: Traffic;
  readonly packages: readonly PackageUse[];
  readonly gaps: readonly Gap[];
}

/** A connection to the engine that can be observed. */
export interface Bench {
  readonly trial: Trial;
  readonly recorder: Recorder;
  readonly enginePids: readonly number[];
  readonly gaps: readonly Gap[];
}

/**
 * @throws SeaworthyError UNSUPPORTED where the engine is not on this machine or nothing can record; ENGINE_UNREACHABLE
 */
export async function prepare(request: ObserveRequest): Promise<Bench> {
  const { world } = request;
  const endpoint = findEndpoint(request.dockerHost, world);
  const client = await connectEngine(endpoint, world);
  const { daemon } = endpoint.isLocal ? findDaemon(endpoint, world.disk) : { daemon: undefined };
  if (daemon === undefined) {
    throw new SeaworthyError('UNSUPPORTED', 'the process of the engine is not visible from here', {
      where: endpoint.name,
      whatToDo: 'Run it as root on the machine of the engine.',
    });
  }
  const driver = field(await client.json('/info'), 'CgroupDriver');
  const { recorder, gaps } = chooseRecorder(request.recorder, { cgroupDriver: String(driver ?? '') });
  const trial: Trial = {
    client,
    world,
    address: endpoint.name,
    image: request.image,
    command: request.command,
    words: request.words,
    drive: request.drive,
    seconds: request.seconds,
    ...(request.signal === undefined ? {} : { signal: request.signal }),
  };
  return { trial, recorder, enginePids: engineProcesses(daemon.pid), gaps };
}

/** The first that works here; what keeps one before it from working is a gap. @throws SeaworthyError UNSUPPORTED */
export function chooseRecorder(
  wanted: string | undefined,
  engine: RecordedEngine,
  all: readonly Recorder[] = recorders,
): {
  readonly recorder: Recorder;
  readonly gaps: readonly Gap[];
} {
  const ordered = [...all].sort((a, b) => a.order - b.order);
  const candidates = wanted === undefined ? ordered : ordered.filter(({ name }) => name === wanted);
  const problems = candidates.map((recorder) => ({ recorder, problem: recorder.problem(engine) }));
  const found = problems.find(({ problem }) => problem === undefined);
  if (found === undefined) {
    const said = problems.map(({ recorder, problem }) => `${recorder.name}: ${problem}`).join('; ');
    throw new SeaworthyError(
      'UNSUPPORTED',
      `nothing can record here: ${said || `there is no recorder "${wanted}"`}`,
      {
        whatToDo: 'Mount tracefs as root, or install strace.',
      },
    );
  }
  const passedOver = problems.slice(0, problems.indexOf(found));
  return {
    recorder: found.recorder,
    gaps: passedOver.map(({ recorder, problem }) =>
      gap(unit, { at: 'setting', name: recorder.name }, `${recorder.name} was not used: ${problem}`, 'note'),
    ),
  };
}

/** Runs the image once, from its first exec to its stop, and says what it did. */
export async function observeOnce({ trial, recorder, enginePids, gaps }: Bench): Promise<Observation> {
  const recording = await recorder.start(enginePids);
  let isStopped = false;
  let name: string | undefined;
  let sampler: ReturnType<typeof sampleAccepts> | undefined;
  try {
    const made = await create({ ...trial, words: [...trial.words, ...(recording.words ?? [])] });
    name = made.name;
    const [running] = await Promise.all([start(trial, made), recording.attach?.()]);
    recording.leaveOutKnown(running.pid);
    sampler = isOnHostNetwork(trial.world, running.pid) ? undefined : sampleAccepts(trial.world, running.pid);
    const outcome = await driven(trial, running);
    const sampled = sampler?.stop() ?? [];
    const inside = await lookInside(trial, running);
    await stop(trial, running.name);
    isStopped = true;
    const observed = await recording.stop(running.pid);
    const all = [
      ...gaps,
      ...gapsOf(observed, recording.missing, running),
      ...gapsInside(inside),
      ...reasons(recorder.name, recording.failure?.(), (failure) => `the recording is not whole: ${failure}`),
    ];
    const files = await filesRead(trial, running, observed, inside);
    const accepts = sorted([...sampled, ...observed.accepts]);
    return assemble(trial, recorder, outcome, observed, inside, files, accepts, all);
  } finally {
    sampler?.stop();
    if (!isStopped) await recording.stop(0).catch(() => {});
    if (name !== undefined) await remove(trial, name);
    recording.cleanUp?.();
  }
}

function gapsOf({ lost, processes }: Observed, missing: readonly string[], { pid }: Running): readonly Gap[] {
  const place = { at: 'setting', name: 'recording' } as const;
  return [
    ...(lost > 0
      ? [gap(unit, place, `the kernel lost ${lost} events: run it again, with less traffic`)]
      : []),
    ...(processes === 0 || pid === 0
      ? [gap(unit, place, 'no process of the container was seen: it ended too soon')]
      : []),
    ...missing.map((event) => gap(unit, place, `no ${event} in this recording: what it shows is not known`)),
  ];
}

interface Inside {
  /** It had ended before it could be looked into. */
  readonly hasEnded: boolean;
  /** Why the engine did not say what was written. */
  readonly changesFailed: string | undefined;
  /** For engines whose folders of images are not known. */
  readonly merged: FilesByInode;
  readonly writable: WritableFolders;
  readonly uid: number;
  readonly gid: number;
  readonly listening: readonly number[];
  readonly installed: readonly InstalledPackage[];
}

/** What has to be read while it still runs: its mounts go with it. */
async function lookInside(trial: Trial, { id, pid }: Running): Promise<Inside> {
  const root = `/proc/${pid}/root`;
  const { disk } = trial.world;
  let changesFailed: string | undefined;
  const changes = await trial.client.json(`/containers/${id}/changes`).catch((thrown: unknown) => {
    changesFailed = reasonOf(thrown);
    return [];
  });
  const { inspected, isRunning } = await inspect(trial, id);
  const status = textOf(trial.world, `/proc/${pid}/status`);
  const number = (name: string) =>
    Number(new RegExp(`^${name}:\\s+\\d+\\s+(\\d+)`, 'm').exec(status)?.[1] ?? '0');
  const inside = {
    hasEnded: false,
    changesFailed,
    merged: foldersOf(inspected).image.length === 0 ? mergedFiles(root) : new Map<string, string>(),
    writable: writableFolders(changes, root, disk),
    uid: number('Uid'),
    gid: number('Gid'),
    // On the host's network the table is that of every program.
    listening: isOnHostNetwork(trial.world, pid)
      ? []
      : listeningPorts(disk, String(pid)).map(({ port }) => port),
    installed: installedPackages(root),
  };
  // The number of a process that has ended is soon that of another, whose root is the host's.
  const isStill = isRunning && (await inspect(trial, id)).isRunning;
  return isStill ? inside : { ...inside, ...nothingInside };
}

const nothingInside = {
  hasEnded: true,
  merged: new Map<string, string>(),
  writable: { folders: [], leftOut: [] },
  uid: 0,
  gid: 0,
  listening: [],
  installed: [],
} as const;

/** The layers hold every file under the inode that the kernel saw, even after the container has stopped. */
async function filesRead(
  trial: Trial,
  { id }: Running,
  observed: Observed,
  { merged }: Inside,
): Promise<Pick<Observation, 'files' | 'unknownFiles'>> {
  const { inspected } = await inspect(trial, id).catch(() => ({ inspected: undefined }));
  const folders = foldersOf(inspected);
  const read =
    folders.image.length > 0 ? pathsRead(observed, imageFiles(folders)) : pathsReadMerged(observed, merged);
  return {
    files: sorted(read),
    unknownFiles: Math.max(0, observed.files.size - read.length),
  };
}

function gapsInside({ hasEnded, changesFailed, writable }: Inside): readonly Gap[] {
  return [
    ...(hasEnded
      ? reasons(
          'container',
          'it ended before its packages and the folders it writes to could be looked at: keep it running until the drive is over',
        )
      : []),
    ...reasons('changes', changesFailed, (failure) => `what was written is not known: ${failure}`),
    ...writable.leftOut.flatMap((path) =>
      reasons(
        'writable',
        `the name of a folder that is written cannot be given to an option: ${JSON.stringify(path)}`,
      ),
    ),
  ];
}

function reasons(
  name: string,
  reason: string | undefined,
  spelled: (reason: string) => string = (text) => text,
): readonly Gap[] {
  return reason === undefined ? [] : [gap(unit, { at: 'setting', name }, spelled(reason))];
}

function assemble(
  { world }: Trial,
  recorder: Recorder,
  outcome: Outcome,
  observed: Observed,
  inside: Inside,
  { files, unknownFiles }: Pick<Observation, 'files' | 'unknownFiles'>,
  accepts: readonly string[],
  gaps: readonly Gap[],
): Observation {
  const { architecture } = world.platform;
  const names = systemCallNames(architecture) ?? [];
  const named = (numbers: Iterable<number>) => [...numbers].flatMap((number) => names[number] ?? []);
  const listens = [...new Set([...observed.listens, ...inside.listening])].sort((a, b) => a - b);
  return {
    recorder: recorder.name,
    outcome,
    architecture,
    calls: sorted([...named(observed.calls), ...observed.namedCalls]),
    runtimeCalls: sorted(named(observed.runtimeCalls)),
    capabilities: sorted([...observed.granted].flatMap((number) => allCapabilities[number]?.name ?? [])),
    uid: inside.uid,
    gid: inside.gid,
    files,
    unknownFiles,
    writable: inside.writable.folders,
    traffic: {
      listens,
      connects: peersIn(observed.connects),
      accepts: accepts.filter((address) => !isLoopback(address)).map((address) => ({ address, port: 0 })),
    },
    packages: packageUse(inside.installed, files),
    gaps,
  };
}

function sorted(list: readonly string[]): readonly string[] {
  return [...new Set(list)].sort();
}

function peersIn(connects: ReadonlySet<string>): Traffic['connects'] {
  return [...connects].sort().flatMap((text) => {
    const [address = '', port = ''] = text.split(' ');
    return isIP(address) === 0 ? [] : { address, port: Number(port) };
  });
}

function isOnHostNetwork({ disk }: World, pid: number): boolean {
  const own = linkOf(disk, `/proc/${pid}/ns/net`);
  return own !== undefined && own === linkOf(disk, '/proc/self/ns/net');
}

function textOf({ disk }: World, path: string): string {
  try {
    return new TextDecoder().decode(disk.readFile(path, { maxBytes: 65_536 }));
  } catch {
    return '';
  }
}
