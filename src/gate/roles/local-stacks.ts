import { nameOf, prefixOf } from '../../core/paths.js';
import { baseComposeNames, composeNames, deploymentWords } from '../../knowledge/roles/compose.js';
import { introducingPages } from '../../knowledge/roles/pages.js';
import type { Tree } from './find.js';

/**
 * Whether a page calls the file a local one (`compose.yaml  # local stack`), and a release has another: below `deploy/`, or called after
 * production.
 */
export function isLocalBesideRelease(path: string, tree: Tree): boolean {
  return baseComposeNames.includes(nameOf(path)) && isCalledLocal(path, tree) && hasRelease(path, tree);
}

const mostLines = 5_000;

function isCalledLocal(path: string, tree: Tree): boolean {
  const [folder, name] = [prefixOf(path), nameOf(path)];
  return tree
    .entries(folder)
    .filter((each) => introducingPages.test(each))
    .flatMap((page) => tree.text(`${folder}${page}`).split('\n').slice(0, mostLines))
    .some((line) => line.includes(name) && /\blocal(?:ly)?\b/i.test(line) && !deployed.test(line));
}

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
