import type { CodeRoute } from '../sast/analyze.js';
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

async function routesIn({ arguments: words, options, shell }: CommandInput): Promise<readonly CodeRoute[]> {
  const [{ openArtifact }, { analyzeArtifact }, { openers }, { engine, selectedIn, analysisOf }] =
    await Promise.all([
      import('../artifact/index.js'),
      import('../artifact/analysis/index.js'),
      import('../artifact/openers/index.generated.js'),
      import('../sast/engine.js'),
    ]);
  const { world, progress } = shell;
  const from = options.text('from');
  const artifact = await openArtifact(
    words[0] ?? '.',
    {
      world,
      progress,
      options: { exclude: options.texts('exclude'), ...(from === undefined ? {} : { from }) },
    },
    openers,
  );
  try {
    const stage = progress.stage('files');
    const mode = artifact.kind === 'image' ? 'image' : 'filesystem';
    const { facts } = await analyzeArtifact(artifact, engine.analyzers ?? [], {
      mode,
      disk: world.disk,
      progress: stage,
    });
    stage.end();
    const selected = await selectedIn({ facts, artifact });
    return (await analysisOf(selected, { world })).routes;
  } finally {
    await artifact.close();
  }
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
