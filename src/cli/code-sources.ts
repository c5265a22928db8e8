import type { Artifact } from '../core/artifact.js';
import type { Selected } from '../engines/sast/selection.js';
import type { CommandInput } from './command.js';

/** Opens the target of a command and chooses the sources that the code engine reads; closed when `work` is done. */
export async function withSources<T>(
  { arguments: words, options, shell }: CommandInput,
  work: (found: { readonly artifact: Artifact; readonly selected: Selected }) => Promise<T>,
): Promise<T> {
  const [{ openArtifact }, { analyzeArtifact }, { openers }, { engine, selectedIn }] = await Promise.all([
    import('../artifact/index.js'),
    import('../artifact/analysis/index.js'),
    import('../artifact/openers/index.generated.js'),
    import('../engines/sast/engine.js'),
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
    return await work({ artifact, selected: await selectedIn({ facts, artifact }) });
  } finally {
    await artifact.close();
  }
}
