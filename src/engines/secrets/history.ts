import { reasonOf, SeaworthyError } from '../../core/errors.js';
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
  const sightings: Sighting[] = [];
  const gaps: Gap[] = [];
  const commits = await commitsOf(repository, folder, gaps);
  const unread = new UnreadCommits(folder);
  const work = batchesOf(commits.slice(0, maxCommits));
  let done = 0;
  for (let batch = work.shift(); batch !== undefined; batch = work.shift()) {
    if (unread.areTooMany) {
      unread.add(batch);
      continue;
    }
    const output = await changesIn(batch, repository);
    if (typeof output === 'string') {
      if (batch.length > 1) work.unshift(...halves(batch));
      else unread.add(batch, output);
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
  gaps.push(...unread.gaps());
  stage.end(`${commits.length} commits`);
  return { sightings, gaps };
}

/** Newest first. Where objects are missing, as in a copy that was cut off, those that can still be reached. */
async function commitsOf(
  { git, refs }: GitRepository,
  folder: string,
  gaps: Gap[],
): Promise<readonly string[]> {
  const ids = refs.all();
  const list = async (some: readonly string[], ...more: readonly string[]) =>
    linesOf(
      await git(['rev-list', '--full-history', ...more, '--stdin'], {
        input: some.map((id) => `${id}\n`).join(''),
      }),
    );
  try {
    return await list(ids);
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    gaps.push(gap('secrets/history', folder, `Objects of the repository are missing: ${reasonOf(thrown)}`));
  }
  try {
    // Since git 2.44 the option holds for commits, too.
    return await list(ids, '--ignore-missing', '--missing=allow-any');
  } catch (thrown) {
    if (!isRefusal(thrown)) throw thrown;
    return listEach(ids, (id) => list([id]));
  }
}

const maxRefsAlone = 500;

/** What each branch and tag reaches, where all together do not work. */
async function listEach(
  ids: readonly string[],
  list: (id: string) => Promise<readonly string[]>,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const id of ids.slice(0, maxRefsAlone)) {
    try {
      for (const commit of await list(id)) found.add(commit);
    } catch (thrown) {
      if (!isRefusal(thrown)) throw thrown;
      // Its history is cut off; that objects are missing is reported already. The commit itself may be there.
      found.add(id);
    }
  }
  return [...found];
}

function isRefusal(thrown: unknown): boolean {
  return thrown instanceof SeaworthyError && thrown.code === 'PROCESS_FAILED';
}

function linesOf(output: Uint8Array): readonly string[] {
  return new TextDecoder()
    .decode(output)
    .split('\n')
    .filter((line) => /^[0-9a-f]{40,64}$/.test(line));
}

/** Commits that were not searched, by the reason. */
class UnreadCommits {
  readonly #folder: string;
  readonly #byReason = new Map<string, string[]>();
  #count = 0;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** Each costs a few calls of git: a copy without any blobs has none that could be read. */
  get areTooMany(): boolean {
    return this.#count >= 200;
  }

  add(commits: readonly string[], reason = 'too many commits before them could not be read'): void {
    const known = this.#byReason.get(reason) ?? [];
    known.push(...commits);
    this.#byReason.set(reason, known);
    this.#count += commits.length;
  }

  gaps(): readonly Gap[] {
    return [...this.#byReason].map(([reason, [first = '', ...others]]) => {
      const more = others.length === 0 ? '' : ` and ${others.length} more`;
      return gap('secrets/history', this.#folder, `commit ${first.slice(0, 12)}${more}: ${reason}`);
    });
  }
}

/** The patches of some commits; else why there are none. */
async function changesIn(batch: readonly string[], { git }: GitRepository): Promise<Uint8Array | string> {
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
    if (!(thrown instanceof SeaworthyError)) throw thrown;
    if (thrown.code === 'LIMIT_EXCEEDED') return `changes more than ${maxOutputBytes} bytes`;
    if (thrown.code === 'PROCESS_FAILED') return 'an object of it is missing or damaged';
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

function halves(batch: readonly string[]): readonly (readonly string[])[] {
  const middle = batch.length >> 1;
  return [batch.slice(0, middle), batch.slice(middle)];
}

function sightingsIn(
  { commit, path, firstLine, bytes }: AddedText,
  isAllowed: ((secret: string) => boolean) | undefined,
): readonly Sighting[] {
  if (!isSearched(path) || bytes.subarray(0, 8192).includes(0)) return [];
  return searchText(bytes, { depth: depthFor(path), path, isAllowed }).map((fact) => ({
    fact: {
      ...fact,
      line: firstLine + fact.line - 1,
      ...(isForTrials(path) ? { doubtful: true as const } : {}),
    },
    location: { at: 'file', path, commit },
    hidden: false,
  }));
}
