import { nameOf } from '../../core/paths.js';
import { shellWord } from '../../core/shell-word.js';
import { folderOf, inOneFolder } from '../deps/folders.js';

/**
 * A command for one folder, for every folder that the same change is due in: modules of a monorepo each keep their own
 * manifest. `cd a && go mod tidy` becomes `for d in a b; do (cd "$d" && go mod tidy); done`.
 */
export function commandEverywhere(
  command: string,
  paths: readonly string[],
  elsewhere: readonly { readonly path: string; readonly command: string }[] = [],
): string {
  const [first = ''] = paths;
  const others = elsewhere.filter(({ path }) => path !== first && paths.includes(path));
  if (others.length > 0) {
    const apart = new Set(others.map(({ path }) => path));
    const here = commandEverywhere(
      command,
      paths.filter((path) => !apart.has(path)),
    );
    return [here, ...others.map((each) => each.command)].map(byItself).join(' && ');
  }
  const folders = [...new Set(paths.filter((path) => nameOf(path) === nameOf(first)).map(folderOf))];
  const shared = inOneFolder(command, first);
  if (folders.length < 2 || shared === undefined) return command;
  return `for d in ${folders.map(shellWord).join(' ')}; do (cd "$d" && ${shared}); done`;
}

/** What goes to a folder leaves the next command where it was. */
function byItself(command: string): string {
  return command.startsWith('cd ') ? `(${command})` : command;
}
