import { join } from 'node:path';
import type { LineEdit, PlanStep } from '../../core/report.js';
import type { Disk } from '../../core/world.js';
import { unifiedDiff } from '../../fix/diff.js';
import { decodeSource } from '../../fix/source-text.js';
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

export interface PlanFixed {
  /** Files that are changed, or would be. */
  readonly changed: readonly string[];
  readonly left: readonly LeftEdit[];
}

/** An edit that was not made. */
export interface LeftEdit {
  readonly edit: LineEdit;
  readonly because: string;
}

const maxBytes = 2 * 1024 * 1024;

/** Writes the lines of manifests that a plan changes. */
export async function fixManifestLines(
  options: PlanFixOptions,
  { world: { disk } }: GateContext,
  dialogue: Dialogue,
): Promise<PlanFixed> {
  const changed: string[] = [];
  const left: LeftEdit[] = [];
  for (const [path, edits] of byPath(options.steps)) {
    const file = join(options.root, path);
    const outcome = edited(file, edits, disk);
    left.push(...outcome.left);
    if (outcome.made.length + outcome.left.length > 0) dialogue.notify(path);
    for (const { before, after } of outcome.made) dialogue.notify(`  ${before} -> ${after}`);
    for (const { edit, because } of outcome.left)
      dialogue.notify(`  not done, because ${because}: line ${edit.line}: ${edit.before} -> ${edit.after}`);
    if (outcome.made.length === 0) continue;
    changed.push(path);
    if (options.isShown) await dialogue.print(unifiedDiff(outcome.before, outcome.after, path));
    if (options.isWritten) disk.writeFile(file, outcome.encode(outcome.after));
  }
  return { changed, left };
}

function byPath(steps: readonly PlanStep[]): ReadonlyMap<string, readonly LineEdit[]> {
  const found = new Map<string, LineEdit[]>();
  for (const edit of steps.flatMap(editsOf)) {
    const known = found.get(edit.path);
    if (known) known.push(edit);
    else found.set(edit.path, [edit]);
  }
  return found;
}

interface Edited {
  readonly before: string;
  readonly after: string;
  readonly encode: (text: string) => Uint8Array;
  readonly made: readonly LineEdit[];
  readonly left: readonly LeftEdit[];
}

function edited(file: string, edits: readonly LineEdit[], disk: Disk): Edited {
  const unread = whyUnread(file, disk);
  const { text: before, encode } = decodeSource(
    unread === undefined ? disk.readFile(file, { maxBytes }) : new Uint8Array(),
  );
  let after = before;
  const made: LineEdit[] = [];
  const left: LeftEdit[] = [];
  for (const edit of edits) {
    const next = withEdit(after, edit);
    if (next !== after) made.push(edit);
    else if (lineIn(after, edit) !== edit.after) left.push({ edit, because: unread ?? whyLeft(edit, made) });
    after = next;
  }
  return { before, after, encode, made, left };
}

function whyUnread(file: string, disk: Disk): string | undefined {
  const status = disk.status(file);
  if (status?.type !== 'file') return 'the file is not there any more';
  return status.sizeBytes > maxBytes ? 'the file is larger than 2 MB' : undefined;
}

function whyLeft({ line }: LineEdit, made: readonly LineEdit[]): string {
  return made.some((each) => each.line === line)
    ? 'another change was made in that line (run the command again)'
    : 'the line is not what was scanned';
}

function lineIn(text: string, { line }: LineEdit): string | undefined {
  return text.split('\n')[line - 1]?.trim();
}

function editsOf({ edit, moreEdits = [] }: PlanStep): readonly LineEdit[] {
  return edit === undefined ? [] : [edit, ...moreEdits];
}
