// Written by "npm run generate" from the folders. Do not edit.

export type LanguageId =
  | 'csharp'
  | 'go'
  | 'java'
  | 'javascript'
  | 'php'
  | 'python'
  | 'ruby';

export type CodeRuleId =
  | 'bind-all-interfaces'
  | 'brute-force'
  | 'cleartext-storage'
  | 'clickjacking'
  | 'code-injection'
  | 'command-injection'
  | 'cross-site-cookie'
  | 'csrf-off'
  | 'dangerous-function'
  | 'dangerous-permission'
  | 'debug-mode'
  | 'decompression-bomb'
  | 'directory-listing'
  | 'dom-xss'
  | 'dynamic-code'
  | 'dynamic-command'
  | 'dynamic-sql'
  | 'email-injection'
  | 'empty-password'
  | 'entity-expansion'
  | 'escaping-off'
  | 'expression-injection'
  | 'file-inclusion'
  | 'file-permissions'
  | 'format-string'
  | 'guessable-random'
  | 'hard-coded-credential'
  | 'header-injection'
  | 'hex-conversion'
  | 'html-by-hand'
  | 'ignored-error'
  | 'incomplete-sanitisation'
  | 'information-exposure'
  | 'insecure-authentication-check'
  | 'insecure-cookie'
  | 'insecure-temp-file'
  | 'insecure-tls'
  | 'insecure-transport'
  | 'integer-conversion'
  | 'jndi-injection'
  | 'jwt-not-revoked'
  | 'jwt-unverified'
  | 'ldap-injection'
  | 'log-injection'
  | 'loose-comparison'
  | 'mass-assignment'
  | 'missing-authentication'
  | 'missing-integrity'
  | 'missing-security-headers'
  | 'missing-timeout'
  | 'multiline-anchor'
  | 'never-expiring-token'
  | 'nosql-injection'
  | 'object-deserialiser'
  | 'open-redirect'
  | 'origin-not-checked'
  | 'parameter-pollution'
  | 'path-traversal'
  | 'permissive-cors'
  | 'persistent-cookie'
  | 'prototype-pollution'
  | 'race-condition'
  | 'redos'
  | 'reflected-xss'
  | 'regex-injection'
  | 'request-validation-off'
  | 'reverse-tabnabbing'
  | 'script-readable-cookie'
  | 'sensitive-data-shared'
  | 'sensitive-error'
  | 'sensitive-log'
  | 'sensitive-query'
  | 'server-side-request-forgery'
  | 'session-fixation'
  | 'setting-control'
  | 'shared-cache'
  | 'sql-by-hand'
  | 'sql-injection'
  | 'ssh-host-key-ignored'
  | 'stack-trace-exposure'
  | 'static-iv'
  | 'stored-xss'
  | 'template-injection'
  | 'timing-compare'
  | 'trust-boundary'
  | 'unauthenticated-cipher'
  | 'unbounded-resource'
  | 'undefended-xml'
  | 'unrestricted-upload'
  | 'unsafe-default-config'
  | 'unsafe-deserialisation'
  | 'unsafe-electron-setting'
  | 'unsafe-memory'
  | 'unsafe-reflection'
  | 'verb-confusion'
  | 'weak-cipher'
  | 'weak-hash'
  | 'weak-key'
  | 'weak-padding'
  | 'weak-password-hash'
  | 'weak-password-policy'
  | 'weak-random'
  | 'weak-tls-version'
  | 'wrong-escaping'
  | 'xml-external-entity'
  | 'xml-injection'
  | 'xpath-injection'
  | 'xslt-injection'
  | 'zip-slip';

/** What a value from outside can do; each kind is one bit of `Taint.cleared`. */
export const sinkKinds = [
  'assign',
  'code',
  'command',
  'deserialise',
  'format',
  'header',
  'html',
  'ldap',
  'log',
  'nosql',
  'path',
  'prototype',
  'random',
  'redirect',
  'regex',
  'resource',
  'sql',
  'ssrf',
  'template',
  'trust',
  'xml',
  'xpath',
] as const;

export type SinkKind = (typeof sinkKinds)[number];
