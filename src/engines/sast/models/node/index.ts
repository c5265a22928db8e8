import { sinkKinds } from '../../ir/ids.generated.js';
import type { Model, Sink } from '../../ir/model.js';

/** By place of the path; most take it first. */
const pathFunctions = [
  'readFile',
  'writeFile',
  'appendFile',
  'unlink',
  'open',
  'readdir',
  'rm',
  'rmdir',
  'mkdir',
  'access',
  'stat',
  'lstat',
  'exists',
  'truncate',
  'chmod',
  'chown',
  'utimes',
  'opendir',
  'realpath',
  'readlink',
  'copyFile',
  'cp',
  'rename',
  'link',
  'symlink',
  'watch',
  'watchFile',
];
const fileModules = ['fs', 'fs.promises', 'fs/promises', 'fs-extra', 'graceful-fs', 'mz/fs'];
const twoPaths = /^(copyFile|cp|rename|link|symlink|move|copy)/;
const fsExtra = [
  ...[
    'outputFile',
    'outputJson',
    'outputJSON',
    'readJson',
    'readJSON',
    'writeJson',
    'writeJSON',
    'ensureDir',
  ],
  'ensureFile',
  'remove',
  'mkdirp',
  'mkdirs',
  'emptyDir',
  'ensureLink',
  'ensureSymlink',
];
/** Packages whose functions are given a path. */
const pathPackages = [
  ...[
    'rimraf',
    'rimraf.rimraf',
    'rimraf.sync',
    'rimraf.rimrafSync',
    'del',
    'del.deleteAsync',
    'del.deleteSync',
  ],
  'del.sync',
  'mkdirp',
  'mkdirp.mkdirp',
  'mkdirp.sync',
  'load-json-file',
  'load-json-file.loadJsonFile',
  'write-json-file',
  'write-json-file.writeJsonFile',
  'jsonfile.readFile',
  'jsonfile.readFileSync',
  'jsonfile.writeFile',
  'jsonfile.writeFileSync',
  'trash',
  'globby',
  'glob',
  'glob.sync',
  'glob.glob',
  'fast-glob',
  'klaw',
  'recursive-readdir',
  'read-pkg.readPackage',
  'fs-readdir-recursive',
  'Bun.file',
  'Deno.readTextFile',
  'Deno.readFile',
  'Deno.writeTextFile',
  'Deno.open',
  'Deno.remove',
];

function pathSinks(): readonly Sink[] {
  const names = [...pathFunctions, ...fsExtra, 'move', 'copy'].flatMap((each) => [each, `${each}Sync`]);
  return fileModules.flatMap((module) =>
    [...names, 'createReadStream', 'createWriteStream', 'readFileAsync'].map(
      (name): Sink => ({
        api: `${module}.${name}()`,
        kind: 'path',
        args: twoPaths.test(name) ? [0, 1] : [0],
      }),
    ),
  );
}

/** A number breaks nothing, but it can be large. */
const numbers = sinkKinds.filter((each) => each !== 'resource' && each !== 'random');

/** The checks of places in buffers were a choice until Node.js 10. */
const unasserted = [
  'Int8',
  'UInt8',
  ...['Int16', 'UInt16', 'Int32', 'UInt32', 'Float', 'Double'].flatMap((type) => [`${type}LE`, `${type}BE`]),
].flatMap((type) => [
  { api: `*.read${type}()`, rule: 'unsafe-memory' as const, when: [{ of: 1, is: true }] },
  { api: `*.write${type}()`, rule: 'unsafe-memory' as const, when: [{ of: 2, is: true }] },
]);

/** What helpers that are not shown are called. */
const htmlEscapers = [
  'escapeHtml',
  'escapeHTML',
  'htmlEscape',
  'escapeHtmlEntities',
  'sanitizeHtml',
  'sanitizeHTML',
  'encodeHtml',
  'encodeHTML',
  'htmlEncode',
  'htmlentities',
  'htmlspecialchars',
  'purify',
  'stripTags',
  'encodeEntities',
  'esc',
];

