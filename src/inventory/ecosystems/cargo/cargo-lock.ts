import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { asList, asRecord, asText, type JsonRecord } from '../../../formats/json/index.js';
import { linesOfTables, parseToml } from '../../../formats/toml/index.js';
import { FactList } from '../../facts/index.js';
import { addCrate } from './names.js';

/** Cargo.lock of versions 1 to 4: https://doc.rust-lang.org/cargo/guide/cargo-toml-vs-cargo-lock.html */
export const cargoLock: Analyzer = {
  id: 'cargo/cargo-lock',
  version: 3,
  claim: { basenames: ['Cargo.lock'] },
  // Sources of other packages, which carry the lockfiles of their own development.
  accepts: ({ path }) => !/(?:^|\/)(?:vendor|registry\/src)\//.test(path),
  maxBytes: 32 * 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

interface Crate {
  readonly entry: JsonRecord;
  readonly purl: Purl | undefined;
  readonly line: number | undefined;
}

function analyze(file: AnalyzedFile): readonly Fact[] {
  const text = file.text();
  const document = parseToml(text);
  const listed = asList(document.package);
  // The oldest form kept the project apart.
  const root = document.root === undefined ? [] : [document.root];
  const entries = [...listed, ...root];
  const tables = linesOfTables(text, 'package', listed.length);
  const lines = [...listed.map((_, index) => tables[index]), rootLine(text)];
  const sums = asRecord(document.metadata) ?? {};
  const list = new FactList();
  const crates = entries.map((value, index): Crate => {
    const entry = asRecord(value) ?? {};
    const line = lines[index];
    return { entry, line, purl: addEntry(list, entry, line, sums) };
  });
  const answers = answersOf(crates);
  for (const { entry, purl } of crates) {
    const edges = asList(entry.dependencies).flatMap(
      (wanted) => answers.get(withoutSource(asText(wanted) ?? '')) ?? [],
    );
    if (purl !== undefined) list.dependsOn(purl, edges);
    else if (isProject(entry)) for (const edge of edges) list.markDirect(edge);
  }
  addProjects(list, crates, answers);
  return list.facts();
}

function rootLine(text: string): number | undefined {
  const at = text.search(/^\[root\]/m);
  return at === -1 ? undefined : text.slice(0, at).split('\n').length;
}

/** Members of the workspace, which may need others of them; by name, since a workspace has one of each. */
function addProjects(list: FactList, crates: readonly Crate[], answers: ReadonlyMap<string, Purl>): void {
  const members = new Map<string, Purl>();
  const own = crates.filter(({ entry, purl }) => purl === undefined && isProject(entry));
  for (const { entry, line } of own) {
    const name = asText(entry.name) ?? '';
    const version = asText(entry.version);
    const purl = list.project({ type: 'cargo', name }, { name, version, line, ecosystem: 'crates.io' });
    if (purl !== undefined) members.set(name, purl);
  }
  for (const { entry } of own) {
    const purl = members.get(asText(entry.name) ?? '');
    const wanted = asList(entry.dependencies).map((each) => withoutSource(asText(each) ?? ''));
    const found = wanted.flatMap(
      (each) => answers.get(each) ?? members.get(each.split(' ', 1)[0] ?? '') ?? [],
    );
    if (purl !== undefined) list.dependsOn(purl, found);
  }
}

/** Packages without a source are the workspace's own. */
function isProject(entry: JsonRecord): boolean {
  return entry.source === undefined;
}

function addEntry(
  list: FactList,
  entry: JsonRecord,
  line: number | undefined,
  sums: JsonRecord,
): Purl | undefined {
  const name = asText(entry.name) ?? '';
  const version = asText(entry.version) ?? '';
  const source = asText(entry.source);
  if (isProject(entry) && name !== '') return undefined;
  // Version 1 kept the digests apart.
  const sum = asText(entry.checksum) ?? asText(sums[`checksum ${name} ${version} (${source})`]);
  const sha256 = sum !== undefined && /^[0-9a-f]{64}$/.test(sum) ? sum : undefined;
  const origin = source?.startsWith('git+') ? source.slice(4) : undefined;
  return addCrate(list, { name, version, line, direct: false, sha256, origin }, source);
}

/** A reference is a name, with the version where there are several. */
function answersOf(crates: readonly Crate[]): ReadonlyMap<string, Purl> {
  const answers = new Map<string, Purl>();
  for (const { entry, purl } of crates) {
    if (purl === undefined) continue;
    answers.set(`${asText(entry.name)}`, purl);
    answers.set(`${asText(entry.name)} ${asText(entry.version)}`, purl);
  }
  return answers;
}

function withoutSource(reference: string): string {
  const bracket = reference.indexOf(' (');
  return bracket === -1 ? reference : reference.slice(0, bracket);
}
