import { dirname, join, relative, resolve, sep } from 'node:path';
import { type PathPatterns, pathPatterns } from '../../core/path-patterns.js';
import type { Disk } from '../../core/world.js';

const maxBytes = 1024 * 1024;

/**
 * Whether `.gitignore` files leave a path out: those of its folder and of every one above, up to the root of the
 * repository (https://git-scm.com/docs/gitignore). Outside a repository nothing is left out. `.git/info/exclude` and the
 * user's own list are not read, and what is tracked all the same cannot be determined.
 */
export class GitIgnored {
  readonly #disk: Disk;
  readonly #roots = new Map<string, string | undefined>();
  readonly #matchers = new Map<string, PathPatterns | undefined>();

  constructor(disk: Disk) {
    this.#disk = disk;
  }

  has(path: string): boolean {
    const file = resolve(this.#disk.workingDirectory(), path);
    const root = this.#rootOf(dirname(file));
    if (root === undefined) return false;
    const names = relative(root, file).split(sep);
    // A folder that is left out cannot be brought back by a file in it, so the outermost speaks first.
    return names.some((_, index) =>
      this.#leavesOut(root, names.slice(0, index + 1), index < names.length - 1),
    );
  }

  /** What a walk can leave out at once: the lines of the folder's own file. */
  linesIn(folder: string): readonly string[] {
    const absolute = resolve(this.#disk.workingDirectory(), folder);
    if (this.#rootOf(absolute) === undefined) return [];
    return this.#textIn(absolute)?.split(/\r?\n/) ?? [];
  }

  #leavesOut(root: string, names: readonly string[], isDirectory: boolean): boolean {
    let verdict = false;
    for (let depth = 0; depth < names.length; depth++) {
      const matcher = this.#matcherIn(join(root, ...names.slice(0, depth)));
      if (matcher === undefined) continue;
      const inside = names.slice(depth).join('/');
      const { ignored, unignored } = matcher.test(isDirectory ? `${inside}/` : inside);
      if (ignored) verdict = true;
      else if (unignored) verdict = false;
    }
    return verdict;
  }

  #matcherIn(folder: string): PathPatterns | undefined {
    if (this.#matchers.has(folder)) return this.#matchers.get(folder);
    const text = this.#textIn(folder);
    const matcher = text === undefined ? undefined : pathPatterns(text);
    this.#matchers.set(folder, matcher);
    return matcher;
  }

  #textIn(folder: string): string | undefined {
    const path = join(folder, '.gitignore');
    const status = this.#disk.status(path);
    if (status?.type !== 'file' || status.sizeBytes > maxBytes) return undefined;
    return new TextDecoder().decode(this.#disk.readFile(path, { maxBytes }));
  }

  #rootOf(folder: string): string | undefined {
    if (this.#roots.has(folder)) return this.#roots.get(folder);
    const parent = dirname(folder);
    const root =
      this.#disk.status(join(folder, '.git')) !== undefined
        ? folder
        : parent === folder
          ? undefined
          : this.#rootOf(parent);
    this.#roots.set(folder, root);
    return root;
  }
}
