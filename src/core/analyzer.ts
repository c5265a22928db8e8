import type { ByteSource } from './bytes.js';
import type { Distribution, FoundComponent, Purl } from './component.js';
import type { ImageRef } from './finding.js';
import type { Lack } from './gap.js';
import type { Justification } from './justification.js';
import type { FileLocation } from './location.js';
import type { Severity } from './severity.js';

/**
 * Which files an analyzer wants, as data, so that one index serves all analyzers and a hundred thousand paths
 * are decided in a few milliseconds. A file is offered when any of the lines fits. Letters are compared as they are.
 */
export interface Claim {
  /** The last name of the path: `package-lock.json`. */
  readonly basenames?: readonly string[];
  /** The end of the last name: `.jar`, `-requirements.txt`. Compared in lower case. */
  readonly suffixes?: readonly string[];
  /** The letters that the last name begins with, in lower case: `dockerfile` is `Dockerfile` and `Dockerfile.dev`. */
  readonly stems?: readonly string[];
  /** A path from the root of the artifact: `var/lib/dpkg/status`. */
  readonly paths?: readonly string[];
  /** Direct children of a folder, from the root: `var/lib/dpkg/status.d`. */
  readonly directories?: readonly string[];
  /** The last two names of the path, the first by its ending, the second whole: `['.dist-info', 'METADATA']`. */
  readonly folderAndName?: readonly (readonly [folderSuffix: string, name: string])[];
  /** Regular files with an execute bit, or a name ending in `.so`, `.exe` or `.dll`, that begin as ELF, PE or Mach-O. */
  readonly executables?: boolean;
  /** Every regular file. */
  readonly everything?: boolean;
}

/**
 * Work on single files, done once per layer and kept by layer digest. An analyzer is pure: the same path and bytes
 * give the same facts, so `version` must change whenever its output can.
 */
export interface Analyzer {
  /** `npm/package-lock`: the unit's folder and the file it reads. */
  readonly id: string;
  readonly version: number;
  readonly claim: Claim;
  /** A second, exact look at a claimed path. */
  accepts?(file: { readonly path: string; readonly sizeBytes: number; readonly mode: number }): boolean;
  /** Longer files become a gap. */
  readonly maxBytes: number;
  /** Of that gap; `incomplete` where it is left out. */
  readonly tooLongIs?: 'incomplete' | 'note';
  /**
   * `installed`: the file says what is there (a package database, an installed package). Read everywhere.
   * `declared`: the file says what should be there (a lockfile). Read in source trees, not in images.
   */
  readonly evidence: 'installed' | 'declared';
  /** What it reads only helps to judge other files: a page that it alone was given was not analysed. */
  readonly isAid?: true;
  /** Whatever it throws becomes a gap with the file's path. */
  analyze(file: AnalyzedFile): readonly Fact[];
}

export interface AnalyzedFile {
  readonly path: string;
  readonly sizeBytes: number;
  readonly mode: number;
  readonly content: ByteSource;
  /** The whole file. */
  bytes(): Uint8Array;
  /** The whole file as UTF-8, without a byte order mark; invalid bytes become U+FFFD. */
  text(): string;
}

