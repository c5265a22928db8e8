import { expect, it } from 'vitest';
import type { Finding } from '../core/finding.js';
import type { CodeFix } from '../engines/sast/fixes/fix.js';
import { grammarsOnDisk } from '../engines/sast/languages/assets.js';
import { repairCode } from '../engines/sast/repair.js';
import { createRealWorld } from '../world/index.js';
import { analyzeFiles } from './accept-flow.js';

export interface FixExample {
  /** With the ending of its language. */
  readonly path: string;
  readonly before: string;
  /** Left out where nothing may be changed. */
  readonly after?: string;
  /**
   * A finding that stands in for the engine's, as long as the line (from 1) is as it was, or until the file holds a text: for shapes that no model knows
   * yet, and for repairs that must hold however the rule learns to speak.
   */
  readonly says?: { readonly rule: string; readonly line: number; readonly until?: string };
}

/**
 * Each example is repaired to the letter, by this family alone, with every safety; a second run changes nothing. The
 * proof (the finding is gone, no other is new) is part of the repair.
 */
export function acceptFix(fix: CodeFix, examples: Readonly<Record<string, FixExample>>): void {
  it.each(Object.entries(examples))(
    '%s',
    async (_, example) => {
      const { before, after = before } = example;
      const first = await repaired(fix, example, before);
      expect({ text: first.text, refused: first.refused }).toEqual({ text: after, refused: [] });
      expect((await repaired(fix, example, after)).text).toBe(after);
    },
    60_000,
  );
}

async function repaired(fix: CodeFix, example: FixExample, text: string) {
  const { path } = example;
  const { changed, refused } = await repairCode({
    files: [{ path, text }],
    analyze: (files) =>
      example.says === undefined
        ? analyzeFiles(Object.fromEntries(files.map((each) => [each.path, each.text])))
        : Promise.resolve({ findings: reported(example, files[0]?.text ?? ''), gaps: [] }),
    readGrammar: grammarsOnDisk(createRealWorld().disk),
    isWanted: () => true,
    fixes: [fix],
  });
  return { text: changed.get(path) ?? text, refused };
}

function reported({ path, before, says }: FixExample, text: string): readonly Finding[] {
  const lineOf = (source: string) => source.split('\n')[(says?.line ?? 1) - 1] ?? '';
  const line = lineOf(before);
  const now = text.split('\n').indexOf(line);
  if (says === undefined || now < 0 || (says.until !== undefined && text.includes(says.until))) return [];
  const column = line.search(/\S/) + 1;
  return [
    {
      ...{ kind: 'finding', rule: says.rule, aliases: [], engine: 'sast', title: says.rule, severity: 'low' },
      ...{ risk: 1, fingerprint: says.rule, references: [], evidence: { kind: 'instruction', text: line } },
      locations: [{ at: 'file', path, line: now + 1, column }],
    },
  ];
}
