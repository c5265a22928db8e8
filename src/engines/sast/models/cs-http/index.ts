import type { Model } from '../../ir/model.js';
import { calls, sinks, wrong } from '../shorthand.js';

const verbs = [
  ...[
    'GetAsync',
    'GetStringAsync',
    'GetByteArrayAsync',
    'GetStreamAsync',
    'PostAsync',
    'PutAsync',
    'DeleteAsync',
  ],
  'PatchAsync',
  'GetFromJsonAsync',
  'PostAsJsonAsync',
  'PutAsJsonAsync',
  'Send',
  'SendAsync',
];
const web = [
  ...[
    'DownloadString',
    'DownloadData',
    'DownloadFile',
    'OpenRead',
    'OpenWrite',
    'UploadString',
    'UploadData',
  ],
  'UploadFile',
  'UploadValues',
].flatMap((each) => [each, `${each}Async`, `${each}TaskAsync`]);
const plain = /^http:\/\/(?!localhost|127\.|\[?::1|schemas\.|www\.w3\.org|tempuri\.org)\w/i;
const asking = [
  ...calls(['HttpClient'], verbs.slice(0, -2)),
  ...calls(['WebClient'], web),
  'WebRequest.Create()',
  'HttpWebRequest.Create()',
  'RestClient()',
  'HttpWebRequest.CreateHttp()',
  'WebRequest.CreateHttp()',
];

/** Clients that ask other servers (https://learn.microsoft.com/en-us/dotnet/fundamentals/networking/http/httpclient). */
export const model: Model = {
  id: 'cs-http',
  title: 'HTTP clients of .NET',
  languages: ['csharp'],
  types: [['IRestClient', 'RestClient']],
  results: [
    ['IHttpClientFactory.CreateClient()', 'HttpClient'],
    ['HttpClientFactory.Create()', 'HttpClient'],
    ['WebRequest.Create()', 'HttpWebRequest'],
    ['HttpWebRequest.Create()', 'HttpWebRequest'],
  ],
  sinks: [
    ...sinks('ssrf', asking),
    ...sinks('ssrf', [
      'HttpClient.BaseAddress=',
      'RestRequest()',
      'RestClient.BaseUrl=',
      'RestClientOptions()',
    ]),
    ...sinks('ssrf', ['HttpRequestMessage()'], 1),
    ...sinks(
      'ssrf',
      ['*.GetJsonAsync()', '*.PostJsonAsync()', '*.PutJsonAsync()', '*.DownloadFileAsync()'],
      'self',
    ),
    ...sinks('ssrf', [
      'HttpRequestMessage.RequestUri=',
      'FlurlRequest()',
      'Url()',
      'GrpcChannel.ForAddress()',
    ]),
    ...sinks('ssrf', ['TcpClient()', 'TcpClient.Connect()', 'TcpClient.ConnectAsync()']),
    ...sinks('ssrf', [
      'UriBuilder.Host=',
      '*.GetStringAsync()',
      '*.GetByteArrayAsync()',
      '*.GetFromJsonAsync()',
    ]),
    ...sinks(
      'ssrf',
      ['GetAsync', 'PostAsync', 'PutAsync', 'DeleteAsync', 'GetStreamAsync'].map((each) => `*.${each}()`),
    ).map((each) => ({
      ...each,
      if: [
        { of: 'self', api: /http|client/i } as const,
        { of: 'self', api: /^I?RestClient\b/, not: true } as const,
      ],
    })),
  ],
  sanitizers: [
    ...calls(['HttpClient'], verbs).map((api) => ({ api, sanitizes: ['ssrf', 'html', 'path'] as const })),
    ...calls(['WebClient'], web).map((api) => ({ api, sanitizes: ['ssrf', 'html', 'path'] as const })),
    ...[
      'WebUtility.UrlEncode',
      'HttpUtility.UrlEncode',
      'Uri.EscapeDataString',
      'UrlEncoder.Default.Encode',
      'UrlEncoder.Encode',
    ].map((each) => ({
      api: `${each}()`,
      sanitizes: ['html', 'redirect', 'ssrf', 'path', 'header'] as const,
    })),
  ],
  misuses: [
    ...wrong('insecure-transport', asking, { of: 0, matches: plain }),
    ...wrong('insecure-transport', ['GrpcChannel.ForAddress()', '*.BaseAddress='], { of: 0, matches: plain }),
    ...wrong('insecure-transport', ['*.Connect()', '*.ConnectAsync()'], {
      of: 2,
      api: /SecureSocketOptions\.None$/,
    }),
    ...wrong('insecure-transport', ['HttpClient.BaseAddress='], { of: 0, matches: plain }),
    ...wrong('insecure-transport', ['HttpRequestMessage()'], { of: 1, matches: plain }),
    ...wrong('insecure-transport', ['WebRequest.Create()'], { of: 0, matches: /^ftp:/i }),
    ...wrong('insecure-transport', ['FtpWebRequest.EnableSsl=', 'SmtpClient.EnableSsl=', '*.EnableSsl='], {
      of: 0,
      is: false,
    }),
    ...wrong('insecure-transport', ['LdapConnection.SessionOptions.SecureSocketLayer='], {
      of: 0,
      is: false,
    }),
    ...wrong('insecure-transport', ['*.RequireHttpsMetadata=', '*.RequireHttps='], { of: 0, is: false }),
    ...wrong('missing-timeout', ['HttpClient.Timeout=', 'HttpWebRequest.Timeout='], {
      of: 0,
      api: /^Timeout\.Infinite/,
    }),
    ...wrong('bind-all-interfaces', ['TcpListener()', 'IPEndPoint()', 'UdpClient()', '*.Listen()'], {
      of: 0,
      api: /^IPAddress\.(IPv6)?Any$/,
    }),
    ...wrong('bind-all-interfaces', ['HttpListener.Prefixes.Add()', '*.UseUrls()', 'UrlPrefix.Create()'], {
      of: 0,
      matches: /^https?:\/\/([*+]|0\.0\.0\.0|\*\.[\w.]+)(:|\/|$)/,
    }),
    ...wrong(
      'hard-coded-credential',
      ['NetworkCredential()', 'HttpBasicAuthenticator()'],
      { of: 1, constant: true },
      { of: 1, is: '', not: true },
    ),
    ...wrong(
      'hard-coded-credential',
      ['NetworkCredential.Password='],
      { of: 0, constant: true },
      { of: 0, is: '', not: true },
    ),
    ...wrong('hard-coded-credential', ['AuthenticationHeaderValue()'], { of: 1, constant: true }),
  ],
};
