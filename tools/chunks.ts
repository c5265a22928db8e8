import { resolve } from 'node:path';

/** What the bundler knows about a module. */
export interface ModuleLinks {
  readonly importedIds: readonly string[];
  readonly dynamicallyImportedIds: readonly string[];
}
type Graph = (id: string) => ModuleLinks | null;

/**
 * Which file of the bundle a module goes to, where the bundler's own choice (a file for each set of entries) is too
 * fine: a scan would open a hundred files, and to resolve, open and link one costs Node as much as 20 KB of code. What
 * every command loads is one file; what only scans load is another; what scans share with commands that do not scan
 * (servers, signatures) is the third, so that those load little that they do not need. Each imports only files named
 * before it and packages, so no two files import each other.
 */
export function chunkNames(graph: Graph, folder = process.cwd()): (id: string) => string | null {
  const at = (path: string) => resolve(folder, path);
  const first = closure(at('src/cli/main.ts'), graph);
  const program = closure(at('src/cli/program.ts'), graph);
  const scan = closure(at('src/cli/run-scan.ts'), graph);
  const isScan = (id: string) => closure(id, graph).has(at('src/gate/index.ts'));
  const other = closure(at('src/cli/main.ts'), graph, (id) => !isScan(id));
  return (id) => {
    if (first.has(id)) return null;
    if (program.has(id)) return 'program';
    if (!scan.has(id)) return null;
    if (!other.has(id)) return 'scan';
    return id.includes('node_modules') ? null : 'shared';
  };
}

/** Everything that is loaded with these modules, and with the lazy imports that `follows` admits. */
function closure(
  from: string,
  graph: Graph,
  follows: (id: string) => boolean = () => false,
): ReadonlySet<string> {
  const seen = new Set<string>();
  const rest = [from];
  for (let id = rest.pop(); id !== undefined; id = rest.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    const { importedIds = [], dynamicallyImportedIds = [] } = graph(id) ?? {};
    rest.push(...importedIds, ...dynamicallyImportedIds.filter(follows));
  }
  return seen;
}
