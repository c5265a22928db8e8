/**
 * CPU time of single readers on what this machine has, which tests leave out: `npx tsx bench/analyzers.ts`.
 * The best of five; lists of files want packages of Debian, jars want `maven`.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import type { AnalyzedFile, Analyzer, Fact } from '../src/core/analyzer.js';
import { bytesAsSource } from '../src/core/bytes.js';
import { ownership } from '../src/inventory/ecosystems/deb/ownership.js';
import { archive } from '../src/inventory/ecosystems/java/archive.js';

const roots: readonly (readonly [string, Analyzer, readonly string[], RegExp])[] = [
  ['lists of dpkg', ownership, ['/var/lib/dpkg/info'], /\.list$/],
  ['jars', archive, ['/usr/share/java', '/usr/share/maven/lib'], /\.jar$/],
];

for (const [what, analyzer, folders, names] of roots) {
  const files = folders
    .filter((folder) => existsSync(folder))
    .flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`))
    .filter((path) => names.test(path) && statSync(path).isFile())
    .map((path) => fileOf(path.slice(1), readFileSync(path)));
  let facts: readonly Fact[] = [];
  const times = Array.from({ length: 5 }, () => {
    const start = process.cpuUsage();
    facts = files.flatMap((file) => analyzer.analyze(file));
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  console.log(
    `${what}: ${files.length} files, ${facts.length} facts, ${Math.min(...times).toFixed(1)} ms of CPU`,
  );
}

function fileOf(path: string, bytes: Uint8Array): AnalyzedFile {
  const text = () => new TextDecoder().decode(bytes);
  return {
    path,
    mode: 0o644,
    sizeBytes: bytes.length,
    content: bytesAsSource(bytes),
    bytes: () => bytes,
    text,
  };
}
