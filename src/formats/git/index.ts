import { randomBytes } from 'node:crypto';
import { SeaworthyError } from '../../core/errors.js';
import type { World } from '../../core/world.js';
import { layoutOf, type RepositoryLayout } from './layout.js';
import { Refs } from './refs.js';

const timeoutMs = 120_000;
const defaultMaxBytes = 64 * 1024 * 1024;

/**
 * A repository of which only references and objects are read. git runs in an empty repository of ours that borrows the
 * object folder: configuration, hooks, attributes, filters, submodules and remotes of the scanned one do not exist
 * for it, so none of them can start a program or send a request.
 */
export interface GitRepository {
  /** The folder that holds `.git`, links resolved. */
  readonly top: string;
  readonly refs: Refs;
  /** @throws SeaworthyError PROCESS_FAILED where git refuses, LIMIT_EXCEEDED where it prints too much */
  git(args: readonly string[], options?: { input?: string; maxBytes?: number }): Promise<Uint8Array>;
  /** The commit that `name` stands for, `~2` and `^` behind it included. @throws SeaworthyError PROCESS_FAILED */
  commit(name: string): Promise<string>;
}

/** Opens the repository of `folder` for `use`, and removes what it needed afterwards. @throws SeaworthyError */
export async function withRepository<T>(
  folder: string,
  world: World,
  use: (repository: GitRepository) => Promise<T>,
): Promise<T> {
  const { disk } = world;
  const layout = layoutOf(folder, disk);
  const refs = new Refs(disk, layout.gitFolder, layout.commonFolder);
  const scratch = `${disk.temporaryDirectory()}/seaworthy-git-${randomBytes(8).toString('hex')}`;
  try {
    prepare(scratch, layout, refs.resolve('HEAD')?.length === 64, world);
    const git: GitRepository['git'] = (args, options) => run(args, scratch, layout, world, options);
    return await use({ top: layout.top, refs, git, commit: (name) => commitOf(name, refs, git, folder) });
  } finally {
    disk.remove(scratch);
  }
}

function prepare(
  scratch: string,
  { shallow }: RepositoryLayout,
  isSha256: boolean,
  { disk }: Pick<World, 'disk'>,
): void {
  disk.makeDirectory(`${scratch}/refs`);
  disk.writeFile(`${scratch}/HEAD`, 'ref: refs/heads/none\n', { ownerOnly: true });
  const version = isSha256 ? 1 : 0;
  const format = isSha256 ? '[extensions]\n\tobjectFormat = sha256\n' : '';
  disk.writeFile(
    `${scratch}/config`,
    `[core]\n\trepositoryformatversion = ${version}\n\tbare = true\n${format}`,
    { ownerOnly: true },
  );
  if (shallow !== '') disk.writeFile(`${scratch}/shallow`, shallow, { ownerOnly: true });
}

async function run(
  args: readonly string[],
  scratch: string,
  { objects }: RepositoryLayout,
  { processes }: World,
  { input, maxBytes = defaultMaxBytes }: { input?: string; maxBytes?: number } = {},
): Promise<Uint8Array> {
  const { exitCode, stdout, stderr } = await processes.run('git', ['--no-pager', ...args], {
    cwd: scratch,
    env: environment(scratch, objects),
    timeoutMs,
    maxOutputBytes: maxBytes,
    ...(input === undefined ? {} : { input }),
  });
  if (exitCode === 0) return stdout;
  const first = new TextDecoder().decode(stderr).trim().split('\n')[0] ?? '';
  throw new SeaworthyError('PROCESS_FAILED', `git failed: ${first.slice(0, 300)}`, {
    where: objects,
    whatToDo: 'Check the clone with "git fsck", or name another commit.',
  });
}

/** git(1), "Environment Variables": nothing of the machine's or the user's configuration either. */
function environment(scratch: string, objects: string): Record<string, string> {
  return {
    GIT_DIR: scratch,
    GIT_OBJECT_DIRECTORY: objects,
    GIT_ALTERNATE_OBJECT_DIRECTORIES: '',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: '/dev/null',
    GIT_CONFIG_SYSTEM: '/dev/null',
    GIT_CONFIG_PARAMETERS: '',
    GIT_CONFIG_COUNT: '0',
    GIT_ATTR_NOSYSTEM: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    GIT_NO_LAZY_FETCH: '1',
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_OPTIONAL_LOCKS: '0',
    GIT_TERMINAL_PROMPT: '0',
    GIT_EXTERNAL_DIFF: '',
    GIT_TRACE: '0',
    GIT_PAGER: 'cat',
    LC_ALL: 'C',
  };
}

async function commitOf(
  name: string,
  refs: Refs,
  git: GitRepository['git'],
  folder: string,
): Promise<string> {
  const [, base = '', steps = ''] = /^([^~^]*)([~^][~^0-9]*)?$/.exec(name.slice(0, 1000)) ?? [];
  const start = base.startsWith('-') ? undefined : (refs.resolve(base) ?? abbreviated(base));
  if (start === undefined) throw noSuchCommit(name, folder);
  const answer = await git(['rev-parse', '--quiet', '--verify', `${start}${steps}^{commit}`]).catch(() => {
    throw noSuchCommit(name, folder);
  });
  return new TextDecoder().decode(answer).trim();
}

function abbreviated(base: string): string | undefined {
  return /^[0-9a-f]{7,64}$/.test(base) ? base : undefined;
}

function noSuchCommit(name: string, folder: string): SeaworthyError {
  return new SeaworthyError('PROCESS_FAILED', `There is no commit "${name.slice(0, 100)}".`, {
    where: folder,
    whatToDo: 'Name a commit, branch or tag of the repository, or a file.',
  });
}
