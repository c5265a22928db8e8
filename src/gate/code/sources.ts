import { analyzeArtifact } from '../../artifact/analysis/index.js';
import { openArtifact } from '../../artifact/index.js';
import { openers } from '../../artifact/openers/index.generated.js';
import type { Artifact, OpenOptions } from '../../core/artifact.js';
import type { Selected } from '../../engines/sast/selection.js';
import type { GateContext } from '../context.js';

export interface CodeTarget {
  readonly reference: string;
  readonly open: OpenOptions;
}

export interface OpenedCode {
  readonly artifact: Artifact;
  readonly selected: Selected;
}

/** Opens a target and selects the sources that the code engine reads; closed when `work` is done. */
export async function withSources<T>(
  { reference, open: options }: CodeTarget,
  { world, progress }: GateContext,
  work: (opened: OpenedCode) => Promise<T>,
): Promise<T> {
  const { engine, selectedIn } = await import('../../engines/sast/engine.js');
  const artifact = await openArtifact(reference, { world, progress, options }, openers);
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
