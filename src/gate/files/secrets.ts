import type { Fact, PlacedFact } from '../../core/analyzer.js';
import { SeaworthyError } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Report } from '../../core/report.js';
import type { World } from '../../core/world.js';
import { analyzer } from '../../engines/secrets/analyzer.js';
import { engine } from '../../engines/secrets/engine.js';
import type { GateContext } from '../context.js';
import { readSettings, type SettingsOptions } from '../settings/index.js';
import { analyzedFile, type Gathered } from './gather.js';
import { reportOnFiles } from './report.js';
import { pathOf, targetsOf } from './targets.js';

export interface SecretFilesRequest {
  readonly words: readonly string[];
  readonly options: SettingsOptions;
  /** Go before those of the configuration. */
  readonly settings: Readonly<Record<string, unknown>>;
}

/**
 * Secrets in the files that are named, one by one: what a hook hands over. Folders and images are searched as targets of
 * their own.
 * @throws SeaworthyError USAGE for a word that is no file
 */
export async function searchFiles(request: SecretFilesRequest, context: GateContext): Promise<Report> {
  const { words } = request;
  const { config, policy, waivers, gaps } = readSettings(request.options, '.', context.world);
  return reportOnFiles(
    {
      name: `${words.length} files`,
      openedBy: 'files',
      engines: [engine],
      settings: { secrets: { ...config.engines?.secrets, ...request.settings } },
      policy,
      waivers,
      statements: gaps,
      needsFiles: false,
      gather: async ({ world }) => gatherFiles(words, world),
    },
    context,
  );
}

function gatherFiles(words: readonly string[], world: World): Gathered {
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
  return { facts, gaps, filesRead: words.length };
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
