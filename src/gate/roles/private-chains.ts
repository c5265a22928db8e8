import { nameOf, prefixOf } from '../../core/paths.js';
import { chainForTests, unlockedAccount } from '../../knowledge/roles/images.js';
import type { Tree } from './find.js';
import { commandsOf } from './images.js';

/** Whether an image starts a node of a chain that is made for tests, which no one has money on: its account is open to all, by a script beside the file. */
export function startsPrivateChain(path: string, dockerfile: string, tree: Tree): boolean {
  const commands = commandsOf(dockerfile).slice(-2);
  const names = commands.flatMap((each) => each.split(/[\s"'[\],]+/)).map(nameOf);
  const folder = prefixOf(path);
  const texts = names
    .filter((name) => /\.(?:ba)?sh$/.test(name) && tree.entries(folder).includes(name))
    .slice(0, mostScripts)
    .map((name) => tree.text(`${folder}${name}`));
  return [...commands, ...texts].some((text) => unlockedAccount.test(text) && chainForTests.test(text));
}

const mostScripts = 4;
