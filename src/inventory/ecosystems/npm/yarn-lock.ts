import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { PlainMap, parsePlainYaml } from '../../../formats/plain-yaml/index.js';
import { FactList } from '../../facts/index.js';
import { type Outgoing, optionalOnly } from '../../facts/reach.js';
import {
  addNpm,
  aliasOf,
  isRegistryVersion,
  npmParts,
  originOf,
  splitAtVersion,
  withoutVersion,
} from './names.js';
import { parseClassic } from './yarn-classic.js';

/**
 * yarn.lock of yarn 1 (its own format) and of yarn 2 and later (YAML). Neither shows which packages are for development;
 * the later one names the project's own dependencies in its workspaces.
 */
export const yarnLock: Analyzer = {
  id: 'npm/yarn-lock',
  version: 5,
  claim: { basenames: ['yarn.lock'] },
  accepts: ({ path }) => !path.includes('node_modules/'),
  maxBytes: 64 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  return /^__metadata:/m.test(text) ? factsOfBerry(text) : factsOfClassic(text);
}

function factsOfClassic(text: string): readonly Fact[] {
  const list = new FactList();
  const answers = new Map<string, Purl>();
  const added = parseClassic(text).map((entry) => {
    const purl = addClassic(list, entry);
    if (purl !== undefined) for (const request of entry.requests) answers.set(request, purl);
    return { purl, entry };
  });
  const graph = new Map<Purl, Outgoing<Purl>>();
  for (const { purl, entry } of added) {
    if (purl === undefined) continue;
    const [needed = [], optional = []] = [entry.dependencies, entry.optional].map((wanted) =>
      wanted.flatMap(([name, range]) => answers.get(`${name}@${range}`) ?? []),
    );
    connect(list, graph, purl, { needed, optional });
  }
  for (const purl of optionalOnly(graph, undefined)) list.markScope(purl, 'optional');
  return list.facts();
}

function connect(
  list: FactList,
  graph: Map<Purl, Outgoing<Purl>>,
  from: Purl,
  { needed, optional }: Outgoing<Purl>,
): void {
  list.dependsOn(from, [...needed, ...optional]);
  const known = graph.get(from);
  graph.set(from, {
    needed: [...(known?.needed ?? []), ...needed],
    optional: [...(known?.optional ?? []), ...optional],
  });
}

function addClassic(list: FactList, entry: ReturnType<typeof parseClassic>[number]): Purl | undefined {
  const [key, range] = splitAtVersion(entry.requests[0] ?? '') ?? [entry.requests[0] ?? '', ''];
  const name = aliased.exec(entry.requests[0] ?? '')?.[1] ?? aliasOf(range)?.[0] ?? key;
  const { version, line, resolved } = entry;
  // A folder of the same tree; an archive may be someone else's.
  if (/^(?:file|link):/.test(range) && !/\.t(?:ar\.)?gz$/.test(range)) return undefined;
  if (version === undefined) {
    list.problem(withoutVersion(name, resolved ?? 'somewhere'), { line });
    return undefined;
  }
  return addNpm(list, { name, version, line, origin: originOf(resolved), answers: entry.requests });
}

/** `own-name@npm:real-name@^1.0.0` */
const aliased = /^@?[^@]{1,214}@npm:(@?[^@]{1,214})(?:@|$)/;

function factsOfBerry(text: string): readonly Fact[] {
  const list = new FactList();
  const answers = new Map<string, Purl>();
  const packages: {
    readonly fields: PlainMap;
    readonly purl: Purl | undefined;
    readonly line: number;
  }[] = [];
  for (const document of parsePlainYaml(text)) {
    for (const { key, value, line } of document.entries) {
      if (key === '__metadata') continue;
      if (!(value instanceof PlainMap)) {
        list.problem(`The entry of ${key.slice(0, 100)} is not a mapping.`, { line });
        continue;
      }
      const purl = addBerry(list, key, value, line);
      packages.push({ fields: value, purl, line });
      if (purl !== undefined) for (const request of key.split(', ')) answers.set(request, purl);
    }
  }
  const graph = new Map<Purl, Outgoing<Purl>>();
  const roots: Purl[] = [];
  for (const { fields, purl, line } of packages) {
    const out = berryEdges(fields, answers);
    if (purl !== undefined) {
      connect(list, graph, purl, out);
      continue;
    }
    if (isProject(fields)) addWorkspace(list, fields, line, out);
    if (!isWorkspace(fields.text('resolution') ?? '')) continue;
    for (const edge of out.needed) roots.push(edge);
    for (const edge of [...out.needed, ...out.optional]) list.markDirect(edge);
  }
  for (const purl of optionalOnly(graph, roots)) list.markScope(purl, 'optional');
  return list.facts();
}

/** `resolution` is `name@protocol:rest`: npm, workspace, patch, or an address. */
function addBerry(list: FactList, key: string, fields: PlainMap, line: number): Purl | undefined {
  const resolution = fields.text('resolution') ?? key;
  if (isWorkspace(resolution)) return undefined;
  const [name, rest] = splitAtVersion(resolution) ?? [resolution, ''];
  const version = fields.text('version') ?? '';
  if (!isRegistryVersion(version)) {
    list.problem(withoutVersion(name, rest === '' ? 'somewhere' : rest), { line });
    return undefined;
  }
  const usual = rest.startsWith('npm:') || rest.startsWith('patch:');
  const origin = usual ? undefined : originOf(rest);
  return addNpm(list, { name, version, line, direct: false, origin, answers: requestsIn(key) });
}

/** As a manifest has them: the protocol may be left out there. */
function requestsIn(key: string): readonly string[] {
  return key.split(', ', 1_000).map((each) => each.replace(/@npm:(?=[^@]{0,200}$)/, '@'));
}

function isWorkspace(resolution: string): boolean {
  return /@(?:workspace|link|portal):/.test(resolution);
}

function isProject(fields: PlainMap): boolean {
  return /@workspace:/.test(fields.text('resolution') ?? '');
}

/** The project and its workspaces; their versions stand in their manifests. */
function addWorkspace(
  list: FactList,
  fields: PlainMap,
  line: number,
  { needed, optional }: Outgoing<Purl>,
): void {
  const [name] = splitAtVersion(fields.text('resolution') ?? '') ?? [''];
  const written = fields.text('version');
  const version = written === '0.0.0-use.local' ? undefined : written;
  const dependsOn = [...needed, ...optional];
  list.project(npmParts(name), { name, version, ecosystem: 'npm', line, dependsOn });
}

function berryEdges(fields: PlainMap, answers: ReadonlyMap<string, Purl>): Outgoing<Purl> {
  const needed: Purl[] = [];
  const optional: Purl[] = [];
  const mayLack = new Set(
    fields
      .under('dependenciesMeta')
      .filter(({ value }) => value instanceof PlainMap && value.text('optional') === 'true')
      .map(({ key }) => key),
  );
  for (const { key, value } of fields.under('dependencies')) {
    if (typeof value !== 'string') continue;
    // Before its eighth version the format left out the protocol.
    const purl = answers.get(`${key}@${value}`) ?? answers.get(`${key}@npm:${value}`);
    if (purl !== undefined) (mayLack.has(key) ? optional : needed).push(purl);
  }
  return { needed, optional };
}
