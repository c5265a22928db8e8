import type { PackageArchive } from './analyzer.js';
import type { Gap } from './gap.js';
import type { FileLocation, NonEmpty } from './location.js';

/** A package URL in canonical form: https://github.com/package-url/purl-spec */
export type Purl = `pkg:${string}`;

/**
 * One package as one file describes it. `ecosystem` is the name that OSV uses, without a release
 * (`npm`, `PyPI`, `Maven`, `Go`, `RubyGems`, `NuGet`, `crates.io`, `Packagist`; `Debian`, `Alpine`, … for OS packages,
 * where it is left out until the distribution is known).
 */
export interface FoundComponent {
  /** For OS packages without the distribution qualifiers; the inventory adds namespace and `distro`. */
  readonly purl: Purl;
  readonly name: string;
  readonly version: string;
  readonly ecosystem?: string;
  /** The package it was built from, where advisories go by that: a Debian source, an Alpine origin. */
  readonly source?: { readonly name: string; readonly version: string };
  readonly architecture?: string;
  /** Of an rpm package that was built in a module: `name:stream:version:context`, or as much of it as is known. */
  readonly module?: string;
  /** As declared: SPDX expressions where they are, other words as they stand. */
  readonly licenses?: readonly string[];
  readonly dependsOn?: readonly Purl[];
  readonly scope?: 'runtime' | 'development' | 'optional';
  /** Whether the project itself names it. Left out where the file does not tell. */
  readonly direct?: boolean;
  readonly line?: number;
  /** Inside the file: the entry of a jar in a war, the member of a bundle. */
  readonly inside?: string;
  /** Hex digests of the package's own file. */
  readonly sha1?: string;
  readonly sha256?: string;
  /** The place it came from, where it is not the ecosystem's usual registry. */
  readonly origin?: string;
  /** What was asked for and led to it, where the lockfile repeats that: `name@range`. */
  readonly answers?: readonly string[];
}

/** One package of the artifact, after layers are merged and doubles are joined. Sorted and unique by `purl`. */
export interface Component {
  readonly purl: Purl;
  readonly name: string;
  readonly version: string;
  /** OSV's name; with the release for distributions: `Debian:13`, `Alpine:v3.20`, `Ubuntu:24.04`. */
  readonly ecosystem: string;
  readonly source?: { readonly name: string; readonly version: string };
  readonly architecture?: string;
  readonly module?: string;
  readonly licenses: readonly string[];
  readonly dependsOn: readonly Purl[];
  readonly scope: 'runtime' | 'development' | 'optional';
  readonly direct?: boolean;
  readonly foundAt: NonEmpty<FileLocation & { readonly inside?: string }>;
  /** Ids of the analyzers that saw it. */
  readonly foundBy: NonEmpty<string>;
  readonly sha1?: string;
  readonly sha256?: string;
  readonly origin?: string;
}

/** What `os-release` and its older forms say. */
export interface Distribution {
  /** `ID`: `debian`, `alpine`, `ubuntu`. */
  readonly id: string;
  readonly versionId?: string;
  readonly codename?: string;
  readonly name: string;
  /** `ID_LIKE`. */
  readonly like: readonly string[];
}

export interface Inventory {
  readonly components: readonly Component[];
  /** The project itself and its workspaces, where files name them: never matched, the roots of the graph. Left out where there are none. */
  readonly projects?: readonly Component[];
  readonly distribution?: Distribution & {
    /** OSV's name with release, where it has one. */
    readonly ecosystem?: string;
    /** The day (YYYY-MM-DD) after which no one fixes it for free; and the paid one, where it exists. */
    readonly endOfLife?: string;
    readonly extendedEndOfLife?: string;
    readonly foundAt: FileLocation;
  };
  readonly archives: readonly PackageArchive[];
  readonly gaps: readonly Gap[];
}
