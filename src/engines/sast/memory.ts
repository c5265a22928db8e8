import { createHash } from 'node:crypto';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { Disk } from '../../core/world.js';
import type { SourceFile } from './analysis.js';
import type { FunctionIr } from './ir/ir.js';
import { positionsBetween } from './positions.js';
import { movedTo, type RawAnalysis } from './raw.js';

/** Changes whenever what is written here is read differently. */
const format = 1;
const maxIndexBytes = 256 * 1024 * 1024;
const maxTextChars = 1_500_000;
/** More edited files than these are no edit but another tree. */
const maxEdited = 200;
const maxKept = 32;
const deflating = { level: 1 };

/** The files of one language with all that its analysis depends on. */
export interface Part {
  readonly language: string;
  readonly files: readonly SourceFile[];
  readonly resources: ReadonlyMap<string, string>;
}

/** Lowers a file; undefined where anything about it is worth a gap. */
export type Lower = (file: SourceFile) => Promise<FunctionIr | undefined>;

interface KeptFile {
  readonly path: string;
  readonly hash: string;
  /** Where its deflated text stands in the file of texts. */
  readonly from: number;
  readonly bytes: number;
}

interface Kept {
  readonly format: number;
  readonly version: string;
  readonly resources: string;
  readonly files: readonly KeptFile[];
  readonly raw: RawAnalysis;
}

/**
 * What the last analysis of a tree found, on disk: reported again where no file has changed what it means. The code of the
 * files is kept beside it, for their owner's eyes alone, to see what an edit has changed.
 */
export class AnalysisMemory {
  private readonly disk: Disk;
  private readonly folder: string;
  private readonly version: string;
  private readonly target: string;

  /**
   * @param version of the engine with its rules: what another one found is not reported
   * @param target shows trees apart
   */
  constructor(disk: Disk, folder: string, version: string, target: string) {
    this.disk = disk;
    this.folder = `${folder}/code`;
    this.version = version;
    this.target = target;
  }

  async recall(part: Part, lower: Lower): Promise<RawAnalysis | undefined> {
    const kept = this.read(part);
    if (!kept || kept.files.length !== part.files.length) return undefined;
    const edited: (readonly [KeptFile, SourceFile])[] = [];
    for (const [index, file] of part.files.entries()) {
      const before = kept.files[index];
      if (before?.path !== file.path) return undefined;
      if (before.hash !== hashOf(file.text)) edited.push([before, file]);
    }
    if (edited.length > maxEdited) return undefined;
    const moves = new Map<string, ReadonlyMap<number, number>>();
    for (const [before, file] of edited) {
      const positions = await this.positionsOf(part, before, file, lower);
      if (!positions) return undefined;
      moves.set(file.path, positions);
    }
    return movedTo(kept.raw, ({ path, at }) => {
      const positions = moves.get(path);
      const to = positions ? positions.get(at) : at;
      return to === undefined ? undefined : { path, at: to };
    });
  }

  private async positionsOf(
    part: Part,
    before: KeptFile,
    { path, text }: SourceFile,
    lower: Lower,
  ): Promise<ReadonlyMap<number, number> | undefined> {
    const old = this.textOf(part, before);
    const [a, b] = [
      old === undefined ? undefined : await lower({ path, text: old }),
      await lower({ path, text }),
    ];
    return a && b && positionsBetween(a, b);
  }

  /** @throws SeaworthyError IO */
  keep(part: Part, raw: RawAnalysis): void {
    const texts: Uint8Array[] = [];
    let from = 0;
    const files = part.files.map(({ path, text }): KeptFile => {
      const deflated = deflateRawSync(text, deflating);
      texts.push(deflated);
      from += deflated.length;
      return { path, hash: hashOf(text), from: from - deflated.length, bytes: deflated.length };
    });
    const { version } = this;
    const kept: Kept = { format, version, resources: resourcesHash(part), files, raw };
    const body = JSON.stringify(kept);
    const base = this.baseOf(part);
    this.disk.writeFile(`${base}.texts`, Buffer.concat(texts), { ownerOnly: true });
    this.disk.writeFile(`${base}.json`, `${hashOf(body)}\n${body}`, { ownerOnly: true });
    this.prune();
  }

  private read(part: Part): Kept | undefined {
    return unlessMissing(() => {
      const bytes = this.disk.readFile(`${this.baseOf(part)}.json`, { maxBytes: maxIndexBytes });
      const text = new TextDecoder().decode(bytes);
      const [sum, body] = [text.slice(0, 64), text.slice(65)];
      // A file that was cut or changed is as good as none.
      if (hashOf(body) !== sum) return undefined;
      const kept = JSON.parse(body) as Kept;
      const isOurs = kept.format === format && kept.version === this.version;
      return isOurs && kept.resources === resourcesHash(part) ? kept : undefined;
    });
  }

  private textOf(part: Part, { from, bytes, hash }: KeptFile): string | undefined {
    const text = unlessMissing(() => {
      const file = this.disk.open(`${this.baseOf(part)}.texts`);
      try {
        const deflated = file.read(from, bytes);
        return inflateRawSync(deflated, { maxOutputLength: 4 * maxTextChars }).toString('utf8');
      } finally {
        file.close();
      }
    });
    return text !== undefined && hashOf(text) === hash ? text : undefined;
  }

  private baseOf({ language }: Part): string {
    return `${this.folder}/${hashOf(`${this.target}\n${language}`).slice(0, 32)}`;
  }

  private prune(): void {
    const kept = this.disk
      .list(this.folder)
      .filter(({ name }) => name.endsWith('.json'))
      .map(({ name }) => ({ name, time: this.disk.status(`${this.folder}/${name}`)?.modifiedMs ?? 0 }))
      .sort((a, b) => b.time - a.time);
    for (const { name } of kept.slice(maxKept))
      for (const each of [name, name.replace(/json$/, 'texts')]) this.disk.remove(`${this.folder}/${each}`);
  }
}

function unlessMissing<T>(work: () => T | undefined): T | undefined {
  try {
    return work();
  } catch (thrown) {
    // Not there, not readable, too long, not inflated: whatever it is, the code is analysed again.
    if (thrown instanceof Error) return undefined;
    throw thrown;
  }
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function resourcesHash({ resources }: Part): string {
  return hashOf(JSON.stringify([...resources].sort(([a], [b]) => (a < b ? -1 : 1))));
}
