import { manyRounds } from '../doubts.js';
import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'weak-password-hash',
  cwe: 916,
  also: [328, 759, 760, 327],
  owasp: 'A02:2021',
  severity: 'medium',
  confidence: 'medium',
  // Formats that others chose and that still have to be read.
  except:
    /legacy|deprecat|compat|obsolete|\bold|\{(?:s?sha|s?md5|crypt)\d{0,3}\}|\bsalt\w{0,20}\s{0,4}=|htpasswd|htdigest|digest_?auth|ntlm|ldap|\$2[axy]?\$|\$argon2|\bcase ['"](?:s?sha|s?md5|crypt)\d{0,3}['"]/i,
  doubts: [manyRounds],
  title: 'A password is hashed by something fast',
  why: 'Graphics cards try thousands of millions of guesses a second.',
  fix: "Use argon2, scrypt or bcrypt with today's cost.",
};
