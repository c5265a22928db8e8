import { join } from 'node:path';
import { SeaworthyError } from '../../../core/errors.js';
import type { Disk } from '../../../core/world.js';
import { type LoadedRules, readRules } from './schema.js';

const maxBytes = 4 * 1024 * 1024;
const mostFiles = 2_000;
const deepest = 16;

export const noRules: LoadedRules = { rules: [], gaps: [] };

/**
 * The rules of files and folders; a path is looked for here, then in the folder that is analysed.
 * @throws SeaworthyError NOT_FOUND, CONFIG_INVALID
 */
export function loadRules(
  paths: readonly string[],
  folder: string,
  disk: Pick<Disk, 'status' | 'list' | 'readFile'>,
): LoadedRules {
  const files = paths.flatMap((path) => filesOf(path, folder, disk));
  if (files.length > mostFiles)
    throw new SeaworthyError('LIMIT_EXCEEDED', `There are more than ${mostFiles} files of rules.`);
  const loaded = files.map((file) =>
    readRules(new TextDecoder().decode(disk.readFile(file, { maxBytes })), file),
  );
  return {
    rules: loaded.flatMap(({ rules }) => rules),
    gaps: loaded.flatMap(({ gaps }) => gaps),
  };
}

function filesOf(path: string, folder: string, disk: Pick<Disk, 'status' | 'list'>): readonly string[] {
  const place = [path, join(folder, path)].find((each) => disk.status(each) !== undefined);
  if (place === undefined)
    throw new SeaworthyError('NOT_FOUND', `There are no rules at ${path}.`, {
      where: path,
      whatToDo: 'Name a file or a folder; rules are not fetched from anywhere.',
    });
  return disk.status(place)?.type === 'directory' ? below(place, disk, 0) : [place];
}

function below(folder: string, disk: Pick<Disk, 'list'>, depth: number): readonly string[] {
  if (depth > deepest) return [];
  return disk.list(folder).flatMap(({ name, type }) => {
    const path = join(folder, name);
    if (type === 'directory' && !name.startsWith('.') && name !== 'node_modules')
      return below(path, disk, depth + 1);
    // Rules lie beside the code of their tests; only YAML is read.
    return type === 'file' && /\.ya?ml$/.test(name) && !/\.test\.ya?ml$/.test(name) ? [path] : [];
  });
}

/** Whether a file that is named as a configuration holds rules. */
export function holdsRules(path: string, disk: Pick<Disk, 'status' | 'readFile'>): boolean {
  const status = disk.status(path);
  if (status?.type === 'directory') return true;
  if (status?.type !== 'file' || status.sizeBytes > maxBytes) return false;
  return /^rules\s*:/m.test(new TextDecoder().decode(disk.readFile(path, { maxBytes })));
}