/** What one file says. Facts are plain JSON, because they are cached. */
export type Fact =
  | { readonly kind: 'component'; readonly component: FoundComponent }
  /** The project itself or one of its workspaces; its version may be empty. */
  | { readonly kind: 'project'; readonly component: FoundComponent }
  | { readonly kind: 'distribution'; readonly distribution: Distribution }
  /** Paths (from the root) that an operating system package put there; other ecosystems do not report them again. */
  | { readonly kind: 'ownership'; readonly owner: string; readonly paths: readonly string[] }
  /** A file that names packages, by its entry of `src/knowledge/package-files`, whether or not it is read. */
  | {
      readonly kind: 'package-file';
      readonly entry: string;
      /** Its own name is to be filled in. */
      readonly isTemplate?: true;
    }
  /** Code of a language that no engine analyses for weaknesses. */
  | { readonly kind: 'unread-code'; readonly language: string; readonly sizeBytes: number }
  /** What no advisory is matched with, because no package manager brought it. */
  | {
      readonly kind: 'unmatched';
      readonly what: 'pipeline-image' | 'library-copy';
      /** An image, or a library with its version. */
      readonly name: string;
    }
  /** Licences of a package that another file lists; `package` is its purl without version and qualifiers. */
  | { readonly kind: 'licence'; readonly package: Purl; readonly licenses: readonly string[] }
  /** What a manifest asks for, by the names of its ecosystem: for lockfiles that do not repeat it. */
  | {
      readonly kind: 'direct-names';
      readonly ecosystem: string;
      readonly names: readonly string[];
      /** Those of them that are asked for in development alone. */
      readonly development?: readonly string[];
      /** Those of them that are asked for as optional alone. */
      readonly optional?: readonly string[];
      /** `name@range` of each, where a lockfile repeats what was asked for. */
      readonly requests?: readonly string[];
    }
  /** What a file reports of packages only together with others: the file, or what matters of it. `Ecosystem.join` and `src/gate/reach` read it. */
  | { readonly kind: 'package-source'; readonly format: PackageFormat; readonly text: string }
  /** A line of the package manager's configuration: which archive the machine trusts. */
  | { readonly kind: 'archive'; readonly archive: PackageArchive }
  | {
      /** A container setting that breaks a rule of `src/engines/config/rules/`; everything the finding needs but the path. */
      readonly kind: 'config-finding';
      readonly rule: string;
      readonly aliases: readonly string[];
      readonly severity: Severity;
      readonly title: string;
      /** Of whom: `Deployment/web, container app`. */
      readonly subject: string;
      /** Keeps several findings of one rule on one subject apart: the port, the path. */
      readonly detail?: string;
      readonly expected: string;
      readonly actual: string;
      /** What to do, where it is not what the rule says of all. */
      readonly advice?: string;
      readonly image?: ImageRef;
      /** A comment in the file silences it through that day, YYYY-MM-DD. */
      readonly ignoredUntil?: string;
      /** What that comment says of itself, and its line. */
      readonly ignoredBy?: IgnoredBy;
      /** It is news only when that day is over, YYYY-MM-DD: a comment that was to end with it. */
      readonly toldAfter?: string;
      readonly place: {
        readonly line: number;
        readonly column: number;
        readonly endLine: number;
        readonly endColumn: number;
      };
      /** The edit that repairs it, in characters of the file's text (UTF-16 units, without a byte order mark). */
      readonly edit?: { readonly start: number; readonly end: number; readonly text: string };
    }
  /** A program with the setuid or setgid bit; `mode` are its permission bits. */
  | { readonly kind: 'setuid-program'; readonly mode: number }
  /** A file that says something only, or something else, together with others: of a chart, a module, a kustomization. */
  | {
      readonly kind: 'config-source';
      readonly format: 'helm' | 'terraform' | 'kustomize' | 'compose' | 'workflow';
      readonly text: string;
    }
  /** A file that the lint engine judges when it knows the settings and the day. */
  | { readonly kind: 'lint-source'; readonly format: 'dockerfile' | 'dockerignore'; readonly text: string }
  /** What the Dockerfiles around a file are judged by: a script that a container may start with, names of settings or of libraries. */
  | { readonly kind: 'build-context'; readonly text: string }
  /** How a page, a script or a Compose file builds and runs images, which their Dockerfiles are judged by. */
  | { readonly kind: 'image-use'; readonly uses: readonly ImageUse[] }
  /** Source code, or a file of settings that code reads; the code engine follows flows through all of them together. */
  | { readonly kind: 'code-source'; readonly text: string }
  | {
      readonly kind: 'problem';
      readonly reason: string;
      readonly line?: number;
      readonly weight?: 'incomplete' | 'note';
      readonly lacks?: Lack;
    }
  | SecretFact;

