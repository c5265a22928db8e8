import type { CodeRoute } from '../../engines/sast/analyze.js';
import { printable } from '../../report/printable.js';
import type { GateContext } from '../context.js';
import { type CodeTarget, withSources } from './sources.js';

export type { CodeRoute } from '../../engines/sast/analyze.js';

/** The routes that the application in a folder serves. */
export function routesIn(target: CodeTarget, context: GateContext): Promise<readonly CodeRoute[]> {
  return withSources(target, context, async ({ selected }) => {
    const { analysisOf } = await import('../../engines/sast/engine.js');
    return (await analysisOf(selected, context)).routes;
  });
}

/** A table for a person, or JSON. */
export function routesText(routes: readonly CodeRoute[], isJson: boolean): string {
  if (isJson) return `${JSON.stringify({ routes: routes.map(asJson) }, null, 2)}\n`;
  return tableOf(routes);
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
