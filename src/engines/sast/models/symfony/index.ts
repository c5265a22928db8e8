import type { SinkKind } from '../../ir/ids.generated.js';
import type { Condition, Misuse, Model, RuleRef, Sink } from '../../ir/model.js';

function sinks(kind: SinkKind, args: Sink['args'], apis: readonly string[]): readonly Sink[] {
  return apis.map((api): Sink => ({ api: `${api}()`, kind, ...(args ? { args } : {}) }));
}

const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});
const dbal = [
  ...[
    'executeQuery',
    'executeStatement',
    'executeUpdate',
    'query',
    'exec',
    'prepare',
    'fetchAllAssociative',
    'fetchAssociative',
  ],
  ...[
    'fetchOne',
    'fetchAll',
    'fetchAssoc',
    'fetchColumn',
    'fetchArray',
    'fetchNumeric',
    'fetchAllNumeric',
    'fetchFirstColumn',
  ],
  'fetchAllKeyValue',
  'iterateAssociative',
  'executeCacheQuery',
];
const builders = [
  'where',
  'andWhere',
  'orWhere',
  'having',
  'andHaving',
  'orHaving',
  'orderBy',
  'addOrderBy',
  'groupBy',
  'addGroupBy',
  'select',
  'addSelect',
  'from',
  'join',
  'leftJoin',
  'innerJoin',
  'set',
  'delete',
  'update',
];
const off: NonNullable<Condition['is']> = [false, 0];
const plain: Condition = { of: [2, 'Content-Type'], matches: /^(?!text\/html)[\w]+\// };

/** https://symfony.com/doc and https://www.doctrine-project.org/ */
export const model: Model = {
  id: 'symfony',
  title: 'Symfony and Doctrine',
  languages: ['php'],
  types: [
    ['Request', 'Request'],
    ['ServerRequestInterface', 'Request'],
    ['RequestStack', 'RequestStack'],
    ['EntityManagerInterface', 'EntityManager'],
    ['EntityManager', 'EntityManager'],
    ['ObjectManager', 'EntityManager'],
    ['Connection', 'DBAL'],
    ['QueryBuilder', 'QueryBuilder'],
    ['Response', 'Response'],
    ['ResponseInterface', 'Response'],
    ['Filesystem', 'Filesystem'],
    ['Environment', 'Twig'],
    ['HttpClientInterface', 'HttpClient'],
  ],
  results: [
    ['EntityManager.getConnection()', 'DBAL'],
    ['DriverManager.getConnection()', 'DBAL'],
    ['EntityManager.createQueryBuilder()', 'QueryBuilder'],
    ['DBAL.createQueryBuilder()', 'QueryBuilder'],
    ['Response()', 'Response'],
    ['Filesystem()', 'Filesystem'],
    ['Environment()', 'Twig'],
    ['HttpClient.create()', 'HttpClient'],
    ['Response.getBody()', 'Response.body'],
    ...builders.map((each) => [`QueryBuilder.${each}()`, 'QueryBuilder'] as const),
  ],
  sources: ['RequestStack.getCurrentRequest()', 'Request.createFromGlobals()'],
  sinks: [
    ...sinks(
      'sql',
      [0],
      dbal.map((each) => `DBAL.${each}`),
    ),
    ...[
      'executeQuery',
      'executeStatement',
      'fetchAllAssociative',
      'fetchAssociative',
      'createQuery',
      'createNativeQuery',
    ].map((each): Sink => ({ api: `*.${each}()`, kind: 'sql' })),
    ...sinks('sql', [0], ['EntityManager.createQuery', 'EntityManager.createNativeQuery']),
    ...builders.map((each): Sink => ({ api: `QueryBuilder.${each}()`, kind: 'sql', textOnly: true })),
    ...['andWhere', 'orWhere', 'andHaving', 'addOrderBy', 'addGroupBy'].map(
      (each): Sink => ({ api: `*.${each}()`, kind: 'sql', textOnly: true }),
    ),
    { api: 'Response()', kind: 'html', if: [{ ...plain, not: true }] },
    ...sinks('html', [0], ['Response.setContent', 'Response.body.write', '*.setContent', 'Markup']),
    ...sinks('redirect', [0], ['RedirectResponse', '*.redirect', '*.toUrl', 'redirect().toUrl']),
    { api: 'Response.withHeader()', kind: 'redirect', args: [1], if: [{ of: 0, matches: /^location$/i }] },
    { api: '*.withHeader()', kind: 'redirect', args: [1], if: [{ of: 0, matches: /^location$/i }] },
    ...sinks('path', [0], ['BinaryFileResponse', '*.renderView', '*.file', '*.sendFile']).map(
      (each): Sink => ({ ...each, closed: true }),
    ),
    ...sinks(
      'path',
      [0, 1],
      [
        'remove',
        'copy',
        'rename',
        'dumpFile',
        'mkdir',
        'mirror',
        'readFile',
        'touch',
        'chmod',
        'appendToFile',
      ].map((each) => `Filesystem.${each}`),
    ),
    ...sinks('path', [0], ['*.dumpFile']),
    { api: '*.remove()', kind: 'path', closed: true, textOnly: true, if: [{ of: 0, matches: /^\// }] },
    ...sinks('template', [0], ['*.createTemplate', 'Twig.createTemplate', 'Twig.render']).map(
      (each): Sink => ({ ...each, closed: true }),
    ),
    ...sinks('command', [0], ['Process.fromShellCommandline']),
    { api: 'Process()', kind: 'command', textOnly: true },
    ...sinks('ssrf', [1], ['HttpClient.request', '*.request']).map(
      (each): Sink => ({ ...each, closed: true }),
    ),
    ...sinks('code', [0], ['ExpressionLanguage().evaluate', 'ExpressionLanguage().compile']),
  ],
  sanitizers: [
    ...[
      'redirectToRoute',
      'generateUrl',
      'generate',
      'setParameter',
      'setParameters',
      'json',
      'isValid',
      'isSubmitted',
    ].map((each) => ({
      api: `*.${each}()`,
      sanitizes: ['redirect' as const, 'sql' as const, 'html' as const],
    })),
    { api: 'JsonResponse()', sanitizes: ['html'] },
    ...['redirect', 'forward', 'back', 'toUrl', 'withHeader'].map((each) => ({
      api: `*.${each}()`,
      sanitizes: ['html' as const],
    })),
    { api: '*.expr()', sanitizes: ['sql'] },
    { api: '*.createNamedParameter()', sanitizes: ['sql'] },
  ],
  misuses: [
    ...['Cookie'].flatMap((each) => [
      when(each, 'insecure-cookie', { of: 5, is: off }),
      when(each, 'script-readable-cookie', { of: 6, is: off }),
      when(each, 'insecure-cookie', { of: 'secure', is: off }),
      when(each, 'script-readable-cookie', { of: 'httpOnly', is: off }),
      when(each, 'cross-site-cookie', { of: 8, matches: /^none$/i }),
    ]),
    when('Cookie.create', 'insecure-cookie', { of: 5, is: off }),
    when('Cookie.create', 'script-readable-cookie', { of: 6, is: off }),
    when('*.withSecure', 'insecure-cookie', { of: 0, is: false }),
    when('*.withHttpOnly', 'script-readable-cookie', { of: 0, is: false }),
    ...[
      '*.set',
      '*.withHeader',
      'Response.withHeader',
      'Response.headers.set',
      '*.add',
      '*.addHeader',
    ].flatMap((each) => [
      when(each, 'permissive-cors', { of: 0, matches: /^Access-Control-Allow-Origin$/i }, { of: 1, is: '*' }),
      when(
        each,
        'permissive-cors',
        { of: 0, matches: /^Access-Control-Allow-Origin$/i },
        { of: 1, tainted: true },
      ),
    ]),
    ...[0, 2].map((of) =>
      when('Response', 'permissive-cors', { of: [of, 'Access-Control-Allow-Origin'], is: '*' }),
    ),
    ...['*.set', '*.withHeader', 'Response.withHeader', 'Response.headers.set'].map((each) =>
      when(
        each,
        'clickjacking',
        { of: 0, matches: /^X-Frame-Options$/i },
        { of: 1, matches: /^(allow|\*)/i },
      ),
    ),
    ...['*.setDefaults', '*.createFormBuilder', '*.createForm', '*.createBuilder'].flatMap((each) =>
      [0, 1, 2].map((of) => when(each, 'csrf-off', { of: [of, 'csrf_protection'], is: false })),
    ),
    ...['*.prependExtensionConfig', '*.loadFromExtension', '*.extension'].map((each) =>
      when(each, 'csrf-off', { of: 0, is: 'framework' }, { of: [1, 'csrf_protection'], is: [false, null] }),
    ),
    when('*.setDefault', 'csrf-off', { of: 0, is: 'csrf_protection' }, { of: 1, is: false }),
    ...['createForm', 'create'].map((each) =>
      when(`*.${each}`, 'csrf-off', { of: [2, 'csrf_protection'], is: false }),
    ),
  ],
};
