import { nameOf } from '../../../core/paths.js';
import type { LintFile } from '../models/file.js';
import { isPage } from '../models/image-uses.js';
import type { Stage } from '../models/stages/index.js';
import type { Hit } from '../rule.js';
import { isBareImage, isOfLanguage, isOfServer } from './root-need/bases.js';

/** `FROM reef` beside `reef/Dockerfile`: no registry has a tag or digest of it. */
export function ofLocalBase(stage: Stage, { images }: LintFile): Pick<Hit, 'severity' | 'advice'> {
  const { registry, repository } = stage.reference;
  if (registry !== undefined || repository.includes('/')) return {};
  if (isBareImage(repository) || isOfLanguage(stage) || isOfServer(stage)) return {};
  const beside = images?.builtBeside?.(repository);
  if (beside === undefined) return {};
  return {
    severity: 'low',
    advice: `It is built from ${beside}, so that no registry has a release of it: build both in one go, or give it the version of the tree as its tag.`,
  };
}

/** `ARG BASE=tide:1`, `FROM $BASE`, where all builds of the tree name another one. */
export function ofPassedBase(stage: Stage, { images, path }: LintFile): Pick<Hit, 'severity' | 'advice'> {
  const names = [...(stage.baseWord?.raw ?? '').slice(0, 400).matchAll(/\$\{?(\w{1,100})/g)].map(
    ([, name = '']) => name,
  );
  const use = images?.passing?.(names);
  if (use === undefined || isPage(use.path)) return {};
  // A workflow that names no file builds this one.
  if (use.does === 'passes' && nameOf(path) !== 'Dockerfile') return {};
  return {
    severity: 'low',
    advice: `${use.path}:${use.line} passes ${names.join(', ')}, so that the default counts only for builds by hand: give it what is passed there.`,
  };
}

/** `FROM $PARENT` without ARG, where what builds it in the tree passes it, or fills it in before the builder reads the file. */
export function ofPassedName(
  name: string,
  { images, dockerfile }: LintFile,
): Pick<Hit, 'severity' | 'advice'> {
  const use = images?.passing?.([name]);
  const isOfTasks =
    name === 'DOCKER_IMAGE_PARENT' || dockerfile.comments.some(({ text }) => text.trim() === `%ARG ${name}`);
  if ((use === undefined || isPage(use.path)) && !isOfTasks) return {};
  const passer =
    use === undefined ? 'Taskgraph, by what the kind of its images says,' : `${use.path}:${use.line}`;
  return {
    severity: 'low',
    advice: `${passer} passes ${name}; declare it with ARG before the first FROM, which builders ask for that know no other way.`,
  };
}

/** The Open Build Service takes bases from its own repositories, and builds anew when they change: https://openbuildservice.org/help/manuals/obs-user-guide/ */
export function ofBuildService({ dockerfile }: LintFile): Pick<Hit, 'severity' | 'advice'> {
  const isBuiltThere = dockerfile.comments.some(({ text }) =>
    /^!(?:BuildTag|UseOBSRepositories)\b/.test(text.trim()),
  );
  return isBuiltThere
    ? {
        severity: 'low',
        advice:
          'The Open Build Service takes it from its own repositories: name a release tag that these have; a digest does not hold there.',
      }
    : {};
}
