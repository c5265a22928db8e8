import { join } from 'node:path';
import type { LineEdit, PlanStep } from '../../core/report.js';
import { unifiedDiff } from '../../fix/diff.js';
import type { Dialogue, GateContext } from '../context.js';
import { withEdit } from '../plan/edits.js';

export interface PlanFixOptions {
  /** The folder that was scanned. */
  readonly root: string;
  /** Steps of its plan; those without a line to change are left. */
  readonly steps: readonly PlanStep[];
  readonly isWritten: boolean;
  readonly isShown: boolean;
}

const maxBytes = 2 * 1024 * 1024;

/** Writes the lines of manifests that a plan changes; returns the files that it changes. */
export async function fixManifestLines(
  { root, steps, isWritten, isShown }: PlanFixOptions,
  { world: { disk } }: GateContext,
  dialogue: Dialogue,
): Promise<readonly string[]> {
  const byPath = new Map<string, LineEdit[]>();
  for (const edit of steps.flatMap(editsOf)) {
    const known = byPath.get(edit.path);
    if (known) known.push(edit);
    else byPath.set(edit.path, [edit]);
  }
  const changed: string[] = [];
  for (const [path, edits] of byPath) {
    const file = join(root, path);
    const status = disk.status(file);
    if (status?.type !== 'file' || status.sizeBytes > maxBytes) continue;
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(disk.readFile(file, { maxBytes }));
    const edited = edits.reduce(withEdit, text);
    if (edited === text) continue;
    changed.push(path);
    dialogue.notify(path);
    for (const { before, after } of edits) dialogue.notify(`  ${before} -> ${after}`);
    if (isShown) await dialogue.print(unifiedDiff(text, edited, path));
    if (isWritten) disk.writeFile(file, new TextEncoder().encode(edited));
  }
  return changed;
}

function editsOf({ edit, moreEdits = [] }: PlanStep): readonly LineEdit[] {
  return edit === undefined ? [] : [edit, ...moreEdits];
}
