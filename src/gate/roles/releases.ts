import { nameOf, prefixesOf, prefixOf } from '../../core/paths.js';
import { composeNames, isOfRelease } from '../../knowledge/roles/compose.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import {
  clusterFolders,
  deployCommands,
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
import { introducingPagesIn } from './introducing.js';
import { isLocalClause } from './local-clauses.js';
import { clausesOf, type Section, sectionsOf } from './pages.js';
import { isProductionApart } from './production-apart.js';

/**
 * Whether a project is released in another way than by the Compose file that its folder is read by: by another such file, a chart or
 * manifests of a cluster, the settings of a platform, or as a page says.
 */
export function isReleasedOtherwise(path: string, tree: Tree): boolean {
  return otherReleaseOf(path, tree) !== undefined;
}

/** Another way in which a project is released. */
export interface OtherRelease {
  /** The file or folder that sets it up, or the page. */
  readonly path: string;
  readonly by: 'compose' | 'platform' | 'cluster' | 'code' | 'page';
  /** Of a page: the platform that it names. */
  readonly platform?: string;
}

/** Whether a page beside a file or above it has the command by which an image is handed to who runs it: `gcloud run deploy`. */
export function isDeployedByPages(path: string, tree: Tree): boolean {
  return prefixesOf(path)
    .slice(0, mostFoldersAbove)
    .flatMap((folder) => introducingPagesIn(folder, tree))
    .some((page) => deployCommands.test(tree.text(page)));
}

const mostFoldersAbove = 6;

/** The first of them that is found; other Compose files count where they pass. */
export function otherReleaseOf(
  path: string,
  tree: Tree,
  isOfSame: (stack: string) => boolean = () => true,
): OtherRelease | undefined {
  const folder = prefixOf(path);
  return (
    ofKind('compose', otherCompose(path, tree, isOfSame)) ??
    ofKind('platform', platformFile(folder, tree)) ??
    ofKind('cluster', clusterNear(path, tree)) ??
    ofKind('code', releaseCode(folder, tree)) ??
    releaseOnPages(path, tree)
  );
}

function ofKind(by: OtherRelease['by'], path: string | undefined): OtherRelease | undefined {
  return path === undefined ? undefined : { path, by };
}

const mostFolders = 60;

/** A file that is called after a release is one itself. */
function otherCompose(path: string, tree: Tree, isOfSame: (stack: string) => boolean): string | undefined {
  if (isOfRelease(nameOf(path))) return undefined;
  const folder = prefixOf(path);
  const beside = tree
    .entries(folder)
    .filter((name) => composeNames.test(name) && isOfRelease(name))
    .map((name) => `${folder}${name}`);
  const below = foldersIn(folder, tree)
    .filter((name) => isOfRelease(name.slice(0, -1)))
    .flatMap((name) => tree.entries(`${folder}${name}`).map((each) => `${folder}${name}${each}`))
    .filter((each) => composeNames.test(nameOf(each)));
  return [...beside, ...below].find(isOfSame);
}

function platformFile(folder: string, tree: Tree): string | undefined {
  const name = tree.entries(folder).find((each) => platformFiles.test(each));
  return name === undefined ? undefined : `${folder}${name}`;
}

/** In a folder of deployments it is a second way to deploy beside the file, unless the head of that leaves production to it. */
function clusterNear(path: string, tree: Tree): string | undefined {
  const folder = prefixOf(path);
  const isForDeployment = deploymentFolders.test(`${nameOf(folder.slice(0, -1))}/`);
  if (isForDeployment && !isProductionApart(tree.text(path))) return undefined;
  const deployments = foldersIn(folder, tree).filter((name) => deploymentFolders.test(name));
  return [folder, ...deployments.map((name) => `${folder}${name}`)]
    .map((each) => clusterIn(each, tree))
    .find((each) => each !== undefined);
}

/** `iac/Pulumi.yaml`, or a pipeline that hands over images; not where it makes machines, on which the file may run. */
function releaseCode(folder: string, tree: Tree): string | undefined {
  const pipelines = tree.entries(folder).filter((name) => pipelineFiles.test(name));
  const pipeline = pipelines.find((name) => handsOver(tree.text(`${folder}${name}`)));
  if (pipeline !== undefined) return `${folder}${pipeline}`;
  const below = foldersIn(folder, tree).filter((name) => infrastructureFolders.test(name));
  const files = [folder, ...below.map((name) => `${folder}${name}`)].flatMap((each) =>
    tree.entries(each).map((name) => `${each}${name}`),
  );
  const code = files.filter((path) => infrastructureCode.test(nameOf(path))).slice(0, mostCode);
  if (code.some((path) => machines.test(tree.text(path)))) return undefined;
  return code.find((path) => infrastructureFiles.test(nameOf(path)));
}

const mostCode = 60;
const infrastructureCode = /\.(?:tf|bicep|ya?ml|json|ts|py|go|cs|sh|tpl)$/;

function handsOver(pipeline: string): boolean {
  return pipelineReleases.test(pipeline) && !machines.test(pipeline);
}

/** `charts/tide/Chart.yaml`, `k8s/api.yaml` */
function clusterIn(folder: string, tree: Tree): string | undefined {
  return foldersIn(folder, tree)
    .filter((name) => clusterFolders.test(name))
    .map((name) => `${folder}${name}`)
    .find((each) =>
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
function releaseOnPages(path: string, tree: Tree): OtherRelease | undefined {
  const folder = prefixOf(path);
  for (const name of tree.entries(folder).filter((each) => introducingPages.test(each)))
    for (const section of sectionsOf(tree.text(`${folder}${name}`))) {
      const platform = platformOf(section, nameOf(path));
      if (platform !== undefined) return { path: `${folder}${name}`, by: 'page', platform };
    }
  return undefined;
}

function platformOf({ headings, paragraphs }: Section, name: string): string | undefined {
  const title = headings.at(-1) ?? '';
  const [platform] = platforms.exec([title, ...paragraphs].join('\n')) ?? [];
  if (!deployedUse.test(title) || platform === undefined) return undefined;
  const clauses = [title, ...paragraphs].flatMap(clausesOf);
  return clauses.every((each) => !/\bcompose\b/i.test(each) || isLocalClause(each, name))
    ? platform
    : undefined;
}
