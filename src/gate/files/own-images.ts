import type { Finding } from '../../core/finding.js';
import { nameOf } from '../../core/paths.js';
import { rule } from '../../engines/config/rules/image-tag-latest/index.js';
import { isKnownToWrite } from '../../engines/config/rules/writable-root-filesystem/folders.js';
import { isLocalName } from '../../knowledge/official-images.js';
import { isNamedLike, isOfProject } from './dockerfile-of-own.js';
import { isOfOwner } from './owner-of-project.js';
import { projectName, type SearchedTree } from './searched-folder.js';

/** An image that the project itself pushes has no publisher to look to for a release: its own pipeline gives the tags. */
export function withOwnImages(findings: readonly Finding[], searched: SearchedTree): readonly Finding[] {
  const { tree, prefix = '' } = searched;
  const project = projectName(searched);
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
      isOfProject(repository, manifest, tree) ||
      (!isOfOthers(repository) && isOfOwner(repository, tree, project));
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
