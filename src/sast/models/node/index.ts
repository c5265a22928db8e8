import type { Model, Sink } from '../model.js';

const pathFunctions = [
  ...['readFile', 'readFileSync', 'writeFile', 'writeFileSync', 'appendFile', 'appendFileSync', 'unlink'],
  ...['unlinkSync', 'createReadStream', 'createWriteStream', 'open', 'openSync', 'readdir', 'readdirSync'],
  ...['rm', 'rmSync', 'rmdir', 'rmdirSync', 'mkdir', 'mkdirSync', 'copyFile', 'copyFileSync', 'rename'],
];
const fetchers = ['get()', 'request()', 'post()', 'put()', 'delete()', 'head()', 'patch()'];
const pools = [
  'mysql.createConnection()',
  'mysql.createPool()',
  'mysql2.createConnection()',
  'mysql2.createPool()',
];
const clients = [...pools, 'pg.Client()', 'pg.Pool()'];

/** Node's own modules (https://nodejs.org/api/) and the packages that most servers talk to the world with. */
export const model: Model = {
  id: 'node',
  title: 'Node.js and packages used beside it',
  languages: ['javascript'],
  guessable: ['Math.random()'],
  sinks: [
    ...['exec', 'execSync'].map((each): Sink => ({ api: `child_process.${each}()`, kind: 'command' })),
    ...['spawn', 'spawnSync', 'execFile', 'execFileSync', 'fork'].flatMap((each): Sink[] => [
      { api: `child_process.${each}()`, kind: 'command' },
      { api: `child_process.${each}()`, kind: 'command', args: [1], when: 'shell' },
    ]),
    ...[
      'eval()',
      'Function()',
      'vm.runInThisContext()',
      'vm.runInNewContext()',
      'vm.runInContext()',
      'vm.Script()',
    ].map((api): Sink => ({ api, kind: 'code', args: [0, 1] })),
    ...pathFunctions.flatMap((each): Sink[] => [
      { api: `fs.${each}()`, kind: 'path' },
      { api: `fs.promises.${each}()`, kind: 'path' },
      { api: `fs/promises.${each}()`, kind: 'path' },
    ]),
    ...['http', 'https'].flatMap((each): Sink[] => [
      { api: `${each}.get()`, kind: 'ssrf' },
      { api: `${each}.request()`, kind: 'ssrf' },
    ]),
    ...['axios', 'got', 'needle', 'superagent', 'request'].flatMap((each): Sink[] => [
      ...fetchers.map((name): Sink => ({ api: `${each}.${name}`, kind: 'ssrf' })),
      { api: `${each}()`, kind: 'ssrf' },
    ]),
    { api: 'fetch()', kind: 'ssrf' },
    { api: 'node-fetch()', kind: 'ssrf' },
    { api: 'undici.fetch()', kind: 'ssrf' },
    { api: 'undici.request()', kind: 'ssrf' },
    { api: 'node-serialize.unserialize()', kind: 'deserialise' },
    { api: 'serialize-to-js.deserialize()', kind: 'deserialise' },
    { api: 'ejs.render()', kind: 'template' },
    { api: 'pug.compile()', kind: 'template' },
    { api: 'pug.render()', kind: 'template' },
    { api: 'handlebars.compile()', kind: 'template' },
    ...clients.flatMap((each): Sink[] => [
      { api: `${each}.query()`, kind: 'sql' },
      { api: `${each}.execute()`, kind: 'sql' },
    ]),
    { api: 'sequelize.Sequelize().query()', kind: 'sql' },
    { api: 'knex().raw()', kind: 'sql' },
  ],
  results: [['sqlite3.verbose()', 'sqlite3']],
  sanitizers: [
    ...[
      'Number()',
      'parseInt()',
      'parseFloat()',
      'Number.parseInt()',
      'Number.parseFloat()',
      'Boolean()',
    ].map((api) => ({
      api,
      clears: 'all' as const,
    })),
    { api: 'path.basename()', clears: ['path'] },
    { api: 'jsx.element()', clears: ['html'] },
    { api: 'encodeURIComponent()', clears: ['html', 'redirect', 'ssrf', 'path'] },
    ...['escape-html()', 'he.encode()', 'he.escape()', 'validator.escape()', 'lodash.escape()', 'xss()'].map(
      (api) => ({
        api,
        clears: ['html' as const],
      }),
    ),
    { api: 'sanitize-html()', clears: ['html'] },
    { api: 'dompurify.sanitize()', clears: ['html'] },
    { api: 'isomorphic-dompurify.sanitize()', clears: ['html'] },
    { api: 'mysql.escape()', clears: ['sql'] },
    { api: 'mysql2.escape()', clears: ['sql'] },
    { api: 'sqlstring.escape()', clears: ['sql'] },
    { api: 'shell-quote.quote()', clears: ['command'] },
    { api: 'crypto.createHash().update().digest()', clears: 'all' },
    { api: 'crypto.createHmac().update().digest()', clears: 'all' },
  ],
  misuses: [
    ...['<regex>()', 'RegExp()'].map((api) => ({
      api,
      rule: 'redos',
      when: [{ of: 0, slow: true as const }],
    })),
    { api: 'crypto.createHash()', rule: 'weak-hash', arg: 0, matches: /^(md2|md4|md5|sha-?1|ripemd)$/i },
    { api: 'crypto.createCipheriv()', rule: 'weak-cipher', arg: 0, matches: /^(des|rc2|rc4|bf|idea)|-ecb$/i },
    { api: 'crypto.createCipher()', rule: 'weak-cipher' },
  ],
};
