import { credentialState, usedAddress } from '../../../../knowledge/secret-words.js';
import type { Condition, Misuse, Model, RuleRef } from '../../ir/model.js';
import { namedOptions } from '../named-options.js';
import { personal } from '../sharing.js';

const when = (api: string, rule: RuleRef, ...conditions: readonly Condition[]): Misuse => ({
  api: `${api}()`,
  rule,
  when: conditions,
});
const given = (api: string, of: Condition['of'], least = 4, ...also: readonly Condition[]): Misuse =>
  when(api, 'hard-coded-credential', { of, matches: new RegExp(`^(?![<$])[^\\s\\0]{${least},}$`) }, ...also);
const secret =
  /(^|_)(password|passwd|pwd|passphrase|secret|secret_key|api_?key|api_?token|auth_?token|access_?token|private_?key|credit_?card(_number)?|card_number|cvv|token|ssn|social_security_number|encrypted_password)$/i;
const loggers = [
  'Rails.logger',
  'logger',
  'logger()',
  '*.logger',
  'Logger()',
  'Logger.new()',
  '@logger',
  '$logger',
  'LOGGER',
  'Rails.logger()',
  'log',
];
const levels = ['debug', 'info', 'warn', 'error', 'fatal', 'unknown', 'add', '<<'];

/** Secrets in the source, in tokens and in logs. */
export const model: Model = {
  id: 'rb-secrets',
  title: 'Secrets and logs of Ruby',
  languages: ['ruby'],
  sinks: loggers.flatMap((logger) =>
    levels.map((level) => ({ api: `${logger}.${level}()`, kind: 'log' as const })),
  ),
  inspect: namedOptions,
  misuses: [
    ...loggers.flatMap((logger) =>
      levels.flatMap((level) => [
        when(`${logger}.${level}`, 'sensitive-log', { of: 0, named: secret }),
        when(`${logger}.${level}`, 'sensitive-log', { of: 0, holds: ['person'] }),
        when(`${logger}.${level}`, 'sensitive-log', {
          of: '*',
          holds: ['key', ...personal],
        }),
      ]),
    ),
    ...['puts', 'print', 'p', '$stdout.puts', 'STDOUT.puts', '$stderr.puts', 'pp', 'warn'].map((each) =>
      when(each, 'sensitive-log', { of: 0, named: secret }),
    ),
    ...[
      'warn',
      '$stderr.puts',
      'STDERR.puts',
      'Kernel.warn',
      'syslog',
      'Syslog.info',
      'Syslog.log',
      'Syslog.err',
    ].map((each) => when(each, 'sensitive-log', { of: '*', holds: personal })),
    ...['Algolia::Search::Client.create', 'Algolia::SearchClient.create', 'Algolia::Search::Config'].map(
      (each) => given(each, 1, 12),
    ),
    ...[
      'PG.connect',
      'PG::Connection',
      'Redis',
      'Sequel.connect',
      'Mongo::Client',
      'Bunny',
      'Faraday',
      'ActiveRecord::Base.establish_connection',
      'Dalli::Client',
      'URI',
      'URI.parse',
    ].map((each) => when(each, 'hard-coded-credential', { of: 0, matches: usedAddress })),
    ...['Redis', 'Bunny', 'ActiveRecord::Base.establish_connection', 'ConnectionPool'].map((each) =>
      when(each, 'hard-coded-credential', { of: 'url', matches: usedAddress }),
    ),
    given('Aws::Credentials', 1, 16),
    given('AWS::S3::Base.establish_connection!', 'secret_access_key', 16),
    ...['Aws::S3::Client', 'Aws::S3::Resource', 'Aws::EC2::Client', 'Aws.config.update'].map((each) =>
      given(each, 'secret_access_key', 16),
    ),
    { api: '*.api_key=', rule: 'hard-coded-credential', when: [{ of: 0, matches: /^[\w-]{12,}$/ }] },
    ...[
      'Sequel.connect',
      'Mysql2::Client',
      'PG.connect',
      'PG::Connection',
      'Redis',
      'Bunny',
      'Trilogy',
      'Mongo::Client',
      'Net::SMTP.start',
    ].map((each) => given(each, 'password', 3)),
    given('Net::LDAP().auth', 1),
    given('Net::LDAP().authenticate', 1),
    ...['basic_auth', 'basic_authenticate'].map((each) => given(`*.${each}`, 1)),
    given('basic_auth', 1),
    ...['JWT.encode', 'JWT.decode'].map((each) => given(each, 1, 1)),
    when('JWT.encode', 'jwt-unverified', { of: 2, is: 'none' }),
    when('JWT.decode', 'jwt-unverified', { of: 2, is: false }),
    when('JWT.decode', 'jwt-unverified', { of: 'algorithm', matches: /^none$/i }),
    when('JWT.decode', 'jwt-unverified', { of: 'verify', is: false }),
    ...[
      'ActiveSupport::MessageEncryptor',
      'ActiveSupport::MessageVerifier',
      'ActiveSupport::KeyGenerator',
      'Fernet',
      'Rack::Session::Cookie',
    ].map((each) => given(each, 0, 6)),
    given('Rack::Session::Cookie', 'secret', 6),
    when('use', 'hard-coded-credential', { of: 'secret', matches: /^\S{4,}$/ }),
    when(
      '*.request',
      'hard-coded-credential',
      { of: 0, is: 'authorization' },
      { of: 1, is: 'basic' },
      { of: 3, matches: /^[^\s\0]{3,}$/ },
    ),
    given('Mailgun::Client', 0, 16),
    given('OCI8', 1),
    given('Postmark::ApiClient', 0, 16),
    given('Digest::HMAC', 1),
    given('== literal', 0, 4, { of: 0, matches: credentialState, not: true }),
    when('Twilio::REST::Client', 'hard-coded-credential', { of: 1, matches: /^[0-9a-f]{32}$/ }),
    ...['token', 'auth_token', 'access_token', 'secret', 'client_secret'].map(
      (each): Misuse => ({
        api: `*.${each}=`,
        rule: 'hard-coded-credential' as const,
        when: [
          { of: 0, matches: /^[\w-]*\d[\w-]*$/ },
          { of: 0, matches: /^[\w-]{16,}$/ },
        ],
      }),
    ),
    given('provider', 2, 12),
    given('Net::SMTP.start', 4),
    when(
      '*.request',
      'hard-coded-credential',
      { of: 0, is: 'basic_auth' },
      { of: 2, matches: /^[^\s\0]{3,}$/ },
    ),
  ],
};
