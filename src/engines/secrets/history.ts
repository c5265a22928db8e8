import { SeaworthyError } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Progress } from '../../core/progress.js';
import type { World } from '../../core/world.js';
import { type GitRepository, withRepository } from '../../formats/git/index.js';
import { searchText } from './analyzer.js';
import { type AddedText, addedTexts } from './diff.js';
import type { Sighting } from './findings.js';
import { depthFor, isForTrials, isSearched } from './paths.js';

const commitsAtOnce = 100;
const maxCommits = 500_000;
const maxOutputBytes = 64 * 1024 * 1024;

export interface History {
  readonly sightings: readonly Sighting[];
  readonly gaps: readonly Gap[];
}

/**
 * Secrets in what any commit of a repository added, on all branches and tags. Needs `git`, which sees references and
 * objects alone, never the repository's own configuration.
 * @throws SeaworthyError PROCESS_FAILED where git is missing or refuses
 */
export async function searchHistory(
  folder: string,
  world: World,
  progress: Progress,
  isAllowed?: (secret: string) => boolean,
): Promise<History> {
  return withRepository(folder, world, (repository) => search(repository, folder, progress, isAllowed));
}

async function search(
  repository: GitRepository,
  folder: string,
  progress: Progress,
  isAllowed?: (secret: string) => boolean,
): Promise<History> {
  const stage = progress.stage('history');
  const commits = await commitsOf(repository);
  const sightings: Sighting[] = [];
  const gaps: Gap[] = [];
  const work = batchesOf(commits.slice(0, maxCommits));
  let done = 0;
  for (let batch = work.shift(); batch !== undefined; batch = work.shift()) {
    const output = await changesIn(batch, repository);
    if (output === undefined) {
      work.unshift(...halves(batch, gaps));
      continue;
    }
    for (const added of addedTexts(output)) sightings.push(...sightingsIn(added, isAllowed));
    done += batch.length;
    stage.update(done, commits.length, 'commits');
  }
  if (commits.length > maxCommits) {
    gaps.push(
      gap(
        'secrets/history',
        folder,
        `only the last ${maxCommits} of ${commits.length} commits were searched`,
      ),
    );
  }
  stage.end(`${commits.length} commits`);
  return { sightings, gaps };
}

async function commitsOf({ git, refs }: GitRepository): Promise<readonly string[]> {
  const output = await git(['rev-list', '--full-history', '--stdin'], {
    input: refs
      .all()
      .map((id) => `${id}\n`)
      .join(''),
  });
  return new TextDecoder()
    .decode(output)
    .split('\n')
    .filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}

/** Undefined where the answer is too long. */
async function changesIn(batch: readonly string[], { git }: GitRepository): Promise<Uint8Array | undefined> {
  const args = [
    'log',
    '--stdin',
    '--no-walk=unsorted',
    '--patch',
    '--unified=0',
    '--cc',
    '--no-ext-diff',
    '--no-textconv',
    '--no-renames',
    '--no-color',
    '--no-show-signature',
    '--no-notes',
    '--no-relative',
    '--no-prefix',
    '--submodule=short',
    '--text',
    '--diff-filter=AMT',
    '--root',
    '--format=commit %H',
  ];
  try {
    return await git(args, { input: `${batch.join('\n')}\n`, maxBytes: maxOutputBytes });
  } catch (thrown) {
    if (thrown instanceof SeaworthyError && thrown.code === 'LIMIT_EXCEEDED') return undefined;
    throw thrown;
  }
}

function batchesOf(commits: readonly string[]): (readonly string[])[] {
  const batches: (readonly string[])[] = [];
  for (let start = 0; start < commits.length; start += commitsAtOnce) {
    batches.push(commits.slice(start, start + commitsAtOnce));
  }
  return batches;
}

function halves(batch: readonly string[], gaps: Gap[]): readonly (readonly string[])[] {
  if (batch.length > 1) {
    const middle = batch.length >> 1;
    return [batch.slice(0, middle), batch.slice(middle)];
  }
  gaps.push(
    gap(
      'secrets/history',
      `commit ${batch[0]}`,
      `the commit changes more than ${maxOutputBytes} bytes and was not searched`,
    ),
  );
  return [];
}

function sightingsIn(
  { commit, path, firstLine, bytes }: AddedText,
  isAllowed: ((secret: string) => boolean) | undefined,
): readonly Sighting[] {
  if (!isSearched(path) || bytes.subarray(0, 8192).includes(0)) return [];
  return searchText(bytes, depthFor(path), undefined, isAllowed).map((fact) => ({
    fact: {
      ...fact,
      line: firstLine + fact.line - 1,
      ...(isForTrials(path) ? { doubtful: true as const } : {}),
    },
    location: { at: 'file', path, instruction: `commit ${commit.slice(0, 12)}` },
    hidden: false,
  }));
}
