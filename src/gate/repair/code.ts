import { join } from 'node:path';
import { SeaworthyError } from '../../core/errors.js';
import type { Location } from '../../core/location.js';
import type { World } from '../../core/world.js';
import type { RepairResult } from '../../engines/sast/repair.js';
import type { UserMatch } from '../../engines/sast/user-rules/run.js';
import { unifiedDiff } from '../../fix/diff.js';
import { type CodeTarget, type OpenedCode, withSources } from '../code/sources.js';
import type { Dialogue, GateContext } from '../context.js';
import type { RoleOverride } from '../roles/find.js';
import { Consent, type FixScope } from './consent.js';
import { leftAlone } from './left-alone.js';

export interface CodeFixOptions extends CodeTarget {
  readonly scope: FixScope;
  readonly isWritten: boolean;
  readonly isShown: boolean;
  readonly settings: Readonly<Record<string, unknown>>;
  /** Roles of files where the convention is wrong. */
  readonly roles?: readonly RoleOverride[];
}

const maxBytes = 16 * 1024 * 1024;

/**
 * Repairs the source files of a folder, and returns how many were changed, or would be.
 * @throws SeaworthyError IO where a file is not what was analysed; all others are written before
 */
export async function fixCode(
  options: CodeFixOptions,
  context: GateContext,
  dialogue: Dialogue,
): Promise<number> {
  const consent = new Consent(options.scope, dialogue);
  return withSources(options, context, async (opened) => {
    if (opened.artifact.kind === 'image')
      throw new SeaworthyError('USAGE', 'The code in an image cannot be repaired.', {
        where: '--fix',
        whatToDo: 'Repair the folder that the image was built from.',
      });
    const { result, texts } = await repaired(consent, options, opened, context);
    report(result, dialogue);
    return finish(result, texts, options, context, dialogue);
  });
}

async function repaired(
  consent: Consent,
  options: CodeFixOptions,
  { artifact, selected }: OpenedCode,
  { world }: GateContext,
): Promise<{ readonly result: RepairResult; readonly texts: ReadonlyMap<string, string> }> {
  const [{ repairCode }, { analysisOf, judgeFor, userRulesOf }, { readSettings }, { grammarsOnDisk }, own] =
    await Promise.all([
      import('../../engines/sast/repair.js'),
      import('../../engines/sast/engine.js'),
      import('../../engines/sast/settings.js'),
      import('../../engines/sast/languages/assets.js'),
      import('../../engines/sast/user-rules/fix.js'),
    ]);
  const settings = readSettings(options.settings);
  // Who asks for repairs sees each of them: what is of low confidence is offered, too.
  const judge = await judgeFor({ ...settings, confidence: 'low' }, { world, artifact });
  const rules = userRulesOf(settings, { world, artifact });
  let matches: readonly UserMatch[] = [];
  const request = {
    files: selected.sources,
    readGrammar: grammarsOnDisk(world.disk),
    analyze: async (sources: typeof selected.sources) => {
      const analysis = await analysisOf({ sources, resources: selected.resources }, { world }, rules);
      matches = analysis.matches;
      return { findings: judge(analysis.findings, sources).shown, gaps: analysis.gaps };
    },
    moreFixes: own.fixesOf(rules.rules, () => matches),
  };
  const isLeft = placesLeftAlone(options, selected.sources.length, world);
  const offered = new Map<string, string>();
  if (consent.asks && options.scope !== 'all') {
    await repairCode({
      ...request,
      isWanted: ({ rule, title, locations }, { safety, summary }) => {
        if (isLeft(locations[0])) return false;
        if (safety === 'ask') offered.set(`code ${rule}`, `${title}. ${summary}?`);
        return false;
      },
    });
    for (const [kind, question] of offered) await consent.askFor(kind, question);
  }
  const result = await repairCode({
    ...request,
    isWanted: ({ rule, locations }, { safety }) =>
      !isLeft(locations[0]) && consent.isGiven(`code ${rule}`, safety),
  });
  return { result, texts: new Map(selected.sources.map(({ path, text }) => [path, text])) };
}

/** Copies of libraries and data of tests are not repaired here, but for one file that is named. */
function placesLeftAlone(
  { reference, roles = [] }: CodeFixOptions,
  files: number,
  { disk }: World,
): (place: Location) => boolean {
  if (files <= 1) return () => false;
  const isLeftAlone = leftAlone(reference, roles, disk);
  return (place) => place.at === 'file' && isLeftAlone(place.path);
}

function report({ done, refused, isUnfinished }: RepairResult, dialogue: Dialogue): void {
  const paths = [...new Set([...done, ...refused].map(({ path }) => path))].sort();
  for (const path of paths) {
    dialogue.notify(path);
    for (const [line, count] of counted(
      done.filter((each) => each.path === path).map(({ rule, summary }) => `${rule}: ${summary}`),
    ))
      dialogue.notify(`  ${line}${count > 1 ? ` (${count} places)` : ''}`);
    for (const { rule, summary, because } of refused.filter((each) => each.path === path))
      dialogue.notify(`  not done, because ${because}: ${rule}: ${summary}`);
  }
  if (isUnfinished)
    dialogue.notify('The limit of work was met; run the command again for the repairs that are left.');
}

function counted(lines: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const line of lines) counts.set(line, (counts.get(line) ?? 0) + 1);
  return counts;
}

async function finish(
  { changed }: RepairResult,
  texts: ReadonlyMap<string, string>,
  { reference, isWritten, isShown }: CodeFixOptions,
  { world }: GateContext,
  dialogue: Dialogue,
): Promise<number> {
  const late: string[] = [];
  for (const [path, text] of [...changed].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const before = texts.get(path) ?? '';
    if (isShown) await dialogue.print(unifiedDiff(before, text, path));
    if (isWritten && !write(reference, path, { before, text }, world)) late.push(path);
  }
  if (late.length > 0)
    throw new SeaworthyError(
      'IO',
      'A file is not the text that was analysed (it changed meanwhile, or is no UTF-8), and is left as it is.',
      { where: late.join(', '), whatToDo: 'Run the command again.' },
    );
  return changed.size;
}

/** All or nothing, and only over what was read. */
function write(
  target: string,
  path: string,
  { before, text }: { readonly before: string; readonly text: string },
  { disk }: World,
): boolean {
  const file = [join(target, path), target].find((each) => disk.status(each)?.type === 'file');
  if (file === undefined) return false;
  const bytes = disk.readFile(file, { maxBytes });
  const hasMark = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const encoded = (source: string) => {
    const mark = hasMark && !source.startsWith('\ufeff') ? '\ufeff' : '';
    return new TextEncoder().encode(mark + source);
  };
  const known = encoded(before);
  if (known.length !== bytes.length || known.some((byte, index) => byte !== bytes[index])) return false;
  disk.writeFile(file, encoded(text));
  return true;
}
