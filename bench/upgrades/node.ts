import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pick, shuffled } from './draw.js';
import type { Project } from './managers.js';
import { run } from './run-client.js';

/** Well-known packages of npm: each project has old versions of some. */
const pool = [
  'express koa fastify restify connect body-parser multer socket.io ws passport mongoose sequelize knex typeorm mysql2 redis axios',
  'request got superagent lodash moment handlebars ejs pug marked markdown-it js-yaml minimist yargs glob rimraf tar node-fetch',
  'jsonwebtoken nodemailer winston pino async semver aws-sdk xml2js cheerio jsdom highlight.js chart.js jquery vue react-dom immer',
  'shelljs inquirer chokidar serve-static http-proxy cookie-parser qs validator uuid',
  'hapi nunjucks mustache hbs morgan helmet compression formidable busboy bunyan log4js pg mongodb sharp puppeteer next nuxt apollo-server',
  'graphql swagger-ui-express express-session express-fileupload http-proxy-middleware sanitize-html dompurify i18next angular bootstrap',
  'prismjs simple-git node-forge elliptic jose crypto-js bcrypt ssh2 ioredis bull kafkajs amqplib mqtt convict nconf dotenv commander',
  'fast-xml-parser xmldom papaparse xlsx pdfkit archiver unzipper adm-zip decompress dot-prop object-path set-value underscore ramda',
].flatMap((line) => line.split(' '));
const tools = [
  'webpack mocha jest eslint gulp nodemon rollup karma nyc webpack-dev-server less postcss css-loader babel-loader grunt browserify parcel',
  'lerna tap ava vite jasmine tslint stylelint prettier ts-node node-sass sass-loader html-webpack-plugin storybook http-server live-server',
  'concurrently semantic-release standard-version documentation jsdoc typedoc protractor cypress testcafe',
].flatMap((line) => line.split(' '));

export interface NodeManager {
  readonly id: string;
  /** Makes its own lockfile; what stands in package.json is npm's choice. */
  readonly lock?: string;
  /** Its lockfile; npm's goes then. */
  readonly file: string;
  adapt(command: string): string;
}

const quiet = '--package-lock-only --ignore-scripts --no-audit --no-fund';
const own = join(import.meta.dirname, '../../node_modules/.bin');

/** @param folder where yarn, pnpm and bun are installed (`node_modules/.bin`) */
export const nodeManagers = (folder: string): readonly NodeManager[] => [
  {
    id: 'npm',
    file: 'package-lock.json',
    adapt: (command) => command.replace(/npm (install|update)/g, (_, word) => `npm ${word} ${quiet}`),
  },
  {
    id: 'yarn',
    lock: `${folder}/yarn install --silent --ignore-engines --ignore-scripts`,
    file: 'yarn.lock',
    adapt: (command) =>
      command.replace(
        /yarn (add|install|upgrade)/g,
        (_, word) => `${folder}/yarn ${word} --silent --ignore-scripts --ignore-engines`,
      ),
  },
  {
    id: 'pnpm',
    lock: `${folder}/pnpm install --lockfile-only --ignore-scripts`,
    file: 'pnpm-lock.yaml',
    adapt: (command) =>
      command
        .replace(
          /pnpm( --filter \S+)* (add|install|update)/g,
          (all) => `${all} --lockfile-only --ignore-scripts`,
        )
        .replace(/\bpnpm /g, `${folder}/pnpm `),
  },
  {
    id: 'bun',
    lock: `${folder}/bun install --lockfile-only --ignore-scripts`,
    file: 'bun.lock',
    adapt: (command) =>
      command
        .replace(/bun (add|install|update)/g, (all) => `${all} --lockfile-only --ignore-scripts`)
        .replace(/\bbun /g, `${folder}/bun `),
  },
];

export async function makeNode(
  manager: NodeManager,
  { folder, random, name }: { readonly folder: string; readonly random: () => number; readonly name: string },
): Promise<Project | undefined> {
  mkdirSync(folder, { recursive: true });
  const [some, other] = [shuffled(pool, random).slice(0, 5), pick(tools, random)];
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'app', version: '1.0.0', license: 'MIT' }, undefined, 2),
  );
  const { out: registry } = await run('npm config get registry', folder, {});
  const env = { npm_config_registry: registry.trim(), PATH: `${process.env.PATH}:${own}` };
  const old: string[] = [];
  for (const each of [...some, other]) old.push(`${each}@${await oldVersion(each, folder, random)}`);
  const how = `npm install ${quiet}${random() < 0.3 ? ' --save-exact' : ''}`;
  const lines = [
    `${how} ${old.slice(0, -1).join(' ')}`,
    `${how} --save-dev ${old.at(-1)}`,
    ...(manager.lock === undefined ? [] : ['rm package-lock.json', manager.lock]),
  ];
  for (const line of lines) {
    const { code, log } = await run(line, folder, env);
    if (code !== 0) {
      if (process.env.VERBOSE !== undefined) console.log(`${name} is not locked: ${log.slice(-400)}`);
      return undefined;
    }
  }
  rmSync(join(folder, 'node_modules'), { recursive: true, force: true });
  return {
    name,
    folder,
    env: { npm_config_registry: registry.trim() },
    adapt: (command) => manager.adapt(command),
  };
}

/** A release that is neither the first ones nor the last ones. */
async function oldVersion(name: string, folder: string, random: () => number): Promise<string> {
  const { out } = await run(`npm view ${name} versions --json`, folder, {});
  const versions = (JSON.parse(out) as string[]).filter((each) => /^\d+\.\d+\.\d+$/.test(each));
  return versions[Math.floor(versions.length * (0.25 + 0.45 * random()))] ?? 'latest';
}
