import type { Model, Sink } from '../model.js';

const ssrf = (api: string, args: readonly (number | 'self')[] = [0]): Sink => ({
  api: `${api}()`,
  kind: 'ssrf',
  args,
});
const templateCalls = [
  ...[
    'getForObject',
    'getForEntity',
    'postForObject',
    'postForEntity',
    'postForLocation',
    'put',
    'delete',
    'exchange',
  ],
  ...['execute', 'headForHeaders', 'optionsForAllow', 'patchForObject'],
];
const apacheRequests = [
  'HttpGet',
  'HttpPost',
  'HttpPut',
  'HttpDelete',
  'HttpHead',
  'HttpPatch',
  'HttpOptions',
  'GetMethod',
  'PostMethod',
];
const unirest = ['get', 'post', 'put', 'delete', 'patch', 'head', 'options'];
const http = /^(http|ftp):\/\/(?!localhost|127\.|\[?::1)/i;

/** Clients that ask other servers: java.net, Apache, OkHttp, Spring, jsoup; and transport that anyone can read. */
export const model: Model = {
  id: 'java-http',
  title: 'HTTP clients of Java',
  languages: ['java'],
  results: [
    ['HttpRequest.newBuilder()', 'HttpRequestBuilder'],
    ['HttpRequestBuilder.uri()', 'HttpRequestBuilder'],
    ['Request.Builder()', 'OkHttpRequestBuilder'],
    ['Request.Builder', 'OkHttpRequestBuilder'],
    ['WebClient.builder()', 'WebClientBuilder'],
    ['WebClient.create()', 'WebClient'],
    ['WebClient.get()', 'WebClientRequest'],
    ['WebClient.post()', 'WebClientRequest'],
    ['RestClient.create()', 'WebClient'],
    ['ClientBuilder.newClient()', 'JaxClient'],
    ['URI.create().toURL()', 'URL'],
    ['URI.toURL()', 'URL'],
    ['URL.toURI()', 'URI'],
  ],
  types: [
    ['Request.Builder', 'OkHttpRequestBuilder'],
    ['RestOperations', 'RestTemplate'],
  ],
  sinks: [
    ...['openConnection', 'openStream', 'getContent'].map((each) => ssrf(`URL.${each}`, ['self'])),
    ssrf('HttpRequest.newBuilder'),
    ssrf('HttpRequestBuilder.uri'),
    ssrf('OkHttpRequestBuilder.url'),
    ...templateCalls.map((each) => ssrf(`RestTemplate.${each}`)),
    ...apacheRequests.map((each) => ssrf(each)),
    ...[...apacheRequests, 'HttpMethod.setQueryString', 'GetMethod.setQueryString'].map(
      (each): Sink => ({
        api: `${each}()`,
        kind: 'header',
        rule: 'parameter-pollution',
        if: [{ of: 0, matches: /^(https?:\/\/[^?]+\?|\w+=)/ }],
      }),
    ),
    ssrf('Jsoup.connect'),
    ssrf('WebClient.create'),
    ssrf('WebClientBuilder.baseUrl'),
    ssrf('WebClientRequest.uri'),
    ssrf('JaxClient.target'),
    ssrf('Request.Get'),
    ssrf('Request.Post'),
    ssrf('Request.get'),
    ssrf('Request.post'),
    ssrf('Socket', [0]),
    ssrf('InetSocketAddress', [0]),
    ...unirest.map((each) => ssrf(`Unirest.${each}`)),
    ...['getAbs', 'postAbs', 'requestAbs'].map((each) => ssrf(`WebClient.${each}`)),
    ...['prepareGet', 'preparePost', 'preparePut'].map((each) => ssrf(`AsyncHttpClient.${each}`)),
    ssrf('Feign.builder().target', [1]),
    ssrf('Retrofit.Builder.baseUrl'),
    ...[
      'ImageIO.read',
      'IOUtils.toString',
      'IOUtils.toByteArray',
      'IOUtils.copy',
      'Resources.toString',
      'FileUtils.copyURLToFile',
    ].map((each): Sink => ({ ...ssrf(each), if: [{ of: 0, api: /^UR[LI]$/ }] })),
    ssrf('HttpUtil.get'),
    ssrf('HttpUtil.post'),
  ],
  sanitizers: [
    ...templateCalls.map((each) => ({ api: `RestTemplate.${each}()`, clears: ['html', 'ssrf'] as const })),
    { api: 'URL.openConnection()', clears: ['ssrf'] },
    { api: 'URL.getHost()', clears: ['ssrf', 'redirect'] },
  ],
  misuses: [
    { api: 'URL()', rule: 'insecure-transport', when: [{ of: 0, matches: http }] },
    ...[
      ...apacheRequests,
      ...unirest.map((each) => `Unirest.${each}`),
      ...[
        'Jsoup.connect',
        'WebClient.create',
        'RestClient.create',
        'JaxClient.target',
        'Request.Get',
        'Request.Post',
      ],
      ...[
        'Retrofit.Builder.baseUrl',
        'WebClientBuilder.baseUrl',
        'WebClientRequest.uri',
        'HttpUtil.get',
        'HttpUtil.post',
      ],
    ].map((each) => ({ api: `${each}()`, rule: 'insecure-transport', when: [{ of: 0, matches: http }] })),
    { api: 'URI.create()', rule: 'insecure-transport', when: [{ of: 0, matches: http }] },
    { api: 'URI()', rule: 'insecure-transport', when: [{ of: 0, matches: http }] },
    ...templateCalls.map((each) => ({
      api: `RestTemplate.${each}()`,
      rule: 'insecure-transport',
      when: [{ of: 0, matches: http }],
    })),
    { api: 'OkHttpRequestBuilder.url()', rule: 'insecure-transport', when: [{ of: 0, matches: http }] },
    { api: 'ManagedChannelBuilder.forAddress().usePlaintext()', rule: 'insecure-transport' },
    { api: 'ManagedChannelBuilder.forTarget().usePlaintext()', rule: 'insecure-transport' },
    { api: 'NettyChannelBuilder.forAddress().usePlaintext()', rule: 'insecure-transport' },
  ],
};
