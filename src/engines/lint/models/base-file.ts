import { parseDockerfile } from '../../../formats/dockerfile/index.js';
import { runsOf } from './commands/run.js';
import type { LintFile } from './file.js';
import { once } from './once.js';
import { modelOf, rootStage } from './stages/index.js';

/** The file of the tree that builds the base of the last stage, and nothing where the base comes from elsewhere. Its own base is not followed. */
export function baseFileOf(file: LintFile): LintFile | undefined {
  return found(file).base;
}

const found = once((file: LintFile): { readonly base?: LintFile } => {
  const { images, model, settings, today } = file;
  const last = model.stages.at(-1);
  if (last === undefined || images?.baseHere === undefined) return {};
  const { reference, baseWord } = rootStage(last);
  const built = images.baseHere({ reference, raw: baseWord?.raw ?? '' });
  if (built === undefined) return {};
  const dockerfile = parseDockerfile(built.text);
  const own = modelOf(dockerfile);
  const runs = runsOf(own);
  const base: LintFile = {
    path: built.path,
    dockerfile,
    model: own,
    runs,
    scripts: runs.flatMap(({ scripts }) => scripts),
    commands: runs.flatMap(({ commands }) => commands),
    settings,
    today,
    answers: new Map(),
    ...(built.context === undefined ? {} : { context: built.context }),
  };
  return { base };
});
