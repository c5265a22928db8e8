import { nameOf } from '../../core/paths.js';
import { shellWord } from '../../core/shell-word.js';
import { inWords } from '../deps/commands.js';

/**
 * A command for one folder, for every folder that the same change is due in: modules of a monorepo each keep their own
 * manifest. `cd a && go mod tidy` becomes `for d in a b; do (cd "$d" && go mod tidy); done`.
 */
export function commandEverywhere(command: string, paths: readonly string[]): string {
  const [first = ''] = paths;
  const folders = [...new Set(paths.filter((path) => nameOf(path) === nameOf(first)).map(folderOf))];
  const shared = inOneFolder(command, first);
  if (folders.length < 2 || shared === undefined) return command;
  return `for d in ${folders.map(shellWord).join(' ')}; do (cd "$d" && ${shared}); done`;
}

/** A command without the folder that it is run in; undefined where it says no folder, or what to do in words. */
export function inOneFolder(command: string | undefined, path: string): string | undefined {
  const start = startIn(path);
  if (command?.startsWith(start) !== true || inWords.test(command)) return undefined;
  return command.slice(start.length);
}

function startIn(path: string): string {
  const folder = folderOf(path);
  return folder === '.' ? '' : `cd ${shellWord(folder)} && `;
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '.' : path.slice(0, slash);
}
