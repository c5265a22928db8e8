import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from './declaration.js';

/** What is done with declarations when they have been read. */
const afterwards = /^(derive|roles|words|table-text|declared)\.ts$|\.test\.ts$/;

/** A hash over the sources that read declarations: with another one, what was read before may not be what they read now. */
export function readerVersion(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders)
    for (const name of readdirSync(folder).sort())
      if (/\.(ts|php)$/.test(name) && !afterwards.test(name))
        hash
          .update(`${name}\0`)
          .update(readFileSync(join(folder, name)))
          .update('\0');
  return hash.digest('hex').slice(0, 16);
}

/** What was read of packages: it stays read as long as neither the package nor what reads it changes. */
export class Declared {
  private readonly folder: string;

  constructor(scratch: string, reader: string) {
    this.folder = join(scratch, 'declared', reader);
    mkdirSync(this.folder, { recursive: true });
  }

  async of(packageVersion: string, read: () => Promise<Library>): Promise<Library> {
    const path = join(this.folder, `${encodeURIComponent(packageVersion)}.json`);
    if (existsSync(path)) return JSON.parse(readFileSync(path, 'utf8')) as Library;
    const library = await read();
    writeFileSync(path, JSON.stringify(library));
    return library;
  }
}
