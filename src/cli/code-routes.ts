import { type CodeRoute, routesIn } from '../gate/code/routes.js';
import type { CodeTarget } from '../gate/code/sources.js';
import { printable } from '../report/printable.js';
import type { CommandInput } from './command.js';

/** Prints the table of routes of a folder. */
export async function printRoutes(target: CodeTarget, { options, shell }: CommandInput): Promise<number> {
  const routes = await routesIn(target, shell);
  await shell.print(
    options.flag('json') ? `${JSON.stringify({ routes: routes.map(asJson) }, null, 2)}\n` : tableOf(routes),
  );
  return 0;
}

function asJson({ method, path, parameters, handler }: CodeRoute) {
  return { method, path, parameters, handler: { path: handler.path, line: handler.line } };
}

function tableOf(routes: readonly CodeRoute[]): string {
  if (routes.length === 0) return 'No routes were found.\n';
  const rows = routes.map(({ method, path, handler }) =>
    [method, path, `${handler.path}:${handler.line ?? 1}`].map(printable),
  );
  const widths = [0, 1].map((column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows
    .map(
      (row) =>
        `${row
          .map((cell, column) => cell.padEnd(widths[column] ?? 0))
          .join('  ')
          .trimEnd()}\n`,
    )
    .join('');
}
