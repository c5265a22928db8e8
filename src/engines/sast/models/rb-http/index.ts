import type { Condition, Misuse, Model, RuleRef, Sink } from '../../ir/model.js';
import { personal } from '../sharing.js';

const verbs = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options'];
const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});
/** Addresses of others, over a line that anybody reads. */
const cleartext = /^http:\/\/(?!localhost\b|127\.|0\.0\.0\.0|\[::1\]|(?:www\.)?w3\.org\/|schemas\.)[\w[]/i;
const personalIn = (of: 0 | 'query' | 'params'): Condition => ({
  of,
  holds: personal,
});
const byVerb = (...clients: readonly string[]) =>
  clients.flatMap((client) => verbs.map((verb) => `${client}.${verb}`));

/** Calls whose first argument is the address. */
const requests = [
  ...byVerb(
    'HTTParty',
    'Faraday',
    'Faraday()',
    'RestClient',
    'Excon',
    'Typhoeus',
    'HTTP',
    'HTTP()',
    'Curl',
    'HTTPX',
  ),
  ...byVerb(
    'HTTPClient()',
    'HTTPClient',
    'Patron::Session()',
    'Mechanize()',
    'Unirest',
    'HTTP.headers()',
    'HTTP.auth()',
  ),
  ...byVerb('HTTP.timeout()', 'HTTP.follow()', 'HTTP.basic_auth()', 'Net::HTTP()', 'Net::HTTP.start()'),
  ...['get_response', 'get', 'get_print', 'post', 'post_form', 'put', 'start'].map(
    (each) => `Net::HTTP.${each}`,
  ),
  ...['Get', 'Post', 'Put', 'Patch', 'Delete', 'Head', 'Options'].map((each) => `Net::HTTP::${each}`),
  ...[
    'Net::HTTP',
    'URI.open',
    'OpenURI.open_uri',
    'Faraday',
    'Excon',
    'Typhoeus::Request',
    'RestClient::Resource',
  ],
  ...[
    'Curl::Easy.perform',
    'Curl::Easy',
    'Net::FTP',
    'Net::FTP.open',
    'TCPSocket',
    'TCPSocket.open',
    'Down.download',
  ],
  ...[
    'Net::HTTP::Proxy',
    'Socket.tcp',
    'MiniMagick::Image.open',
    'UDPSocket().connect',
    'RestClient::Request',
    'Net::SSH.start',
    'Net::SMTP.start',
  ],
  'URI.parse().open',
  'URI.parse().read',
  'URI().open',
  'URI().read',
  'Down.open',
];
const verifying = [
  ...byVerb('HTTParty', 'Faraday', 'Excon', 'Typhoeus', 'RestClient', 'HTTP'),
  ...[
    'Net::HTTP.start',
    'URI.open',
    'open',
    'Faraday',
    'Faraday::Connection',
    'RestClient::Request.execute',
    'RestClient::Request',
  ],
  ...[
    'RestClient::Resource',
    'Excon',
    'Typhoeus::Request',
    '*.set_params',
    'Bunny',
    'Net::LDAP',
    'delivery_method',
    '*.update',
    'HTTPClient().ssl_config',
    'Savon.client',
  ],
  ...[
    'OpenURI.open_uri',
    'URI.parse().open',
    'Mechanize',
    'Elasticsearch::Client',
    'Kubeclient::Client',
    'default_options.merge!',
  ],
];
/** Options that turn the check of certificates off. */
const unverified: readonly Condition[] = [
  ...['verify', 'verify_ssl', 'ssl_verify_peer', 'ssl_verifypeer', 'ssl_verify', 'verify_peer'].map(
    (of): Condition => ({ of, is: false }),
  ),
  ...['verify_mode', 'verify_ssl', 'ssl_verify_mode', 'openssl_verify_mode'].map(
    (of): Condition => ({ of, api: /VERIFY_NONE$/ }),
  ),
  { of: 'ssl_verify_mode', matches: /^none$/ },
  { of: 'openssl_verify_mode', matches: /^none$/ },
  { of: ['ssl', 'verify'], is: false },
  { of: ['transport_options', 'ssl', 'verify'], is: false },
  { of: ['encryption', 'tls_options', 'verify_mode'], api: /VERIFY_NONE$/ },
  { of: ['ssl', 'verify_mode'], api: /VERIFY_NONE$/ },
];

/** Clients of HTTP, FTP, SSH and SMTP. */
export const model: Model = {
  id: 'rb-http',
  title: 'Clients of HTTP and other protocols for Ruby',
  languages: ['ruby'],
  propagators: [
    'URI()',
    'URI.parse()',
    'Addressable::URI.parse()',
    'URI.escape()',
    'URI.encode()',
    'URI::HTTP.build()',
  ],
  sinks: [
    ...requests.map(
      (each): Sink => ({
        ...{ api: `${each}()`, kind: 'ssrf', args: [0, 'url', 'host'] },
        // A request alone mostly has a path; where it goes is said to what starts the connection.
        ...(each.startsWith('Net::HTTP::') && each !== 'Net::HTTP::Proxy' ? { derived: 'low' as const } : {}),
      }),
    ),
    { api: 'RestClient::Request.execute()', kind: 'ssrf', args: ['url'] },
    { api: 'HTTParty.request()', kind: 'ssrf', args: [1] },
    { api: 'Faraday().run_request()', kind: 'ssrf', args: [1] },
    { api: 'base_uri()', kind: 'ssrf' },
    {
      api: '*.open()',
      kind: 'ssrf',
      args: ['self'],
      if: [{ of: 'self', named: /^(parse|URI|ur[il]|\w+_ur[il])$/ }],
    },
  ],
  misuses: [
    ...verifying.flatMap((each) => unverified.map((condition) => when(each, 'insecure-tls', condition))),
    { api: '*.verify_mode=', rule: 'insecure-tls', when: [{ of: 0, api: /VERIFY_NONE$/ }] },
    { api: '*.ssl_verify_mode=', rule: 'insecure-tls', when: [{ of: 0, api: /VERIFY_NONE$/ }] },
    { api: '*.verify=', rule: 'insecure-tls', when: [{ of: 0, is: false }] },
    { api: '*.verify_hostname=', rule: 'insecure-tls', when: [{ of: 0, is: false }] },
    { api: '*.ssl_verify_peer=', rule: 'insecure-tls', when: [{ of: 0, is: false }] },
    { api: '*.ssl_verifypeer=', rule: 'insecure-tls', when: [{ of: 0, is: false }] },
    { api: '*.ssl_verify_host=', rule: 'insecure-tls', when: [{ of: 0, is: [0, false] }] },
    when('defaults[]=', 'insecure-tls', { of: 0, matches: /^ssl_verify/ }, { of: 1, is: false }),
    when('::=', 'insecure-tls', { of: 0, matches: /VERIFY_PEER$/ }, { of: 1, api: /VERIFY_NONE$/ }),
    { api: '*.use_ssl=', rule: 'insecure-transport', when: [{ of: 0, is: false }] },
    {
      api: '*.ssl_version=',
      rule: 'weak-tls-version',
      when: [{ of: 0, matches: /^(SSLv2|SSLv3|SSLv23|TLSv1|TLSv1_1)(_client)?$/ }],
    },
    {
      api: '*.min_version=',
      rule: 'weak-tls-version',
      when: [{ of: 0, api: /(SSL2|SSL3|TLS1|TLS1_1)_VERSION$/ }],
    },
    {
      api: '*.min_version=',
      rule: 'weak-tls-version',
      when: [{ of: 0, matches: /^(SSL2|SSL3|TLS1|TLS1_1)$/ }],
    },
    {
      api: '*.max_version=',
      rule: 'weak-tls-version',
      when: [{ of: 0, api: /(SSL2|SSL3|TLS1|TLS1_1)_VERSION$/ }],
    },
    {
      api: '*.ciphers=',
      rule: 'weak-tls-version',
      when: [{ of: 0, matches: /RC4|(^|:)3?DES|NULL|EXP|MD5|^ALL$/ }],
    },
    when('OpenSSL::SSL::SSLContext', 'weak-tls-version', {
      of: 0,
      matches: /^(SSLv2|SSLv3|TLSv1|TLSv1_1)(_client)?$/,
    }),
    ...requests.map((each) => when(each, 'insecure-transport', { of: 0, matches: cleartext })),
    ...requests.map((each) => when(each, 'insecure-transport', { of: 'url', matches: cleartext })),
    when('RestClient::Request.execute', 'insecure-transport', { of: 'url', matches: cleartext }),
    when('source', 'insecure-transport', { of: 0, matches: cleartext }),
    when('base_uri', 'insecure-transport', { of: 0, matches: cleartext }),
    when('open', 'insecure-transport', { of: 0, matches: cleartext }),
    ...requests
      .filter((each) => /\.get(_response|_print)?$|^Net::HTTP::Get$|^URI\.open$/.test(each))
      .flatMap((each) => [
        when(each, 'sensitive-query', { of: 0, matches: /\?/ }, personalIn(0)),
        when(each, 'sensitive-query', personalIn('query')),
        when(each, 'sensitive-query', personalIn('params')),
      ]),
    ...[
      'Faye::WebSocket::Client',
      'WebSocket::Client::Simple.connect',
      'WebSocket::EventMachine::Client.connect',
    ].map((each) => when(each, 'insecure-transport', { of: 0, matches: /^ws:\/\/(?!localhost\b|127\.)/i })),
    ...['Net::FTP', 'Net::FTP.open'].map((each) =>
      when(
        each,
        'insecure-transport',
        { of: 'ssl', is: true, not: true },
        { of: 'ssl', api: /./, not: true },
      ),
    ),
    { api: 'Net::Telnet()', rule: 'insecure-transport' },
    ...['Net::SSH.start', 'Net::SFTP.start', 'Net::SCP.start'].flatMap((each) => [
      when(each, 'ssh-host-key-ignored', { of: 'verify_host_key', is: ['never', false] }),
      when(each, 'ssh-host-key-ignored', { of: 'paranoid', is: false }),
      when(each, 'hard-coded-credential', { of: 'password', matches: /^\S{4,}$/ }),
    ]),
    ...['*.smtp_settings='].flatMap((api): Misuse[] => [
      { api, rule: 'insecure-tls', when: [{ of: 'openssl_verify_mode', matches: /^none$/i }] },
      { api, rule: 'insecure-tls', when: [{ of: 'openssl_verify_mode', api: /VERIFY_NONE$/ }] },
      { api, rule: 'insecure-transport', when: [{ of: 'enable_starttls_auto', is: false }] },
    ]),
    { api: 'Net::SMTP().disable_tls()', rule: 'insecure-transport' },
    { api: 'Net::SMTP().disable_starttls()', rule: 'insecure-transport' },
  ],
};
