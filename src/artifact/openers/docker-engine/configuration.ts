import { type ImageConfig, parseImageConfig } from '../../../formats/oci/index.js';
import type { History, Inspection } from './schema.js';

/**
 * The image's configuration as OCI writes it, put together from what the engine shows, so that no byte of the image
 * has to be streamed for it.
 */
export function configurationOf(inspection: Inspection, history: History, where: string): ImageConfig {
  const diffIds = inspection.RootFS.Layers ?? [];
  const steps = [...history].reverse();
  const layers = stepsWithLayer(steps, diffIds.length);
  const document = {
    architecture: inspection.Architecture,
    ...(inspection.Variant ? { variant: inspection.Variant } : {}),
    os: inspection.Os,
    ...(inspection.Created ? { created: inspection.Created } : {}),
    config: inspection.Config ?? {},
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: steps.map((step, index) => ({
      ...(step.CreatedBy ? { created_by: step.CreatedBy } : {}),
      ...(step.Comment ? { comment: step.Comment } : {}),
      ...(layers && !layers[index] ? { empty_layer: true } : {}),
    })),
  };
  return parseImageConfig(new TextEncoder().encode(JSON.stringify(document)), where);
}

type Step = History[number];

/**
 * The engine does not say which steps made a layer. Those with a size did; of those without, the ones that only
 * set values did not, and WORKDIR may have. Undefined where no reading gives the number of layers that there are.
 */
function stepsWithLayer(steps: readonly Step[], layerCount: number): readonly boolean[] | undefined {
  const hasSize = (step: Step) => (step.Size ?? 0) > 0;
  const readings: readonly ((step: Step) => boolean)[] = [
    (step) => hasSize(step) || !setsValues(step.CreatedBy ?? ''),
    (step) => hasSize(step) || !(setsValues(step.CreatedBy ?? '') || isWorkdir(step.CreatedBy ?? '')),
    hasSize,
  ];
  return readings
    .map((reading) => steps.map(reading))
    .find((made) => made.filter(Boolean).length === layerCount);
}

function setsValues(createdBy: string): boolean {
  return /^(ARG|CMD|ENTRYPOINT|ENV|EXPOSE|HEALTHCHECK|LABEL|MAINTAINER|ONBUILD|SHELL|STOPSIGNAL|USER|VOLUME)\b/.test(
    instruction(createdBy),
  );
}

function isWorkdir(createdBy: string): boolean {
  return instruction(createdBy).startsWith('WORKDIR');
}

/** The classic builder writes what it did not run as a comment of the shell. */
function instruction(createdBy: string): string {
  return createdBy.replace(/^\/bin\/sh -c #\(nop\) */, '');
}
