import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import type { PackageFile } from './declaration.js';

/** Packages are named to apt so many at a time. */
const atOnce = 80;
const maxFileBytes = 1_400_000;
const maxFiles = 1500;

export interface Provenance {
  readonly package: string;
  readonly version: string;
  readonly licence: string;
}

/** A package with what its maintainers say of it in one line. */
export type Description = Provenance & { readonly summary: string };

/** Packages of Debian, downloaded by apt and unpacked in a folder outside of the repository; nothing of them is run. */
export class DebianPackages {
  private readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
    for (const each of ['debs', 'root', 'described']) mkdirSync(join(folder, each), { recursive: true });
  }

  /** Downloads and unpacks what is not there yet. */
  fetch(names: readonly string[]): void {
    const missing = names.filter((each) => this.archiveOf(each) === undefined);
    for (let at = 0; at < missing.length; at += atOnce)
      execFileSync('apt-get', ['download', '-q', ...missing.slice(at, at + atOnce)], {
        cwd: join(this.folder, 'debs'),
        stdio: 'ignore',
      });
    for (const each of names) {
      const [archive, root] = [this.archiveOf(each), this.rootOf(each)];
      if (archive !== undefined && !existsSync(root)) execFileSync('dpkg', ['-x', archive, root]);
    }
  }

  /** The shared libraries that a package depends on, and those that they depend on: the folders where they were unpacked. */
  fetchLibraries(name: string): readonly string[] {
    const direct = librariesOf([name]);
    const names = [...new Set([...direct, ...(direct.length === 0 ? [] : librariesOf(direct))])];
    this.fetch(names);
    return names.map((each) => this.rootOf(each));
  }

  private archives: ReadonlyMap<string, string> | undefined;

  private archiveOf(name: string): string | undefined {
    const known = this.archives?.get(name);
    if (known !== undefined) return known;
    this.archives = new Map(
      readdirSync(join(this.folder, 'debs')).map((each) => [
        each.split('_')[0] ?? '',
        join(this.folder, 'debs', each),
      ]),
    );
    return this.archives.get(name);
  }

  rootOf(name: string): string {
    return join(this.folder, 'root', name);
  }

  describe(name: string): Description {
    const archive = this.archiveOf(name);
    if (archive === undefined) throw new Error(`${name}: apt has no such package.`);
    const kept = join(this.folder, 'described', `${basename(archive)}.json`);
    if (existsSync(kept)) return JSON.parse(readFileSync(kept, 'utf8')) as Description;
    const fields = execFileSync('dpkg-deb', ['-f', archive, 'Version', 'Description'], { encoding: 'utf8' });
    const described = {
      package: name,
      version: /^Version: (.*)$/m.exec(fields)?.[1] ?? '',
      licence: this.licenceOf(name),
      summary: /^Description: (.*)$/m.exec(fields)?.[1] ?? '',
    };
    writeFileSync(kept, JSON.stringify(described));
    return described;
  }

  /** https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/ */
  private licenceOf(name: string): string {
    const path = join(this.rootOf(name), 'usr/share/doc', name, 'copyright');
    if (!existsSync(path)) return 'see source package';
    return /^License: *(\S.*)$/m.exec(readFileSync(path, 'utf8'))?.[1]?.trim() ?? 'see its copyright file';
  }

  /** Files with such an extension below the first of these folders that paths are counted from. */
  files(name: string, folders: readonly string[], extension: RegExp): readonly PackageFile[] {
    const files: PackageFile[] = [];
    for (const each of folders.map((one) => join(this.rootOf(name), one)).filter((one) => existsSync(one)))
      for (const path of readdirSync(each, { recursive: true, encoding: 'utf8' }).sort()) {
        const whole = join(each, path);
        if (files.length >= maxFiles || !extension.test(path) || !isReadable(whole)) continue;
        files.push({ path: relative(each, whole), text: readFileSync(whole, 'utf8') });
      }
    return files;
  }
}

function librariesOf(names: readonly string[]): readonly string[] {
  const text = execFileSync('apt-cache', ['depends', ...names], { encoding: 'utf8' });
  return [...text.matchAll(/Depends: (lib[\w.+-]+)/g)]
    .map(([, each = '']) => each)
    .filter((each) => !/^lib(c6|gcc-s1|stdc\+\+6)$/.test(each));
}

function isReadable(path: string): boolean {
  try {
    const { size } = statSync(path);
    return statSync(path).isFile() && size <= maxFileBytes;
  } catch {
    return false;
  }
}
