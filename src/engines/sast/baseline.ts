import { SeaworthyError } from '../../core/errors.js';
import type { Disk, World } from '../../core/world.js';
import { tarMembers } from '../../formats/tar/index.js';
import type { SourceFile } from './analyze.js';

const maxFileBytes = 64 * 1024 * 1024;
const maxArchiveBytes = 1024 * 1024 * 1024;
const maxSourceBytes = 8 * 1024 * 1024;
const timeoutMs = 120_000;

/** Fingerprints of a report of ours, or a text with one in each line (`#` begins a remark). @throws SeaworthyError */
export function fingerprintsIn(path: string, disk: Disk): ReadonlySet<string> {
  const text = new TextDecoder().decode(disk.readFile(path, { maxBytes: maxFileBytes }));
  if (!text.trimStart().startsWith('{'))
    return new Set(
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter((line) => line !== '' && !line.startsWith('#')),
    );
  const { findings } = parsed(text, path);
  if (!Array.isArray(findings)) throw unusable('it has no list of findings', path);
  return new Set(
    findings.flatMap((each: unknown) =>
      typeof each === 'object' && each !== null && 'fingerprint' in each ? [String(each.fingerprint)] : [],
    ),
  );
}

function parsed(text: string, path: string): { readonly findings?: unknown } {
  try {
    return JSON.parse(text) as { readonly findings?: unknown };
  } catch {
    throw unusable('it is not JSON', path);
  }
}

function unusable(why: string, path: string): SeaworthyError {
  return new SeaworthyError('CONFIG_INVALID', `The baseline cannot be read: ${why}.`, {
    where: path,
    whatToDo: 'Make one with "seaworthy code --json --output FILE", or name a commit.',
  });
}

/** Nothing of the repository's configuration may start a program. */
const safety = [
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.attributesFile=/dev/null',
];

const environment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};

/** The files of a folder as they were in a commit. @throws SeaworthyError PROCESS_FAILED */
export async function sourcesAt(
  commit: string,
  folder: string,
  world: World,
  isWanted: (path: string) => boolean,
): Promise<readonly SourceFile[]> {
  const args = [...safety, '-C', folder, 'archive', '--format=tar', `${commit}`];
  if (commit.startsWith('-')) throw notACommit(commit, 'it begins with a dash');
  const { exitCode, stdout, stderr } = await world.processes.run('git', args, {
    env: environment,
    timeoutMs,
    maxOutputBytes: maxArchiveBytes,
  });
  if (exitCode !== 0) throw notACommit(commit, new TextDecoder().decode(stderr).trim().split('\n')[0] ?? '');
  return filesIn(stdout, isWanted);
}

function notACommit(commit: string, why: string): SeaworthyError {
  return new SeaworthyError(
    'PROCESS_FAILED',
    `git cannot give the files of "${commit}": ${why.slice(0, 300)}`,
    {
      where: '--baseline',
      whatToDo: 'Name a file, or a commit, branch or tag of the repository that is analysed.',
    },
  );
}

async function filesIn(
  archive: Uint8Array,
  isWanted: (path: string) => boolean,
): Promise<readonly SourceFile[]> {
  const files: SourceFile[] = [];
  const decoder = new TextDecoder();
  for await (const { entry, content } of tarMembers(piecesOf(archive))) {
    if (entry.type !== 'file' || entry.sizeBytes > maxSourceBytes || !isWanted(entry.path)) continue;
    let text = '';
    for await (const piece of content) text += decoder.decode(piece, { stream: true });
    files.push({ path: entry.path, text: text + decoder.decode() });
  }
  return files;
}

async function* piecesOf(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** @throws SeaworthyError PROCESS_FAILED where it is neither a file nor a commit */
export async function checkBaseline(baseline: string, folder: string, world: World): Promise<void> {
  if (world.disk.status(baseline)?.type === 'file') return;
  if (baseline.startsWith('-')) throw notACommit(baseline, 'it begins with a dash');
  const args = [...safety, '-C', folder, 'rev-parse', '--quiet', '--verify', `${baseline}^{commit}`];
  const { exitCode } = await world.processes.run('git', args, { env: environment, timeoutMs });
  if (exitCode !== 0) throw notACommit(baseline, 'there is no such file and no such commit');
}
