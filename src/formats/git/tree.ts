import type { GitRepository } from './index.js';

const maxTreeBytes = 256 * 1024 * 1024;
const maxBatchBytes = 256 * 1024 * 1024;
const batchTargetBytes = 32 * 1024 * 1024;

export interface TreeFile {
  /** From the top of the repository. */
  readonly path: string;
  readonly id: string;
  readonly sizeBytes: number;
}

/** Regular files of a commit's tree: no links, no submodules. */
export async function filesOf(repository: GitRepository, commit: string): Promise<readonly TreeFile[]> {
  const output = await repository.git(['ls-tree', '-r', '-z', '-l', '--full-tree', commit], {
    maxBytes: maxTreeBytes,
  });
  return new TextDecoder().decode(output).split('\0').flatMap(treeLine);
}

/** `100644 blob <id> <size>\t<path>`, git-ls-tree(1). */
function treeLine(line: string): readonly TreeFile[] {
  const match = /^100(?:644|755|664) blob ([0-9a-f]{40,64}) +(\d+)\t([\s\S]+)$/.exec(line);
  const [, id, size, path] = match ?? [];
  return id === undefined || size === undefined || path === undefined
    ? []
    : [{ path, id, sizeBytes: Number(size) }];
}

/** The bytes of files, by `cat-file --batch`, in pieces of bounded size. A missing object is left out. */
export async function* contentsOf(
  repository: GitRepository,
  files: readonly TreeFile[],
): AsyncGenerator<{ readonly file: TreeFile; readonly bytes: Uint8Array }> {
  for (const batch of batchesOf(files)) {
    const output = await repository.git(['cat-file', '--batch'], {
      input: batch.map(({ id }) => `${id}\n`).join(''),
      maxBytes: maxBatchBytes,
    });
    yield* answersIn(output, batch);
  }
}

function* batchesOf(files: readonly TreeFile[]): Generator<readonly TreeFile[]> {
  let batch: TreeFile[] = [];
  let sizeBytes = 0;
  for (const file of files) {
    batch.push(file);
    sizeBytes += file.sizeBytes;
    if (sizeBytes < batchTargetBytes) continue;
    yield batch;
    batch = [];
    sizeBytes = 0;
  }
  if (batch.length > 0) yield batch;
}

/** `<id> blob <size>\n<bytes>\n` or `<id> missing\n`, git-cat-file(1), "BATCH OUTPUT". */
function* answersIn(
  output: Uint8Array,
  batch: readonly TreeFile[],
): Generator<{ readonly file: TreeFile; readonly bytes: Uint8Array }> {
  let at = 0;
  for (const file of batch) {
    const end = output.indexOf(10, at);
    if (end === -1) return;
    const header = new TextDecoder().decode(output.subarray(at, end));
    at = end + 1;
    const size = /^[0-9a-f]+ \w+ (\d+)$/.exec(header)?.[1];
    if (size === undefined) continue;
    yield { file, bytes: output.subarray(at, at + Number(size)) };
    at += Number(size) + 1;
  }
}
