import { databases, packages, userland } from './installed.js';
import { lockfiles } from './lockfiles.js';
import { manifests } from './manifests.js';

/**
 * Files that name packages, whether or not this version reads them: what is there and not read has to be said.
 * `lockfile`: exact versions of a whole tree. `manifest`: what a project asks for. `database`: what an installer put
 * there. `package`: an archive or a program with packages inside. `userland`: a file of an operating system, which
 * some package brought, whatever database has it.
 */
export interface PackageFile {
  readonly id: string;
  readonly kind: 'lockfile' | 'manifest' | 'database' | 'package' | 'userland';
  /** In a sentence: `Conan lockfile`. */
  readonly title: string;
  /** Last names of the path, exactly. */
  readonly names?: readonly string[];
  /** Ends of the last name, in lower case, beginning with a dot or after a name: `.gemspec`. */
  readonly suffixes?: readonly string[];
  /** Paths from the root of a file system. */
  readonly paths?: readonly string[];
  /** Folders from the root of a file system whose direct children count. */
  readonly directories?: readonly string[];
  /** A further condition on the path. */
  readonly under?: string;
  /** The file counts only where its text has this: names that other tools use too. */
  readonly declares?: RegExp;
  /** A file beside it that says the same. */
  readonly unless?: string;
}

export interface Manifest extends PackageFile {
  readonly kind: 'manifest';
  /** Names of the lockfiles that resolve it. */
  readonly lockfiles: readonly string[];
  /** `above`: a lockfile of a workspace lies in a folder above. */
  readonly lockfileAt: 'beside' | 'above';
  /** What writes the lockfile. */
  readonly command?: string;
  /** What is not there, where several tools have a lockfile each; else the name of the first. */
  readonly missing?: string;
}

export const packageFiles: readonly (PackageFile | Manifest)[] = [
  ...manifests,
  ...lockfiles,
  ...databases,
  ...packages,
  userland,
];

const besideNames = new Set(
  manifests.flatMap(({ lockfileAt, names = [] }) => (lockfileAt === 'beside' ? names : [])),
);

/** Whether a lockfile in a folder above may be about the manifest: where its tool has workspaces, or is not known. */
export function mayShareLockfile(path: string): boolean {
  return !besideNames.has(path.slice(path.lastIndexOf('/') + 1));
}

/** The places by which a folder is known as the root of a file system: what is installed counts there. */
export const rootMarks: readonly string[] = [
  'etc/os-release',
  'usr/lib/os-release',
  'var/lib/dpkg',
  'lib/apk/db',
  'usr/lib/apk/db',
  ...databases.flatMap(({ paths = [], directories = [] }) => [...paths, ...directories]),
];
