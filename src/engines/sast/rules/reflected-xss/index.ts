import { ownMarkup, wholeJson } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'reflected-xss',
  sink: 'html',
  cwe: 79,
  also: [80, 116],
  owasp: 'A03:2021',
  severity: 'high',
  confidence: 'high',
  // No link of another sets what a browser sends by itself, and addresses are sent encoded.
  exceptSource:
    /\{\{[^}\n]{0,80}request\.(?:get_full_)?path|\bHTTP_[A-Z_]{4,40}|request_uri|php_auth|server_name|\.hostname\b|\brequest\.host\b/i,
  // What begins as no tag is plain text to the browsers of Go's servers: https://pkg.go.dev/net/http#DetectContentType
  exceptSink: /\bfmt\.Fprint(?:f|ln)?\(\w{1,40}, (?:err\b|"[^<"]{1,200}")|\bWrite\(\[\]byte\(err\./,
  doubts: [
    {
      because:
        'A word that is marked where it stands in a text: what was escaped there holds no markup to be found.',
      way: /\bstr_i?replace\(\s?(\$\w{1,40}),[^;\n]{0,60}\1\b/,
    },
    {
      because: 'A text without markup, in a file whose answers are mostly kept as files.',
      path: /\.(?:php|inc)$/,
      sink: /^[^<\n]{1,400}$/,
      file: /\bheader\(\s?["']Content-Type:\s?(?:text\/plain|application\/(?:download|octet|json|x-))/i,
    },
    {
      because: 'Pecan and WSME send what a method gives back as JSON.',
      sink: /\breturn\b/,
      file: /^(?:from|import) (?:wsme|pecan)\b|@method\.expose\(\)/m,
      unlessFile: /\bexpose\([^)\n]{0,200}(?:html|template)/,
    },

    ownMarkup,
    wholeJson,
    {
      because: 'An object that is called JSON is sent as such by Express, Koa and Fastify.',
      sink: /\b(?:res|resp|response|reply)\.send\(\s?\w{0,40}json\b/i,
    },
    {
      because: 'Browsers show no page of what is sent as data, as text or to be kept.',
      near: /["'](?:application\/(?!xhtml|x-www-form)|text\/(?!html|xml)|image\/(?!svg)|audio\/|video\/)[\w.+-]{2,40}|\battachment\(|content-disposition["'][^\n]{0,20}attachment/i,
    },
    {
      because: 'Django refuses a form that another site sends, so that a visitor can only attack himself.',
      source: /\brequest\.POST\b|\bcleaned_data\b/,
      unlessFile: /csrf_exempt/,
      project: /django\.middleware\.csrf\.CsrfViewMiddleware/,
    },
    {
      because: 'A token is checked where the form is read, which another site does not know.',
      source: /\$_POST\b/,
      file: /\b(?:validate|verify|check|assert|require)\w{0,30}(?:Token|Csrf|CSRF|Nonce|_token|_csrf|_nonce)\w{0,20}\s?\(/,
    },
    {
      because: 'A token that the program compares before it is shown again.',
      source: /\$_(?:POST|REQUEST)\[["']\w{0,20}(?:csrf|xsrf)\w{0,20}["']\]/i,
      project: /\bhash_equals\(/,
    },
    {
      because: 'A header that no link of another sets.',
      source: /\bheaders(?:\.get\(|\[)["'](?:authorization|accept|user-agent|content|cookie|x-)/i,
    },
    {
      because: 'The container escapes the message of an error page.',
      sink: /\.sendError\(/,
    },
    {
      because: 'The address of the request, which the framework has checked and encoded.',
      source:
        /\bbuild_absolute_uri\b|\brequest\.(?:url|full_path)\b|\breq\.(?:path|url|originalUrl)\b|\$_SERVER\[.QUERY_STRING.\]/,
    },
  ],
  title: 'Input from outside is sent back as HTML',
  why: 'A link that an attacker wrote runs script in the session of anyone who follows it.',
  fix: 'Escape it for HTML, or answer with a template that does.',
};
