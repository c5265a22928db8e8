/** What installs, compiles or bundles where a container starts, and writes among the sources for it. */
const builds: readonly RegExp[] = [
  /\b(?:npm|pnpm|yarn|bun)(?: run)? (?:ci|install|add|build)(?![\w-])/,
  /\b(?:tsc|webpack|webpack-dev-server|rollup|react-scripts start|vue-cli-service serve|ng serve)(?![\w-])/,
  /\b(?:(?:vite|next|nuxt|nuxi|ng|astro|remix|gatsby|nest) build|(?:next|nuxt|nuxi|astro|remix) dev|nest start|gatsby develop)(?![\w-])/,
  /\b(?:(?:uv|poetry|pipenv) (?:sync|install)|(?:pip3?|bundle|composer) install)(?![\w-])/,
  /\b(?:(?:go|cargo|stack|cabal|swift) (?:run|build)|cargo watch|dotnet (?:run|watch|build))(?![\w-])/,
  /\b(?:spring-boot:run|quarkus:dev|bootRun|quarkusDev|sbt run|lein run|mix (?:phx\.server|run))(?![\w-])/,
  /\b(?:mvnw?|gradlew?) (?:clean )?(?:package|install|build|run)(?![\w-])/,
  /\b(?:manage\.py collectstatic|(?:rails|rake) assets:precompile)(?![\w-])/,
];

/** https://docs.astral.sh/uv/concepts/projects/sync/: before each run, but for --no-sync. */
const syncing = /\buv run(?![\w-])(?![^;&|]{0,400} --no-sync(?![\w-]))/;

const longestCommand = 4_000;

/** As a sentence in front of the advice; empty where nothing is built. */
export function ofStartBuild(command: string): string {
  const text = command.slice(0, longestCommand);
  const build = builds.map((each) => each.exec(text)?.[0]).find((each) => each !== undefined);
  if (build !== undefined) return `It builds at the start (${build}): move that into the image. `;
  return syncing.test(text)
    ? 'It brings its packages up to date at each start (uv run): install them in the image, and start with uv run --no-sync. '
    : '';
}

const setting = 'Set read_only: true';

/** Advice on a service whose image, or a script that it calls, builds at the start. */
export function withStartBuild(command: string, advice: string): string {
  return advice.startsWith(setting) ? `${ofStartBuild(command)}${advice}` : advice;
}
