import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { type Paragraph, paragraphsOf } from '../../../formats/deb822/index.js';
import { FactList, purlOf, quoted } from '../../facts/index.js';
import { alternativesIn, type Provider, Relations } from './relations.js';

const database = 'var/lib/dpkg/status';
const directory = 'var/lib/dpkg/status.d';

const wanted = new Set('package status version source architecture depends pre-depends provides'.split(' '));

/** `dpkg-query(1)`: in the other two states there is a memory of the package, but not the package. */
const absentStates = new Set(['not-installed', 'config-files']);

/** dpkg's database, and the folder with one record per file that images without dpkg have instead. */
export const status: Analyzer = {
  id: 'deb/status',
  version: 1,
  claim: { paths: [database], directories: [directory] },
  accepts: ({ path }) => path === database || !path.endsWith('.md5sums'),
  maxBytes: 128 * 1024 * 1024,
  evidence: 'installed',
  analyze: readStatus,
};

interface Installed extends Provider {
  readonly depends: string;
}

function readStatus(file: AnalyzedFile): readonly Fact[] {
  const facts = new FactList();
  const installed: Installed[] = [];
  for (const paragraph of paragraphsOf(file.text(), wanted)) {
    if (!isPresent(paragraph)) continue;
    const found = addPackage(facts, paragraph);
    if (typeof found === 'string') facts.problem(found, { line: paragraph.line });
    else installed.push(found);
  }
  const dependsOn = file.path === database ? dependenciesWithin(installed) : dependenciesByName;
  for (const each of installed) facts.dependsOn(each.purl, dependsOn(each));
  return facts.facts();
}

/** Records of status.d have no Status field: what has a record is there. */
function isPresent({ fields }: Paragraph): boolean {
  const state = fields.get('status')?.split(/\s+/)[2];
  return state === undefined || !absentStates.has(state);
}

/** The package, or a sentence about what is wrong with its record. */
function addPackage(facts: FactList, { fields, tooLong, line }: Paragraph): Installed | string {
  const name = fields.get('package');
  const version = fields.get('version');
  if (name === undefined || !isName(name)) return `A package record has no usable name (${shown(name)})`;
  if (version === undefined || !isVersion(version)) {
    return `The record of ${name} has no usable version (${shown(version)})`;
  }
  if (tooLong !== undefined) return `The field ${tooLong} of ${name} is too long to be true`;
  const architecture = architectureIn(fields.get('architecture'));
  const qualifiers = architecture === undefined ? undefined : { arch: architecture };
  const source = sourceIn(fields.get('source'), name, version);
  const purl = facts.add({ type: 'deb', name, qualifiers }, { name, version, source, architecture, line });
  if (purl === undefined) return `The record of ${name} does not make a package URL`;
  const depends = [fields.get('pre-depends'), fields.get('depends')].filter(Boolean).join(',');
  return { purl, name, architecture, provides: fields.get('provides'), depends };
}

/** `Source: glibc (2.36-9)`; the version stands there only where it differs, as after a rebuild (`+b1`). */
function sourceIn(
  field: string | undefined,
  name: string,
  version: string,
): { name: string; version: string } {
  const match = /^([A-Za-z0-9][A-Za-z0-9.+-]*)(?: \(([^()\s]+)\))?$/.exec(field ?? '');
  const [, sourceName = name, sourceVersion = version] = match ?? [];
  return { name: sourceName, version: isVersion(sourceVersion) ? sourceVersion : version };
}

function dependenciesWithin(installed: readonly Installed[]): (one: Installed) => readonly Purl[] {
  const relations = new Relations(installed);
  return (one) => relations.resolve(one.depends, one);
}

/** Where each package has its own file, the names are reported and the inventory finds who is there. */
function dependenciesByName({ depends }: Installed): readonly Purl[] {
  return [...new Set(alternativesIn(depends).flat())].flatMap((name) => purlOf({ type: 'deb', name }) ?? []);
}

/** Debian policy 5.6.7, and upper case, which dpkg takes. */
function isName(text: string): boolean {
  return text.length <= 256 && /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(text);
}

/** Debian policy 5.6.12; dpkg also lets `_` pass in what is installed. */
function isVersion(text: string): boolean {
  return text.length <= 256 && /^[A-Za-z0-9.+~:_-]+$/.test(text);
}

function architectureIn(field: string | undefined): string | undefined {
  return field !== undefined && /^[A-Za-z0-9-]{1,64}$/.test(field) ? field : undefined;
}

function shown(value: string | undefined): string {
  return value === undefined ? 'it is missing' : quoted(value);
}
