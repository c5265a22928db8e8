import type { LibraryClass } from '../../ir/model.js';

const verbs = 'get:0|url options:0|url head:0|url post:0|url put:0|url patch:0|url delete:0|url';
const alias = (of: string, ...names: readonly string[]): readonly LibraryClass[] =>
  names.map((name): LibraryClass => ({ name, extends: [of] }));

/** HTTP clients of Python. */
export const clients: readonly LibraryClass[] = [
  { name: 'requests.Session', sinks: { ssrf: `${verbs} request:1|url` }, harmless: 'mount close send' },
  ...alias(
    'requests.Session',
    'requests.sessions.Session',
    'requests_oauthlib.OAuth2Session',
    'requests_html.HTMLSession',
    'requests_futures.sessions.FuturesSession',
    'cloudscraper.CloudScraper',
  ),
  { name: 'requests.Request', sinks: { ssrf: 'new:1|url' } },
  {
    name: 'httpx.Client',
    sinks: { ssrf: `${verbs} request:1|url stream:1|url build_request:1|url new:base_url` },
    harmless: 'send close',
  },
  ...alias('httpx.Client', 'httpx.AsyncClient', 'authlib.integrations.httpx_client.AsyncOAuth2Client'),
  {
    name: 'aiohttp.ClientSession',
    sinks: { ssrf: `${verbs} request:1|url ws_connect:0|url new:0|base_url` },
    harmless: 'close',
  },
  ...alias('aiohttp.ClientSession', 'aiohttp.client.ClientSession', 'aiohttp_retry.RetryClient'),
  {
    name: 'urllib3.PoolManager',
    sinks: {
      ssrf: 'request:1|url urlopen:1|url request_encode_url:1|url request_encode_body:1|url connection_from_url:0|url connection_from_host:0|host',
    },
  },
  ...alias('urllib3.PoolManager', 'urllib3.poolmanager.PoolManager', 'urllib3.ProxyManager'),
  { name: 'urllib3', sinks: { ssrf: 'request:1|url' } },
  { name: 'urllib.request.Request', sinks: { ssrf: 'new:0|url' } },
  { name: 'urllib.request.OpenerDirector', sinks: { ssrf: 'open:0|fullurl' } },
  { name: 'urllib.request', gives: { 'urllib.request.OpenerDirector': 'build_opener' } },
  { name: 'http.client.HTTPConnection', sinks: { ssrf: 'new:0|host' } },
  ...alias('http.client.HTTPConnection', 'http.client.HTTPSConnection'),
  { name: 'tornado.httpclient.AsyncHTTPClient', sinks: { ssrf: 'fetch:0|request' } },
  ...alias(
    'tornado.httpclient.AsyncHTTPClient',
    'tornado.httpclient.HTTPClient',
    'tornado.simple_httpclient.SimpleAsyncHTTPClient',
  ),
  { name: 'tornado.httpclient.HTTPRequest', sinks: { ssrf: 'new:0|url' } },
  { name: 'tornado.websocket', sinks: { ssrf: 'websocket_connect:0|url' } },
  { name: 'treq', sinks: { ssrf: `${verbs} request:1|url` } },
  { name: 'treq.client.HTTPClient', sinks: { ssrf: `${verbs} request:1|url` } },
  { name: 'httplib2.Http', sinks: { ssrf: 'request:0|uri' } },
  { name: 'websockets', sinks: { ssrf: 'connect:0|uri' } },
  { name: 'websocket', sinks: { ssrf: 'create_connection:0|url' } },
  { name: 'websocket.WebSocketApp', sinks: { ssrf: 'new:0|url' } },
  { name: 'grpc', sinks: { ssrf: 'insecure_channel:0|target secure_channel:0|target' } },
  { name: 'starlette.testclient.TestClient', harmless: 'get post put patch delete options head request' },
  { name: 'fastapi.testclient.TestClient', extends: ['starlette.testclient.TestClient'] },
  { name: 'playwright.async_api.Page', sinks: { ssrf: 'goto:0|url', code: 'evaluate:0|expression' } },
  { name: 'playwright.sync_api.Page', extends: ['playwright.async_api.Page'] },
  {
    name: 'selenium.webdriver.remote.webdriver.WebDriver',
    sinks: { ssrf: 'get:0|url', code: 'execute_script:0|script execute_async_script:0|script' },
  },
  ...alias(
    'selenium.webdriver.remote.webdriver.WebDriver',
    'selenium.webdriver.Chrome',
    'selenium.webdriver.Firefox',
    'selenium.webdriver.Remote',
  ),
  { name: 'zeep.Client', sinks: { ssrf: 'new:0|wsdl' } },
  { name: 'suds.client.Client', sinks: { ssrf: 'new:0|url' } },
  { name: 'feedparser', sinks: { ssrf: 'parse:0|url_file_stream_or_string' } },
];
