import { historyOf } from '../../engines/config/models/image/history.js';
import { type Instruction, parseDockerfile } from '../../formats/dockerfile/index.js';

/** What a Dockerfile shows of an image that was built from it. */
export interface BuildSteps {
  /** The image of its FROM, as written; variables stay as they are. */
  readonly from: string;
  readonly fromLine: number;
  /** Layers that are there before its first step. */
  readonly baseLayers: number;
  /** The line that made each later layer. */
  readonly lineOfLayer: ReadonlyMap<number, number>;
}

/** Keywords that leave no entry in the history, or do so with some builders only. */
const silent = new Set(['ARG', 'FROM', 'ONBUILD', 'SHELL']);
const makesLayers = new Set(['RUN', 'COPY', 'ADD']);
const mostStages = 200;

/**
 * The steps of the last stage laid against the image's history, from the end: each has an entry of its own (OCI image-spec,
 * config.md, "history"). Undefined where they do not fit, which means that the image was built from something else.
 */
export function stepsOf(text: string, history: unknown): BuildSteps | undefined {
  const file = parseDockerfile(text);
  const stage = lastStage(file.instructions);
  if (stage === undefined) return undefined;
  const steps = historyOf(history);
  const lineOfLayer = new Map<number, number>();
  let at = steps.length - 1;
  for (const instruction of [...stage.instructions].reverse()) {
    const step = steps[at];
    if (step?.instruction !== instruction.keyword) {
      if (silent.has(instruction.keyword)) continue;
      return undefined;
    }
    if (step.layerIndex !== undefined)
      lineOfLayer.set(step.layerIndex, file.lines.positionOf(instruction.start).line);
    at -= 1;
  }
  if (!stage.instructions.some(({ keyword }) => makesLayers.has(keyword)) && lineOfLayer.size === 0)
    return undefined;
  const baseLayers = steps.slice(0, at + 1).filter(({ layerIndex }) => layerIndex !== undefined).length;
  return { from: stage.from, fromLine: file.lines.positionOf(stage.start).line, baseLayers, lineOfLayer };
}

interface Stage {
  readonly name?: string;
  readonly from: string;
  readonly start: number;
  readonly instructions: Instruction[];
}

/** The last stage with the steps of those stages that it is built on. */
function lastStage(instructions: readonly Instruction[]): Stage | undefined {
  const stages: Stage[] = [];
  for (const instruction of instructions) {
    const last = stages.at(-1);
    if (instruction.keyword !== 'FROM') {
      last?.instructions.push(instruction);
      continue;
    }
    if (stages.length >= mostStages) return undefined;
    const [from, as, name] = instruction.words.map(({ value }) => value);
    if (from === undefined) return undefined;
    // Stages are found by name without regard to case, or by number.
    const parent = stages.find((stage, index) => stage.name === from.toLowerCase() || String(index) === from);
    stages.push({
      ...(as?.toUpperCase() === 'AS' && name !== undefined ? { name: name.toLowerCase() } : {}),
      from: parent?.from ?? from,
      start: parent?.start ?? instruction.start,
      instructions: [...(parent?.instructions ?? [])],
    });
  }
  return stages.at(-1);
}
