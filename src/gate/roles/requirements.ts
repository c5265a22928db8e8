import { nameOf, prefixOf } from '../../core/paths.js';
import type { Role } from '../../core/role.js';
import { pythonTools, taskRequirements } from '../../knowledge/roles/index.js';
import type { Tree } from './find.js';

const requirement = /^([A-Za-z\d][\w.-]{0,100})/;
/** pip-compile writes below a package what needs it: https://pip-tools.readthedocs.io/ */
const brought = /^\s+#(?:\s+via)?\s+(?!-r\b|via\b)[\w.-]/;
const asked = /^\s+#(?:\s+via)?\s+-r\b/;

/** Requirements of which everything that is asked for itself is a tool of developers. */
export function roleOfRequirements(text: string): Role | undefined {
  const direct = directIn(text);
  return direct.length > 0 && direct.every((name) => pythonTools.test(name)) ? 'tooling' : undefined;
}

/** Names that are no other's need. */
function directIn(text: string): readonly string[] {
  const names = new Map<string, { isBrought: boolean; isAsked: boolean }>();
  let last: { isBrought: boolean; isAsked: boolean } | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, name] = requirement.exec(line) ?? [];
    if (name !== undefined) {
      last = { isBrought: /#\s*via\s+(?!-r\b)/.test(line), isAsked: /#\s*via\s+-r\b/.test(line) };
      names.set(name.toLowerCase(), last);
    } else if (last !== undefined) {
      last.isBrought ||= brought.test(line);
      last.isAsked ||= asked.test(line);
    }
  }
  return [...names].filter(([, { isBrought, isAsked }]) => isAsked || !isBrought).map(([name]) => name);
}

export const requirementsOfAnyTask =
  /(?:^|\/)(?:[\w.-]{0,60}(?:requirements|constraints)[\w.-]{0,60}|requirements\/[\w.-]{1,60})\.txt$/i;

const folderOfRequirements = /(?:^|\/)requirements\/([\w.-]{1,60})$/i;

/** `requirements/test.txt` is `requirements-test.txt`. */
export function roleOfTask(path: string): Role | undefined {
  const [, task] = folderOfRequirements.exec(path) ?? [];
  return task === undefined
    ? undefined
    : taskRequirements.find(({ name }) => name.test(`requirements-${task}`))?.role;
}

/** https://tox.wiki/ and https://nox.thea.codes/ */
const runnerNames = /^(?:tox\.ini|noxfile\.py)$/;
const mostBeside = 40;
const mostChars = 32_768;

/**
 * Requirements that the runner of a suite installs (`-r requirements-min.txt`), and that no other file at the root of the project or
 * beside them names.
 */
export function servesRunner(path: string, tree: Tree): boolean {
  const name = nameOf(path);
  const folders = [...new Set(['', prefixOf(path)])];
  const isNamedIn = (file: string) => tree.text(file).slice(0, mostChars).includes(name);
  const files = folders.flatMap((folder) => filesIn(folder, tree).filter((file) => file !== path));
  const isRunner = (file: string) => runnerNames.test(nameOf(file));
  return files.filter(isRunner).some(isNamedIn) && !files.some((file) => !isRunner(file) && isNamedIn(file));
}

function filesIn(folder: string, tree: Tree): readonly string[] {
  return tree
    .entries(folder)
    .filter((name) => !name.endsWith('/') && !/^(?:MANIFEST\.in|\.)/.test(name))
    .slice(0, mostBeside)
    .map((name) => `${folder}${name}`);
}
