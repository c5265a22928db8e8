import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { textOrNothing } from '../../../../world/limited-read.js';

const maxBytes = 64 * 1024 * 1024;
/** Of all lists of files; an image may hold any number of them. */
const maxListBytes = 256 * 1024 * 1024;

export interface PackageUse {
  /** `deb`, `apk`, `npm`, `pypi` */
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly isUsed: boolean;
  /** The first file of it that was opened. */
  readonly because?: string;
}

/** A package of the distribution with its files. */
export interface InstalledPackage {
  readonly ecosystem: string;
  readonly name: string;
  readonly version: string;
  readonly files: readonly string[];
}

/** What the databases of dpkg and apk list below `root`. */
export function installedPackages(root: string): readonly InstalledPackage[] {
  return [...debianPackages(root), ...alpinePackages(root)];
}

/** Packages of the distribution, and those of npm and Python by their folders, with whether a file of them was opened. */
export function packageUse(
  installed: readonly InstalledPackage[],
  opened: readonly string[],
): readonly PackageUse[] {
  const resolved = new Set(opened.flatMap(spellings));
  const distribution = installed.map(({ ecosystem, name, version, files }) =>
    use(
      ecosystem,
      name,
      version,
      files.find((path) => resolved.has(path)),
    ),
  );
  return [...distribution, ...folderUse(opened)].sort(
    (a, b) => compare(a.ecosystem, b.ecosystem) || compare(a.name, b.name),
  );
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** With a merged /usr, dpkg knows files by the old name and the kernel by the new one. */
function spellings(path: string): readonly string[] {
  const merged = /^\/usr\/(?:s?bin|lib\w{0,3})\//.test(path) ? [path.slice('/usr'.length)] : [];
  const split = /^\/(?:s?bin|lib\w{0,3})\//.test(path) ? [`/usr${path}`] : [];
  return [path, ...merged, ...split];
}

function debianPackages(root: string): readonly InstalledPackage[] {
  const listFolder = 'var/lib/dpkg/info';
  const versions = versionsIn(textOf(root, 'var/lib/dpkg/status'));
  let left = maxListBytes;
  return namesIn(join(root, listFolder))
    .filter((name) => name.endsWith('.list'))
    .flatMap((file) => {
      const name = file.slice(0, -'.list'.length).replace(/:[a-z0-9]{1,16}$/, '');
      const text = left > 0 ? textOf(root, join(listFolder, file)) : '';
      left -= text.length;
      // A package whose files are not known is left out: it would count as one that was not used.
      return text === ''
        ? []
        : [{ ecosystem: 'deb', name, version: versions.get(name) ?? '', files: text.split('\n') }];
    });
}

function versionsIn(status: string): ReadonlyMap<string, string> {
  const versions = new Map<string, string>();
  for (const paragraph of status.split('\n\n')) {
    const name = /^Package: (\S{1,200})/m.exec(paragraph)?.[1];
    const version = /^Version: (\S{1,200})/m.exec(paragraph)?.[1];
    if (name !== undefined && version !== undefined) versions.set(name, version);
  }
  return versions;
}

/** apk's database: P name, V version, F folder, R file in the folder before it. */
function alpinePackages(root: string): readonly InstalledPackage[] {
  return textOf(root, 'lib/apk/db/installed')
    .split('\n\n')
    .flatMap((paragraph) => {
      const name = /^P:(\S{1,200})/m.exec(paragraph)?.[1];
      if (name === undefined) return [];
      const version = /^V:(\S{1,200})/m.exec(paragraph)?.[1] ?? '';
      return [{ ecosystem: 'apk', name, version, files: alpineFiles(paragraph) }];
    });
}

function alpineFiles(paragraph: string): readonly string[] {
  const files: string[] = [];
  let folder = '';
  for (const line of paragraph.split('\n')) {
    if (line.startsWith('F:')) folder = line.slice(2);
    if (line.startsWith('R:')) files.push(`/${folder}${folder === '' ? '' : '/'}${line.slice(2)}`);
  }
  return files;
}

/** Only used ones: what else lies there is for the inventory to say. */
function folderUse(opened: readonly string[]): readonly PackageUse[] {
  const found = new Map<string, PackageUse>();
  for (const path of opened) {
    const npm = /\/node_modules\/((?:@[^/]{1,100}\/)?[^/@.][^/]{0,100})\/(?!.*\/node_modules\/)/.exec(
      path,
    )?.[1];
    const python = /\/(?:site|dist)-packages\/([A-Za-z0-9_]{1,100})\//.exec(path)?.[1];
    if (npm !== undefined) found.set(`npm ${npm}`, use('npm', npm, '', path));
    else if (python !== undefined) found.set(`pypi ${python}`, use('pypi', python.toLowerCase(), '', path));
  }
  return [...found.values()];
}

function use(ecosystem: string, name: string, version: string, because: string | undefined): PackageUse {
  return {
    ecosystem,
    name,
    version,
    isUsed: because !== undefined,
    ...(because === undefined ? {} : { because }),
  };
}

/** The image made the tree: a link in it may lead to a file of the host, and a name to a pipe. */
function textOf(root: string, path: string): string {
  return textOrNothing(join(root, path), { maxBytes, within: root });
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}
