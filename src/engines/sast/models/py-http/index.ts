import type { Condition, Misuse, Model, RuleRef, Sink } from '../../ir/model.js';
import { personal } from '../sharing.js';

const verbs = ['get', 'post', 'put', 'delete', 'head', 'patch', 'options'];
const clients = [
  'requests',
  'requests.Session()',
  'requests.session()',
  'httpx',
  'httpx.Client()',
  'httpx.AsyncClient()',
];
const sessions = ['aiohttp.ClientSession()', 'aiohttp.client.ClientSession()'];
const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api,
  rule,
  when: conditions,
});
/** Addresses of others, over a line that anybody reads. */
const cleartext = /^http:\/\/(?!localhost\b|127\.|0\.0\.0\.0|\[::1\]|(?:www\.)?w3\.org\/|schemas\.)/i;
const personalIn = (of: 0 | 'params'): Condition => ({ of, holds: personal });
const openers = [
  'urllib.request.urlopen',
  'urllib.urlopen',
  'urllib2.urlopen',
  'urllib.request.urlretrieve',
  'urllib.urlretrieve',
  'urllib.request.Request',
  'urllib2.Request',
  'urllib.request.build_opener().open',
  'urllib.request.URLopener().open',
  'urllib.request.FancyURLopener().open',
];
const pools = [
  'urllib3.PoolManager()',
  'urllib3.HTTPSConnectionPool()',
  'urllib3.HTTPConnectionPool()',
  'urllib3.ProxyManager()',
  'urllib3',
];
const connections = [
  'http.client.HTTPConnection',
  'http.client.HTTPSConnection',
  'httplib.HTTPConnection',
  'httplib.HTTPSConnection',
];
const all = [...clients, ...sessions];

