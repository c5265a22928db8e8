import type { Finding } from '../../core/finding.js';
import { nameOf } from '../../core/paths.js';
import { rule } from '../../engines/config/rules/image-tag-latest/index.js';
import { isKnownToWrite } from '../../engines/config/rules/writable-root-filesystem/folders.js';
import { isLocalName } from '../../knowledge/official-images.js';
import type { Tree } from '../roles/find.js';
import { diskTree } from '../roles/tree.js';
import { isNamedLike, isOfProject } from './dockerfile-of-own.js';
import { projectName, type SearchedFolder } from './idle-workflows.js';

/** An image that the project itself pushes has no publisher to look to for a release: its own pipeline gives the tags. */
export function withOwnImages(
  findings: readonly Finding[],
  { root, disk, prefix = '' }: SearchedFolder,
): readonly Finding[] {
  const tree = diskTree(root, disk);
  const project = projectName({ root, disk });
  return findings.map((finding) => {
    const { fix, evidence } = finding;
    if (finding.rule !== rule.id || fix?.kind !== 'manual' || fix.summary !== rule.fix) return finding;
    const actual = evidence?.kind === 'setting' ? evidence.actual : '';
    const [, repository = ''] = written.exec(actual) ?? [];
    const [place] = finding.locations;
    const manifest =
      place.at === 'file' && place.path.startsWith(prefix) ? place.path.slice(prefix.length) : '';
    const isOwn =
      (isNamedLike(nameOf(repository), project) && !isOfOthers(repository)) ||
      isPushed(repository, tree) ||
      isOfProject(repository, manifest, tree);
    return isOwn ? { ...finding, fix: { ...fix, summary: advice } } : finding;
  });
}

const written = /^image: ["']?([a-z0-9][\w./-]{2,200}?)(?::latest)?["']?$/;

const advice =
  'Where the pipeline of this project pushes it, have that tag it by its commit or release, and name the tag here by a variable that the deployment sets (image: NAME:${IMAGE_TAG:?}), so that the one before can be started again; else name a digest or a release tag.';

/** `traefik` in a project `harbour-with-traefik`: what Docker or a known publisher has under that name. */
function isOfOthers(repository: string): boolean {
  return isKnownToWrite(repository) || (!repository.includes('/') && !isLocalName(repository));
}

/** A pipeline of the tree that has the whole name of the image, and pushes. */
function isPushed(repository: string, tree: Tree): boolean {
  if (!repository.includes('/')) return false;
  const workflows = tree
    .entries('.github/workflows/')
    .filter((name) => /\.ya?ml$/.test(name))
    .slice(0, mostPipelines)
    .map((name) => `.github/workflows/${name}`);
  return [...workflows, ...pipelines].some((path) => {
    const text = tree.text(path);
    return text.includes(repository) && /\bpush\b/.test(text);
  });
}

const mostPipelines = 50;
const pipelines: readonly string[] = ['.gitlab-ci.yml', 'Jenkinsfile', 'deploy.sh', 'Makefile'];
