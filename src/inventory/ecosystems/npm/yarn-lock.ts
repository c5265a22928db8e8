import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { PlainMap, parsePlainYaml } from '../../../formats/plain-yaml/index.js';
import { FactList } from '../../facts/index.js';
import { addNpm, aliasOf, isRegistryVersion, originOf, splitAtVersion, withoutVersion } from './names.js';
import { parseClassic } from './yarn-classic.js';

/**
 * yarn.lock of yarn 1 (its own format) and of yarn 2 and later (YAML). Neither shows which packages are for development;
 * the later one names the project's own dependencies in its workspaces.
 */
export const yarnLock: Analyzer = {
  id: 'npm/yarn-lock',
  version: 2,
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
  for (const { purl, entry } of added) {
    if (purl === undefined) continue;
    list.dependsOn(
      purl,
      entry.dependencies.flatMap(([name, range]) => answers.get(`${name}@${range}`) ?? []),
    );
  }
  return list.facts();
}

function addClassic(list: FactList, entry: ReturnType<typeof parseClassic>[number]): Purl | undefined {
  const [key, range] = splitAtVersion(entry.requests[0] ?? '') ?? [entry.requests[0] ?? '', ''];
  const name = aliased.exec(entry.requests[0] ?? '')?.[1] ?? aliasOf(range)?.[0] ?? key;
  const { version, line, resolved } = entry;
  if (version === undefined) {
    list.problem(withoutVersion(name, resolved ?? 'somewhere'), { line });
    return undefined;
  }
  return addNpm(list, { name, version, line, origin: originOf(resolved) });
}

/** `own-name@npm:real-name@^1.0.0` */
const aliased = /^@?[^@]{1,214}@npm:(@?[^@]{1,214})(?:@|$)/;

function factsOfBerry(text: string): readonly Fact[] {
  const list = new FactList();
  const answers = new Map<string, Purl>();
  const packages: { readonly fields: PlainMap; readonly purl: Purl | undefined }[] = [];
  for (const document of parsePlainYaml(text)) {
    for (const { key, value, line } of document.entries) {
      if (key === '__metadata') continue;
      if (!(value instanceof PlainMap)) {
        list.problem(`The entry of ${key.slice(0, 100)} is not a mapping.`, { line });
        continue;
      }
      const purl = addBerry(list, key, value, line);
      packages.push({ fields: value, purl });
      if (purl !== undefined) for (const request of key.split(', ')) answers.set(request, purl);
    }
  }
  for (const { fields, purl } of packages) {
    const edges = berryEdges(fields, answers);
    if (purl !== undefined) list.dependsOn(purl, edges);
    else if (isWorkspace(fields.text('resolution') ?? '')) for (const edge of edges) list.markDirect(edge);
  }
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
  return addNpm(list, { name, version, line, direct: false, origin: usual ? undefined : originOf(rest) });
}

function isWorkspace(resolution: string): boolean {
  return /@(?:workspace|link|portal):/.test(resolution);
}

function berryEdges(fields: PlainMap, answers: ReadonlyMap<string, Purl>): readonly Purl[] {
  return fields.under('dependencies').flatMap(({ key, value }) => {
    if (typeof value !== 'string') return [];
    // Before its eighth version the format left out the protocol.
    return answers.get(`${key}@${value}`) ?? answers.get(`${key}@npm:${value}`) ?? [];
  });
}
