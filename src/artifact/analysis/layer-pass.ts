import { posix } from 'node:path';
import type { AnalyzedFile, Analyzer, Fact } from '../../core/analyzer.js';
import type { Entry, Layer, Want } from '../../core/artifact.js';
import { reasonOf } from '../../core/errors.js';
import type { Gap } from '../../core/gap.js';
import { isOwnConfiguration } from '../../core/own-configuration.js';
import { folderOf, nameOf } from '../../core/paths.js';
import { analyzedFile } from './analyzed-file.js';
import { beginsAsExecutable, type ClaimIndex, type Interest, noInterest, type PlacedName } from './claims.js';
import { PathSet } from './path-set.js';
import type { FileFacts, LayerGap, LayerResult } from './result.js';

/** Longer contents are not kept in memory for anybody; where bytes can be read in place, nothing has to be kept. */
const maxStreamedBytes = 256 * 1024 * 1024;
/** `lib`, `usr/lib64`, `var/lib/x`: deeper links hardly ever carry the paths of packages. */
const maxLinkDepth = 3;
const maxLinks = 50_000;
/** One by one; a hostile layer may have as many as it has files. */
const maxGaps = 1000;

export interface PassOptions {
  /** Whiteouts are reported by their names in the layers of an image; in a plain folder such a file is a file. */
  readonly whiteouts: boolean;
  readonly recordPaths: boolean;
  /** In a project a link may give a file the name by which tools take it; in a system links are how it is laid out. */
  readonly linksAreGaps: boolean;
  /** Called now and then with the number of entries so far. */
  readonly onProgress: (entries: number) => void;
}

/** What analyzers said about one path, so that a hard link to it does not need the bytes again. */
interface Said {
  readonly facts: Map<Analyzer, readonly Fact[]>;
  readonly files: Recorded[];
}

type Recorded = FileFacts & { superseded?: true };

/** One walk over one layer, for all analyzers at once. */
export class LayerPass {
  readonly #claims: ClaimIndex;
  readonly #options: PassOptions;
  readonly #files: Recorded[] = [];
  readonly #gaps: LayerGap[] = [];
  readonly #whiteouts: string[] = [];
  readonly #opaques: string[] = [];
  readonly #symlinks: [string, string][] = [];
  readonly #paths = new PathSet();
  readonly #said = new Map<string, Said>();
  #folder = '';
  #entries = 0;
  #filesAnalysed = 0;
  readonly #analysedBy = new Set<string>();

  constructor(claims: ClaimIndex, options: PassOptions) {
    this.#claims = claims;
    this.#options = options;
  }

  /** @throws what `Layer.walk` throws; `result` then shows what came before */
  async run(layer: Layer): Promise<void> {
    const gaps = await layer.walk((entry) => this.#visit(entry, layer.seekable));
    for (const { unit, location, reason, weight } of gaps) {
      const line = location.at === 'file' ? location.line : undefined;
      const path = location.at === 'file' ? location.path : '';
      this.#gaps.push({ unit, path, reason, weight, ...(line === undefined ? {} : { line }) });
    }
  }

  result(): LayerResult {
    return {
      files: this.#files,
      gaps: this.#gaps,
      filesAnalysed: this.#filesAnalysed,
      analysedBy: [...this.#analysedBy],
      whiteouts: this.#whiteouts,
      opaques: this.#opaques,
      symlinks: this.#symlinks,
      paths: this.#paths,
    };
  }

  #visit(entry: Entry, seekable: boolean): Want | undefined {
    this.#entries += 1;
    if (this.#entries % 8192 === 0) this.#options.onProgress(this.#entries);
    const folder = this.#folderOf(entry.path);
    const name = nameOf(entry.path);
    if (this.#options.whiteouts && name.startsWith('.wh.')) {
      this.#whiteout(folder, name);
      return undefined;
    }
    this.#record(entry, folder, name);
    if (entry.type === 'symlink' && this.#options.linksAreGaps) this.#reportLink(entry, folder, name);
    if (entry.type !== 'file' && entry.type !== 'hardlink') return undefined;
    const interest = this.#accepted(
      entry,
      this.#claims.interestIn({ path: entry.path, folder, name }, entry),
    );
    if (interest === noInterest) return undefined;
    return entry.type === 'file'
      ? this.#want(entry, interest, seekable)
      : this.#wantLink(entry, interest, seekable);
  }

  /** Archives list a folder at a time, and a string that was hashed already is found faster than a new one. */
  #folderOf(path: string): string {
    const last = this.#folder;
    if (path.lastIndexOf('/') !== last.length || !path.startsWith(last)) this.#folder = folderOf(path);
    return this.#folder;
  }

  /** image-spec, `layer.md`, "Whiteouts". Other names that begin so belong to AUFS itself. */
  #whiteout(folder: string, name: string): void {
    if (name === '.wh..wh..opq') {
      this.#opaques.push(folder);
      return;
    }
    const target = name.slice('.wh.'.length);
    if (target === '' || target === '.' || target === '..' || target.startsWith('.wh.')) return;
    this.#whiteouts.push(folder === '' ? target : `${folder}/${target}`);
  }

