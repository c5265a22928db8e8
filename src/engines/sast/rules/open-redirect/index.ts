import { addressTemplate } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'open-redirect',
  sink: 'redirect',
  cwe: 601,
  owasp: 'A01:2021',
  severity: 'medium',
  confidence: 'high',
  // Back to where the visitor is, or comes from; no link of another sets the host that a browser names.
  exceptSource:
    /referr?er|base_?(?:path|url)|\breq(?:uest)?\.(?:path|originalUrl)\b|full_path|original_?url|request_?ur[il]|php_self|http_host|host_url|url_root|headers\.host\b|\.hostname\b|\breq(?:uest)?\.ur[il]\b|location\.(?:href|hash)(?!.{0,400}(?:split|substr|slice|match|search|indexOf))/i,
  doubts: [
    {
      because: 'The page goes to its own address, or to what begins with it.',
      sink: /\blocation(?:\.href)?\s?=\s?(?:(?:window|document|self|top)\.)?location\.(?:href|origin)(?:\s?[+;]|\.split\([^)\n]{1,40}\)\[0\]|\.replace\()/,
    },
    {
      because: 'The library puts the input behind a question mark, where it names no host.',
      source: /\burl_concat\(\s?(?!self\.get_|request\b)\w/,
    },
    {
      because: 'The address of what was created (RFC 9110 section 10.2.2): no browser goes there.',
      sink: /["']location["']/i,
      near: /\b201\b|\bCREATED\b|\bStatusCreated\b/,
    },
    addressTemplate,
  ],
  title: 'Input from outside decides where the visitor is sent',
  why: 'A link that begins with your name ends on a page of an attacker that asks for the password.',
  fix: 'Redirect to fixed paths, or check against a list of hosts.',
};