export interface ImageUse {
  readonly line: number;
  /**
   * `needs-root`: a page says so of the program itself. `action`: GitHub runs it as a step. `passes`: a build gets arguments, of whichever file.
   * `unit`: a service unit of systemd gives a program capabilities. `selects`: a step of a workflow names the stage to build.
   */
  readonly does: 'build' | 'run' | 'needs-root' | 'action' | 'passes' | 'unit' | 'selects';
  /** The stage that is built: `--target`. */
  readonly target?: string;
  /** The program of a service unit. */
  readonly program?: string;
  /** As written, without tag; left out where a variable or nothing names it. */
  readonly image?: string;
  /** The name of the image is the value of a variable of the file. */
  readonly isHeld?: true;
  /** The account that it is pulled from is a variable: `${DOCKER_USERNAME}/tide`. */
  readonly isOwn?: true;
  /** A tag that is a word of its own: `dev` of `tide:dev`, nothing of `tide:1.2` and `tide:latest`. */
  readonly variant?: string;
  /** The folder that it is built from, as written. */
  readonly folder?: string;
  /** The Dockerfile, as written. */
  readonly file?: string;
  /** Names of the build arguments that it passes. */
  readonly args?: readonly string[];
  /** What it is run with that takes root: `--privileged`. */
  readonly takesRoot?: string;
  /** What it is run with that root may be there for: `--net=host`. */
  readonly mayTakeRoot?: string;
  /** As whom it is run: `--user`. */
  readonly user?: string;
  /** The folder of its caller that it is given: `-v $(pwd)`. */
  readonly worksOn?: string;
  /** Ports of the container that others reach: 80 of `-p 8080:80`. */
  readonly ports?: readonly string[];
  /** Paths of the container that are mounted and are no files of its caller: `/var/lib/tide` of `-v data:/var/lib/tide`. */
  readonly keeps?: readonly string[];
  /** Its command only waits, for what is started in it by hand: `sleep infinity`. */
  readonly waits?: true;
  /** Of Compose: it gives the image no command of its own. */
  readonly keepsCommand?: true;
  /** What its command does as root before it starts the program: `chown`. */
  readonly ownsAtStart?: string;
  /** It is run for one call and then taken away: `--rm` without `-d`. */
  readonly isOnce?: true;
}

/**
 * `go-package`: what one file of a vendored package imports. `go-vendor`: which module a vendored package is of.
 * `go-replaced`: modules that stand for folders. `nuget-references`: packages whose versions are managed centrally. `go-version`: the release that a module is written for.
 */
export type PackageFormat =
  | 'go-vendor'
  | 'go-package'
  | 'go-replaced'
  | 'pom'
  | 'nuget-references'
  | 'nuget-build'
  | 'go-version'
  | 'gradle-build'
  | 'gradle-catalog'
  | 'rust';

/** A comment that silences what stands beside it. */
export interface IgnoredBy extends Justification {
  readonly line: number;
}

/** A credential in a file. The credential itself never becomes a value that leaves the analyzer. */
export interface SecretFact {
  /** A comment on its line says that it is meant to be there. */
  readonly ignoredBy?: IgnoredBy;
  readonly kind: 'secret';
  /** Id of the kind: `github-personal-token`. */
  readonly detector: string;
  readonly line: number;
  readonly column: number;
  /** What of it can be shown. */
  readonly redacted: string;
  /** Half of a salted SHA-256, hex: the same credential in two places has the same one. */
  readonly hash: string;
  /** Of a private key, the same for its number: copies in other encodings have it too. */
  readonly keyHash?: string;
  /** Bits a character (Shannon), rounded to tenths, so that a project can ask for more. */
  readonly entropy?: number;
  /** What else is known of it, or why it may be none: `account 123456789012`, `the checksum does not fit`. */
  readonly comments?: readonly string[];
  /** Something about it or its place says that it may be an example. */
  readonly doubtful?: true;
  /** Why a private key is one of a test by the lines round it. */
  readonly testKey?: string;
  /** It opens nothing, or is made to be seen by all; `comments` say why. */
  readonly atMost?: 'low';
  /** A literal in code that identifies a program to a service, in a file that does not show whose machines run it. */
  readonly ofProgram?: true;
  /** No service issued it: it is changed in the application that signs with it, or in the store of keys that it opens. */
  readonly changedIn?: 'application' | 'key store';
  /** When it ceases to work by its own words, in seconds since 1970. */
  readonly expires?: number;
}

export interface PackageArchive {
  readonly format: 'deb' | 'apk';
  readonly uri: string;
  readonly suites: readonly string[];
  readonly sections: readonly string[];
  readonly signedBy?: string;
  readonly source: boolean;
}

/** A fact with its place, after all layers are laid over each other. */
export interface PlacedFact {
  readonly analyzer: string;
  readonly location: FileLocation;
  readonly fact: Fact;
  /** A later layer removed or replaced the file; its bytes are still in the image. */
  readonly hidden: boolean;
}
