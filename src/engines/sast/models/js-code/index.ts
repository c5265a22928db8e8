import type { Model, Sink } from '../../ir/model.js';
import { misuse } from '../shorthand.js';
import { openMerges } from './merges.js';

const runners = [
  'eval',
  'window.eval',
  'globalThis.eval',
  'global.eval',
  'Function',
  'window.Function',
  ...[
    'vm.runInThisContext',
    'vm.runInNewContext',
    'vm.runInContext',
    'vm.Script',
    'vm.compileFunction',
    'vm.SourceTextModule',
  ],
  ...[
    'vm2.VM().run',
    'vm2.NodeVM().run',
    'vm2.VMScript',
    'sandbox().run',
    'sandbox.Sandbox().run',
    'safe-eval',
    'notevil',
  ],
  ...[
    'static-eval',
    'eval',
    'node-eval',
    'require-from-string',
    'isolated-vm.Isolate().compileScript',
    'mathjs.eval',
  ],
  'mathjs.evaluate',
  'expression-eval.eval',
  'jsep',
  'thenify',
  'thenify.withCallback',
  'execScript',
  'window.execScript',
  'jinjs.compile',
  'script.Script',
  'safer-eval',
  'tv4.eval',
];

/** A letter that means something elsewhere, as a text or as an expression without `g`: only the first is replaced. */
const onePlace = /^(['"<>&`\\|*$%{}[\]]|&|\.\.\/)$|^\/(\\?['"<>&`]|\\\\|\\n|\\\.\\\.\\\/)\/[imsuy]*$/;
const escaped = /^$|^\\|^&|^''$|^""$|^%/;

/**
 * The name of a host, which may stand anywhere in an address. Without a protocol it is one by its top level: the common
 * generic and country ones that are no file extensions, and those that RFC 2606 and RFC 6762 reserve.
 */
const topLevels =
  'com|org|net|io|dev|gov|edu|mil|int|info|biz|app|cloud|shop|online|site|xyz|eu|de|at|ch|uk|ie|fr|nl|be|lu|es|pt|it|dk|no|se|fi|is|ee|lv|lt|pl|cz|sk|hu|ro|bg|gr|ua|tr|us|ca|mx|br|ar|cl|co|au|nz|jp|kr|cn|tw|hk|sg|in|za|example|test|local|localhost|internal';
const host = new RegExp(`^(https?:\\/\\/([\\w-]+\\.)+[a-z]{2,24}|([\\w-]+\\.)+(${topLevels}))\\/?$`);
const endOfHost = new RegExp(`^[\\w-]+(\\.[\\w-]+)*\\.(${topLevels})$`);

/** What runs text as code, loads modules by name, or lets input choose members of objects. */
export const model: Model = {
  id: 'js-code',
  title: 'JavaScript that runs JavaScript',
  languages: ['javascript'],
  sinks: [
    ...runners.map(
      (api): Sink => ({ api: `${api}()`, kind: 'code', args: api.endsWith('Function') ? [0, 1, 2, 3] : [0] }),
    ),
    // What a sandbox is given, the code in it can reach.
    { api: 'vm.runInContext()', kind: 'code', args: [1], closed: true },
    // A script of the program's own takes it for data.
    {
      api: 'vm.runInNewContext()',
      kind: 'code',
      args: [1],
      closed: true,
      if: [{ of: 0, constant: true, not: true }],
    },
    { api: 'vm.createContext()', kind: 'code', closed: true },
    ...['vm2.VM()', 'vm2.NodeVM()'].map(
      (api): Sink => ({ api, kind: 'code', args: ['sandbox'], closed: true }),
    ),
    ...['setTimeout', 'setInterval', 'window.setTimeout', 'window.setInterval'].map(
      // A name that is not declared here is a function.
      (api): Sink => ({ api: `${api}()`, kind: 'code', if: [{ of: 0, api: /^[\w$]+$/, not: true }] }),
    ),
    ...['require()', 'require.resolve()', 'import()', 'module.require()'].flatMap((api): readonly Sink[] => [
      { api, kind: 'code', rule: 'file-inclusion', closed: true },
      // Programs that look for settings put the path together from folders.
      { api, kind: 'code', rule: 'file-inclusion', if: [{ of: 0, api: /^path\./, not: true }] },
    ]),
    ...[
      'node-serialize.unserialize',
      'serialize-to-js.deserialize',
      'funcster.deepDeserialize',
      'cryo.parse',
    ].map((api): Sink => ({ api: `${api}()`, kind: 'deserialise' })),
    ...['bson.deserialize', 'v8.deserialize', 'js-yaml.load', 'js-yaml.loadAll'].map(
      (api): Sink => ({
        api: `${api}()`,
        kind: 'deserialise',
        unless: 'schema',
        if: [{ of: [1, 'schema'], missing: true }],
      }),
    ),
    { api: 'js-yaml.load()', kind: 'deserialise', if: [{ of: 'schema', api: /FULL/ }] },
    { api: 'yaml.load()', kind: 'deserialise' },
    { api: 'serialize-javascript.deserialize()', kind: 'deserialise' },
    { api: 'serialijse.decode()', kind: 'deserialise' },
    // https://cwe.mitre.org/data/definitions/1321.html
    ...['lodash', '_', 'lodash.', 'underscore'].flatMap((module): readonly Sink[] =>
      // `extend` and `assignIn` copy one level: a key "__proto__" changes what is copied into, and nothing else.
      ['merge', 'mergeWith', 'defaultsDeep', 'set', 'setWith'].map((name) => ({
        api: module.endsWith('.') ? `${module}${name.toLowerCase()}()` : `${module}.${name}()`,
        kind: 'prototype',
        args: name.startsWith('set') ? [1] : [1, 2, 3],
      })),
    ),
    ...[
      'deepmerge',
      'merge',
      'merge-deep',
      'deep-extend',
      'extend',
      'defaults-deep',
      'mixin-deep',
      'merge.recursive',
      'assign-deep',
    ].map((api): Sink => ({ api: `${api}()`, kind: 'prototype', args: [0, 1, 2, 3] })),
    ...['$.extend', 'jQuery.extend', 'jquery.extend', 'angular.merge'].map(
      (api): Sink => ({ api: `${api}()`, kind: 'prototype', args: [1, 2, 3] }),
    ),
    ...['dot-prop.set', 'object-path.set', 'set-value', 'object-set', 'dottie.set'].map(
      (api): Sink => ({ api: `${api}()`, kind: 'prototype', args: [1] }),
    ),
    { api: '<deep-store>()', kind: 'prototype' },
    { api: '<walking-store>()', kind: 'prototype' },
    { api: '<dynamic-store>()', kind: 'prototype', closed: true },
    { api: '<dynamic-call>()', kind: 'code', rule: 'unsafe-reflection' },
    {
      api: 'Object.assign()',
      kind: 'assign',
      args: [1, 2],
      textOnly: true,
      // A copy, and nothing of ours in it.
      if: [{ of: 0, writes: /./ }],
    },
    { api: 'process.env[]=', kind: 'code', rule: 'setting-control', args: [1] },
    ...['Buffer.alloc()', 'Buffer.allocUnsafe()', 'Array()', 'Buffer()', 'buffer.Buffer.alloc()'].map(
      (api): Sink => ({ api, kind: 'resource' }),
    ),
    ...['setTimeout()', 'setInterval()'].map((api): Sink => ({ api, kind: 'resource', args: [1] })),
    ...['repeat', 'padStart', 'padEnd'].map((name): Sink => ({ api: `*.${name}()`, kind: 'resource' })),
    { api: '<html>()', kind: 'html', rule: 'html-by-hand', closed: true },
    { api: '<statement>()', kind: 'sql', rule: 'sql-by-hand', closed: true },
    // What an expression is made of is one already: `new RegExp(known.source)`.
    { api: 'RegExp()', kind: 'regex', if: [{ of: 0, named: /^source$/, not: true }] },
    ...['match', 'search', 'matchAll'].map(
      (each): Sink => ({
        api: `*.${each}()`,
        kind: 'regex',
        textOnly: true,
        if: [
          { of: 'self', tainted: true, not: true },
          { of: 1, missing: true },
          { of: 0, named: /^(body|query|params)$/, not: true },
        ],
      }),
    ),
  ],
  misuses: [
    misuse(
      '*.replace()',
      'incomplete-sanitisation',
      { of: 0, matches: onePlace },
      { of: 1, matches: escaped },
    ),
    // What is taken out can leave the same behind: `<scr<script>ipt>`.
    misuse(
      '*.replace()',
      'incomplete-sanitisation',
      { of: 0, matches: /^\/.{0,20}<\W{0,12}(script|iframe)/i },
      { of: 1, is: '' },
    ),
    ...['includes', 'indexOf'].map((name) =>
      misuse(`*.${name}()`, 'incomplete-sanitisation', { of: 0, matches: host }),
    ),
    misuse('*.startsWith()', 'incomplete-sanitisation', {
      of: 0,
      matches: /^https?:\/\/([\w-]+\.)+[a-z]{2,10}$/,
    }),
    misuse('*.endsWith()', 'incomplete-sanitisation', {
      of: 0,
      matches: endOfHost,
    }),
    ...['<regex>()', 'RegExp()'].map((api) =>
      misuse(api, 'incomplete-sanitisation', {
        of: 0,
        matches: /^\^\(?https?\??:(\\?\/){2}[\w\\.-]*\w\.[a-z]/,
      }),
    ),
  ],
  inspect: openMerges,
};
