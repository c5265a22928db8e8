import { reasonOf, SeaworthyError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import type { Disk, World } from '../core/world.js';

const maxBytes = 4 * 1024 * 1024;
const mostTargets = 100_000;

/**
 * One target a line, `#` for comments; each once.
 * @throws SeaworthyError NOT_FOUND, USAGE where there is none
 */
export function targetsIn(path: string | undefined, disk: Disk): readonly string[] {
  if (path === undefined)
    throw new SeaworthyError('USAGE', 'No image is named.', {
      whatToDo: 'Name one, or a file that lists them: --list FILE.',
    });
  const text = new TextDecoder().decode(disk.readFile(path, { maxBytes }));
  const targets = [
    ...new Set(
      text
        .split(/\r?\n/)
        .map(withoutComment)
        .filter((line) => line !== ''),
    ),
  ];
  if (targets.length > 0 && targets.length <= mostTargets) return targets;
  const reason =
    targets.length === 0 ? 'The list names nothing.' : `The list names more than ${mostTargets} images.`;
  throw new SeaworthyError('USAGE', reason, {
    where: path,
    whatToDo: 'Write one image a line; "#" begins a comment.',
  });
}

function withoutComment(line: string): string {
  const at = line.search(/(?:^|\s)#/);
  return (at < 0 ? line : line.slice(0, at)).trim();
}

export type ListResult =
  | { readonly target: string; readonly report: Report }
  | { readonly target: string; readonly error: SeaworthyError };

/** What stops the whole list: it would be the same for each of them. */
const forAll = new Set<string>(['USAGE', 'CONFIG_INVALID', 'DB_MISSING', 'DB_CORRUPT', 'INTERRUPTED']);

/** How far the heap may grow beyond what is in use: what the image before left behind goes before the next one needs its place. */
const heapGrowthPercent = 20;

/** One after the other, so that many images need no more memory than one. One that cannot be scanned costs itself alone. */
export async function* scanList(
  targets: readonly string[],
  scanOne: (target: string) => Promise<Report>,
  world: Pick<World, 'saveMemory'> = {},
): AsyncGenerator<ListResult> {
  if (targets.length > 1) world.saveMemory?.(heapGrowthPercent);
  for (const target of targets) {
    try {
      yield { target, report: await scanOne(target) };
    } catch (thrown) {
      const error =
        thrown instanceof SeaworthyError
          ? thrown
          : new SeaworthyError('INTERNAL', reasonOf(thrown), { cause: thrown });
      if (forAll.has(error.code)) throw error;
      yield { target, error };
    }
  }
}

/** Counts of a list, and how its command ends: what failed before what was not seen. */
export class ListTally {
  readonly counts = { pass: 0, fail: 0, incomplete: 0, error: 0 };
  #exitCode: 0 | 1 | 3 = 0;

  add(result: ListResult, exitCodeOf: (report: Report) => 0 | 1 | 3): void {
    if ('error' in result) this.counts.error += 1;
    else this.counts[result.report.verdict.outcome] += 1;
    // An image that was not scanned is never a pass.
    const code = 'error' in result ? 3 : exitCodeOf(result.report);
    if (code === 1 || this.#exitCode === 0) this.#exitCode = code;
  }

  get exitCode(): 0 | 1 | 3 {
    return this.#exitCode;
  }
}
