import type { Artifact } from '../../../core/artifact.js';
import type { ByteSource } from '../../../core/bytes.js';
import { type JarFacts, readJars } from './jars.js';
import { type FileKind, kindOfFile } from './paths.js';

/** A file with its text. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** What a project holds beside its packages' code: everything that may name a package, and what describes those. */
export interface Survey {
  /** Source, configuration, templates and scripts. */
  readonly texts: readonly TextFile[];
  /** Lockfiles and what describes installed packages. */
  readonly metadata: readonly TextFile[];
  /** By place: `lib/a.jar`, `app.war!/WEB-INF/lib/a.jar`. */
  readonly jars: ReadonlyMap<string, JarFacts>;
  /** Paths of installed packages' code. */
  readonly installed: readonly string[];
  /** Files that could name a package and were not read, with the reason. */
  readonly unread: readonly { readonly path: string; readonly because: string }[];
  /** Gives the text of files of installed packages, each once; returns the paths of those that could not be read. */
  readInstalled(
    wanted: (path: string) => boolean,
    receive: (file: TextFile) => void,
  ): Promise<readonly string[]>;
}

/** Shows each file; `wanted` is asked first, and what is longer than it says goes to `tooLong`. */
export type Walk = (
  wanted: (path: string) => number | undefined,
  receive: (path: string, content: ByteSource) => void,
  tooLong: (path: string) => void,
) => Promise<void>;

const limits = {
  text: 4 * 1024 * 1024,
  allTexts: 192 * 1024 * 1024,
  metadata: 64 * 1024 * 1024,
  jar: 256 * 1024 * 1024,
  installed: 16 * 1024 * 1024,
  allInstalled: 384 * 1024 * 1024,
};

/** PATH_MAX of Linux; also what the patterns for paths are bounded by. */
const longestPath = 4_096;

/** Only of a source tree: the ways into an image's programs are not all files of the project. */
export async function surveyOf(artifact: Artifact | undefined): Promise<Survey | undefined> {
  if (artifact?.kind !== 'filesystem') return undefined;
  const [layer] = artifact.layers;
  return takeSurvey(async (wanted, receive, tooLong) => {
    await layer.walk(({ path, type }) => {
      const maxBytes = type === 'file' ? wanted(path) : undefined;
      if (maxBytes === undefined) return undefined;
      return {
        maxBytes,
        receive: (content) => (content.sizeBytes > maxBytes ? tooLong(path) : receive(path, content)),
        tooLarge: () => tooLong(path),
      };
    });
  });
}

export async function takeSurvey(walk: Walk): Promise<Survey> {
  const collector = new Collector();
  await walk(
    (path) => collector.wants(path),
    (path, content) => collector.receive(path, content),
    (path) => collector.unread.push({ path, because: 'it is too long' }),
  );
  const { texts, metadata, jars, installed, unread } = collector;
  return {
    ...{ texts, metadata, jars, installed, unread },
    readInstalled: (wanted, receive) => readInstalled(walk, wanted, receive),
  };
}

class Collector {
  readonly texts: TextFile[] = [];
  readonly metadata: TextFile[] = [];
  readonly jars = new Map<string, JarFacts>();
  readonly installed: string[] = [];
  readonly unread: { path: string; because: string }[] = [];
  private left = limits.allTexts;

  wants(path: string): number | undefined {
    if (path.length > longestPath) {
      this.unread.push({ path: path.slice(0, 200), because: 'its path is too long' });
      return undefined;
    }
    const kind = kindOfFile(path);
    if (kind === 'installed') this.installed.push(path);
    if (kind === 'compiled') this.unread.push({ path, because: 'it is compiled' });
    return bytesFor(kind);
  }

  receive(path: string, content: ByteSource): void {
    const kind = kindOfFile(path);
    if (kind === 'archive') {
      this.jar(path, content);
      return;
    }
    const text = textOf(content);
    // No text: an image, a program.
    if (text === undefined) return;
    this.left -= text.length;
    if (this.left < 0) this.unread.push({ path, because: 'the project is too large' });
    else if (kind === 'metadata') this.metadata.push({ path, text });
    else this.texts.push({ path, text });
  }

  private jar(path: string, content: ByteSource): void {
    const found = readJars(path, content);
    for (const [place, facts] of found.jars) this.jars.set(place, facts);
    if (!found.isWhole) this.unread.push({ path, because: 'not all of the archive could be read' });
  }
}

function bytesFor(kind: FileKind): number | undefined {
  if (kind === 'text') return limits.text;
  if (kind === 'metadata') return limits.metadata;
  return kind === 'archive' ? limits.jar : undefined;
}

const headChars = 4_096;

function textOf(content: ByteSource): string | undefined {
  const text = new TextDecoder().decode(content.read(0, content.sizeBytes));
  return text.slice(0, headChars).includes('\0') ? undefined : text;
}

async function readInstalled(
  walk: Walk,
  wanted: (path: string) => boolean,
  receive: (file: TextFile) => void,
): Promise<readonly string[]> {
  let left = limits.allInstalled;
  const unread: string[] = [];
  await walk(
    (path) =>
      path.length <= longestPath && kindOfFile(path) === 'installed' && wanted(path)
        ? limits.installed
        : undefined,
    (path, content) => {
      left -= content.sizeBytes;
      if (left < 0) unread.push(path);
      else receive({ path, text: textOf(content) ?? '' });
    },
    (path) => void unread.push(path),
  );
  return unread;
}
