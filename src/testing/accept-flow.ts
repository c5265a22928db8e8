import { expect, it } from 'vitest';
import { analyzeCode, type CodeAnalysis } from '../engines/sast/analyze.js';
import { grammarsOnDisk } from '../engines/sast/languages/assets.js';
import { createRealWorld } from '../world/index.js';

/** Files by path. The line that must be found carries the comment `FLAW` and its CWE: `// FLAW 89`. */
export type FlowFiles = Readonly<Record<string, string>>;

export interface FlowExamples {
  readonly bad: Readonly<Record<string, FlowFiles>>;
  /** The nearest benign neighbours. */
  readonly good: Readonly<Record<string, FlowFiles>>;
}

export function analyzeFiles(files: FlowFiles): Promise<CodeAnalysis> {
  const sources = Object.entries(files).map(([path, text]) => ({ path, text }));
  return analyzeCode(sources, grammarsOnDisk(createRealWorld().disk));
}

/** Every marked line of `bad` is found with its CWE and nothing else is; in `good` nothing is found. */
export function acceptFlow(examples: FlowExamples): void {
  it.each(Object.entries(examples.bad))('finds: %s', async (_, files) => {
    const expected = markedIn(files);
    expect(expected.length).toBeGreaterThan(0);
    expect(await foundIn(files)).toEqual(expected);
  });
  it.each(Object.entries(examples.good))('is silent: %s', async (_, files) => {
    expect(await foundIn(files)).toEqual([]);
  });
}

/** `path:line CWE-number` of every mark: `FLAW 79 1336` stands for two. */
export function markedIn(files: FlowFiles, mark: 'FLAW' | 'FALSE' = 'FLAW'): readonly string[] {
  const numbered = new RegExp(`\\b${mark}((?: \\d+)+)`);
  return Object.entries(files)
    .flatMap(([path, text]) =>
      text.split('\n').flatMap((line, index) => {
        const numbers = numbered.exec(line)?.[1]?.trim().split(' ') ?? [];
        return numbers.map((cwe) => `${path}:${index + 1} CWE-${cwe}`);
      }),
    )
    .sort();
}

/** The same of what is found, each weakness once per line; nothing may have been left unread. */
export async function foundIn(files: FlowFiles): Promise<readonly string[]> {
  const { findings, gaps } = await analyzeFiles(files);
  expect(gaps).toEqual([]);
  const all = findings.map(
    ({ locations: [place], aliases }) =>
      `${place.at === 'file' ? `${place.path}:${place.line}` : ''} ${aliases[0]}`,
  );
  return [...new Set(all)].sort();
}