/** Node's own modules (https://nodejs.org/api/) and the packages that start programs. */
export const model: Model = {
  id: 'node',
  title: 'Node.js',
  languages: ['javascript'],
  entryPoints: [
    'process.argv',
    'process.stdin',
    'readline.createInterface().question()',
    'yargs.argv',
    'minimist()',
    'yargs().argv',
    'commander.program.opts()',
    'commander.Command().opts()',
    'yargs-parser()',
    'arg()',
  ],
  emitters: [
    'events()',
    'events.EventEmitter()',
    'eventemitter3()',
    'eventemitter3.EventEmitter()',
    'eventemitter2()',
    'eventemitter2.EventEmitter2()',
    'mitt()',
    'emittery()',
  ],
  defers: [
    ['setTimeout()', 0, 2],
    ['setInterval()', 0, 2],
    ['setImmediate()', 0, 1],
    ['process.nextTick()', 0, 1],
    ['timers.setTimeout()', 0, 2],
    ['timers.setInterval()', 0, 2],
    ['timers.setImmediate()', 0, 1],
  ],
  propagators: [
    ...[
      'asyncHandler',
      'catchAsync',
      'asyncWrapper',
      'wrapAsync',
      'asyncMiddleware',
      'catchErrors',
      'tryCatch',
      'wrap',
    ].map((name) => `${name}()`),
    'express-async-wrap()',
    'express-async-errors()',
    'async-handler-express()',
    'util.promisify()',
    'promisify()',
    'Object.freeze()',
    'Object.seal()',
    'Promise.resolve()',
    'structuredClone()',
    'express-async-handler()',
    'bluebird.promisify()',
    'bluebird.promisifyAll()',
  ],
  leaves: ['process.exit()', 'process.abort()'],
  sinks: [
    ...['child_process', 'mz/child_process'].flatMap((module): readonly Sink[] => [
      ...['exec', 'execSync'].map((each): Sink => ({ api: `${module}.${each}()`, kind: 'command' })),
      ...['spawn', 'spawnSync', 'execFile', 'execFileSync', 'fork'].flatMap((each): readonly Sink[] => [
        { api: `${module}.${each}()`, kind: 'command' },
        { api: `${module}.${each}()`, kind: 'command', args: [1], when: 'shell' },
        {
          api: `${module}.${each}()`,
          kind: 'command',
          args: [1],
          if: [{ of: 0, matches: /(^|\/)(ba|da|z|k|c)?sh$|cmd(\.exe)?$|powershell|pwsh/ }],
        },
        // Programs that take a command among their arguments.
        {
          api: `${module}.${each}()`,
          kind: 'command',
          args: [1],
          if: [
            { of: 0, matches: /^(git|hg|ssh|sudo|env|xargs|find|tar|zip|node|python3?|perl|ruby)$/ },
            ...['1', '2', '3'].map((index) => ({ of: [1, index] as const, is: '--', not: true as const })),
          ],
        },
      ]),
    ]),
    ...['execa', 'execa.execaCommand', 'execa.execaCommandSync', 'execa.command', 'execa.commandSync'].map(
      (each): Sink => ({ api: `${each}()`, kind: 'command' }),
    ),
    ...[
      'execa.execa',
      'execa.sync',
      'execa.execaSync',
      'cross-spawn',
      'cross-spawn.spawn',
      'cross-spawn.sync',
    ].flatMap((each): readonly Sink[] => [
      { api: `${each}()`, kind: 'command' },
      { api: `${each}()`, kind: 'command', args: [1], when: 'shell' },
    ]),
    ...['shelljs.exec()', 'exec-sync()', 'shell-exec()', 'zx.$()', 'Deno.Command()', 'Bun.spawn()'].map(
      (api): Sink => ({ api, kind: 'command', args: [0, 'cmd'] }),
    ),
    { api: 'Deno.run()', kind: 'command', args: [[0, 'cmd', '0']] },
    {
      api: 'Deno.run()',
      kind: 'command',
      args: [[0, 'cmd', '2']],
      if: [{ of: [0, 'cmd', '0'], matches: /(^|\/)(ba|da|z)?sh$|^cmd|powershell/ }],
    },
    { api: 'node-pty.spawn()', kind: 'command', args: [0, 1] },
    { api: 'ssh2.Client().exec()', kind: 'command' },
    ...pathSinks(),
    ...pathPackages.map((each): Sink => ({ api: `${each}()`, kind: 'path', closed: true })),
    { api: 'process.chdir()', kind: 'path' },
    { api: 'process.dlopen()', kind: 'code', args: [1] },
  ],
  decoders: ['Buffer.from()', 'Buffer()'],
  sanitizers: [
    ...[
      'Number()',
      'parseInt()',
      'parseFloat()',
      'Number.parseInt()',
      'Number.parseFloat()',
      'Boolean()',
      'BigInt()',
      'Date()',
      ...[
        'isNaN()',
        'isFinite()',
        'Number.isNaN()',
        'Number.isFinite()',
        'Number.isInteger()',
        'Number.isSafeInteger()',
      ],
      ...['Array.isArray()', 'Object.is()', 'Buffer.byteLength()', 'Buffer.isBuffer()', 'Date.parse()'],
      ...['lodash', '_', 'underscore'].flatMap((library) =>
        ['size', 'toNumber', 'toInteger', 'isString', 'isEmpty', 'isEqual', 'includes', 'indexOf'].map(
          (name) => `${library}.${name}()`,
        ),
      ),
    ].map((api) => ({ api, sanitizes: numbers })),
    ...['Math.floor()', 'Math.round()', 'Math.abs()', 'Math.max()', 'Math.trunc()', 'Math.ceil()'].map(
      (api) => ({
        api,
        sanitizes: ['sql', 'command', 'html', 'nosql', 'code'] as const,
      }),
    ),
    { api: 'Math.min()', sanitizes: [...numbers, 'resource' as const] },
    ...['Buffer.from().toString()', 'Buffer().toString()'].map((api) => ({
      api,
      sanitizes: [],
      encodes: true as const,
      if: [{ of: 0, matches: /^(?:base64(?:url)?|hex)$/ }],
    })),
    { api: 'String()', sanitizes: ['nosql', 'assign'] },
    { api: 'path.basename()', sanitizes: ['path'] },
    // Of a file's first bytes what it is, one of a list.
    ...[
      'fromBuffer',
      'fromFile',
      'fromStream',
      'fileTypeFromBuffer',
      'fileTypeFromFile',
      'fileTypeFromStream',
    ].map((name) => ({ api: `file-type.${name}()`, sanitizes: 'all' as const })),
    { api: 'jsx.element()', sanitizes: ['html'] },
    { api: 'encodeURIComponent()', sanitizes: ['html', 'redirect', 'ssrf', 'path', 'header', 'log'] },
    { api: 'encodeURI()', sanitizes: ['html', 'header'] },
    { api: 'JSON.stringify()', sanitizes: ['nosql', 'log', 'assign', 'prototype'] },
    ...['escape-html()', 'he.encode()', 'he.escape()', 'validator.escape()', 'lodash.escape()', 'xss()'].map(
      (api) => ({ api, sanitizes: ['html' as const] }),
    ),
    ...[
      '_.escape()',
      'underscore.escape()',
      'html-entities.encode()',
      'html-entities.AllHtmlEntities().encode()',
      'html-entities.Html5Entities().encode()',
      'html-entities.XmlEntities().encode()',
      'entities.encode()',
      'entities.escape()',
    ].map((api) => ({ api, sanitizes: ['html' as const] })),
    ...[
      'sanitize-html()',
      'dompurify.sanitize()',
      'DOMPurify.sanitize()',
      'isomorphic-dompurify.sanitize()',
    ].map((api) => ({ api, sanitizes: ['html' as const] })),
    ...[
      'xss-filters.inHTMLData()',
      'xss-filters.uriInHTMLData()',
      'insane()',
      'sanitizer.sanitize()',
      'striptags()',
    ].map((api) => ({ api, sanitizes: ['html' as const] })),
    { api: 'dompurify().sanitize()', sanitizes: ['html'] },
    { api: 'createDOMPurify().sanitize()', sanitizes: ['html'] },
    { api: 'escape()', sanitizes: ['html'] },
    { api: 'sanitize()', sanitizes: ['html'] },
    { api: 'DOMPurify()', sanitizes: ['html'] },
    ...htmlEscapers.flatMap((name) =>
      [`${name}()`, `*.${name}()`].map((api) => ({ api, sanitizes: ['html' as const] })),
    ),
    { api: 'shell-quote.quote()', sanitizes: ['command'] },
    { api: 'shell-escape()', sanitizes: ['command'] },
    { api: 'shescape.quote()', sanitizes: ['command'] },
    ...['escapeRegExp', 'escapeRegex', 'escapeStringRegexp', 'regexEscape', 'quoteRegExp'].flatMap((name) =>
      [`${name}()`, `*.${name}()`].map((api) => ({ api, sanitizes: ['regex' as const] })),
    ),
    ...['sanitizeFilename', 'sanitizeFileName', 'safeJoin', 'sanitizePath', 'safePath'].flatMap((name) =>
      [`${name}()`, `*.${name}()`].map((api) => ({ api, sanitizes: ['path' as const] })),
    ),
    { api: 'escape-string-regexp()', sanitizes: ['regex'] },
    { api: 'lodash.escaperegexp()', sanitizes: ['regex'] },
    { api: 'lodash.escapeRegExp()', sanitizes: ['regex'] },
    { api: '_.escapeRegExp()', sanitizes: ['regex'] },
    { api: 'sanitize-filename()', sanitizes: ['path'] },
    ...['createHash', 'createHmac'].flatMap((each) =>
      ['digest', 'update().digest', 'update().update().digest'].map((end) => ({
        api: `crypto.${each}().${end}()`,
        sanitizes: 'all' as const,
      })),
    ),
    { api: 'uuid.v4()', sanitizes: 'all' },
  ],
  misuses: [
    ...['<regex>()', 'RegExp()'].map((api) => ({
      api,
      rule: 'redos' as const,
      when: [{ of: 0, slow: true as const }],
    })),
    ...['exec', 'execSync', 'spawn'].map((name) => ({
      api: `child_process.${name}()`,
      rule: 'missing-integrity' as const,
      when: [{ of: 0, matches: /\b(curl|wget)\b.{0,400}(\bhttp:\/\/|\|\s{0,9}(sudo )?(ba)?sh\b)/ }],
    })),
    { api: 'Buffer()', rule: 'unsafe-memory' as const },
    ...unasserted,
    { api: 'Buffer.allocUnsafe()', rule: 'unsafe-memory' as const },
    { api: 'Buffer.allocUnsafeSlow()', rule: 'unsafe-memory' as const },
    ...['chmod', 'chmodSync', 'fchmod', 'fchmodSync'].flatMap((each) =>
      ['fs', 'fs.promises', 'fs/promises', 'fs-extra'].flatMap((module) => [
        { api: `${module}.${each}()`, rule: 'file-permissions' as const, when: [{ of: 1, bits: 0o022 }] },
        {
          api: `${module}.${each}()`,
          rule: 'file-permissions' as const,
          when: [
            // A text, not a number.
            { of: 1, bits: 0o7777, not: true as const },
            {
              of: 1,
              matches:
                /^(0o?)?[0-7]?[0-7]?[2367][2367]$|^(0o?)?[0-7]?[0-7]?[0-7][2367]$|^[augo+]*[ao]\+?\w*w/,
            },
          ],
        },
      ]),
    ),
    ...fileModules.flatMap((module) =>
      [
        ...[
          'mkdir',
          'mkdirSync',
          'writeFile',
          'writeFileSync',
          'appendFile',
          'appendFileSync',
          'open',
          'openSync',
        ],
        ...[
          'createWriteStream',
          'outputFile',
          'outputFileSync',
          'ensureDir',
          'ensureDirSync',
          'cp',
          'cpSync',
        ],
      ].map((each) => ({
        api: `${module}.${each}()`,
        rule: 'file-permissions' as const,
        when: [{ of: 'mode', bits: 0o002 }],
      })),
    ),
    ...[
      ['mkdir', 1],
      ['mkdirSync', 1],
      ['open', 2],
      ['openSync', 2],
      ['promises.mkdir', 1],
      ['promises.open', 2],
    ].map(([name, of]) => ({
      api: `fs.${name}()`,
      rule: 'file-permissions' as const,
      when: [{ of: Number(of), bits: 0o002 }],
    })),
    ...['chmod', 'chmodSync', 'fchmod', 'fchmodSync', 'promises.chmod'].map((name) => ({
      api: `fs.${name}()`,
      rule: 'file-permissions' as const,
      when: [{ of: 1, named: /^S_I(RWXO|WOTH)$/ }],
    })),
    { api: 'process.umask()', rule: 'file-permissions' as const, when: [{ of: 0, is: 0 }] },
    ...[
      'writeFile',
      'writeFileSync',
      'appendFile',
      'appendFileSync',
      'open',
      'openSync',
      'createWriteStream',
      'mkdir',
      'mkdirSync',
    ].map((each) => ({
      api: `fs.${each}()`,
      rule: 'insecure-temp-file' as const,
      when: [{ of: 0, matches: /^(\/tmp\/|\/var\/tmp\/|[cC]:[\\/]temp)/i }],
    })),
    ...['writeFile', 'writeFileSync', 'open', 'openSync', 'createWriteStream'].map((each) => ({
      api: `fs.${each}()`,
      rule: 'insecure-temp-file' as const,
      when: [{ of: [0, '#0'] as const, api: /^os\.tmpdir\(\)$/ }],
    })),
    { api: 'tmp.tmpNameSync()', rule: 'insecure-temp-file' as const },
    ...['spawn', 'spawnSync'].map((each) => ({
      api: `child_process.${each}()`,
      rule: 'command-injection' as const,
      when: [
        { of: 'shell', is: true },
        { of: 0, plain: true as const, not: true as const },
      ],
      // No input is seen to come there.
      atMost: 'low' as const,
    })),
    { api: 'net.createServer()', rule: 'bind-all-interfaces' as const, when: [{ of: 0, is: '0.0.0.0' }] },
  ],
};
