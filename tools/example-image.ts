import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { dockerArchive, type TarItem } from '../src/testing/archives.js';

const instructions: Readonly<Record<string, string>> = {
  '0-base': 'FROM debian:12-slim',
  '1-app': 'RUN npm ci --omit=dev',
};

/** Packs a folder of layer folders into a "docker save" archive. Same folder, same bytes. */
export function packExampleImage(folder: string, archive: string): void {
  const names = readdirSync(folder).sort();
  const bytes = dockerArchive({
    tags: ['shop-api:1.0.0'],
    layers: names.map((name) => layerItems(join(folder, name))),
    createdBy: names.map((name) => instructions[name] ?? `COPY ${name} /`),
  });
  mkdirSync(dirname(archive), { recursive: true });
  writeFileSync(archive, bytes);
}

function layerItems(folder: string): readonly TarItem[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ path: relative(folder, path), content: readFileSync(path) }));
}
