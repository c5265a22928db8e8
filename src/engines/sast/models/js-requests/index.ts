import type { Misuse, Model, Sink } from '../../ir/model.js';

const methods = [
  'get',
  'post',
  'put',
  'delete',
  'del',
  'head',
  'patch',
  'options',
  'request',
  'stream',
  'fetch',
  'json',
];
const clients = [
  ...[
    'axios',
    'axios.default',
    'axios.create()',
    'got',
    'got.extend()',
    'needle',
    'superagent',
    'superagent.agent()',
    'request',
    'request.defaults()',
  ],
  ...[
    'request-promise',
    'request-promise-native',
    'ky',
    'ky.create()',
    'bent()',
    'phin',
    'unirest',
    'wreck',
    '@hapi/wreck',
    'urllib',
    'undici',
    'http',
    'https',
    'follow-redirects.http',
    'follow-redirects.https',
    'http2',
    '@nestjs/axios.HttpService',
    'HttpService',
    'restify-clients',
  ],
];
const functions = [
  ...[
    'axios',
    'got',
    'needle',
    'superagent',
    'request',
    'request-promise',
    'request-promise-native',
    'fetch',
    'window.fetch',
    'node-fetch',
  ],
  ...[
    'cross-fetch',
    'cross-fetch.fetch',
    'isomorphic-fetch',
    'undici.fetch',
    'ky',
    'phin',
    'bent()',
    'make-fetch-happen',
    'unfetch',
    'WebSocket',
    'ws',
    'ws.WebSocket',
    'http2.connect',
    'net.connect',
    'net.createConnection',
    'tls.connect',
    'download',
    'curl',
  ],
];
const weakSuites = /(^|:)(\w{1,20}-){0,9}(3?DES|RC4|NULL|EXP|EXPORT|MD5|aNULL|eNULL|ADH|LOW)\b/i;
const unchecked: readonly Misuse[] = [
  ...functions,
  ...clients.flatMap((each) => methods.map((name) => `${each}.${name}`)),
  'https.Agent',
  'tls.TLSSocket',
  'https.createServer',
  'axios.create',
  'nodemailer.createTransport',
  'tls.createServer',
  'mqtt.connect',
  'socket.io-client',
  'request.defaults',
  'node-rest-client.Client',
  'got.extend',
  'undici.Agent',
].flatMap((api): readonly Misuse[] => [
  { api: `${api}()`, rule: 'insecure-tls', when: [{ of: 'rejectUnauthorized', is: false }] },
  { api: `${api}()`, rule: 'insecure-tls', when: [{ of: 'strictSSL', is: false }] },
  { api: `${api}()`, rule: 'insecure-tls', when: [{ of: 'checkServerIdentity', ignores: /./ }] },
  { api: `${api}()`, rule: 'weak-tls-version', when: [{ of: 'ciphers', matches: weakSuites }] },
  { api: `${api}()`, rule: 'insecure-tls', when: [{ of: 'insecure', is: true }] },
  { api: `${api}()`, rule: 'insecure-tls', when: [{ of: ['tls', 'rejectUnauthorized'], is: false }] },
  {
    api: `${api}()`,
    rule: 'insecure-tls',
    when: [{ of: ['agentOptions', 'rejectUnauthorized'], is: false }],
  },
  { api: `${api}()`, rule: 'insecure-tls', when: [{ of: ['https', 'rejectUnauthorized'], is: false }] },
  { api: `${api}()`, rule: 'insecure-tls', when: [{ of: ['connect', 'rejectUnauthorized'], is: false }] },
  {
    api: `${api}()`,
    rule: 'weak-tls-version',
    when: [{ of: 'secureProtocol', matches: /^(SSL|TLSv1_method|TLSv1_1_|TLSv1_(client|server))/ }],
  },
  ...['minVersion', 'maxVersion'].map(
    (each): Misuse => ({
      api: `${api}()`,
      rule: 'weak-tls-version' as const,
      when: [{ of: each, matches: /^(SSLv|TLSv1$|TLSv1\.1$)/ }],
    }),
  ),
]);
const plain =
  /^http:\/\/(?!localhost\b|127\.|0\.0\.0\.0|\[?::1|10\.|192\.168\.|[\w-]+(:\d+)?(\/|$))[^/]*\.[a-z]/i;
const browsers = [
  'puppeteer.launch()',
  'puppeteer.connect()',
  'playwright.chromium.launch()',
  'playwright.firefox.launch()',
  'playwright.webkit.launch()',
  'puppeteer-core.launch()',
];
const pages = browsers.flatMap((each) => [
  `${each}.newPage()`,
  `${each}.newContext().newPage()`,
  `${each}.createIncognitoBrowserContext().newPage()`,
]);
const remote = ['chrome-remote-interface()'];

/** Requests to other hosts, and headless browsers that make them. */
export const model: Model = {
  id: 'js-requests',
  title: 'HTTP clients and headless browsers of JavaScript',
  languages: ['javascript'],
  sinks: [
    ...functions.map((each): Sink => ({ api: `${each}()`, kind: 'ssrf' })),
    ...clients.flatMap((each) => methods.map((name): Sink => ({ api: `${each}.${name}()`, kind: 'ssrf' }))),
    // A function that others give an address or a page shows them what the machine can reach.
    ...pages
      .flatMap((page) => [`${page}.goto()`, `${page}.setContent()`])
      .concat('wkhtmltopdf()', 'wkhtmltoimage.generate()', 'phantom.create().createPage().open()')
      .concat(remote.flatMap((each) => [`${each}.Page.navigate()`, `${each}.Page.setDocumentContent()`]))
      .map(
        (api): Sink => ({
          api,
          kind: 'html',
          rule: 'ssrf' as const,
          args: [0, 'url', 'html'],
          if: [{ of: 0, matches: /^https?:\/\/[^/]+\//, not: true }],
        }),
      ),
    ...[...pages, '*'].flatMap((page): readonly Sink[] => [
      { api: `${page}.goto()`, kind: 'ssrf' },
      ...(page === '*'
        ? []
        : [
            { api: `${page}.setContent()`, kind: 'ssrf' as const },
            ...[
              'evaluate',
              'evaluateOnNewDocument',
              'evaluateHandle',
              'addInitScript',
              '$eval',
              'exposeFunction',
            ].map((name): Sink => ({ api: `${page}.${name}()`, kind: 'code', args: [0, 1, 'content'] })),
          ]),
    ]),
    ...remote.flatMap((each): readonly Sink[] => [
      { api: `${each}.Page.navigate()`, kind: 'ssrf', args: ['url'] },
      { api: `${each}.Runtime.evaluate()`, kind: 'code', args: ['expression'] },
      { api: `${each}.Runtime.compileScript()`, kind: 'code', args: ['expression'] },
      { api: `${each}.Page.printToPDF()`, kind: 'ssrf', args: ['headerTemplate', 'footerTemplate'] },
      { api: `${each}.Page.setDocumentContent()`, kind: 'ssrf', args: ['html'] },
    ]),
    ...[
      'wkhtmltopdf',
      'wkhtmltoimage.generate',
      'wkhtmltoimage',
      'html-pdf.create',
      'phantom.create().createPage().open',
      'phantom.create().createPage().setContent',
      'phantom.create().createPage().property',
      'phantom.create().createPage().evaluateJavaScript',
      'phantom.create().createPage().openUrl',
    ].map((api): Sink => ({ api: `${api}()`, kind: 'ssrf' })),
    { api: 'needle()', kind: 'ssrf', args: [1] },
    { api: '*.axiosRef.get()', kind: 'ssrf' },
    { api: 'XMLHttpRequest().open()', kind: 'ssrf', args: [1] },
    { api: 'simple-git().clone()', kind: 'command' },
  ],
  misuses: [
    ...unchecked,
    {
      api: 'https.globalAgent.options.rejectUnauthorized=',
      rule: 'insecure-tls',
      when: [{ of: 0, is: false }],
    },
    {
      api: 'tls.DEFAULT_MIN_VERSION=',
      rule: 'weak-tls-version',
      when: [{ of: 0, matches: /^TLSv1(\.1)?$/ }],
    },
    ...functions
      .concat(clients.flatMap((each) => ['get', 'post', 'request'].map((name) => `${each}.${name}`)))
      .map(
        (api): Misuse => ({
          api: `${api}()`,
          rule: 'hard-coded-credential' as const,
          when: [{ of: 0, matches: /^https?:\/\/[^/:@]{1,60}:(?![$<{])[^/@]{4,60}@/ }],
        }),
      ),
    {
      api: 'process.env.NODE_TLS_REJECT_UNAUTHORIZED=',
      rule: 'insecure-tls',
      when: [{ of: 0, is: ['0', 0, false] }],
    },
    ...[
      'axios.get',
      'axios.post',
      'axios.put',
      'axios.delete',
      'axios.patch',
      'axios',
      'fetch',
      'got',
      'request',
      'superagent.get',
      'superagent.post',
      'http.get',
      'http.request',
      'needle.get',
      'node-fetch',
      'request.get',
      'request.post',
      'socket.io-client',
      'socket.io-client.io',
      '$.get',
      '$.post',
      '$.ajax',
      '$.getJSON',
    ].flatMap((api): readonly Misuse[] => [
      { api: `${api}()`, rule: 'insecure-transport', when: [{ of: 0, matches: plain }] },
      { api: `${api}()`, rule: 'insecure-transport', when: [{ of: 'url', matches: plain }] },
    ]),
    { api: 'XMLHttpRequest().open()', rule: 'insecure-transport', when: [{ of: 1, matches: plain }] },
    ...['WebSocket', 'ws', 'ws.WebSocket', 'window.WebSocket'].map(
      (api): Misuse => ({
        api: `${api}()`,
        rule: 'insecure-transport' as const,
        when: [{ of: 0, matches: /^ws:\/\/(?!localhost\b|127\.)/i }],
      }),
    ),
    ...[
      'grpc.ServerCredentials.createInsecure',
      'grpc.credentials.createInsecure',
      '@grpc/grpc-js.credentials.createInsecure',
      '@grpc/grpc-js.ServerCredentials.createInsecure',
      '@grpc/grpc-js.ChannelCredentials.createInsecure',
      'grpc-js.credentials.createInsecure',
    ].map((api): Misuse => ({ api: `${api}()`, rule: 'insecure-transport' as const })),
    { api: 'ftp()', rule: 'insecure-transport' },
    ...[
      ...[
        'ssh2.Client().connect',
        'ssh2-sftp-client().connect',
        'node-ssh.NodeSSH().connect',
        'ssh2.connect',
      ],
    ].flatMap((api): readonly Misuse[] => [
      { api: `${api}()`, rule: 'ssh-host-key-ignored', when: [{ of: 'hostVerifier', ignores: /./ }] },
    ]),
    ...browsers.flatMap((api) =>
      ['0', '1', '2', '3', '4'].map(
        (at): Misuse => ({
          api,
          rule: 'bind-all-interfaces' as const,
          when: [{ of: ['args', at], matches: /^--remote-debugging-(address=0\.0\.0\.0|port=)/ }],
        }),
      ),
    ),
    ...browsers.flatMap((api) =>
      ['0', '1', '2', '3', '4', '5'].map(
        (at): Misuse => ({
          api,
          rule: 'unsafe-default-config' as const,
          when: [
            {
              of: ['args', at],
              matches: /^--(disable-web-security|ignore-certificate-errors|allow-running-insecure-content)/,
            },
          ],
        }),
      ),
    ),
    ...browsers.map(
      (api): Misuse => ({
        api,
        rule: 'unsafe-default-config' as const,
        when: [{ of: 'ignoreHTTPSErrors', is: true }],
      }),
    ),
    ...['ssh2.Client().connect', 'node-ssh.NodeSSH().connect'].flatMap((api): readonly Misuse[] => [
      { api: `${api}()`, rule: 'hard-coded-credential', when: [{ of: 'password', constant: true }] },
      { api: `${api}()`, rule: 'hard-coded-credential', when: [{ of: 'privateKey', matches: /-----BEGIN/ }] },
    ]),
  ],
};
