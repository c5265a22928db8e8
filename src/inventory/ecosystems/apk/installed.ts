import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';
import { mayMatterElsewhere } from '../../ownership.js';

/** The longest list of dependencies in Alpine is below 4 KiB. */
const longestValue = 256 * 1024;

/**
 * apk's database of installed packages: paragraphs of one-letter fields
 * (https://wiki.alpinelinux.org/wiki/Apk_spec, "Installed Database V2"). Newer systems keep it under `/usr`.
 */
export const installed: Analyzer = {
  id: 'apk/installed',
  version: 1,
  claim: { paths: ['lib/apk/db/installed', 'usr/lib/apk/db/installed'] },
  maxBytes: 128 * 1024 * 1024,
  evidence: 'installed',
  analyze: readInstalled,
};

interface Package {
  readonly purl: Purl;
  readonly name: string;
  readonly depends: string;
  readonly provides: string;
  readonly paths: readonly string[];
}

function readInstalled(file: AnalyzedFile): readonly Fact[] {
  const facts = new FactList();
  const packages: Package[] = [];
  for (const record of recordsOf(file.text())) {
    const found = addPackage(facts, record);
    if (typeof found === 'string') facts.problem(found, { line: record.line });
    else packages.push(found);
  }
  packages.sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const providers = providersOf(packages);
  for (const { purl, depends } of packages) {
    facts.dependsOn(
      purl,
      namesIn(depends).flatMap((name) => providers.get(name) ?? []),
    );
  }
  return [...facts.facts(), ...packages.filter(({ paths }) => paths.length > 0).map(ownershipFact)];
}

interface PackageRecord {
  readonly line: number;
  readonly fields: Map<string, string>;
  readonly paths: string[];
  tooLong?: string;
}

const wanted = new Set(['P', 'V', 'A', 'o', 'L', 'D', 'p']);

/** `F:` names a folder, and each `R:` after it a file in that folder. */
function* recordsOf(text: string): Generator<PackageRecord> {
  let record: PackageRecord | undefined;
  let folder = '';
  for (const [line, number] of numberedLines(text)) {
    if (line === '') {
      if (record) yield record;
      record = undefined;
      folder = '';
      continue;
    }
    if (line.charCodeAt(1) !== colon) continue;
    record ??= { line: number, fields: new Map(), paths: [] };
    const letter = line.charAt(0);
    if (letter === 'R') addPath(record, folder, line.slice(2));
    else if (letter === 'F') folder = line.slice(2);
    else if (!wanted.has(letter)) continue;
    else if (line.length > longestValue) record.tooLong = letter;
    else record.fields.set(letter, line.slice(2).trim());
  }
  if (record) yield record;
}

const colon = 58;

function addPath(record: PackageRecord, folder: string, name: string): void {
  const path = folder === '' ? name : `${folder}/${name}`;
  if (mayMatterElsewhere(path)) record.paths.push(path);
}

/** The package, or a sentence about what is wrong with its record. */
function addPackage(facts: FactList, { fields, paths, tooLong, line }: PackageRecord): Package | string {
  const name = fields.get('P');
  const version = fields.get('V');
  if (!isWord(name)) return 'A package record has no usable name (P:)';
  if (!isWord(version)) return `The record of ${name} has no usable version (V:)`;
  if (tooLong !== undefined) return `The field ${tooLong}: of ${name} is too long to be true`;
  const architecture = wordIn(fields.get('A'));
  const purl = facts.add(
    { type: 'apk', name, qualifiers: architecture === undefined ? undefined : { arch: architecture } },
    {
      name,
      version,
      // A package is built together with its origin, so they share the version.
      source: { name: wordIn(fields.get('o')) ?? name, version },
      architecture,
      licenses: [fields.get('L') ?? ''],
      line,
    },
  );
  if (purl === undefined) return `The record of ${name} does not make a package URL`;
  return { purl, name, depends: fields.get('D') ?? '', provides: fields.get('p') ?? '', paths };
}

/** Names and versions are words of a few signs (apk-package(5)). */
function isWord(text: string | undefined): text is string {
  return text !== undefined && text.length <= 256 && /^[A-Za-z0-9_.+~-]+$/.test(text);
}

function wordIn(text: string | undefined): string | undefined {
  return isWord(text) ? text : undefined;
}

/** Who brings a name: a package, or what it provides (`so:libc.musl-x86_64.so.1`, `cmd:sh`). Names win. */
function providersOf(packages: readonly Package[]): ReadonlyMap<string, Purl> {
  const providers = new Map<string, Purl>();
  for (const { purl, provides } of packages) {
    for (const name of namesIn(provides)) if (!providers.has(name)) providers.set(name, purl);
  }
  for (const { name, purl } of packages) providers.set(name, purl);
  return providers;
}

/** `so:libssl.so.3 zlib>=1.2 !old-conflict foo=1.0@edge`: the names, without what must not be there. */
function namesIn(field: string): readonly string[] {
  return field.split(/\s+/).flatMap((word) => /^[^!<>=~@\s][^<>=~@\s]*/.exec(word)?.[0] ?? []);
}

function ownershipFact({ name, paths }: Package): Fact {
  return { kind: 'ownership', owner: name, paths };
}
