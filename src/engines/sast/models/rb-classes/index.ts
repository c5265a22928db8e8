import type { LibraryClass, Model } from '../../ir/model.js';
import { sinksOf } from '../shorthand.js';

const verbs = 'get post put patch delete head options';
const alias = (of: string, ...names: readonly string[]): readonly LibraryClass[] =>
  names.map((name): LibraryClass => ({ name, extends: [of] }));

const clients: readonly LibraryClass[] = [
  { name: 'Faraday', sinks: { ssrf: `${verbs} new` }, gives: { 'Faraday::Connection': 'new' } },
  {
    name: 'Faraday::Connection',
    sinks: { ssrf: `${verbs} new url_prefix= run_request:1` },
    gives: { 'Faraday::Request': `${verbs}` },
  },
  { name: 'Faraday::Request', sinks: { ssrf: 'url' } },
  { name: 'HTTParty', sinks: { ssrf: verbs } },
  { name: 'RestClient', sinks: { ssrf: verbs } },
  { name: 'RestClient::Request', sinks: { ssrf: 'execute:url new:url' } },
  { name: 'RestClient::Resource', sinks: { ssrf: 'new' }, harmless: verbs, gives: { '=': '[]' } },
  { name: 'Typhoeus', sinks: { ssrf: verbs } },
  { name: 'Typhoeus::Request', sinks: { ssrf: `new ${verbs}` } },
  { name: 'Excon', sinks: { ssrf: `new ${verbs}` }, gives: { 'Excon::Connection': 'new' } },
  {
    name: 'HTTP',
    sinks: { ssrf: `${verbs} request:1 persistent` },
    gives: {
      'HTTP::Client': 'headers timeout auth basic_auth follow via through cookies accept use with persistent',
    },
  },
  {
    name: 'HTTP::Client',
    sinks: { ssrf: `${verbs} request:1` },
    gives: { '=': 'headers timeout auth basic_auth follow via through cookies accept use with' },
  },
  {
    name: 'HTTPX',
    sinks: { ssrf: `${verbs} request` },
    gives: { 'HTTPX::Session': 'plugin with accept wrap' },
  },
  { name: 'HTTPX::Session', sinks: { ssrf: `${verbs} request` }, gives: { '=': 'plugin with accept wrap' } },
  { name: 'HTTPClient', sinks: { ssrf: `${verbs} get_content post_content request:1` } },
  { name: 'Curl', sinks: { ssrf: verbs } },
  { name: 'Curl::Easy', sinks: { ssrf: 'new perform http_get http_post url=' } },
  { name: 'Patron::Session', sinks: { ssrf: `${verbs} base_url=` } },
  { name: 'Mechanize', sinks: { ssrf: `${verbs}` } },
  { name: 'Manticore::Client', sinks: { ssrf: verbs } },
  { name: 'Down', sinks: { ssrf: 'download open' } },
  { name: 'Net::HTTP', sinks: { ssrf: 'get get_response get_print post_form start new' } },
  { name: 'Net::FTP', sinks: { ssrf: 'new open' } },
  { name: 'Savon', sinks: { ssrf: 'client:wsdl' } },
  { name: 'TCPSocket', sinks: { ssrf: 'new open' } },
  { name: 'WebSocket::Client::Simple', sinks: { ssrf: 'connect' } },
];

