import type { Severity } from '../../../core/severity.js';
import type { Confidence } from '../check.js';

/** A rule about a service that is no web application. Its page is `rules/<id>/readme.md`. */
export interface ServiceRule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly cwe: number;
  readonly aliases: readonly string[];
  readonly fix: string;
  readonly references: readonly string[];
  readonly confidence: Confidence;
}

const confirmed = { aliases: [], confidence: 'confirmed' } as const;

export const ftpRules = {
  anonymous: {
    id: 'ftp-anonymous-login',
    title: 'Anyone may sign in as anonymous',
    severity: 'medium',
    cwe: 287,
    fix: 'Switch the anonymous user off.',
    references: ['https://www.rfc-editor.org/rfc/rfc1635'],
    ...confirmed,
  },
  writable: {
    id: 'ftp-anonymous-write',
    title: 'The anonymous user may write',
    severity: 'high',
    cwe: 732,
    fix: 'Give the anonymous user a folder that is read-only.',
    references: ['https://www.rfc-editor.org/rfc/rfc2577#section-6'],
    ...confirmed,
  },
  clear: {
    id: 'ftp-clear-text',
    title: 'Names and passwords travel in clear text',
    severity: 'medium',
    cwe: 319,
    fix: 'Require AUTH TLS, or serve SFTP instead.',
    references: ['https://www.rfc-editor.org/rfc/rfc4217'],
    ...confirmed,
  },
  optional: {
    id: 'ftp-tls-not-required',
    title: 'TLS is offered, but a password is taken without it',
    severity: 'low',
    cwe: 319,
    fix: 'Refuse USER before AUTH TLS.',
    references: ['https://www.rfc-editor.org/rfc/rfc4217#section-11'],
    ...confirmed,
  },
  banner: {
    id: 'ftp-version-disclosed',
    title: 'The greeting names product and version',
    severity: 'low',
    cwe: 497,
    fix: 'Set a greeting of your own.',
    references: ['https://www.rfc-editor.org/rfc/rfc2577#section-5'],
    ...confirmed,
  },
  release: {
    id: 'ftp-vulnerable-release',
    title: 'The greeting names a release with a known vulnerability',
    severity: 'critical',
    cwe: 1395,
    aliases: [],
    fix: 'Update the server.',
    references: ['https://www.cisa.gov/known-exploited-vulnerabilities-catalog'],
    confidence: 'medium',
  },
} as const satisfies Record<string, ServiceRule>;

export const serviceRules: readonly ServiceRule[] = Object.values(ftpRules);
