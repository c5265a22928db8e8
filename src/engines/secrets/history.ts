import { SeaworthyError } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { Progress } from '../../core/progress.js';
import type { World } from '../../core/world.js';
import { searchText } from './analyzer.js';
import { type AddedText, addedTexts } from './diff.js';
import type { Sighting } from './findings.js';
import { depthFor, isForTrials, isSearched } from './paths.js';

const commitsAtOnce = 100;
const maxCommits = 500_000;
const maxOutputBytes = 64 * 1024 * 1024;
const timeoutMs = 600_000;

export interface History {
  readonly sightings: readonly Sighting[];
  readonly gaps: readonly Gap[];
}

/**
 * Secrets in what any commit of a repository added, on all branches and tags. Needs `git`; nothing of the
 * repository's own configuration that could run a program is followed.
 * @throws SeaworthyError PROCESS_FAILED where git is missing or refuses
 */
export async function searchHistory(
  folder: string,
  world: World,
  progress: Progress,
  isAllowed?: (secret: string) => boolean,
): Promise<History> {
  const stage = progress.stage('history');
  const commits = await commitsOf(folder, world);
  const sightings: Sighting[] = [];
  const gaps: Gap[] = [];
  const work = batchesOf(commits.slice(0, maxCommits));
  let done = 0;
  for (let batch = work.shift(); batch !== undefined; batch = work.shift()) {
    const output = await changesIn(batch, folder, world);
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

/** The repository is not ours: no hooks, pagers, filters, text converters, signatures or fetches. */
const safety = [
  '--no-pager',
  '-c',
  'core.fsmonitor=false',
  '-c',
  'core.hooksPath=/dev/null',
  '-c',
  'core.quotePath=true',
  '-c',
  'diff.external=',
  '-c',
  'log.showSignature=false',
  '-c',
  'protocol.allow=never',
];
const environment = {
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_TERMINAL_PROMPT: '0',
  GIT_NO_LAZY_FETCH: '1',
  GIT_NO_REPLACE_OBJECTS: '1',
  GIT_OPTIONAL_LOCKS: '0',
  LC_ALL: 'C',
};

async function git(
  folder: string,
  args: readonly string[],
  world: World,
  input?: string,
): Promise<Uint8Array> {
  const { exitCode, stdout, stderr } = await world.processes.run('git', [...safety, '-C', folder, ...args], {
    env: environment,
    timeoutMs,
    maxOutputBytes,
    ...(input === undefined ? {} : { input }),
  });
  if (exitCode === 0) return stdout;
  const words = new TextDecoder().decode(stderr).trim().split('\n')[0] ?? '';
  throw new SeaworthyError('PROCESS_FAILED', `git says: ${words.slice(0, 300)}`, {
    where: folder,
    whatToDo: 'Name the folder of a git repository that belongs to you.',
  });
}

async function commitsOf(folder: string, world: World): Promise<readonly string[]> {
  const output = await git(folder, ['rev-list', '--all', '--full-history'], world);
  return new TextDecoder()
    .decode(output)
    .split('\n')
    .filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}

/** Undefined where the answer is too long. */
async function changesIn(
  batch: readonly string[],
  folder: string,
  world: World,
): Promise<Uint8Array | undefined> {
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
    return await git(folder, args, world, `${batch.join('\n')}\n`);
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
