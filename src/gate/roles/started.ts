import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { commandsIn, packages } from './commands.js';
import { copiedSources } from './copied.js';
import type { Tree } from './find.js';
import { commandsOf, isTestCommand } from './images.js';

const mostChars = 40_000;

/** What the script does that a container of the image starts: it packages, or its last command is a suite. */
export function roleOfScript(path: string, dockerfile: string, tree: Tree): Role | undefined {
  const script = scriptOf(path, dockerfile, tree);
  // What it is handed is started after it.
  if (script === '' || /\bexec[ \t]{1,4}["']?\$[@*{]/.test(script)) return undefined;
  const lines = script
    .replace(/\\[ \t]{0,40}\r?\n/g, ' ')
    .split('\n')
    .filter((line) => !/^[ \t]{0,80}(?:#|$)/.test(line));
  if (lines.some((line) => commandsIn(line).some(packages))) return 'tooling';
  const last =
    lines.findLast((line) => !/^[ \t]{0,80}(?:fi|done|esac|exit\b|echo\b|\}|popd\b)/.test(line)) ?? '';
  return isTestCommand(last.slice(0, 2_000)) ? 'test' : undefined;
}

/** A file of the tree that the image copies, below the folder of the Dockerfile or the root. */
function scriptOf(path: string, dockerfile: string, tree: Tree): string {
  const [program = '', argument = ''] = commandsIn(commandsOf(dockerfile)[0] ?? '').at(-1) ?? [];
  const name = nameOf(/^(?:python|perl|ruby)[\d.]{0,5}$/.test(program) ? argument : program);
  if (name === '') return '';
  const copied = copiedSources(dockerfile).filter((source) => nameOf(source) === name);
  return (
    copied
      .flatMap((source) => [posix.join(prefixOf(path), source), posix.normalize(source)])
      .filter((each) => !each.startsWith('..'))
      .map((each) => tree.text(each.replace(/^\//, '')).slice(0, mostChars))
      .filter((text) => text !== '')[0] ?? ''
  );
}
