import { nameOf, prefixOf } from '../../core/paths.js';
import { baseComposeNames, composeNames, deploymentWords } from '../../knowledge/roles/compose.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import type { Tree } from './find.js';
import { headComment } from './images.js';

/**
 * Whether a page calls the file a local one (`compose.yaml  # local stack`), and a release has another: below `deploy/`, or called after
 * production. Beside a chart of Helm, what its own first comment says of a demonstration counts as well, and what a page says of Compose.
 */
export function isLocalBesideRelease(path: string, tree: Tree): boolean {
  if (!baseComposeNames.includes(nameOf(path))) return false;
  if (isCalledLocal(path, tree, false) && hasRelease(path, tree)) return true;
  if (!hasChart(prefixOf(path), tree)) return false;
  return isDemonstration(headComment(tree.text(path))) || isCalledLocal(path, tree, true);
}

/** `production deployments (Helm chart)`, in the comment of a file that is for trying it out. */
function isDemonstration(head: string): boolean {
  const leavesIt = head.split('.').some((each) => ofRelease.test(each) && ofChart.test(each));
  return leavesIt && /\b(?:quick-?start|demos?|demonstrat\w{1,6}|local(?:ly)?)\b/i.test(head);
}

const ofRelease = /\b(?:production|deploy(?:s|ed|ments?)?)\b/i;
const ofChart = /\b(?:helm|charts?)\b/i;

/** https://helm.sh/docs/topics/charts/: at `charts/tide/`, `deploy/helm/`, `chart/`. */
function hasChart(folder: string, tree: Tree): boolean {
  const below = (each: string) =>
    tree
      .entries(each)
      .filter((name) => name.endsWith('/'))
      .slice(0, mostFolders);
  const shelves = below(folder).flatMap((name) =>
    isOfRelease(name.slice(0, -1))
      ? [name, ...below(`${folder}${name}`).map((each) => `${name}${each}`)]
      : [name],
  );
  const charts = shelves
    .filter((name) => /(?:^|\/)(?:charts?|helm)\/$/.test(name))
    .map((name) => `${folder}${name}`);
  return charts.some((each) =>
    [each, ...below(each).map((name) => `${each}${name}`)].some((one) =>
      tree.entries(one).includes('Chart.yaml'),
    ),
  );
}

const mostLines = 5_000;

function isCalledLocal(path: string, tree: Tree, isOfAnyName: boolean): boolean {
  const [folder, name] = [prefixOf(path), nameOf(path)];
  return tree
    .entries(folder)
    .filter((each) => introducingPages.test(each))
    .flatMap((page) => tree.text(`${folder}${page}`).split('\n').slice(0, mostLines))
    .some(
      (line) =>
        (line.includes(name) || (isOfAnyName && /\bdocker[ -]compose\b/i.test(line))) &&
        local.test(line) &&
        !deployed.test(line),
    );
}

/** In the languages that pages of projects are written in. */
const local = /\blocal(?:ly|e|es|mente)?\b|\blokal|로컬|ローカル|本地|локальн/i;

const deployed = /\b(?:prod(?:uction)?|deploy(?:ed|ment)?|servers?)\b/i;
const mostFolders = 60;

function hasRelease(path: string, tree: Tree): boolean {
  const folder = prefixOf(path);
  const below = tree.entries(folder).filter((name) => name.endsWith('/') && isOfRelease(name.slice(0, -1)));
  const beside = tree.entries(folder).some((name) => composeNames.test(name) && isOfRelease(name));
  return (
    beside ||
    below
      .slice(0, mostFolders)
      .some((name) => tree.entries(`${folder}${name}`).some((each) => composeNames.test(each)))
  );
}

function isOfRelease(name: string): boolean {
  return name.split(/[._-]/).some((word) => deploymentWords.test(word));
}
