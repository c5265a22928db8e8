import { posix } from 'node:path';
import { prefixesOf, prefixOf } from '../../core/paths.js';
import { parseYaml, YamlError } from '../../formats/yaml/index.js';
import { composeNames } from '../../knowledge/roles/compose.js';
import { type Table, table, texts } from './compose-file.js';
import type { Tree } from './find.js';
import { answersOf, kept } from './tree.js';

const known = new WeakMap<Tree, Map<string, readonly string[]>>();

const mostFoldersAbove = 6;
const mostFiles = 40;

/**
 * The Compose files beside a file or above it that are put together with it: by `include`, or by services that extend those of the file
 * (https://docs.docker.com/compose/how-tos/multiple-compose-files/).
 */
export function filesThatTake(path: string, tree: Tree): readonly string[] {
  return prefixesOf(path)
    .slice(0, mostFoldersAbove)
    .flatMap((folder) =>
      tree
        .entries(folder)
        .filter((name) => composeNames.test(name))
        .slice(0, mostFiles)
        .map((name) => `${folder}${name}`),
    )
    .filter((each) => each !== path && partsOf(each, tree).includes(path));
}

function partsOf(path: string, tree: Tree): readonly string[] {
  return kept(answersOf(known, tree), path, () => {
    const text = tree.text(path);
    if (!/\b(?:include|extends):/.test(text)) return [];
    return namedIn(text).map((each) => posix.join(prefixOf(path), each));
  });
}

function namedIn(text: string): readonly string[] {
  try {
    const { include, services } = table(parseYaml(text, { maxAliases: 500, merge: true }));
    const included = [include]
      .flat()
      .flatMap((each) => (typeof each === 'string' ? each : texts(table(each).path)));
    const extended = Object.values(table(services)).flatMap((each) => texts(extendedBy(table(each)).file));
    return [...included, ...extended].slice(0, mostParts);
  } catch (thrown) {
    if (thrown instanceof YamlError) return [];
    throw thrown;
  }
}

function extendedBy({ extends: from }: Table): Table {
  return table(from);
}

const mostParts = 200;
