/** Files that build images: of make and other runners of tasks, of CI systems, and scripts. */
export const builderFiles =
  /^(?:[Mm]akefile(?:\.[\w-]{1,40})?|GNUmakefile|[\w.-]{1,60}\.mk|[Jj]ustfile|Taskfile\.ya?ml|Rakefile|package\.json|tox\.ini|noxfile\.py|Jenkinsfile(?:\.[\w-]{1,40})?|\.gitlab-ci\.yml|\.travis\.yml|\.drone\.yml|\.cirrus\.yml|azure-pipelines\.ya?ml|appveyor\.yml|bitbucket-pipelines\.yml|cloudbuild\.ya?ml|config\.yml|[\w.-]{1,80}\.(?:sh|bash))$/;

/** Settings of CI systems; of those in which each job stands by itself, one may publish and another one not. */
export const isOfCi =
  /(?:^|\/)(?:\.travis\.yml|\.gitlab-ci\.yml|\.drone\.yml|\.cirrus\.yml|azure-pipelines\.ya?ml|appveyor\.yml|bitbucket-pipelines\.yml|Jenkinsfile(?:\.[\w-]{1,40})?)$|^\.(?:github\/workflows|circleci|gitlab|buildkite)\/[^/]{1,100}$/;
export const ciSettingsOfJobs =
  /^(?:\.github\/workflows|\.circleci|\.gitlab)\/[^/]{1,100}$|^\.gitlab-ci\.yml$/;

/** Where these lie beside the root. */
export const builderFolders: readonly string[] = [
  '.github/workflows/',
  '.circleci/',
  '.gitlab/',
  '.buildkite/',
  'ci/',
  'scripts/',
  'script/',
  'tools/',
  'hack/',
  'build/',
  'test/',
  'tests/',
  'docker/',
];

/** Words of scripts, targets and jobs that check the project. */
export const checkWords =
  /^(?:tests?|testing|unittests?|check|checks|ci|e2e|integration|lint|bench(?:mark)?s?|fuzz(?:ing)?|valgrind|coverage|sanitizers?|asan|tsan|interop|regression|smoke|verify)$/i;

/** Words of targets and jobs that make images to be used. */
export const releaseWords = /^(?:images?|release|releases|publish|push|deploy(?:ment)?)$/i;

/** An image that is pushed serves others than the tests. */
export const publishes =
  /\b(?:docker|podman|buildah|crane|skopeo)[ \t]{1,4}(?:image[ \t]{1,4})?(?:push|login)\b|\bpush:[ \t]{0,4}(?!false\b)\S|[ \t]--push\b|docker\/login-action|[ \t]--destination[ =]|\btwine upload\b|\bgoreleaser\b/;
/** An image, and not what an index of packages takes. */
export const pushesImages =
  /\b(?:docker|podman|buildah|crane|skopeo)[ \t]{1,4}(?:image[ \t]{1,4})?(?:push|login)\b|\bpush:[ \t]{0,4}(?!false\b)\S|[ \t]--push\b|docker\/login-action|[ \t]--destination[ =]|\bgoreleaser\b/;

/** What a page says of an image that is given to users. */
export const imageUsage = /^#{1,4} (?:how to use (?:this|the) (?:docker )?image|(?:docker )?image usage)\b/im;
