import type { Stage } from '../roles/stages.js';

/** The package of a command by npx that the image does not install: a devDependency that it leaves out, or none of its project. */
export function fetchedBy(started: string, manifest: string, stages: readonly Stage[]): string | undefined {
  const name = calledBy(started.slice(0, longest));
  if (name === undefined || manifest === '') return undefined;
  const lines = stages.flatMap(({ instructions }) => instructions).map((line) => line.slice(0, longest));
  if (lines.some((line) => brings(line, name))) return undefined;
  const kept = namesIn('dependencies', manifest);
  const forWork = namesIn('devDependencies', manifest);
  if (kept.includes(name)) return undefined;
  if (forWork.includes(name)) return lines.some(leavesOut) ? name : undefined;
  // A program may be of a package with another name: `nest` is of `@nestjs/cli`.
  const isPlain = programsOfTheirPackage.test(name);
  return isPlain && ![...kept, ...forWork].some((each) => each.includes(name)) ? name : undefined;
}

const longest = 4_000;

/** The package behind npx and its options, without a version: `npx --yes tide@4 serve`. */
function calledBy(started: string): string | undefined {
  const words = started.split(/[\s"'();&|]/);
  const at = words.indexOf('npx');
  const word = at === -1 ? undefined : words.slice(at + 1).find((each) => !each.startsWith('-'));
  const name = word?.slice(0, 1).concat(word.slice(1).split('@', 1)[0] ?? '');
  return name !== undefined && /^@?[a-z][\w./-]{0,80}$/.test(name) ? name : undefined;
}

/** `RUN npm ci --omit=dev` */
function leavesOut(line: string): boolean {
  return (
    /^RUN[ \t]/i.test(line) &&
    /\b(?:npm|pnpm|yarn) /.test(line) &&
    /--(?:omit[= ]dev|production|prod|only[= ]prod(?:uction)?)(?![\w-])/.test(line)
  );
}

/** Programs that have the name of their package. */
const programsOfTheirPackage =
  /^(?:prisma|drizzle-kit|knex|serve|http-server|pm2|tsx|ts-node|nodemon|vite|next|nuxt|wait-on|wait-port|dotenv-cli|env-cmd|cross-env|concurrently|forever|local-web-server|json-server|typeorm|sequelize-cli|node-pg-migrate|db-migrate|mikro-orm)$/;

/** Installed by its name, or copied with the packages, or with the whole project, of another stage. */
function brings(line: string, name: string): boolean {
  if (/^(?:COPY|ADD)[ \t]/i.test(line)) {
    const [source = '', ...targets] = line
      .split(/[\s"',[\]]/)
      .filter((word) => /^[^-\s]/.test(word))
      .slice(1);
    const isOfStage = /--from=/.test(line);
    return (
      hasPackage(source, name) ||
      targets.some((each) => hasPackage(each, name)) ||
      (isOfStage && project.test(source))
    );
  }
  return /^RUN[ \t]/i.test(line) && /(?:install|add|npm i)[ \t]/.test(line) && line.includes(` ${name}`);
}

/** `/app`, `/usr/src/app/`, `.` */
const project =
  /^(?:\/?\.\/?|(?:\/[\w-]{1,40}){0,3}\/(?:app|src|source|project|workspace|work|code|site|build|server|client|backend|frontend|web|api|repo|node)\/?)$/;

/** The packages as a whole, their programs, or the package itself. */
function hasPackage(path: string, name: string): boolean {
  const found = /(?:^|\/)node_modules(\/.{0,200})?$/.exec(path);
  return found !== null && ['', '/', '/.bin', `/${name}`].includes(found[1] ?? '');
}

function namesIn(section: 'dependencies' | 'devDependencies', manifest: string): readonly string[] {
  const [, body = ''] = sections[section].exec(manifest.slice(0, longestManifest)) ?? [];
  return [...body.matchAll(/"([@\w][\w./-]{0,100})"[ \t]{0,9}:/g)].flatMap(([, name]) => name ?? []);
}

const longestManifest = 200_000;
const sections = {
  dependencies: /"dependencies"\s{0,9}:\s{0,9}\{([^{}]{0,40000})\}/,
  devDependencies: /"devDependencies"\s{0,9}:\s{0,9}\{([^{}]{0,40000})\}/,
} as const;
