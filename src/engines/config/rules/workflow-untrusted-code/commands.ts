/** Takes the commits of a pull request. */
export function fetches([program = '', ...words]: readonly string[]): boolean {
  if (program === 'gh') return words[0] === 'pr' && words[1] === 'checkout';
  return (
    program === 'git' &&
    /^(?:fetch|pull)$/.test(words[0] ?? '') &&
    words.some((word) => /\bpull\//.test(word))
  );
}

const builders = new Set(
  'npm npx pnpm yarn bun deno make cmake poetry tox nox pytest bundle rake mvn mvnw gradle cargo dotnet pre-commit ansible-playbook terraform bazel just task source .'.split(
    ' ',
  ),
);

/** The first word, or the first two, that make a program run what the project's files say. */
const buildersWith: Readonly<Record<string, RegExp>> = {
  pip: /^install .*(?:^| )(?:-r|-e|\.)/,
  pip3: /^install .*(?:^| )(?:-r|-e|\.)/,
  python: /^(?!-[cm])./,
  python3: /^(?!-[cm])./,
  node: /^[^-]/,
  composer: /^(?:install|update)/,
  go: /^(?:test|run|generate|build)/,
  docker: /^(?:build|compose|buildx)/,
  sh: /^[^-]/,
  bash: /^[^-]/,
};

const longestCommand = 2_000;

/** Runs what a project's files say: a build, a test, an installation of the project itself. */
export function runsProject([program = '', ...words]: readonly string[]): boolean {
  if (program.startsWith('./') || builders.has(program)) return true;
  const rest = words.join(' ').slice(0, longestCommand);
  if (/^python3?$/.test(program) && /^-m (?:pytest|unittest|build)\b/.test(rest)) return true;
  return Object.hasOwn(buildersWith, program) && buildersWith[program]?.test(rest) === true;
}
