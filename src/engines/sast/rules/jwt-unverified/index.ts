import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'jwt-unverified',
  cwe: 347,
  also: [345, 287, 327],
  owasp: 'A02:2021',
  severity: 'high',
  confidence: 'high',
  doubts: [
    {
      because: 'The file answers no requests: a client reads its own token.',
      leaves: 'medium',
      sink: /decode|unverified|verify_signature|unsafe|without_?verif|parse/i,
      unlessFile:
        /\b(?:req(?:uest)?|ctx|context|self\.request|exchange)\b[\w.()]{0,40}\.(?:headers?|cookies?|get_?header|getHeaders?|get|META|query|body|args)\b|\bHttpServletRequest\b|\$_(?:COOKIE|SERVER|GET|POST|REQUEST)\b|\bhttp\.Request\b|\bHttpContext\b|\b(?:authenticate|middleware|dependency|Depends|Header)\(/,
    },
    {
      because: 'The token is read for the name of its issuer or key, and verified with that key.',
      sink: /decode|unverified|verify_signature/i,
      file: /\bjwt\.(?:decode|verify)\(\s{0,60}[\w.]{1,60},\s{0,60}(?:key=)?(?:self\.|config\.)?[_a-z]{0,12}(?:key|secret|cert|jwk)s?\b/i,
    },
    {
      because: 'The file that reads it verifies it as well: the header and the payload say with which key.',
      sink: /decode/i,
      file: /\b(?:jwt|compact|flattened|general)Verify\(/,
    },
    {
      because:
        'Another file of the project verifies tokens: this one may have been verified before it came here.',
      leaves: 'medium',
      sink: /decode/i,
      project: /\b(?:jwt|compact|flattened|general)Verify\(|\bjwt\.verify\(/,
    },
    {
      because: 'A program that signs its tokens writes one for itself without.',
      sink: /\bnew (?:jose\.)?UnsecuredJWT\(/,
      project: /\bnew (?:jose\.)?(?:SignJWT|\w{4,9}Sign)\(/,
    },
  ],
  title: 'A token is read, and its signature is not seen checked here',
  why: 'Anybody writes tokens for any user.',
  fix: 'Verify the signature with a fixed algorithm.',
};
