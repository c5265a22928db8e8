import { nameOf, prefixOf } from '../../../../core/paths.js';
import { localClash, originKey, originOfMachine } from '../../../../knowledge/roles/own-words.js';
import { introducingPages } from '../../../../knowledge/roles/pages.js';
import {
  appEngineRuntime,
  deployedUse,
  localWord,
  machines,
  pagesAndPictures,
  picturedPlatforms,
  platformTraces,
  traceFolders,
} from '../../../../knowledge/roles/releases.js';
import { workflowReleases } from '../../../../knowledge/roles/servers.js';
import { settingsOf, type Table, withDefaults } from '../../compose-file.js';
import { type ComposeFile, startOf } from '../../compose-use.js';
import type { Tree } from '../../find.js';
import { isForDeployment } from '../../for-deployment.js';
import { isForProduction } from '../../for-production.js';
import { isOfferedOnPages, sectionsOf } from '../../pages.js';
import { sourceOverCopy } from '../../source-mounts.js';
import { workflowsIn } from '../../workflows.js';
import { isBesideWork } from '../other-release.js';
import { serverForWorkIn } from '../words.js';

/** What is left of a deployment elsewhere is too little by itself: the Compose file has to show that it is run on the own machine. */
export function deploymentTraced(file: ComposeFile): string | undefined {
  if (isForProduction(file) || isBesideWork(file)) return undefined;
  const sign = signOfOwnMachine(file);
  const trace = sign === undefined ? undefined : (traceBeside(file) ?? pictureIn(file));
  return trace === undefined
    ? deployedByWorkflow(file, sign)
    : `${trace} shows a deployment elsewhere, and ${sign}`;
}

/** A workflow hands the project to a platform; the file shows the own machine, or pages do not offer it to others. */
function deployedByWorkflow(file: ComposeFile, sign: string | undefined): string | undefined {
  const { path, services, tree } = file;
  const workflow = isForDeployment(file) ? undefined : workflowIn(tree);
  if (workflow === undefined) return undefined;
  const because = sign ?? pagesFor(path, tree) ?? serverIn(services, file);
  return because === undefined ? undefined : `${workflow} deploys the project, and ${because}`;
}

function workflowIn(tree: Tree): string | undefined {
  return workflowsIn(tree).find(
    (each) => workflowReleases.test(tree.text(each)) && !machines.test(tree.text(each)),
  );
}

/** They are silent on the file, or have a heading such as "Run locally". */
function pagesFor(path: string, tree: Tree): string | undefined {
  if (!isOfferedOnPages(path, tree)) return 'no page offers this file';
  const folder = prefixOf(path);
  const page = tree
    .entries(folder)
    .filter((name) => introducingPages.test(name))
    .find((name) =>
      sectionsOf(tree.text(`${folder}${name}`)).some(({ headings }) => isLocalTitle(headings.at(-1) ?? '')),
    );
  return page === undefined ? undefined : `${page} runs it locally`;
}

function isLocalTitle(title: string): boolean {
  return localWord.test(title) && !deployedUse.test(title);
}

function serverIn(services: ComposeFile['services'], file: ComposeFile): string | undefined {
  for (const [name, service] of services) {
    const server = service.build === undefined ? undefined : serverForWorkIn(startOf(service, file));
    if (server !== undefined) return `its service ${name} runs ${server}`;
  }
  return undefined;
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
