import { posix } from 'node:path';

/** A build of an image in a line of a shell: https://docs.docker.com/reference/cli/docker/buildx/build/ */
export interface ImageBuild {
  /** As written, such as `.` or `docker/`; empty where none is seen. */
  readonly context: string;
  /** Of `-f`, as written. */
  readonly file: string | undefined;
  readonly tags: readonly string[];
}

const mostChars = 1_000;
const start =
  /\b(?:docker|podman|buildah)[ \t]{1,4}(?:buildx[ \t]{1,4}|image[ \t]{1,4})?(?:build|bud)[ \t]([^\n]{1,1000})/;

/** Options of a build that are followed by their value. */
const withValue =
  /^(?:-[tfmco]|--(?:tag|file|build-arg|build-context|target|platform|network|label|annotation|cache-from|cache-to|progress|output|secret|ssh|iidfile|metadata-file|builder|memory|cpuset-cpus|shm-size|ulimit|add-host|isolation|format|volume))$/;

export function imageBuildIn(line: string): ImageBuild | undefined {
  const [, text] = start.exec(line.slice(0, mostChars * 2)) ?? [];
  if (text === undefined) return undefined;
  const [command = ''] = text.split(/&&|\|\||[;|)`]/);
  const words = command
    .split(/\s+/)
    .map((word) => word.replace(/["',]/g, ''))
    .filter((word) => word !== '');
  const [tags, files, contexts]: [string[], string[], string[]] = [[], [], []];
  let option = '';
  for (const word of words) {
    const [, name = '', joined] = /^(--?[\w-]{1,40})(?:=(\S{0,400}))?$/.exec(word) ?? [];
    const value = joined ?? word;
    const of = name === '' ? option : name;
    option = name !== '' && joined === undefined && withValue.test(name) ? name : '';
    if (option !== '') continue;
    if (/^(?:-t|--tag)$/.test(of)) tags.push(value);
    else if (/^(?:-f|--file)$/.test(of)) files.push(value);
    else if (of === '') contexts.push(value);
  }
  return { context: contexts.at(-1) ?? '', file: files.at(-1), tags };
}

/** The Dockerfiles that a build may mean, which a script in `folder` starts there or at the root. */
export function filesOf({ context, file }: ImageBuild, folder: string): readonly string[] {
  if (context === '') return [];
  return [...new Set([folder, ''])]
    .flatMap((base) =>
      file === undefined
        ? [posix.join(base, context, 'Dockerfile'), posix.join(base, context, 'Containerfile')]
        : [posix.join(base, file), posix.join(base, context, file)],
    )
    .filter((path) => !path.startsWith('..'));
}
