import type { Stage } from '../roles/stages.js';

/** The package of a command by npx that the image does not install: a devDependency that it leaves out, or none of its project. */
export function fetchedBy(started: string, manifest: string, stages: readonly Stage[]): string | undefined {
  const name = calls.exec(started.slice(0, longest))?.[1]?.replace(/(?<=.)@.{0,80}$/, '');
  if (name === undefined || manifest === '') return undefined;
  const lines = stages.flatMap(({ instructions }) => instructions).map((line) => line.slice(0, longest));
  if (lines.some((line) => brings(line, name))) return undefined;
  const kept = namesIn('dependencies', manifest);
  const forWork = namesIn('devDependencies', manifest);
  if (kept.includes(name)) return undefined;
  if (forWork.includes(name)) return lines.some((line) => leavesOut.test(line)) ? name : undefined;
  // A program may be of a package with another name: `nest` is of `@nestjs/cli`.
  const isPlain = programsOfTheirPackage.test(name);
  return isPlain && ![...kept, ...forWork].some((each) => each.includes(name)) ? name : undefined;
}

const longest = 4_000;

const calls = /(?:^|[\s;&|"'(])npx (?:-{1,2}[\w-]{1,20} ){0,4}(@?[a-z][\w./-]{0,80}(?:@[\w.^~-]{1,40})?)/;
const leavesOut =
  /^RUN[ \t].{0,2000}\b(?:npm|pnpm|yarn)[ \t].{0,200}--(?:omit[= ]dev|production|prod|only[= ]prod(?:uction)?)\b/is;

/** Programs that have the name of their package. */
const programsOfTheirPackage =
  /^(?:prisma|drizzle-kit|knex|serve|http-server|pm2|tsx|ts-node|nodemon|vite|next|nuxt|wait-on|wait-port|dotenv-cli|env-cmd|cross-env|concurrently|forever|local-web-server|json-server|typeorm|sequelize-cli|node-pg-migrate|db-migrate|mikro-orm)$/;

/** Installed by its name, or copied with the packages of another stage. */
function brings(line: string, name: string): boolean {
  if (/^(?:COPY|ADD)[ \t]/i.test(line)) return line.includes('node_modules');
  return /^RUN[ \t]/i.test(line) && /(?:install|add|npm i)[ \t]/.test(line) && line.includes(` ${name}`);
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
