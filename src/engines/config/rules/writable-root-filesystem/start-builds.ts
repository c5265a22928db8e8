/** What installs, compiles or bundles where a container starts, and writes among the sources for it. */
const builds: readonly RegExp[] = [
  /\b(?:npm|pnpm|yarn|bun)(?: run)? (?:ci|install|add|build)(?![\w-])/,
  /\bvite(?: (?:dev|serve))?(?= --|\s*$|\s*["'&;|])/,
  /\b(?:tsc|webpack|webpack-dev-server|rollup|react-scripts start|vue-cli-service serve|ng serve)(?![\w-])/,
  /\b(?:(?:vite|next|nuxt|nuxi|ng|astro|remix|gatsby|nest) build|(?:next|nuxt|nuxi|astro|remix) dev|nest start|gatsby develop)(?![\w-])/,
  /\b(?:(?:uv|poetry|pipenv) (?:sync|install)|(?:pip3?|bundle|composer) install)(?![\w-])/,
  /\b(?:(?:go|cargo|stack|cabal|swift) (?:run|build)|cargo watch|dotnet (?:run|watch|build))(?![\w-])/,
  /\b(?:spring-boot:run|quarkus:dev|bootRun|quarkusDev|sbt run|lein run|mix (?:phx\.server|run))(?![\w-])/,
  /\b(?:mvnw?|gradlew?) (?:clean )?(?:package|install|build|run)(?![\w-])/,
  /\b(?:manage\.py collectstatic|(?:rails|rake) assets:precompile)(?![\w-])/,
];

/** https://docs.astral.sh/uv/concepts/projects/sync/: before each run, but for --no-sync. */
const syncing = /\buv run(?![\w-])(?![^;&|]{0,400} --(?:no-sync|no-project)(?![\w-]))/;

/** What makes the files of migrations by the models, which belong to the sources. */
const migrations =
  /\b(?:manage\.py makemigrations|flask db (?:migrate|revision)|alembic revision|prisma migrate dev|dotnet ef migrations add)(?![\w-])/;

/** What serves the sources themselves, and writes its cache and its compiled settings between them. */
const servesSources: readonly RegExp[] = [
  /\b(?:npm|pnpm|yarn|bun)(?: run)? (?:dev|develop|start:dev)(?![\w-])/,
  /\b(?:next|nuxt|nuxi|astro|remix|vinxi) dev\b/,
  /\b(?:ng serve|react-scripts start|vue-cli-service serve|webpack-dev-server|gatsby develop)\b/,
];

function ofServedSources(text: string, isMounted: boolean): string {
  const served = isMounted ? undefined : servesSources.flatMap((each) => each.exec(text)?.[0] ?? [])[0];
  return served === undefined
    ? ''
    : `It starts what is made for development (${served}), which writes between its sources, so that a tmpfs hides the program: have the image build and serve the result first, and leave it writable until then. `;
}

/** https://vite.dev/guide/cli#vite-preview, https://vite.dev/config/: what reads a configuration writes a compiled one beside the packages. */
const previews = /\b(?:vite|astro) preview\b|\b(?:npm|pnpm|yarn|bun)(?: run)? preview(?![\w:-])/;
const namedPreviews = /\b(?:vite|astro) preview\b/;

/** Of a command whose scripts are known, the name of one shows nothing. */
export function ofPreview(text: string, isResolved = false): string {
  const started = (isResolved ? namedPreviews : previews).exec(text.slice(0, longestCommand))?.[0];
  return started === undefined
    ? ''
    : `It starts what is made for trying a build (${started}), no server for others, which writes compiled settings among its packages (node_modules/.vite-temp) at each start: have the image serve the result by a web server first, and leave it writable until then. `;
}

/** https://docs.npmjs.com/cli/using-npm/config#cache, https://github.com/nodejs/corepack#environment-variables */
const managers = /(?:^|[\s;&|/])(npm|npx|pnpm|yarn|corepack) /;

function ofManagers(text: string, { fetched, hasPreparedManager = false }: Mounted): string {
  if (fetched !== undefined)
    return `npx fetches ${fetched.slice(0, 60)} at each start, because the image leaves it out: make it one of the packages that the image installs, and start it from node_modules/.bin; else its cache (npm_config_cache) needs a mount with exec. `;
  const manager = managers.exec(text)?.[1];
  if (manager === undefined) return '';
  if (hasPreparedManager && !manager.startsWith('np'))
    return `${manager} itself writes below its home (~/.cache): start the program by node, or give a tmpfs to HOME alone, and name the folder that corepack filled in the image (~/.cache/node/corepack by default) as COREPACK_HOME: over that a tmpfs would have it fetched again at each start. `;
  return `${manager} itself writes below its home (~/.npm, ~/.cache): start the program by node, or give that a tmpfs (${manager.startsWith('np') ? 'npm_config_cache' : 'HOME, COREPACK_HOME'}). `;
}

const longestCommand = 4_000;

/** Where mounts of a service lie in its container, and those of them that another service of the file mounts as well. */
export interface Mounted {
  readonly targets: readonly string[];
  readonly shared: readonly string[];
  /** A folder of the host lies over the one that the service works in. */
  readonly hidesSources?: boolean;
  /** The image has no project that could be brought up to date. */
  readonly hasNoProject?: boolean;
  /** The package that npx fetches, because the image has it not. */
  readonly fetched?: string | undefined;
  /** What the image ran when it was built. */
  readonly ran?: readonly string[];
  /** The image holds a package manager that corepack put there. */
  readonly hasPreparedManager?: boolean;
}

const none: Mounted = { targets: [], shared: [] };

/** As sentences in front of the advice; empty where nothing is built. */
export function ofStartBuild(command: string, mounted = none): string {
  const text = command.slice(0, longestCommand);
  const made = migrations.exec(text)?.[0];
  const before =
    made === undefined
      ? ''
      : `It writes among its sources at the start (${made}): do that before the image is built, and commit the result. `;
  const build = builds
    .map((each) => each.exec(text)?.[0])
    .find((each) => each !== undefined && !goesToMount(each, mounted));
  if (build !== undefined && isInImage(build, mounted))
    return `${before}It builds at the start (${build}), which the image has done already: leave it out of what starts it. `;
  if (build !== undefined)
    return `${before}It builds at the start (${build}): move that into the image${runsFromTmp(build)}. `;
  if (!syncing.test(text)) return before;
  return mounted.hasNoProject === true
    ? `${before}uv itself writes its cache (~/.cache/uv): start the program by the python of its environment, or set UV_NO_CACHE=1. `
    : `${before}It brings its packages up to date at each start (uv run): install them in the image, and start with uv run --no-sync. `;
}

/** What needs no setting of the start, and lies in the image already. */
function isInImage(build: string, { ran = [], hidesSources = false }: Mounted): boolean {
  return (
    !hidesSources &&
    (ofAssets.test(build) || ofPackages.test(build)) &&
    ran.some((line) => line.includes(build))
  );
}

/** https://pkg.go.dev/cmd/go: it links below TMPDIR, and runs the result from there. */
function runsFromTmp(build: string): string {
  return build === 'go run'
    ? ', or mount /tmp with exec (/tmp:exec), because its program runs from there, and a folder for GOCACHE'
    : '';
}

/** A mount hides what the image has there: files for a web server beside it, and collected files at all, are made at the start then. */
function goesToMount(build: string, { targets, shared, hidesSources = false }: Mounted): boolean {
  if (hidesSources && (ofAssets.test(build) || ofBundles.test(build))) return true;
  if (ofAssets.test(build)) return targets.some(isOfResults);
  return ofBundles.test(build) && shared.some(isOfResults);
}

const ofAssets = /collectstatic|assets:precompile/;
const ofPackages = / (?:ci|install|sync)$/;
const ofBundles = /(?:^|[ :])build$|^(?:tsc|webpack|rollup)$/;

function isOfResults(target: string): boolean {
  return /(?:^|\/)(?:(?:collected[-_]?)?static(?:[-_]?(?:files|root|collected|volume|data))?|public|dist|build|out|assets|www|html)\/?$/i.test(
    target.slice(-200),
  );
}

const setting = 'Set read_only: true';
const behind = 'What it changes of the image at the start';

/** Advice on a service whose image, or a script that it calls, builds at the start. */
export function withStartBuild(command: string, advice: string, mounted = none): string {
  const at = advice.indexOf(setting);
  if (at === -1) return advice;
  const text = command.slice(0, longestCommand);
  const served = ofServedSources(text, mounted.hidesSources === true) || ofPreview(text, true);
  const build = served === '' ? ofStartBuild(command, mounted) : '';
  const whole = `${served}${build}${advice.slice(at)}`;
  return served === '' ? whole.replace(behind, () => `${ofManagers(text, mounted)}${behind}`) : whole;
}
