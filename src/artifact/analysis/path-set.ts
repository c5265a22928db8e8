/** Above this length a folder's names are indexed by the first lookup; below, a search is faster. */
const searchedLength = 512;

/**
 * The paths of a layer, kept by folder: each folder has one string with the names of the non-folders in it, `/a/b/c/`.
 * A name cannot hold a `/`. A hundred thousand paths are a few thousand strings that are written and read back in
 * milliseconds; a folder with many names gets a hash index when it is first asked, so that no layer makes lookups
 * quadratic.
 */
export class PathSet {
  readonly #namesByFolder: Map<string, string>;
  readonly #index = new Map<string, ReadonlySet<string>>();
  #folder = '';
  #names: string | undefined;

  constructor(namesByFolder: Map<string, string> = new Map()) {
    this.#namesByFolder = namesByFolder;
  }

  addFolder(path: string): void {
    if (!this.#namesByFolder.has(path)) this.#namesByFolder.set(path, '');
  }

  addOther(folder: string, name: string): void {
    if (this.#names === undefined || folder !== this.#folder) {
      this.#settle();
      this.#folder = folder;
      this.#names = this.#namesByFolder.get(folder) || '/';
    }
    this.#names = `${this.#names}${name}/`;
  }

  /** Also true for a folder that only shows by what is in it. */
  hasFolder(path: string): boolean {
    this.#settle();
    return this.#namesByFolder.has(path);
  }

  /** A file, a link or anything else that is not a folder. */
  hasOther(folder: string, name: string): boolean {
    this.#settle();
    const names = this.#namesByFolder.get(folder);
    if (names === undefined) return false;
    if (names.length < searchedLength) return names.includes(`/${name}/`);
    return this.#indexOf(folder, names).has(name);
  }

  #indexOf(folder: string, names: string): ReadonlySet<string> {
    const known = this.#index.get(folder);
    if (known !== undefined) return known;
    const index = new Set(names.split('/'));
    index.delete('');
    this.#index.set(folder, index);
    return index;
  }

  /** Paths hold no zero byte, so one divides them. */
  serialise(): string {
    this.#settle();
    const parts: string[] = [];
    for (const [folder, names] of this.#namesByFolder) parts.push(folder, names);
    return parts.join('\0');
  }

  /** Undefined where the text was not written by `serialise`. */
  static parse(text: string): PathSet | undefined {
    if (text === '') return new PathSet();
    const parts = text.split('\0');
    if (parts.length % 2 !== 0) return undefined;
    const namesByFolder = new Map<string, string>();
    for (let index = 0; index < parts.length; index += 2) {
      namesByFolder.set(parts[index] ?? '', parts[index + 1] ?? '');
    }
    return new PathSet(namesByFolder);
  }

  #settle(): void {
    if (this.#names === undefined) return;
    this.#namesByFolder.set(this.#folder, this.#names);
    this.#index.delete(this.#folder);
    this.#names = undefined;
  }
}
