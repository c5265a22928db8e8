import { analyzeArtifact } from '../../src/artifact/index.js';
import type { Analyzer } from '../../src/core/analyzer.js';
import type { Artifact, OpenContext, OpenOptions } from '../../src/core/artifact.js';
import { silentProgress } from '../../src/core/progress.js';
import { digestOf } from '../../src/formats/oci/index.js';
import { createRealWorld } from '../../src/world/index.js';

export function realContext(options: OpenOptions = {}, env: Record<string, string> = {}): OpenContext {
  return { world: createRealWorld({ env }), progress: silentProgress, options };
}

const everything: Analyzer = {
  id: 'test/everything',
  version: 1,
  claim: { everything: true },
  maxBytes: 1_000_000,
  evidence: 'installed',
  analyze: (file) => [{ kind: 'problem', reason: `${file.path} ${digestOf(file.bytes())}`, weight: 'note' }],
};

/** What the analysis sees of an image: steps, and every file with the digest of its contents and its place. */
export async function looksOf(artifact: Artifact, context: OpenContext): Promise<unknown> {
  const { facts, gaps } = await analyzeArtifact(artifact, [everything], {
    mode: 'image',
    progress: context.progress.stage('look'),
    disk: context.world.disk,
  });
  return {
    steps: artifact.layers.map(({ index, diffId, createdBy }) => ({ index, diffId, createdBy })),
    facts,
    gaps,
  };
}
