import { nameOf, prefixOf } from '../../core/paths.js';
import { composeNames, isOfRelease } from '../../knowledge/roles/compose.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import {
  clusterFolders,
  deployedUse,
  deploymentFolders,
  infrastructureFiles,
  infrastructureFolders,
  machines,
  pipelineFiles,
  pipelineReleases,
  platformFiles,
  platforms,
} from '../../knowledge/roles/releases.js';
import type { Tree } from './find.js';
import { isLocalClause } from './local-clauses.js';
import { clausesOf, sectionsOf } from './pages.js';

/**
 * Whether a project is released in another way than by the Compose file that its folder is read by: by another such file, a chart or
 * manifests of a cluster, the settings of a platform, or as a page says.
 */
export function isReleasedOtherwise(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  return (
    hasOtherCompose(folder, tree) ||
    runsOnPlatform(folder, tree) ||
    isReleasedByCode(folder, tree) ||
    isReleasedOnPages(path, tree)
  );
}

const mostFolders = 60;

function hasOtherCompose(folder: string, tree: Tree): boolean {
  const below = foldersIn(folder, tree).filter((name) => isOfRelease(name.slice(0, -1)));
  return (
    tree.entries(folder).some((name) => composeNames.test(name) && isOfRelease(name)) ||
    below.some((name) => tree.entries(`${folder}${name}`).some((each) => composeNames.test(each)))
  );
}

function runsOnPlatform(folder: string, tree: Tree): boolean {
  return (
    tree.entries(folder).some((name) => platformFiles.test(name)) ||
    holdsCluster(folder, tree) ||
    foldersIn(folder, tree)
      .filter((name) => deploymentFolders.test(name))
      .some((name) => holdsCluster(`${folder}${name}`, tree))
  );
}

/** `iac/Pulumi.yaml`, or a pipeline that hands over images; not where it makes machines, on which the file may run. */
function isReleasedByCode(folder: string, tree: Tree): boolean {
  const pipelines = tree.entries(folder).filter((name) => pipelineFiles.test(name));
  if (pipelines.some((name) => handsOver(tree.text(`${folder}${name}`)))) return true;
  const below = foldersIn(folder, tree).filter((name) => infrastructureFolders.test(name));
  const files = [folder, ...below.map((name) => `${folder}${name}`)].flatMap((each) =>
    tree.entries(each).map((name) => `${each}${name}`),
  );
  const code = files.filter((path) => infrastructureCode.test(nameOf(path))).slice(0, mostCode);
  return (
    code.some((path) => infrastructureFiles.test(nameOf(path))) &&
    !code.some((path) => machines.test(tree.text(path)))
  );
}

const mostCode = 60;
const infrastructureCode = /\.(?:tf|bicep|ya?ml|json|ts|py|go|cs|sh|tpl)$/;

function handsOver(pipeline: string): boolean {
  return pipelineReleases.test(pipeline) && !machines.test(pipeline);
}

/** `charts/tide/Chart.yaml`, `k8s/api.yaml` */
function holdsCluster(folder: string, tree: Tree): boolean {
  return foldersIn(folder, tree)
    .filter((name) => clusterFolders.test(name))
    .map((name) => `${folder}${name}`)
    .some((each) =>
      [each, ...foldersIn(each, tree).map((name) => `${each}${name}`)].some((inner) =>
        tree.entries(inner).some((name) => /\.ya?ml$/.test(name) && !composeNames.test(name)),
      ),
    );
}

function foldersIn(folder: string, tree: Tree): readonly string[] {
  return tree
    .entries(folder)
    .filter((name) => name.endsWith('/'))
    .slice(0, mostFolders);
}

/** A section on deployment names a platform, and no Compose file but for work. */
function isReleasedOnPages(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  return tree
    .entries(folder)
    .filter((name) => introducingPages.test(name))
    .flatMap((page) => sectionsOf(tree.text(`${folder}${page}`)))
    .some(({ headings, paragraphs }) => {
      const title = headings.at(-1) ?? '';
      if (!deployedUse.test(title) || !platforms.test([title, ...paragraphs].join('\n'))) return false;
      const clauses = [title, ...paragraphs].flatMap(clausesOf);
      return clauses.every((each) => !/\bcompose\b/i.test(each) || isLocalClause(each, nameOf(path)));
    });
}
