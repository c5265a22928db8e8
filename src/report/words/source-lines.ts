import { join } from 'node:path';
import type { FileLocation } from '../../core/location.js';
import type { Disk } from '../../core/world.js';
import { printable } from '../printable.js';

const maxBytes = 8 * 1024 * 1024;
const maxColumns = 160;

/** Lines of files of the target, as far as they are on this disk: each file is read once. */
export class SourceLines {
  readonly #target: string;
  readonly #disk: Disk;
  readonly #files = new Map<string, readonly string[]>();

  /** @param target Folder or file that was scanned. */
  constructor(target: string, disk: Disk) {
    this.#target = target;
    this.#disk = disk;
  }

  at(place: FileLocation): string {
    const text = this.#linesOf(place)[(place.line ?? 1) - 1] ?? '';
    return printable(text.trim().slice(0, maxColumns));
  }

  #linesOf({ path, layer }: FileLocation): readonly string[] {
    const known = this.#files.get(path);
    if (known) return known;
    const places = layer === undefined ? [join(this.#target, path), this.#target] : [];
    const file = places.find((each) => this.#disk.status(each)?.type === 'file');
    const lines = file === undefined ? [] : this.#read(file);
    this.#files.set(path, lines);
    return lines;
  }

  #read(file: string): readonly string[] {
    if ((this.#disk.status(file)?.sizeBytes ?? 0) > maxBytes) return [];
    return new TextDecoder().decode(this.#disk.readFile(file, { maxBytes })).split('\n');
  }
}
