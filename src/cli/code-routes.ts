import type { CodeRoute } from '../engines/sast/analyze.js';
import { withSources } from './code-sources.js';
import type { CommandInput } from './command.js';
import { printable } from './printable.js';

/** The table of routes of a folder: what the application answers to. */
export async function printRoutes(input: CommandInput): Promise<number> {
  const { options, shell } = input;
  const routes = await routesIn(input);
  await shell.print(
    options.flag('json') ? `${JSON.stringify({ routes: routes.map(asJson) }, null, 2)}\n` : tableOf(routes),
  );
  return 0;
}

async function routesIn(input: CommandInput): Promise<readonly CodeRoute[]> {
  const { world } = input.shell;
  return withSources(input, async ({ selected }) => {
    const { analysisOf } = await import('../engines/sast/engine.js');
    return (await analysisOf(selected, { world })).routes;
  });
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
