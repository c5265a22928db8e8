import type { Hit } from '../../rule.js';
import type { LintFile } from '../file.js';
import type { Stage } from './index.js';

type Seen = Pick<LintFile, 'model' | 'runs' | 'images'>;

/**
 * A base that goes into no image: of a stage that the last one neither builds on nor copies or mounts from, that starts nothing, and that no build
 * of the tree selects. BuildKit leaves such stages out: https://docs.docker.com/build/building/multi-stage/#differences-between-legacy-builder-and-buildkit
 */
export function ofUnreached(stage: Stage, file: Seen): Pick<Hit, 'severity' | 'advice'> {
  if (!isUnreached(stage, file)) return {};
  const name = stage.nameWord?.value;
  return {
    severity: 'low',
    advice: `Nothing copies from ${name === undefined ? 'this stage' : `the stage ${name.slice(0, 60)}`} or builds on it: delete it, unless a build selects it with --target.`,
  };
}

function isUnreached(stage: Stage, { model, runs, images }: Seen): boolean {
  const last = model.stages.at(-1);
  if (
    last === undefined ||
    stage === last ||
    stage.steps.some(({ effective }) => starts.test(effective.keyword))
  )
    return false;
  const { nameWord } = stage;
  if (nameWord !== undefined && images?.isSelected?.(nameWord.value) === true) return false;
  const reached = new Set<Stage>();
  const open = [last];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    if (reached.has(each)) continue;
    reached.add(each);
    const sources = sourcesOf(each, runs);
    // What a variable names may be any stage.
    if (sources.some((name) => name.includes('$')) || isAnyStage(each)) return false;
    open.push(...model.stages.filter((other) => other === each.parent || isNamed(other, sources)));
  }
  return !reached.has(stage);
}

const starts = /^(?:CMD|ENTRYPOINT|EXPOSE|HEALTHCHECK)$/;

/** Stages and images that it copies or mounts from, as written. */
function sourcesOf(stage: Stage, runs: LintFile['runs']): readonly string[] {
  const copied = stage.steps.flatMap(
    ({ effective }) => effective.flags.find(({ name }) => name === 'from')?.value ?? [],
  );
  const mounted = runs
    .filter(({ step }) => step.stage === stage)
    .flatMap(({ mounts }) => mounts.flatMap(({ from }) => from ?? []));
  return [...copied, ...mounted].map((name) => name.toLowerCase());
}

/** `FROM base-${KIND}`; the name of an image with a tag is none of a stage. */
function isAnyStage({ baseWord }: Stage): boolean {
  return (
    baseWord?.raw.includes('$') === true && !/[:/@]/.test(baseWord.raw.replace(/\$\{[^}]{0,200}\}/g, '$'))
  );
}

function isNamed({ index, nameWord }: Stage, names: readonly string[]): boolean {
  return names.includes(String(index)) || names.includes(nameWord?.value.toLowerCase() ?? '');
}
