import type { CodeRule } from '../rule.js';

export const rule: CodeRule = {
  rule: 'jwt-not-revoked',
  cwe: 613,
  also: [522, 525],
  owasp: 'A07:2021',
  severity: 'low',
  confidence: 'low',
  title: 'A token that was taken back is still accepted',
  why: 'Who logs out or is locked out keeps a token that works.',
  fix: 'Look each token up in a list of those that were revoked (`isRevoked`), or let them live for minutes only.',
};