const stores: readonly LibraryClass[] = [
  {
    name: 'PG::Connection',
    sinks: {
      sql: 'exec query async_exec exec_params exec_prepared sync_exec send_query async_query prepare:1 async_exec_params exec_params',
    },
    sanitizes: { sql: 'escape_literal quote_ident' },
  },
  { name: 'PG', gives: { 'PG::Connection': 'connect' } },
  {
    name: 'SQLite3::Database',
    sinks: { sql: 'execute execute2 execute_batch query get_first_row get_first_value prepare' },
  },
  { name: 'Mysql2::Client', sinks: { sql: 'query prepare' } },
  { name: 'Trilogy', sinks: { sql: 'query' } },
  { name: 'TinyTds::Client', sinks: { sql: 'execute' } },
  { name: 'OCI8', sinks: { sql: 'exec parse' } },
  { name: 'Sequel::Database', sinks: { sql: 'run execute execute_ddl execute_dui fetch []' } },
  { name: 'Sequel', sinks: { sql: 'lit' }, gives: { 'Sequel::Database': 'connect sqlite postgres mysql2' } },
  { name: 'ROM::SQL::Gateway', sinks: { sql: 'run' } },
  { name: 'Cassandra::Session', sinks: { sql: 'execute execute_async prepare' } },
  {
    name: 'Mongo::Collection',
    sinks: {
      nosql:
        'find update_one update_many delete_one delete_many aggregate count_documents find_one_and_update distinct:1',
    },
  },
  { name: 'Mongo::Client', gives: { 'Mongo::Collection': '[]', 'Mongo::Database': 'database' } },
  { name: 'Mongo::Database', gives: { 'Mongo::Collection': '[] collection' }, sinks: { nosql: 'command' } },
  { name: 'Redis', sinks: { code: 'eval script:1' } },
];

const others: readonly LibraryClass[] = [
  { name: 'Net::SSH', gives: { 'Net::SSH::Connection::Session': 'start' }, sinks: { ssrf: 'start' } },
  {
    name: 'Net::SSH::Connection::Session',
    sinks: { command: 'exec exec!' },
    gives: { 'Net::SSH::Connection::Channel': 'open_channel' },
  },
  { name: 'Net::SSH::Connection::Channel', sinks: { command: 'exec' } },
  { name: 'Net::SCP', sinks: { path: 'download!:2,3 upload!:2,3' } },
  {
    name: 'Net::SFTP::Session',
    sinks: { path: 'download!:0,1 upload!:0,1 remove! rename!:0,1 mkdir! open!' },
  },
  { name: 'TTY::Command', sinks: { command: 'run run!' } },
  { name: 'POSIX::Spawn', sinks: { command: 'system spawn popen4 `' } },
  { name: 'POSIX::Spawn::Child', sinks: { command: 'new build' } },
  { name: 'Cocaine::CommandLine', sinks: { command: 'new' } },
  { name: 'Terrapin::CommandLine', sinks: { command: 'new' } },
  { name: 'Mixlib::ShellOut', sinks: { command: 'new' } },
  { name: 'ChildProcess', sinks: { command: 'build' } },
  { name: 'PTY', sinks: { command: 'spawn' } },
  { name: 'Net::LDAP', sinks: { ldap: 'search:filter,base' } },
  {
    name: 'Net::LDAP::Filter',
    sinks: { ldap: 'construct from_rfc2254 from_rfc4515' },
    sanitizes: { ldap: 'escape eq equals' },
  },
  { name: 'Nokogiri::XML::Node', sinks: { xpath: 'xpath at_xpath search at' } },
  ...alias(
    'Nokogiri::XML::Node',
    'Nokogiri::XML::Document',
    'Nokogiri::HTML::Document',
    'Nokogiri::XML::NodeSet',
  ),
  { name: 'Ox::Element', sinks: { xpath: 'locate' } },
  { name: 'ERB', sinks: { template: 'new' } },
  { name: 'Erubi::Engine', sinks: { template: 'new' } },
  { name: 'Erubis::Eruby', sinks: { template: 'new' } },
  { name: 'Haml::Engine', sinks: { template: 'new' } },
  { name: 'Liquid::Template', sinks: { template: 'parse' } },
  { name: 'Mustache', sinks: { template: 'render' } },
  { name: 'Zip::Entry', sinks: { path: 'extract' }, sources: 'name' },
  { name: 'Logger', sinks: { log: 'debug info warn error fatal unknown' } },
];

/** Classes of Ruby libraries by their constants, from the documentation of each. */
export const model: Model = {
  id: 'rb-classes',
  title: 'Classes of Ruby libraries',
  languages: ['ruby'],
  classes: [...clients, ...stores, ...others],
  // What was uploaded lies where the server put it: `Zip::File.open(upload.path)`.
  sinks: sinksOf('path', ['Zip::File.open', 'Zip::File.new'], [0], {
    if: [{ of: 0, named: /^(path|tempfile)$/, not: true }],
  }),
};
