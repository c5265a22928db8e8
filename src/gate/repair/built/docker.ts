import { createHash, randomBytes } from 'node:crypto';
import { dirname, join } from 'node:path';
import { openArtifact } from '../../../artifact/index.js';
import { openers } from '../../../artifact/openers/index.generated.js';
import type { Artifact, Entry } from '../../../core/artifact.js';
import { type ByteSource, readInto } from '../../../core/bytes.js';
import { SeaworthyError } from '../../../core/errors.js';
import type { GateContext } from '../../context.js';
import type { Builder, Built, BuiltImage, ImageFile } from './image.js';

export interface BuildOptions {
  /** Words for `docker build`: `--network=none`, `--build-arg=A=1`. */
  readonly words: readonly string[];
  /** Tried where the image does not build in the folder of its Dockerfile. */
  readonly folder: string;
}

const buildTimeoutMs = 1_800_000;
const maxContentBytes = 64 * 1024 * 1024;

/**
 * Builds with the `docker` of the user, who asked for it: the instructions of the Dockerfile are run. Images get a name of their own,
 * which is taken away again. @throws SeaworthyError ENGINE_UNREACHABLE where there is no Docker
 */
export async function dockerBuilder(
  file: string,
  { words, folder }: BuildOptions,
  context: GateContext,
): Promise<Builder> {
  const { world } = context;
  await checkEngine(context);
  const contexts = [...new Set([dirname(file), folder])];
  let chosen: string | undefined;
  return {
    build: async (text, isFresh = false) => {
      // Others may write to the folder of temporary files, and may not know the name before.
      const id = randomBytes(8).toString('hex');
      const place = join(world.disk.temporaryDirectory(), `seaworthy-build-${id}`);
      const name = `seaworthy-build:${id}`;
      writeDockerfile(place, text, file, context);
      try {
        let failure = '';
        for (const each of chosen === undefined ? contexts : [chosen]) {
          const flags = [...words, ...(isFresh ? ['--no-cache'] : [])];
          const ran = await docker(
            ['build', '-t', name, '-f', join(place, 'Dockerfile'), ...flags, each],
            context,
          );
          if (ran.isDone) {
            chosen = each;
            return { image: await imageOf(name, context) };
          }
          failure ||= lastLines(ran.output);
        }
        return { failure } satisfies Built;
      } finally {
        world.disk.remove(place);
        await docker(['image', 'rm', name], context);
      }
    },
  };
}

/** Beside it, the file that says what is not sent to the builder, where the Dockerfile has one of its own. */
function writeDockerfile(place: string, text: string, file: string, { world: { disk } }: GateContext): void {
  disk.makeDirectory(place);
  disk.writeFile(join(place, 'Dockerfile'), text);
  const own = `${file}.dockerignore`;
  if (disk.status(own)?.type === 'file')
    disk.writeFile(join(place, 'Dockerfile.dockerignore'), disk.readFile(own, { maxBytes: 1024 * 1024 }));
}

async function checkEngine(context: GateContext): Promise<void> {
  const whatToDo = 'Start Docker, or leave --build out.';
  try {
    const { isDone, output } = await docker(['version', '--format', '{{.Server.Version}}'], context);
    if (isDone) return;
    throw new SeaworthyError('ENGINE_UNREACHABLE', `Docker does not answer: ${lastLines(output)}`, {
      where: '--build',
      whatToDo,
    });
  } catch (thrown) {
    if (!(thrown instanceof SeaworthyError) || thrown.code !== 'PROCESS_FAILED') throw thrown;
    throw new SeaworthyError('ENGINE_UNREACHABLE', 'There is no Docker on this machine.', {
      where: '--build',
      whatToDo,
      cause: thrown,
    });
  }
}

async function docker(
  args: readonly string[],
  { world }: GateContext,
): Promise<{ readonly isDone: boolean; readonly output: string }> {
  const { exitCode, stdout, stderr } = await world.processes.run('docker', args, {
    timeoutMs: buildTimeoutMs,
    maxOutputBytes: 256 * 1024 * 1024,
  });
  const decoder = new TextDecoder();
  return { isDone: exitCode === 0, output: `${decoder.decode(stdout)}\n${decoder.decode(stderr)}` };
}

/** The last line that says what failed; builders add advice behind it. */
function lastLines(output: string): string {
  const lines = output.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const failed = lines.findLast((line) => /error|failed|non-zero|cannot|no such/i.test(line));
  return (failed ?? lines.at(-1) ?? 'it prints nothing').slice(0, 300);
}

async function imageOf(name: string, { world, progress }: GateContext): Promise<BuiltImage> {
  const artifact = await openArtifact(name, { world, progress, options: { from: 'docker-engine' } }, openers);
  try {
    const config = artifact.image?.config.config;
    return {
      config: typeof config === 'object' && config !== null ? { ...config } : {},
      files: await filesOf(artifact),
    };
  } finally {
    await artifact.close();
  }
}

/** All layers together, by the rules of OCI's image-spec for whiteouts (`layer.md`). */
async function filesOf({ layers }: Artifact): Promise<ReadonlyMap<string, ImageFile>> {
  const walked = await Promise.all(
    layers.map(async (layer) => {
      const files = new Map<string, ImageFile>();
      await layer.walk((entry) => {
        const keep = (content: string) => files.set(entry.path, fileOf(entry, content));
        keep(entry.linkTarget ?? (entry.type === 'file' ? `${entry.sizeBytes} bytes` : ''));
        if (entry.type !== 'file' || entry.sizeBytes === 0) return undefined;
        return { maxBytes: maxContentBytes, receive: (source) => keep(contentOf(source)) };
      });
      return files;
    }),
  );
  const merged = new Map<string, ImageFile>();
  for (const files of walked) lay(files, merged);
  return merged;
}

function fileOf({ type, mode, uid, gid }: Entry, content: string): ImageFile {
  return { type: type === 'hardlink' ? 'file' : type, mode, owner: `${uid}:${gid}`, content };
}

const blockBytes = 1024 * 1024;

/** Piece by piece: a seekable layer offers files of any size. */
function contentOf(source: ByteSource): string {
  const hash = createHash('sha256');
  const block = new Uint8Array(blockBytes);
  for (let at = 0; at < source.sizeBytes; ) {
    const piece = readInto(source, at, block);
    if (piece.length === 0) break;
    hash.update(piece);
    at += piece.length;
  }
  return hash.digest('hex');
}

function lay(files: ReadonlyMap<string, ImageFile>, merged: Map<string, ImageFile>): void {
  const gone = new Set<string>();
  const emptied = new Set<string>();
  for (const path of files.keys()) {
    const folder = path.slice(0, path.lastIndexOf('/') + 1);
    const name = path.slice(folder.length);
    if (name === '.wh..wh..opq') emptied.add(folder);
    else if (name.startsWith('.wh.')) gone.add(`${folder}${name.slice('.wh.'.length)}`);
  }
  for (const path of [...merged.keys()]) if (isHidden(path, gone, emptied)) merged.delete(path);
  for (const [path, file] of files)
    if (!path.slice(path.lastIndexOf('/') + 1).startsWith('.wh.')) merged.set(path, file);
}

function isHidden(path: string, gone: ReadonlySet<string>, emptied: ReadonlySet<string>): boolean {
  if (gone.has(path)) return true;
  for (let at = path.lastIndexOf('/'); at > 0; at = path.lastIndexOf('/', at - 1))
    if (gone.has(path.slice(0, at)) || emptied.has(path.slice(0, at + 1))) return true;
  return false;
}
