import { nameOf, prefixOf } from '../../../../core/paths.js';
import { localClash, originKey, originOfMachine } from '../../../../knowledge/roles/own-words.js';
import {
  appEngineRuntime,
  machines,
  pagesAndPictures,
  picturedPlatforms,
  platformTraces,
  traceFolders,
} from '../../../../knowledge/roles/releases.js';
import { settingsOf, type Table, withDefaults } from '../../compose-file.js';
import type { ComposeFile } from '../../compose-use.js';
import type { Tree } from '../../find.js';
import { isForProduction } from '../../for-production.js';
import { sourceOverCopy } from '../../source-mounts.js';
import { isBesideWork } from '../other-release.js';

/** What is left of a deployment elsewhere is too little by itself: the Compose file has to show that it is run on the own machine. */
export function deploymentTraced(file: ComposeFile): string | undefined {
  if (isForProduction(file) || isBesideWork(file)) return undefined;
  const sign = signOfOwnMachine(file);
  const trace = sign === undefined ? undefined : (traceBeside(file) ?? pictureIn(file));
  return trace === undefined ? undefined : `${trace} shows a deployment elsewhere, and ${sign}`;
}

function signOfOwnMachine(file: ComposeFile): string | undefined {
  const services = [...file.services];
  for (const [, service] of services) {
    const over = sourceOverCopy(service, file)?.source;
    if (over !== undefined) return `it mounts ${over} over its copy in the image`;
  }
  if (hasLocalClash(file.tree.text(file.path))) return 'a comment keeps a port apart from the own machine';
  for (const [name, service] of services) {
    const origin = service.build === undefined ? undefined : originOf(service);
    if (origin !== undefined) return `its service ${name} lets in pages of the machine itself (${origin})`;
  }
  return undefined;
}

const mostLines = 2_000;
const longestLine = 400;

function hasLocalClash(text: string): boolean {
  return text
    .split('\n', mostLines)
    .map((line) => line.slice(0, longestLine))
    .some((line) => line.includes('#') && localClash.test(line.slice(line.indexOf('#'))));
}

/** The variable whose origins are all on the machine itself, unless it is given others: `${ORIGINS:-http://localhost}`. */
function originOf(service: Table): string | undefined {
  return settingsOf(service).find(
    ([key, value]) =>
      originKey.test(key) &&
      withDefaults(value.trim())
        .split(',', mostOrigins)
        .every((each) => originOfMachine.test(each.trim())),
  )?.[0];
}

const mostOrigins = 20;
const mostFolders = 20;

function traceBeside({ path, tree }: ComposeFile): string | undefined {
  const folder = prefixOf(path);
  const below = tree.entries(folder).filter((name) => traceFolders.test(name));
  return [folder, ...below.slice(0, mostFolders).map((name) => `${folder}${name}`)]
    .flatMap((each) => tree.entries(each).map((name) => `${each}${name}`))
    .find((each) => platformTraces.test(nameOf(each)) && isTrace(each, tree));
}

function isTrace(path: string, tree: Tree): boolean {
  const text = tree.text(path);
  return !machines.test(text) && (!/^app\.ya?ml$/i.test(nameOf(path)) || appEngineRuntime.test(text));
}

function pictureIn({ path, tree }: ComposeFile): string | undefined {
  const folder = prefixOf(path);
  return tree
    .entries(folder)
    .filter((name) => pictureFolders.test(name))
    .flatMap((name) => tree.entries(`${folder}${name}`).map((each) => `${folder}${name}${each}`))
    .find((each) => pagesAndPictures.test(each) && picturedPlatforms.test(nameOf(each)));
}

const pictureFolders = /^(?:docs?|images?|screenshots?|assets|diagrams?)\/$/i;