/** Clients of HTTP and of older protocols. */
export const model: Model = {
  id: 'py-http',
  title: 'Clients of HTTP, FTP and Telnet for Python',
  languages: ['python'],
  sinks: [
    ...all.flatMap((each): Sink[] => [
      ...verbs.map((verb): Sink => ({ api: `${each}.${verb}()`, kind: 'ssrf', args: [0, 'url'] })),
      { api: `${each}.request()`, kind: 'ssrf', args: [1, 'url'] },
      { api: `${each}.stream()`, kind: 'ssrf', args: [1, 'url'] },
      { api: `${each}.ws_connect()`, kind: 'ssrf', args: [0, 'url'] },
    ]),
    ...openers.map((each): Sink => ({ api: `${each}()`, kind: 'ssrf', args: [0, 'url'] })),
    ...pools.flatMap((each): Sink[] => [
      { api: `${each}.request()`, kind: 'ssrf', args: [1, 'url'] },
      { api: `${each}.urlopen()`, kind: 'ssrf', args: [1, 'url'] },
    ]),
    ...connections.flatMap((each): Sink[] => [
      { api: `${each}()`, kind: 'ssrf', args: [0, 'host'] },
      { api: `${each}().request()`, kind: 'ssrf', args: [1, 'url'] },
    ]),
    { api: 'requests.Request()', kind: 'ssrf', args: [1, 'url'] },
    ...['AsyncHTTPClient().fetch()', 'HTTPClient().fetch()', 'HTTPRequest()'].map(
      (each): Sink => ({ api: `tornado.httpclient.${each}`, kind: 'ssrf', args: [0, 'url'] }),
    ),
    { api: 'websocket.create_connection()', kind: 'ssrf' },
    ...[
      ...[
        'feedparser.parse()',
        'pdfkit.from_url()',
        'imgkit.from_url()',
        'weasyprint.HTML()',
        'wget.download()',
      ],
      'selenium.webdriver.Chrome().get()',
      'selenium.webdriver.Firefox().get()',
      'websockets.connect()',
      'playwright.sync_api.sync_playwright().chromium.launch().new_page().goto()',
      'pandas.read_html()',
      'git.Repo.clone_from()',
      'newspaper.Article()',
      'urllib3.request()',
      'treq.get()',
      'treq.post()',
    ].map((api): Sink => ({ api, kind: 'ssrf', args: api.startsWith('urllib3') ? [1, 'url'] : [0, 'url'] })),
    {
      api: 'socket.create_connection()',
      kind: 'ssrf',
      args: [
        [0, '0'],
        ['address', '0'],
      ],
    },
    { api: 'pycurl.Curl().setopt()', kind: 'ssrf', args: [1], if: [{ of: 0, api: /\.URL$/ }] },
  ],
  misuses: [
    ...all.flatMap((each) => [
      ...[...verbs, 'request'].flatMap((verb) => [
        when(`${each}.${verb}()`, 'insecure-tls', { of: 'verify', is: false }),
        when(`${each}.${verb}()`, 'insecure-tls', { of: 'verify', matches: /^(ssl\.)?CERT_NONE$/ }),
        when(`${each}.${verb}()`, 'insecure-tls', { of: 'ssl', is: false }),
        when(`${each}.${verb}()`, 'insecure-tls', { of: 'verify_ssl', is: false }),
        when(`${each}.${verb}()`, 'insecure-transport', {
          of: verb === 'request' ? 1 : 0,
          matches: cleartext,
        }),
      ]),
    ]),
    ...['requests', 'httpx.Client', 'httpx.AsyncClient'].flatMap((each) =>
      when(`${each}()`, 'insecure-tls', { of: 'verify', is: false }),
    ),
    ...[...verbs, 'request'].flatMap((verb) => [
      when(`requests.${verb}()`, 'missing-timeout', { of: 'timeout', missing: true }),
      ...['requests', 'httpx'].map((each) =>
        when(`${each}.${verb}()`, 'missing-timeout', { of: 'timeout', is: null }),
      ),
    ]),
    ...openers.map((each) => when(`${each}()`, 'insecure-transport', { of: 0, matches: cleartext })),
    ...openers.map((each) => when(`${each}()`, 'insecure-transport', { of: 0, matches: /^ftp:\/\//i })),
    when('*.verify=', 'insecure-tls', { of: 0, is: false }),
    ...['aiohttp.TCPConnector()', 'aiohttp.connector.TCPConnector()'].flatMap((api) => [
      when(api, 'insecure-tls', { of: 'ssl', is: false }),
      when(api, 'insecure-tls', { of: 'verify_ssl', is: false }),
    ]),
    ...[
      'urllib3.PoolManager()',
      'urllib3.ProxyManager()',
      'urllib3.HTTPSConnectionPool()',
      'urllib3.connectionpool.HTTPSConnectionPool()',
      'urllib3.poolmanager.PoolManager()',
    ].flatMap((api) => [
      when(api, 'insecure-tls', { of: 'cert_reqs', api: /CERT_NONE$/ }),
      when(api, 'insecure-tls', { of: 'cert_reqs', matches: /^(CERT_)?NONE$/ }),
    ]),
    ...['http.client.HTTPConnection()', 'httplib.HTTPConnection()'].map((api) =>
      when(api, 'insecure-transport', { of: 0, matches: /^(?!localhost|127\.)[\w-]+(\.[\w-]+)+/ }),
    ),
    ...[...clients, ...sessions].flatMap((each) => [
      when(`${each}.get()`, 'sensitive-query', { of: 0, matches: /\?/ }, personalIn(0)),
      when(`${each}.get()`, 'sensitive-query', personalIn('params')),
    ]),
    ...openers.map((each) => when(`${each}()`, 'sensitive-query', { of: 0, matches: /\?/ }, personalIn(0))),
    ...pools.map((each) => when(`${each}.request()`, 'insecure-transport', { of: 1, matches: cleartext })),
    ...[
      'websocket.create_connection()',
      'websocket.WebSocketApp()',
      'websockets.connect()',
      'websockets.client.connect()',
    ].map((api) =>
      when(api, 'insecure-transport', { of: 0, matches: /^ws:\/\/(?!localhost\b|127\.|0\.0\.0\.0)/i }),
    ),
    ...['xmlrpc.client.ServerProxy()', 'xmlrpc.client.Server()', 'suds.client.Client()', 'zeep.Client()'].map(
      (api) => when(api, 'insecure-transport', { of: 0, matches: cleartext }),
    ),
    when('*.environ[]=', 'insecure-tls', { of: 1, is: 'PYTHONHTTPSVERIFY' }, { of: 0, is: ['0', 0] }),
    when('*.environ[]=', 'insecure-transport', { of: 1, is: 'OAUTHLIB_INSECURE_TRANSPORT' }),
    when('*.environ[]=', 'insecure-tls', { of: 1, is: ['GIT_SSL_NO_VERIFY', 'CURL_INSECURE'] }),
    ...['docker.DockerClient()', 'docker.APIClient()', 'docker.Client()'].map((api) =>
      when(
        api,
        'insecure-transport',
        { of: 'base_url', matches: /^tcp:\/\/(?!localhost|127\.)/ },
        { of: 'tls', missing: true },
      ),
    ),
    ...['ldap.initialize()', 'ldap.open()', 'ldap3.Server()'].map((api) =>
      when(api, 'insecure-transport', { of: 0, matches: /^ldap:\/\/(?!127\.)[\w-]+\.[\w.-]+/i }),
    ),
    { api: 'ftplib.FTP()', rule: 'insecure-transport' },
    { api: 'telnetlib.Telnet()', rule: 'insecure-transport' },
    { api: 'imaplib.IMAP4()', rule: 'insecure-transport' },
    { api: 'poplib.POP3()', rule: 'insecure-transport' },
    { api: 'pysnmp.hlapi.CommunityData()', rule: 'insecure-transport' },
    when('grpc.insecure_channel()', 'insecure-transport', {
      of: 0,
      matches: /^(localhost|127\.|unix:)/,
      not: true,
    }),
    { api: '*.add_insecure_port()', rule: 'insecure-transport' },
  ],
};
