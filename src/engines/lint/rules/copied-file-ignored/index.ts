import { nameOf } from '../../../../core/paths.js';
import type { Instruction, Word } from '../../../../formats/dockerfile/index.js';
import type { LintFile } from '../../models/file.js';
import { ignoreMatcher } from '../../models/ignored-paths.js';
import { buildCheck, type Rule } from '../../rule.js';

export const rule: Rule = {
  id: 'copied-file-ignored',
  title: 'COPY of a file that .dockerignore leaves out',
  severity: 'medium',
  aliases: ['CopyIgnoredFile'],
  fix: 'Take the file out of .dockerignore, or the instruction out of the file.',
  references: [buildCheck('copy-ignored-file')],
  check: function* (file) {
    if (file.ignoredPaths === undefined || ofRelease.test(nameOf(file.path))) return;
    const isIgnored = ignoreMatcher(file.ignoredPaths);
    const sources = [...sourcesOf(file)];
    const ignored = sources.filter(([, { value }]) => !isPattern(value) && isIgnored(value));
    // Where nothing would be left, the .dockerignore is of another context than the one that the paths start from.
    if (sources.length > 1 && ignored.length === sources.length) return;
    for (const [{ args }, source] of ignored)
      yield {
        ...args.spanOf(source),
        detail: source.value.slice(0, 80),
        ...(isOfExceptions(file.ignoredPaths) ? { advice: adviceForException(source.value) } : {}),
      };
  },
};

/** `*` first, and then what is brought back: there is no line of its own to take out. */
function isOfExceptions(lines: readonly string[]): boolean {
  return lines.some((line) => /^[ \t]{0,20}\/?\*\*?\/?[ \t\r]{0,20}$/.test(line.slice(0, longestLine)));
}

const longestLine = 500;

function adviceForException(source: string): string {
  const path = source.replace(/^(?:\.?\/)+/, '').slice(0, longestPath);
  return `Bring it back by a line !${path} at the end of .dockerignore, which leaves out everything else; the instruction goes only where the project has no such file and nothing later needs it.`;
}

const longestPath = 120;

/** GoReleaser builds in a folder of its own (https://goreleaser.com/customization/docker/), which no .dockerignore is in. */
const ofRelease = /goreleaser/i;

/** What comes out of the build context. */
function* sourcesOf({ model }: LintFile): Generator<readonly [Instruction, Word]> {
  for (const { steps } of model.stages) {
    for (const { effective } of steps) {
      if (effective.keyword !== 'COPY' && effective.keyword !== 'ADD') continue;
      if (effective.flags.some(({ name }) => name === 'from')) continue;
      for (const source of (effective.json ?? effective.words).slice(0, -1))
        if (!/^(?:\w+:\/\/|<<)/.test(source.value)) yield [effective, source];
    }
  }
}

function isPattern(path: string): boolean {
  return /[$*?[]/.test(path);
}
