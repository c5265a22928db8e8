import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'reflected-xss',
  sink: 'html',
  cwe: 79,
  also: [80, 116],
  owasp: 'A03:2021',
  severity: 'high',
  confidence: 'high',
  near: { steps: 7, files: 2 },
  // No link of another sets what a browser sends by itself, and addresses are sent encoded.
  exceptSource:
    /\{\{[^}\n]{0,80}request\.(?:get_full_)?path|\bHTTP_[A-Z_]{4,40}|request_uri|php_auth|server_name|\.hostname\b/i,
  // What begins as no tag is plain text to the browsers of Go's servers: https://pkg.go.dev/net/http#DetectContentType
  exceptSink: /\bfmt\.Fprint(?:f|ln)?\(\w{1,40}, (?:err\b|"[^<"]{1,200}")|\bWrite\(\[\]byte\(err\./,
  title: 'Input from outside is sent back as HTML',
  why: 'A link that an attacker wrote runs script in the session of anyone who follows it.',
  fix: 'Escape it for HTML, or answer with a template that does.',
};
