import { nameOf } from '../../core/paths.js';
import { shellWord } from '../../core/shell-word.js';

/**
 * A command for one folder, for every folder that the same change is due in: modules of a monorepo each keep their own
 * manifest. `cd a && go get x` becomes `for d in a b; do (cd "$d" && go get x); done`.
 */
export function commandEverywhere(command: string, paths: readonly string[]): string {
  const [first = ''] = paths;
  const folders = [...new Set(paths.filter((path) => nameOf(path) === nameOf(first)).map(folderOf))];
  const start = folderOf(first) === '.' ? '' : `cd ${shellWord(folderOf(first))} && `;
  if (folders.length < 2 || !command.startsWith(start) || /^(?:set|name) /.test(command)) return command;
  return `for d in ${folders.map(shellWord).join(' ')}; do (cd "$d" && ${command.slice(start.length)}); done`;
}

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash <= 0 ? '.' : path.slice(0, slash);
}
