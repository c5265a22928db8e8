import type { Tree } from './find.js';

const folder = '.github/workflows/';
const mostWorkflows = 40;

/** The workflows of GitHub in a tree, by their paths. */
export function workflowsIn(tree: Tree): readonly string[] {
  return tree
    .entries(folder)
    .filter((name) => /\.ya?ml$/.test(name))
    .slice(0, mostWorkflows)
    .map((name) => `${folder}${name}`);
}
