import { nameOf, prefixOf } from '../../../../core/paths.js';
import { baseComposeNames } from '../../../../knowledge/roles/compose.js';
import { composeStart, startsProgram, startsStores } from '../../../../knowledge/roles/doubts.js';
import type { Services } from '../../compose-file.js';
import type { ComposeFile } from '../../compose-use.js';
import { isForProduction } from '../../for-production.js';
import { startsProgramOnHost } from '../../host-programs.js';
import { introducingPagesIn } from '../../introducing.js';
import { isInstalledByPages } from '../../pages.js';
import { isStore } from '../../stores-aside.js';
import type { Doubt } from '../doubt.js';

/** Pages start the stores of a file by it, and the program, which it builds as well, on the machine itself. */
export const doubt: Doubt = {
  id: 'stores-by-page',
  title: 'Pages start stores alone by it, and the program without it',
  rank: 92,
  about: 'product',
  ofCompose: (file) => {
    const { path, services, tree } = file;
    const isOfProgram = [...services.values()].some(({ build }) => build !== undefined);
    if (!isOfProgram || isForProduction(file)) return undefined;
    if (isInstalledByPages(path, tree) || !startsProgramOnHost(path, tree)) return undefined;
    const page = pageOfStores(file);
    return page === undefined
      ? undefined
      : {
          role: 'tooling',
          because: `${page} starts stores alone by it, and the program on the machine itself`,
        };
  },
};

const mostLines = 3_000;
const longestLine = 400;

/** The one that starts the file, where all do so for its stores. */
function pageOfStores({ path, services, tree }: ComposeFile): string | undefined {
  const pages = introducingPagesIn(prefixOf(path), tree);
  const starts = pages.flatMap((page) => {
    const lines = linesOf(tree.text(page));
    return lines.flatMap((line, at) =>
      composeStart.test(line) && isOf(line, nameOf(path)) ? [{ page, lines, at }] : [],
    );
  });
  const isOfStores = starts.every(
    ({ lines, at }) => namesStores(lines[at] ?? '', services) ?? isSaid(lines, at),
  );
  return isOfStores ? starts[0]?.page : undefined;
}

/** One that Compose does not read by itself has to be named. */
function isOf(line: string, name: string): boolean {
  return baseComposeNames.includes(name) || line.includes(name);
}

function linesOf(page: string): readonly string[] {
  return page
    .split('\n', mostLines)
    .map((line) => line.slice(0, longestLine))
    .filter((line) => line.trim() !== '');
}

/** `docker compose up -d store cache`; undefined where no service is named. */
function namesStores(line: string, services: Services): boolean | undefined {
  const [, words = ''] = composeStart.exec(line) ?? [];
  const named = words.split(/[\s`]{1,20}/).filter((word) => services.has(word));
  return named.length === 0 ? undefined : named.every((name) => isStore(services.get(name) ?? {}));
}

/** By the lines above: "Start PostgreSQL and Redis:" */
function isSaid(lines: readonly string[], at: number): boolean {
  const said = lines
    .slice(Math.max(0, at - mostAbove), at)
    .findLast((line) => !/^[ \t]{0,8}(?:```|~~~)/.test(line));
  return said !== undefined && startsStores.test(said) && !startsProgram.test(said);
}

const mostAbove = 3;
