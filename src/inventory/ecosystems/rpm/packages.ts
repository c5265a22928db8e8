import type { Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { type RpmHeader, rpmTags } from '../../../formats/rpm/index.js';
import type { FactList } from '../../facts/index.js';
import { mayMatterElsewhere } from '../../ownership.js';

/** A package, with what others need of it. */
export interface Installed {
  readonly purl: Purl;
  readonly name: string;
  readonly provides: readonly string[];
  readonly requires: readonly string[];
  readonly paths: readonly string[];
}

export interface RpmPackage {
  readonly name: string;
  readonly version: string;
  readonly release: string;
  /** Nothing for none, which rpm reads as 0. */
  readonly epoch?: number | undefined;
  readonly architecture?: string | undefined;
  readonly sourceRpm?: string | undefined;
  readonly license?: string | undefined;
  readonly module?: string | undefined;
  /** Left out for what the distribution decides. */
  readonly ecosystem?: string | undefined;
  readonly line?: number;
}

export function addHeader(list: FactList, header: RpmHeader, ecosystem?: string): Installed | undefined {
  const name = header.text(rpmTags.name) ?? '';
  // Keys that rpm trusts are kept as packages, and hold no files.
  if (name === 'gpg-pubkey') return undefined;
  const purl = addPackage(list, {
    name,
    version: header.text(rpmTags.version) ?? '',
    release: header.text(rpmTags.release) ?? '',
    epoch: header.numbers(rpmTags.epoch)[0],
    architecture: header.text(rpmTags.architecture),
    sourceRpm: header.text(rpmTags.sourceRpm),
    license: header.text(rpmTags.license),
    module: moduleIn(header.text(rpmTags.modularityLabel)),
    ecosystem,
  });
  return (
    purl && {
      purl,
      name,
      provides: header.texts(rpmTags.provides),
      requires: header.texts(rpmTags.requires),
      paths: pathsOf(header),
    }
  );
}

/** `[epoch:]version-release`; in the purl the epoch is a qualifier (purl-spec, type rpm). */
export function addPackage(list: FactList, found: RpmPackage): Purl | undefined {
  const { name, release, epoch, architecture, sourceRpm, license, module, ecosystem, line } = found;
  if (found.version === '' || release === '') {
    list.refuse(name, line);
    return undefined;
  }
  const evr = `${found.version}-${release}`;
  const prefix = epoch === undefined || epoch === 0 ? '' : `${epoch}:`;
  const upstream = sourceRpm?.endsWith('.src.rpm') ? sourceRpm : undefined;
  return list.add(
    {
      type: 'rpm',
      name,
      version: evr,
      qualifiers: {
        ...(architecture === undefined ? {} : { arch: architecture }),
        ...(epoch === undefined || epoch === 0 ? {} : { epoch: String(epoch) }),
        ...(module === undefined ? {} : { rpmmod: module }),
        ...(upstream === undefined ? {} : { upstream }),
      },
    },
    {
      name,
      version: `${prefix}${evr}`,
      source: sourceOf(upstream, prefix) ?? { name, version: `${prefix}${evr}` },
      architecture,
      module,
      licenses: license === undefined ? [] : [license],
      ecosystem,
      line,
    },
  );
}

/** `nodejs:16:8060020230118:ad008a3a`; rpm writes `(none)` where there is none. */
function moduleIn(label: string | undefined): string | undefined {
  return label !== undefined && /^[\w.+-]{1,100}:[\w.+-]{1,100}(?::[\w.+-]{1,100}){0,2}$/.test(label)
    ? label
    : undefined;
}

/** `bash-5.1.8-6.el9.src.rpm`. The file's name has no epoch; a source's packages nearly always share one. */
function sourceOf(file: string | undefined, prefix: string) {
  const [, name, version] = /^(.{1,256})-([^-]{1,128}-[^-]{1,128})\.src\.rpm$/.exec(file ?? '') ?? [];
  return name === undefined || version === undefined ? undefined : { name, version: `${prefix}${version}` };
}

function pathsOf(header: RpmHeader): readonly string[] {
  const folders = header.texts(rpmTags.directoryNames);
  const indexes = header.numbers(rpmTags.directoryIndexes);
  return header
    .texts(rpmTags.baseNames)
    .map((name, at) => `${folders[indexes[at] ?? -1] ?? ''}${name}`.replace(/^\//, ''))
    .filter(mayMatterElsewhere);
}

/** Who brings a name: a package, or what it provides. Names win; files and rpm's own features are no packages. */
export function addEdges(list: FactList, packages: readonly Installed[]): void {
  const sorted = [...packages].sort((a, b) => (a.purl < b.purl ? -1 : 1));
  const providers = new Map<string, Purl>();
  for (const { purl, provides } of sorted)
    for (const name of provides) if (!providers.has(name)) providers.set(name, purl);
  for (const { name, purl } of sorted) providers.set(name, purl);
  for (const { purl, requires } of sorted)
    list.dependsOn(
      purl,
      [...new Set(requires)].flatMap((name) => providers.get(name) ?? []),
    );
}

export function ownershipOf({ name, paths }: Installed): readonly Fact[] {
  return paths.length === 0 ? [] : [{ kind: 'ownership', owner: name, paths }];
}