  #record(entry: Entry, folder: string, name: string): void {
    if (this.#said.size > 0) this.#supersede(entry.path);
    if (this.#options.recordPaths) {
      if (entry.type === 'directory') this.#paths.addFolder(entry.path);
      else this.#paths.addOther(folder, name);
    }
    if (entry.type === 'symlink' && this.#symlinks.length < maxLinks && depthOf(entry.path) <= maxLinkDepth) {
      this.#symlinks.push([entry.path, entry.linkTarget ?? '']);
    }
  }

  /**
   * No link is followed. Where its name is one that analyzers read by and its target is not, in the tree and by the same ones, a file
   * is left out that a build or an interpreter would take: `Dockerfile` → `ops/notes.txt`.
   */
  #reportLink(entry: Entry, folder: string, name: string): void {
    const wanted = this.#readersOf({ path: entry.path, folder, name });
    if (wanted.length === 0) return;
    const target = entry.linkTarget ?? '';
    const path = target.startsWith('/') ? '..' : posix.join(folder, target);
    const readers = path.startsWith('..')
      ? []
      : this.#readersOf({ path, folder: folderOf(path), name: nameOf(path) });
    const missing = wanted.filter((one) => !readers.includes(one));
    if (missing.length === 0) return;
    const where = path.startsWith('..') ? 'out of the folder that is scanned' : `to ${path.slice(0, 200)}`;
    this.#gap(missing[0]?.id ?? '', entry.path, `a link that leads ${where}; it is not read by this name`);
  }

  /** By its name alone; analyzers of everything see the target where it lies. */
  #readersOf(file: PlacedName): readonly Analyzer[] {
    const asFile = { path: file.path, sizeBytes: 1, mode: 0o644 };
    return this.#claims
      .interestIn(file, asFile)
      .always.filter(({ claim, accepts }) => claim.everything !== true && (accepts?.(asFile) ?? true));
  }

  /** The last entry of a path is what is unpacked. */
  #supersede(path: string): void {
    const said = this.#said.get(path);
    if (!said) return;
    for (const file of said.files) file.superseded = true;
    this.#said.delete(path);
  }

  #accepted(entry: Entry, interest: Interest): Interest {
    if (interest === noInterest) return noInterest;
    const agrees = (analyzer: Analyzer) => {
      try {
        return analyzer.accepts?.(entry) ?? true;
      } catch (thrown) {
        this.#gap(analyzer.id, entry.path, `the analyzer failed: ${reasonOf(thrown)}`);
        return false;
      }
    };
    const always = interest.always.filter(agrees);
    const ifExecutable = interest.ifExecutable.filter(agrees);
    return always.length + ifExecutable.length === 0 ? noInterest : { always, ifExecutable };
  }

  #want(entry: Entry, interest: Interest, seekable: boolean): Want {
    const said = this.#saidOf(entry.path);
    const maxBytes = Math.max(
      ...[...interest.always, ...interest.ifExecutable].map((analyzer) => analyzer.maxBytes),
    );
    let isExecutable = false;
    const interested = () =>
      isExecutable ? [...interest.always, ...interest.ifExecutable] : interest.always;
    return {
      maxBytes: seekable ? maxBytes : Math.min(maxBytes, maxStreamedBytes),
      ...(interest.ifExecutable.length === 0
        ? {}
        : {
            accepts: (head) => {
              isExecutable = beginsAsExecutable(head);
              for (const analyzer of interest.ifExecutable) said.facts.set(analyzer, []);
              return isExecutable || interest.always.length > 0;
            },
          }),
      receive: (content) => {
        const isOwn = isOwnConfiguration(entry.path);
        const judging = isOwn ? [] : interested().filter(({ isAid }) => isAid !== true);
        if (judging.length > 0) this.#filesAnalysed += 1;
        for (const { id } of judging) this.#analysedBy.add(id);
        const file = analyzedFile(entry, content);
        for (const analyzer of interested()) {
          if (content.sizeBytes > analyzer.maxBytes) this.#tooLong(analyzer, entry, content.sizeBytes);
          else this.#analyze(analyzer, file, said);
        }
      },
      tooLarge: () => {
        for (const analyzer of interested()) this.#tooLong(analyzer, entry, entry.sizeBytes);
      },
    };
  }

  /** The bytes of a hard link are read for those analyzers only that have not seen its target. */
  #wantLink(entry: Entry, interest: Interest, seekable: boolean): Want | undefined {
    const said = this.#said.get(entry.linkTarget ?? '');
    const left: Interest = {
      always: interest.always.filter((analyzer) => !this.#sayAgain(analyzer, entry.path, said)),
      ifExecutable: interest.ifExecutable.filter((analyzer) => !this.#sayAgain(analyzer, entry.path, said)),
    };
    if (left.always.length + left.ifExecutable.length === 0) return undefined;
    return this.#want(entry, left, seekable);
  }

  #sayAgain(analyzer: Analyzer, path: string, said: Said | undefined): boolean {
    const facts = said?.facts.get(analyzer);
    if (facts === undefined) return false;
    this.#say(analyzer, path, facts, this.#saidOf(path));
    return true;
  }

  #analyze(analyzer: Analyzer, file: AnalyzedFile, said: Said): void {
    try {
      this.#say(analyzer, file.path, analyzer.analyze(file), said);
    } catch (thrown) {
      said.facts.set(analyzer, []);
      this.#gap(analyzer.id, file.path, `the file could not be read: ${reasonOf(thrown)}`);
    }
  }

  #say(analyzer: Analyzer, path: string, facts: readonly Fact[], said: Said): void {
    said.facts.set(analyzer, facts);
    if (facts.length === 0) return;
    const recorded: Recorded = { path, analyzer: analyzer.id, facts };
    said.files.push(recorded);
    this.#files.push(recorded);
  }

  #saidOf(path: string): Said {
    const known = this.#said.get(path);
    if (known) return known;
    const said: Said = { facts: new Map(), files: [] };
    this.#said.set(path, said);
    return said;
  }

  #tooLong(analyzer: Analyzer, entry: Entry, sizeBytes: number): void {
    const limit = Math.min(analyzer.maxBytes, maxStreamedBytes);
    this.#gap(
      analyzer.id,
      entry.path,
      `the file of ${sizeBytes} bytes is longer than ${limit} bytes and was not read`,
      analyzer.tooLongIs,
    );
  }

  #gap(unit: string, path: string, reason: string, weight: Gap['weight'] = 'incomplete'): void {
    if (this.#gaps.length === maxGaps) {
      this.#gaps.push({
        unit,
        path: '',
        reason: 'more files of the layer could not be read',
        weight: 'incomplete',
      });
    }
    if (this.#gaps.length > maxGaps) return;
    this.#gaps.push({ unit, path, reason, weight });
  }
}

function depthOf(path: string): number {
  let depth = 1;
  for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', slash + 1)) depth += 1;
  return depth;
}
