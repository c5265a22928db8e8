import type { Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asRecord, asText, entriesOf, type JsonRecord, KeyLines } from '../../../formats/json/index.js';
import { FactList } from '../../facts/index.js';
import {
  addNpm,
  aliasOf,
  isRegistryVersion,
  npmParts,
  originOf,
  versionOfArchive,
  withoutVersion,
} from './names.js';
import { scopeOf } from './scope.js';

interface Node {
  readonly parent: Node | undefined;
  readonly depth: number;
  readonly children: Map<string, Node>;
  readonly entry: JsonRecord;
  readonly purl: Purl | undefined;
}

const deepest = 64;

/**
 * package-lock.json version 1: packages inside packages, as they lie on disk. The file does not tell which ones the
 * project itself asks for.
 */
export function factsOfTree(text: string, dependencies: JsonRecord, document: JsonRecord): readonly Fact[] {
  const list = new FactList();
  const lines = new KeyLines(text, 'dependencies');
  const root: Node = {
    parent: undefined,
    depth: 0,
    children: new Map(),
    entry: { dependencies },
    purl: undefined,
  };
  const nodes: Node[] = [];
  growTree(list, lines, root, nodes);
  for (const node of nodes) {
    if (node.purl !== undefined) list.dependsOn(node.purl, edgesOf(node));
  }
  const name = asText(document.name);
  const line = new KeyLines(text).next('name');
  const version = asText(document.version);
  if (name !== undefined) list.project(npmParts(name), { name, version, ecosystem: 'npm', line });
  return list.facts();
}

/** In the order of the text, which `lines` needs. */
function growTree(list: FactList, lines: KeyLines, parent: Node, nodes: Node[]): void {
  if (parent.depth > deepest) {
    list.problem(`Packages are nested deeper than ${deepest}; what lies below was not read.`);
    return;
  }
  for (const [name, value] of entriesOf(parent.entry.dependencies)) {
    const line = lines.next(name, '{');
    const entry = inheriting(asRecord(value), parent.entry);
    if (entry === undefined) {
      list.problem(`The entry of ${name.slice(0, 100)} is not an object.`, { line });
      continue;
    }
    const purl = addEntry(list, name, entry, line, parent.depth > 0);
    const node: Node = { parent, depth: parent.depth + 1, children: new Map(), entry, purl };
    parent.children.set(name, node);
    nodes.push(node);
    growTree(list, lines, node, nodes);
  }
}

/** Only the package around it finds a nested one, and old versions of npm mark the outer one alone. */
function inheriting(entry: JsonRecord | undefined, around: JsonRecord): JsonRecord | undefined {
  if (entry === undefined || (around.dev !== true && around.optional !== true)) return entry;
  return { ...entry, ...(around.dev === true ? { dev: true } : { optional: true }) };
}

function addEntry(
  list: FactList,
  key: string,
  entry: JsonRecord,
  line: number | undefined,
  isInside: boolean,
): Purl | undefined {
  const written = asText(entry.version) ?? '';
  const [name, named] = aliasOf(written) ?? [key, written];
  const archive = /^https?:/.test(named) ? versionOfArchive(name, named) : undefined;
  const version = archive ?? named;
  // A folder of the project itself.
  if (version.startsWith('file:') && !version.endsWith('gz')) return undefined;
  if (!isRegistryVersion(version)) {
    list.problem(withoutVersion(name, version === '' ? 'somewhere' : version), { line });
    return undefined;
  }
  return addNpm(list, {
    name,
    version,
    line,
    scope: scopeOf(entry),
    // Of those at the top package.json shows which ones the project asks for.
    ...(isInside ? { direct: false } : {}),
    origin: originOf(asText(entry.resolved) ?? (archive === undefined ? undefined : named)),
  });
}

function edgesOf(node: Node): readonly Purl[] {
  return entriesOf(node.entry.requires).flatMap(([name]) => resolve(node, name)?.purl ?? []);
}

function resolve(from: Node, name: string): Node | undefined {
  for (let node: Node | undefined = from; node !== undefined; node = node.parent) {
    const found = node.children.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}
