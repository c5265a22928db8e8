import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { numberedLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

/** `uses:` of workflows and composite actions: https://docs.github.com/actions/reference/workflows-and-actions/workflow-syntax */
export const workflow: Analyzer = {
  id: 'github-actions/workflow',
  version: 6,
  claim: { suffixes: ['.yml', '.yaml'] },
  accepts: ({ path }) =>
    /(?:^|\/)(?:\.(?:github|gitea|forgejo)\/workflows\/[^/]{1,200}\.ya?ml|action\.ya?ml)$/i.test(path),
  maxBytes: 1024 * 1024,
  evidence: 'declared',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  for (const [text, line] of numberedLines(file.text())) {
    // `runs.image` of an action that is an image.
    addImage(list, text.slice(0, 1000).replace(/^(\s{0,60})image:/, '$1uses:'), line);
    const [, name = '', ref = '', comment = ''] = uses.exec(text.slice(0, 1000)) ?? [];
    if (name === '') continue;
    const exact = exactVersion.exec(ref)?.[0] ?? (commit.test(ref) ? versionIn(comment) : undefined);
    if (exact === undefined) {
      const reason = commit.test(ref) ? 'a commit without a version beside it' : 'a name that moves';
      list.problem(
        `${name.slice(0, 100)} is used by ${reason} (${ref.slice(0, 60)}), so it cannot be matched.`,
        { line, weight: 'note' },
      );
    }
    const [owner, repository = '', ...rest] = name.split('/');
    const subpath = rest.length === 0 ? undefined : rest.join('/');
    list.add(
      { type: 'github', namespace: owner, name: repository, subpath },
      {
        name: `${owner}/${repository}`,
        version: exact ?? ref,
        // What moves is listed, and compared with no advisory's range: `v4` is whichever release of it is the newest.
        ecosystem: exact === undefined ? 'generic' : 'GitHub Actions',
        line,
        direct: true,
        scope: 'development',
      },
    );
  }
  return list.facts();
}

const image =
  /^\s{0,60}(?:-\s{1,8})?(?:\{\s{0,8}(?:[^{}#]{1,200},\s{0,8})?)?["']?uses["']?:\s{1,8}["']?docker:\/\/((?:[\w.-]{1,100}(?::\d{1,5})?\/){0,6})([\w.-]{1,100})(?::([\w.-]{1,128}))?(?:@(sha256:[0-9a-f]{64}))?["']?\s{0,20}(?:[,}].{0,300}|#.{0,200})?$/;

/** `docker://alpine:3.20.1`: purl-spec, type docker, whose version is a tag or a digest. */
function addImage(list: FactList, text: string, line: number): void {
  const [, folder = '', name = '', tag, digest] = image.exec(text) ?? [];
  if (name === '') return;
  // https://docs.docker.com/reference/cli/docker/image/pull/: without a tag it is this one.
  const version = digest ?? tag ?? 'latest';
  // Only a registry has a point or a port in front: https://github.com/distribution/reference
  const [, registry, path = ''] = /^([^/]{0,100}[.:][^/]{0,100}|localhost)\/(.{0,800})$/.exec(folder) ?? [
    undefined,
    undefined,
    folder,
  ];
  const namespace = path === '' ? undefined : path.slice(0, -1);
  list.add(
    {
      type: 'docker',
      namespace,
      name,
      ...(registry !== undefined && { qualifiers: { repository_url: registry } }),
    },
    { name: folder + name, version, ecosystem: 'docker', line, direct: true, scope: 'development' },
  );
}

/** Also in flow style: `- { uses: owner/name@v1, with: … }`. */
const uses =
  /^\s{0,60}(?:-\s{1,8})?(?:\{\s{0,8}(?:[^{}#]{1,200},\s{0,8})?)?["']?uses["']?:\s{1,8}["']?([A-Za-z0-9_.-]{1,100}\/[A-Za-z0-9_./-]{1,200})@([\w./-]{1,200})["']?\s{0,20}(?:[,}].{0,300}|(#.{0,200}))?$/;
const exactVersion = /^v?\d{1,9}\.\d{1,9}\.\d{1,9}(?:-[\w.]{1,60})?$/;
const commit = /^[0-9a-f]{40}$/;

/** What tools write behind a commit: `# v4.1.0`, `# tag=v4.1.0`. */
function versionIn(comment: string): string | undefined {
  return /^#\s{0,4}(?:tag=|ratchet:\S{1,200}@)?(v?\d{1,9}\.\d{1,9}\.\d{1,9})\b/.exec(comment)?.[1];
}
