import { usedSettings } from '../../../../knowledge/secret-words.js';
import type { Condition, Misuse, Model, RuleRef } from '../../ir/model.js';
import { wrong } from '../shorthand.js';

const is = (of: string, value: string): Condition => ({ of, matches: new RegExp(`^${value}$`, 'i') });
const setting = (rule: RuleRef, element: string, ...when: readonly Condition[]): readonly Misuse[] =>
  wrong(rule, [`${element}()`], ...when);
const secretName = /(password|passwd|secret|api_?-?key|accesskey|privatekey|connectionstring)$/i;
const real = /^(?!.*(\$\{|\{\{|#\{|__|%|\*\*\*|<))\S{6,}$/;

/** Files of settings: `Web.config`, directives of pages (https://learn.microsoft.com/en-us/aspnet/web-forms/). */
export const model: Model = {
  id: 'aspnet-config',
  title: 'Web.config and the directives of pages',
  languages: ['csharp'],
  sinks: [{ api: '__()', kind: 'html' }],
  misuses: [
    ...setting('debug-mode', 'compilation', is('debug', 'true')),
    ...setting('debug-mode', 'trace', is('enabled', 'true')),
    ...setting('debug-mode', 'Page', is('Debug', 'true')),
    ...setting('debug-mode', 'Page', is('Trace', 'true')),
    ...setting('stack-trace-exposure', 'customErrors', is('mode', 'Off')),
    ...setting('stack-trace-exposure', 'httpErrors', is('errorMode', 'Detailed')),
    ...setting('stack-trace-exposure', 'serviceDebug', is('includeExceptionDetailInFaults', 'true')),
    ...setting('script-readable-cookie', 'httpCookies', is('httpOnlyCookies', 'false')),
    ...setting('insecure-cookie', 'httpCookies', is('requireSSL', 'false')),
    ...setting('insecure-cookie', 'forms', is('requireSSL', 'false')),
    ...setting('insecure-cookie', 'roleManager', is('cookieRequireSSL', 'false')),
    ...setting('request-validation-off', 'roleManager', is('cookieProtection', '(None|Encryption)')),
    ...setting('request-validation-off', 'forms', is('protection', '(None|Encryption)')),
    ...setting('redirect', 'forms', is('enableCrossAppRedirects', 'true')),
    ...setting('session-fixation', 'forms', is('cookieless', '(true|UseUri)')),
    ...setting('session-fixation', 'sessionState', is('cookieless', '(true|UseUri)')),
    ...setting('request-validation-off', 'pages', is('validateRequest', 'false')),
    ...setting('request-validation-off', 'Page', is('ValidateRequest', 'false')),
    ...setting('request-validation-off', 'httpRuntime', is('requestValidationMode', '[0-3](\\.\\d)?')),
    ...setting('header', 'httpRuntime', is('enableHeaderChecking', 'false')),
    ...setting('request-validation-off', 'pages', is('enableViewStateMac', 'false')),
    ...setting('request-validation-off', 'Page', is('EnableViewStateMac', 'false')),
    ...setting('request-validation-off', 'pages', is('enableEventValidation', 'false')),
    ...setting('request-validation-off', 'Page', is('EnableEventValidation', 'false')),
    ...setting('information-exposure', 'pages', is('viewStateEncryptionMode', 'Never')),
    ...setting('information-exposure', 'httpRuntime', is('enableVersionHeader', 'true')),
    ...setting('cleartext-storage', 'credentials', is('passwordFormat', 'Clear')),
    ...setting('cleartext-storage', 'add', is('passwordFormat', 'Clear')),
    ...setting('weak-hash', 'credentials', is('passwordFormat', '(MD5|SHA1)')),
    ...setting('weak-hash', 'machineKey', is('validation', 'MD5')),
    ...setting('weak-cipher', 'machineKey', is('decryption', '(3?DES|RC2)')),
    ...setting('hard-coded-credential', 'machineKey', is('validationKey', '[0-9A-F]{16,}')),
    ...setting(
      'hard-coded-credential',
      'user',
      { of: 'password', matches: real },
      { of: 'name', matches: /./ },
    ),
    ...setting(
      'hard-coded-credential',
      'identity',
      { of: 'password', matches: real },
      is('impersonate', 'true'),
    ),
    ...setting('hard-coded-credential', 'network', { of: 'password', matches: real }),
    ...setting('hard-coded-credential', 'add', { of: 'connectionString', matches: usedSettings }),
    ...setting('hard-coded-credential', 'add', { of: 'value', matches: usedSettings }),
    ...setting(
      'hard-coded-credential',
      'add',
      { of: 'key', matches: secretName },
      { of: 'value', matches: real },
    ),
    ...setting('directory-listing', 'directoryBrowse', is('enabled', 'true')),
    ...setting('permissive-cors', 'add', is('name', 'Access-Control-Allow-Origin'), is('value', '\\*')),
    ...setting('insecure-transport', 'security', is('mode', 'None')),
    ...setting('insecure-transport', 'smtp', is('enableSsl', 'false')),
    ...setting(
      'weak-tls-version',
      'add',
      is('key', 'Switch.System.Net.DontEnableSchUseStrongCrypto'),
      is('value', 'true'),
    ),
    ...setting('weak-password-policy', 'add', is('minRequiredPasswordLength', '[0-7]')),
    ...wrong(
      'escaping-off',
      ['MarkupString()'],
      { of: 0, constant: true, not: true },
      { of: 0, api: /saniti[sz]|encode/i, not: true },
    ),
    ...wrong('escaping-off', ['__()'], { of: 0, api: /^(Eval|Bind|DataBinder|Request|Session)\b/ }),
    ...wrong('escaping-off', ['Html.Raw()', 'HtmlString()'], {
      of: 0,
      api: /^(Model|ViewBag|ViewData|TempData|item|Json|JsonConvert|JsonSerializer)\b/,
    }),
  ],
};
