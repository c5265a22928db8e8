import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'insecure-tls',
  cwe: 295,
  also: [297, 599, 319],
  owasp: 'A02:2021',
  severity: 'high',
  confidence: 'high',
  // An option of who runs the program; a server asks visitors for no certificate.
  except:
    /PROTOCOL_TLS_SERVER|server_side|\b(?:if|unless|when)\b[^\n]{0,100}(?:verif|insecure|skip|self_?sign|ssl|tls|localhost)/i,
  title: 'Certificates are not checked',
  why: 'Anybody between the two ends reads and changes what is sent.',
  fix: 'Leave the checks on; trust your own authority by its certificate.',
};
