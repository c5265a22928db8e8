import type { Hit } from '../rule.js';
import { type ImageReference, lastNameOf } from './image-reference/index.js';
import type { Stage } from './stages/index.js';

/** Distributions without releases: a tag that stays behind is a partial upgrade as soon as a package is added to it. */
const rolling =
  /^(?:library\/)?(?:archlinux(?:\/[\w-]{1,60})?|base\/arch(?:linux)?|manjarolinux\/\S{1,60}|opensuse\/tumbleweed(?:-\S{1,60})?|gentoo\/\S{1,60}|nixos\/nix|kalilinux\/\S{1,60}|voidlinux\/\S{1,60}|ghcr-void\S{0,60}|clearlinux)$/;

/** Tags of other distributions under which each day's packages are. */
const rollingTags: ReadonlyMap<string, RegExp> = new Map([
  ['debian', /^(?:sid|unstable|testing)(?:-|$)/],
  ['fedora', /^rawhide$/],
  ['alpine', /^edge$/],
  ['ubuntu', /^devel$/],
]);

export function isRolling(reference: ImageReference): boolean {
  const { repository, tag = '' } = reference;
  return rolling.test(repository) || rollingTags.get(lastNameOf(reference))?.test(tag) === true;
}

export const rollingAdvice =
  'This distribution has no releases: name the digest that was tried, and move it together with all packages.';

/** Repositories that their makers left, and what took their place: https://hub.docker.com/_/archlinux */
const givenUp = /^(?:base\/(?:arch|archlinux|devel)|archlinux\/base)$/;

/** An image that nothing is added to any more is older with each day, and its first upgrade is a long one or none. */
export function ofGivenUp({
  reference: { registry, repository },
  steps,
}: Pick<Stage, 'reference' | 'steps'>): Pick<Hit, 'severity' | 'advice'> {
  if ((registry !== undefined && registry !== 'docker.io') || !givenUp.test(repository)) return {};
  return {
    severity: 'medium',
    advice: `${repository} is given up, and gets no images any more: move to archlinux. This distribution has no releases: name the tag of a day (archlinux:base-…) or its digest, and move it together with all packages. A package that it has dropped since comes from its makers, or with another base.${ofManagedPython(steps)}`,
  };
}

/** https://packaging.python.org/en/latest/specifications/externally-managed-environments/ */
function ofManagedPython(steps: Stage['steps']): string {
  const runs = steps
    .filter(({ effective }) => effective.keyword === 'RUN')
    .map(({ effective }) => effective.args.text);
  const text = runs.join('\n').slice(0, longestText);
  if (!/\bpip3? install\b/.test(text) || /\bvenv\b|virtualenv|break-system-packages/.test(text)) return '';
  return ' Its Python refuses "pip install" outside of a virtual environment: make one (python -m venv), or take the packages of the distribution.';
}

const longestText = 20_000;

export const upgradeAdvice =
  'This distribution has no releases, and upgrades so: take the newest image, so that little is left to do, and keep the upgrade before what is installed on it.';

/** Images whose only tags are `latest` and variants such as `nonroot` and `debug`: the readmes of Distroless, of Chainguard's free images and of OSS-Fuzz. */
export function hasNoReleases({ registry, repository }: ImageReference): boolean {
  const name = registry === undefined ? repository : `${registry}/${repository}`;
  return /^(?:gcr\.io\/(?:distroless|oss-fuzz-base)|(?:cgr\.dev\/)?chainguard)\//.test(name);
}

/** What to do about one of them; less where its name has the release of what is in it: `nodejs22-debian12`. */
export function ofNoReleases(reference: ImageReference): Pick<Hit, 'severity' | 'advice'> {
  if (!hasNoReleases(reference)) return {};
  return {
    ...(/\d/.test(lastNameOf(reference)) ? { severity: 'low' } : {}),
    advice:
      'This image has no release tags: name the digest that was tried (docker buildx imagetools inspect shows it), and let a bot move it.',
  };
}
