import type { Analyzer } from '../../core/analyzer.js';
import { nameOf } from '../../core/paths.js';

/** The analyzers that want a file, and those that want it only if it is an executable. */
export interface Interest {
  readonly always: readonly Analyzer[];
  readonly ifExecutable: readonly Analyzer[];
}

/** A path cut at its last `/`. */
export interface PlacedName {
  readonly path: string;
  /** Empty for the root. */
  readonly folder: string;
  readonly name: string;
}

const nothing: readonly Analyzer[] = [];
export const noInterest: Interest = { always: nothing, ifExecutable: nothing };

/**
 * Answers for each path who wants it. All claims are laid into maps once, so that a path costs the same few look-ups
 * however many analyzers there are.
 */
export class ClaimIndex {
  readonly #byName = new Map<string, Analyzer[]>();
  /** By the last name, with the whole path: to hash every path of a layer costs more than all else here. */
  readonly #byPath = new Map<string, [path: string, analyzer: Analyzer][]>();
  readonly #byFolder = new Map<string, Analyzer[]>();
  /** By the last name; with the ending that the folder has to have. */
  readonly #byFolderAndName = new Map<string, [folderSuffix: string, analyzer: Analyzer][]>();
  /** By what follows the last dot of the suffix. */
  readonly #byExtension = new Map<string, [suffix: string, analyzer: Analyzer][]>();
  /** By the letters at the beginning, and by the first of them, which spares most names the look. */
  readonly #byStem = new Map<string, Analyzer[]>();
  readonly #stemInitials = new Set<number>();
  readonly #everything: Analyzer[] = [];
  readonly #executables: Analyzer[] = [];

  constructor(analyzers: readonly Analyzer[]) {
    for (const analyzer of analyzers) this.#add(analyzer);
  }

  /** The mode is only asked for where it decides; on a disk that costs a system call. */
  interestIn(file: PlacedName, entry: { readonly mode: number }): Interest {
    const always = this.#named(file);
    const executables =
      this.#executables.length > 0 && mayBeExecutable(file.name, entry) ? this.#executables : nothing;
    if (always.length === 0 && executables.length === 0) return noInterest;
    return {
      always: [...new Set(always)],
      ifExecutable: executables.filter((analyzer) => !always.includes(analyzer)),
    };
  }

  #add(analyzer: Analyzer): void {
    const { claim } = analyzer;
    for (const name of claim.basenames ?? []) push(this.#byName, name, analyzer);
    for (const stem of claim.stems ?? []) {
      push(this.#byStem, stem, analyzer);
      this.#stemInitials.add(stem.charCodeAt(0));
    }
    for (const path of claim.paths ?? []) push(this.#byPath, nameOf(path), [path, analyzer]);
    for (const folder of claim.directories ?? []) push(this.#byFolder, folder, analyzer);
    for (const [suffix, name] of claim.folderAndName ?? [])
      push(this.#byFolderAndName, name, [suffix, analyzer]);
    for (const suffix of claim.suffixes ?? []) {
      push(this.#byExtension, extensionOf(suffix.toLowerCase()), [suffix.toLowerCase(), analyzer]);
    }
    if (claim.everything) this.#everything.push(analyzer);
    if (claim.executables) this.#executables.push(analyzer);
  }

  #named({ path, folder, name }: PlacedName): readonly Analyzer[] {
    let found = this.#everything as readonly Analyzer[];
    found = joined(found, this.#byName.get(name));
    if (this.#stemInitials.has(name.charCodeAt(0) | 32))
      found = joined(found, this.#byStem.get(stemOf(name)));
    const places = this.#byPath.get(name);
    if (places)
      found = joined(
        found,
        places.filter(([place]) => place === path).map(([, analyzer]) => analyzer),
      );
    found = joined(found, this.#byFolder.get(folder));
    const pairs = this.#byFolderAndName.get(name);
    if (pairs)
      found = joined(
        found,
        pairs.filter(([suffix]) => folder.endsWith(suffix)).map(([, analyzer]) => analyzer),
      );
    const endings = this.#byExtension.get(extensionOf(name).toLowerCase());
    if (endings) {
      const lower = name.toLowerCase();
      found = joined(
        found,
        endings.filter(([suffix]) => lower.endsWith(suffix)).map(([, analyzer]) => analyzer),
      );
    }
    return found;
  }
}

/** No allocation where one side is empty, which is nearly always. */
function joined(found: readonly Analyzer[], more: readonly Analyzer[] | undefined): readonly Analyzer[] {
  if (!more || more.length === 0) return found;
  return found.length === 0 ? more : [...found, ...more];
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

function stemOf(name: string): string {
  return (/^[A-Za-z]{1,40}/.exec(name)?.[0] ?? '').toLowerCase();
}

/** What follows the last dot; the whole name where there is none. */
function extensionOf(name: string): string {
  return name.slice(name.lastIndexOf('.') + 1);
}

const libraryEnding = /\.(?:so|exe|dll)$/i;
/** Source, data and pictures: most of a folder of packages, and no system starts them as machine code. */
const otherEnding =
  /\.(?:[cm]?[jt]sx?|json|map|md|markdown|txt|rst|html?|css|s[ac]ss|less|ya?ml|toml|xml|svg|pyi?|rb|php|java|go|rs|cs|[ch]|[ch]pp|cc|png|jpe?g|gif|ico|woff2?|ttf|eot)$/i;

function mayBeExecutable(name: string, entry: { readonly mode: number }): boolean {
  return libraryEnding.test(name) || (!otherEnding.test(name) && (entry.mode & 0o111) !== 0);
}

/** ELF, PE (by its DOS stub), Mach-O in both orders and widths, and fat Mach-O. */
export function beginsAsExecutable(head: Uint8Array): boolean {
  const [a, b, c, d] = head;
  if (a === 0x7f) return b === 0x45 && c === 0x4c && d === 0x46;
  if (a === 0x4d) return b === 0x5a;
  if (a === 0xcf || a === 0xce) return b === 0xfa && c === 0xed && d === 0xfe;
  if (a === 0xfe) return b === 0xed && c === 0xfa && (d === 0xce || d === 0xcf);
  return a === 0xca && b === 0xfe && c === 0xba && d === 0xbe;
}
