import type { LibraryClass } from '../../ir/model.js';

const verbs =
  'get post put patch delete head options getAsync postAsync putAsync patchAsync deleteAsync headAsync';
const requestClasses = [
  'GuzzleHttp\\Psr7\\Request',
  'GuzzleHttp\\Psr7\\ServerRequest',
  'Nyholm\\Psr7\\Request',
  'Laminas\\Diactoros\\Request',
  'Slim\\Psr7\\Request',
  'Zend\\Diactoros\\Request',
  'Buzz\\Message\\Request',
];

/** HTTP clients of PHP, and the requests that they are given. */
export const clients: readonly LibraryClass[] = [
  {
    name: 'GuzzleHttp\\ClientInterface',
    sinks: { ssrf: `${verbs} request:1 requestAsync:1` },
    harmless: 'send sendAsync getConfig',
  },
  { name: 'GuzzleHttp\\Client', extends: ['GuzzleHttp\\ClientInterface'] },
  {
    name: 'Symfony\\Contracts\\HttpClient\\HttpClientInterface',
    sinks: { ssrf: 'request:1' },
    gives: { '=': 'withOptions' },
  },
  ...[
    'CurlHttpClient',
    'NativeHttpClient',
    'AmpHttpClient',
    'ScopingHttpClient',
    'RetryableHttpClient',
    'HttpClient',
  ].map(
    (each): LibraryClass => ({
      name: `Symfony\\Component\\HttpClient\\${each}`,
      extends: ['Symfony\\Contracts\\HttpClient\\HttpClientInterface'],
      gives: { 'Symfony\\Contracts\\HttpClient\\HttpClientInterface': 'create createForBaseUri' },
    }),
  ),
  {
    name: 'Symfony\\Component\\BrowserKit\\AbstractBrowser',
    sinks: { ssrf: 'request:1 jsonRequest:1 xmlHttpRequest:1' },
  },
  {
    name: 'Symfony\\Component\\BrowserKit\\HttpBrowser',
    extends: ['Symfony\\Component\\BrowserKit\\AbstractBrowser'],
  },
  { name: 'Goutte\\Client', extends: ['Symfony\\Component\\BrowserKit\\AbstractBrowser'] },
  {
    name: 'Buzz\\Browser',
    sinks: { ssrf: 'get post head patch put delete request:1 submitForm' },
    harmless: 'sendRequest',
  },
  { name: 'Psr\\Http\\Message\\RequestFactoryInterface', sinks: { ssrf: 'createRequest:1' } },
  ...[
    'GuzzleHttp\\Psr7\\HttpFactory',
    'Nyholm\\Psr7\\Factory\\Psr17Factory',
    'Laminas\\Diactoros\\RequestFactory',
    'Slim\\Psr7\\Factory\\RequestFactory',
  ].map((name): LibraryClass => ({ name, extends: ['Psr\\Http\\Message\\RequestFactoryInterface'] })),
  ...requestClasses.map((name): LibraryClass => ({ name, sinks: { ssrf: 'new:1' } })),
  {
    name: 'Http\\Client\\Common\\HttpMethodsClientInterface',
    sinks: { ssrf: 'get post put patch delete head options trace send:1' },
  },
  {
    name: 'Http\\Client\\Common\\HttpMethodsClient',
    extends: ['Http\\Client\\Common\\HttpMethodsClientInterface'],
  },
  {
    name: 'Illuminate\\Http\\Client\\PendingRequest',
    sinks: { ssrf: 'get post put patch delete head send:1 baseUrl' },
    gives: {
      '=': 'accept acceptJson asForm asJson attach baseUrl bodyFormat contentType retry timeout withBasicAuth withBody withHeaders withOptions withToken withUserAgent withoutVerifying withQueryParameters connectTimeout',
    },
  },
  {
    name: 'Illuminate\\Http\\Client\\Factory',
    extends: ['Illuminate\\Http\\Client\\PendingRequest'],
    gives: {
      'Illuminate\\Http\\Client\\PendingRequest':
        'accept acceptJson asForm asJson attach baseUrl retry timeout withBasicAuth withBody withHeaders withOptions withToken withUserAgent withoutVerifying',
    },
  },
  { name: 'Illuminate\\Support\\Facades\\Http', extends: ['Illuminate\\Http\\Client\\Factory'] },
  { name: 'Laminas\\Http\\Client', sinks: { ssrf: 'new setUri' } },
  { name: 'Laminas\\Http\\Request', sinks: { ssrf: 'setUri' } },
  { name: 'Zend\\Http\\Client', extends: ['Laminas\\Http\\Client'] },
  { name: 'Zend_Http_Client', extends: ['Laminas\\Http\\Client'] },
  { name: 'Cake\\Http\\Client', sinks: { ssrf: 'get post put patch delete head options' } },
  {
    name: 'CodeIgniter\\HTTP\\CURLRequest',
    sinks: { ssrf: 'get post put patch delete head options request:1' },
  },
  {
    name: 'yii\\httpclient\\Client',
    sinks: { ssrf: 'get post put patch delete head options' },
    gives: { 'yii\\httpclient\\Request': 'createRequest' },
  },
  {
    name: 'yii\\httpclient\\Request',
    sinks: { ssrf: 'setUrl setFullUrl' },
    gives: { '=': 'setMethod setUrl setData setHeaders setFormat addHeaders setOptions' },
  },
  { name: 'Curl\\Curl', sinks: { ssrf: 'get post put patch delete head options setUrl download new' } },
  { name: 'WpOrg\\Requests\\Requests', sinks: { ssrf: 'get post put patch delete head options request' } },
  { name: 'Requests', extends: ['WpOrg\\Requests\\Requests'] },
  { name: 'Unirest\\Request', sinks: { ssrf: 'get post put patch delete head options' } },
  { name: 'Httpful\\Request', sinks: { ssrf: 'get post put patch delete head options' } },
  { name: 'HTTP_Request2', sinks: { ssrf: 'new setUrl' } },
  { name: 'SoapClient', sinks: { ssrf: 'new __setLocation __doRequest:1' } },
  { name: 'XMLReader', sinks: { ssrf: 'open', path: 'open' } },
  {
    name: 'React\\Http\\Browser',
    sinks: { ssrf: 'get post put patch delete head request:1 requestStreaming:1' },
    gives: { '=': 'withBase withTimeout withHeader' },
  },
  { name: 'React\\Socket\\Connector', sinks: { ssrf: 'connect' } },
  { name: 'React\\Socket\\ConnectorInterface', sinks: { ssrf: 'connect' } },
  { name: 'Amp\\Http\\Client\\Request', sinks: { ssrf: 'new setUri' } },
  { name: 'WebSocket\\Client', sinks: { ssrf: 'new' } },
  { name: 'Elastic\\Transport\\TransportBuilder', sinks: { ssrf: 'setHosts' } },
  { name: 'Predis\\Client', sinks: { code: 'eval' }, harmless: 'get set del exists hget hset publish' },
  { name: 'Redis', sinks: { code: 'eval script:1' }, harmless: 'get set del exists hget hset publish' },
];
