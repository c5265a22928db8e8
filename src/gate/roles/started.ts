import { posix } from 'node:path';
import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { ignoredByGo } from '../../knowledge/roles/building.js';
import { builds, commandsIn, packages } from './commands.js';
import type { ComposePlace } from './compose-use.js';
import { copiedSources } from './copied.js';
import type { Tree } from './find.js';
import { commandsOf, isTestCommand, startsNothing, startsNothingElse } from './images.js';

const mostChars = 40_000;

/**
 * What the script does that a container of the image starts: it packages, its last command is a suite, or it compiles and then leaves what
 * it made where it is.
 */
export function roleOfScript(path: string, dockerfile: string, tree: Tree): Role | undefined {
  const lines = linesOf(scriptOf(commandsOf(dockerfile)[0] ?? '', path, dockerfile, tree));
  if (lines.length === 0) return undefined;
  const last = lastOf(lines);
  if (handsOn(last)) return undefined;
  const commands = lines.flatMap(commandsIn);
  if (commands.some(packages)) return 'tooling';
  if (isTestCommand(last)) return 'test';
  const isKept = /^[ \t]{0,80}(?:cp|mv|install|tar|zip|rsync|chown|strip)[ \t]/.test(last);
  return commands.some(builds) && (isKept || commandsIn(last).some(builds)) ? 'tooling' : undefined;
}

function linesOf(script: string): readonly string[] {
  return script
    .replace(/\\[ \t]{0,40}\r?\n/g, ' ')
    .split('\n')
    .filter((line) => !/^[ \t]{0,80}(?:#|$)/.test(line));
}

function lastOf(lines: readonly string[]): string {
  return (
    lines.findLast((line) => !/^[ \t]{0,80}(?:fi|done|esac|else|exit\b|echo\b|\}|popd\b)/.test(line)) ?? ''
  ).slice(0, 2_000);
}

/** To what the container was given, or to a shell: `exec "$@"`. */
function handsOn(line: string): boolean {
  const words = line.trim().split(/[ \t]{1,40}/, mostWords);
  const isExec = words[0] === 'exec';
  const [program = '', ...rest] = isExec ? words.slice(1) : words;
  if (/^["']?\$(?:@|\*|\{[@*])/.test(program)) return true;
  if (shells.test(program)) return rest.every((word) => /^-[a-z]{1,4}$/.test(word));
  const last = rest.at(-1) ?? '';
  return isExec && (last === '-i' || shells.test(last) || /^["']?\$[@*]/.test(last));
}

const mostWords = 40;
const shells = /^(?:(?:\/usr)?\/bin\/)?(?:ba|z|da)?sh$/;

/** Whether a container starts nothing of its own: nothing at all, or a script of the tree that goes on with what it is given. */
export function startsOnlyGiven(path: string, dockerfile: string, tree: Tree): boolean {
  if (startsNothing(dockerfile)) return true;
  const [command = '', ...others] = commandsOf(dockerfile);
  if (!startsNothingElse(dockerfile, command) || others.includes(command)) return false;
  const lines = linesOf(scriptOf(command, path, dockerfile, tree));
  return lines.length > 0 && handsOn(lastOf(lines));
}

const mostParts = 6;

/**
 * The role of the code that a container starts, where it is a file of the tree in a folder of tests or examples:
 * `uvicorn tests.pages.app:app`, `python example_project/manage.py`. A generator that Go leaves out of builds is tooling.
 */
export function roleOfStarted(
  dockerfile: string,
  folder: string,
  { tree, roleOfFolder }: ComposePlace,
): Role | undefined {
  const words = commandsOf(dockerfile)
    .slice(-2)
    .flatMap(commandsIn)
    .flatMap((each) => each.slice(0, 20));
  for (const word of words) {
    const file = fileOf(word, folder, tree);
    if (file === undefined) continue;
    if (file.endsWith('.go') && ignoredByGo.test(tree.head(file))) return 'tooling';
    const role = roleOfFolder(prefixOf(file));
    if (role === 'test' || role === 'example') return role;
  }
  return undefined;
}

/** Wherever the image has put it: a path or a module of Python, without the folders that the tree does not have. */
function fileOf(word: string, folder: string, tree: Tree): string | undefined {
  const bare = word.replace(/:\w{1,60}$/, '');
  const names = /^\w{1,60}(?:\.\w{1,60}){1,8}$/.test(bare)
    ? [`${bare.replaceAll('.', '/')}.py`, `${bare.replaceAll('.', '/')}/__init__.py`, bare]
    : [bare];
  for (const name of names) {
    const parts = name.split('/').filter((part) => part !== '' && part !== '.');
    if (parts.includes('..') || parts.length < 2 || parts.length > mostParts) continue;
    for (let from = 0; from < parts.length - 1; from += 1)
      for (const base of foldersFrom(folder)) {
        const path = `${base}${parts.slice(from).join('/')}`;
        if (tree.entries(prefixOf(path)).includes(nameOf(path))) return path;
      }
  }
  return undefined;
}

/** The folder, those above it, and the root. */
function foldersFrom(folder: string): readonly string[] {
  const found = [folder];
  // Grows while it is gone through.
  for (const each of found) if (each !== '') found.push(prefixOf(each.slice(0, -1)));
  return found;
}

/** A file of the tree that the image copies, below the folder of the Dockerfile or the root. */
function scriptOf(command: string, path: string, dockerfile: string, tree: Tree): string {
  const [program = '', argument = ''] = commandsIn(command).at(-1) ?? [];
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
