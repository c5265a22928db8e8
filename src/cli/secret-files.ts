import type { Fact, PlacedFact } from '../core/analyzer.js';
import { SeaworthyError } from '../core/errors.js';
import { type Gap, gap } from '../core/gap.js';
import type { Report } from '../core/report.js';
import type { World } from '../core/world.js';
import { analyzer } from '../engines/secrets/analyzer.js';
import { engine } from '../engines/secrets/engine.js';
import { stageClock } from '../gate/stages.js';
import { decide, exitCodeOf } from '../policy/decide.js';
import type { CommandInput } from './command.js';
import { analyzedFile, askEngines, pathOf, targetsOf } from './lint-files.js';
import { emitReport, outletsOf } from './output.js';
import { readSettings } from './settings.js';

/**
 * Secrets in the files that are named, one by one: what a hook hands over. Folders and images are searched as targets of
 * their own.
 */
export async function searchFiles(
  { arguments: words, options, shell }: CommandInput,
  own: Readonly<Record<string, unknown>>,
): Promise<number> {
  const { world } = shell;
  const outlets = outletsOf(options, 'terminal');
  const { config, policy, waivers } = readSettings(options, '.', world);
  const clock = stageClock(shell.progress, () => world.monotonicMs());
  const gathered = gather(words, world);
  const settings = { secrets: { ...config.engines?.secrets, ...own } };
  const { findings, gaps } = await askEngines([engine], gathered, settings, {
    world,
    progress: clock.progress,
  });
  const all = [...gathered.gaps, ...gaps];
  const { verdict, findings: left } = decide(findings, all, policy, waivers, world.now());
  const report: Report = {
    schema: 'https://seaworthy.dev/schemas/report-1.json',
    tool: { name: 'seaworthy', version: shell.version },
    generatedAt: world.now().toISOString(),
    target: { kind: 'filesystem', name: `${words.length} files`, openedBy: 'files' },
    verdict,
    plan: [],
    findings: left,
    gaps: all,
    inventory: { components: [], archives: [], gaps: [] },
    data: [],
    stages: clock.timings,
  };
  await emitReport(report, outlets, options, shell, true);
  return exitCodeOf(verdict);
}

function gather(
  words: readonly string[],
  world: World,
): { readonly facts: readonly PlacedFact[]; readonly gaps: readonly Gap[] } {
  const facts: PlacedFact[] = [];
  const gaps: Gap[] = [];
  for (const { word, kind } of targetsOf(words, world)) {
    if (kind !== 'file') throw notAFile(word);
    const path = pathOf(word, world);
    for (const fact of factsIn(word, path, world)) {
      if (fact.kind === 'problem') gaps.push(gap(analyzer.id, path, fact.reason, fact.weight));
      else facts.push({ analyzer: analyzer.id, location: { at: 'file', path }, fact, hidden: false });
    }
  }
  return { facts, gaps };
}

function factsIn(word: string, path: string, { disk }: World): readonly Fact[] {
  const file = disk.open(word);
  try {
    const about = { path, sizeBytes: file.sizeBytes, mode: 0o644 };
    if (analyzer.accepts?.(about) === false) return [];
    if (file.sizeBytes > analyzer.maxBytes) {
      const reason = `the file of ${file.sizeBytes} bytes is longer than ${analyzer.maxBytes} bytes and was not searched`;
      return [{ kind: 'problem', reason, weight: 'note' }];
    }
    return analyzer.analyze(analyzedFile(path, file.read(0, file.sizeBytes)));
  } finally {
    file.close();
  }
}

function notAFile(word: string): SeaworthyError {
  return new SeaworthyError('USAGE', 'Only files can be searched together.', {
    where: word,
    whatToDo: 'Name one folder or image alone, or several files.',
  });
}
