import { SeaworthyError } from '../../core/errors.js';
import type { Disk, World } from '../../core/world.js';
import { withRepository } from '../../formats/git/index.js';
import { contentsOf, filesOf } from '../../formats/git/tree.js';
import { readJson } from '../../formats/json/read.js';
import type { SourceFile } from './analyze.js';

const maxFileBytes = 64 * 1024 * 1024;
const maxSourceBytes = 8 * 1024 * 1024;

/** Fingerprints of a report of ours, or a text file with one in each line (`#` starts a comment). @throws SeaworthyError */
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
    return readJson(text) as { readonly findings?: unknown };
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

/** The files of a folder as they were in a commit, read from its objects alone. @throws SeaworthyError PROCESS_FAILED */
export async function sourcesAt(
  commit: string,
  folder: string,
  world: World,
  isWanted: (path: string) => boolean,
): Promise<readonly SourceFile[]> {
  return withRepository(folder, world, async (repository) => {
    const prefix = prefixOf(folder, repository.top, world.disk);
    const files = (await filesOf(repository, await repository.commit(commit))).filter(
      ({ path, sizeBytes }) =>
        path.startsWith(prefix) && sizeBytes <= maxSourceBytes && isWanted(path.slice(prefix.length)),
    );
    const sources: SourceFile[] = [];
    for await (const { file, bytes } of contentsOf(repository, files))
      sources.push({ path: file.path.slice(prefix.length), text: new TextDecoder().decode(bytes) });
    return sources;
  });
}

/** Where the folder lies in its repository: `` or `services/api/`. */
function prefixOf(folder: string, top: string, disk: Disk): string {
  const inner = disk.realPath(folder).slice(top.length + 1);
  return inner === '' ? '' : `${inner}/`;
}

/** @throws SeaworthyError PROCESS_FAILED where it is neither a file nor a commit */
export async function checkBaseline(baseline: string, folder: string, world: World): Promise<void> {
  if (world.disk.status(baseline)?.type === 'file') return;
  await withRepository(folder, world, (repository) => repository.commit(baseline));
}
