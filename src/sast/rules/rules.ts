import type { Severity } from '../../core/severity.js';

/** What a finding tells. `id` is the engine's name of the kind of sink or misuse; `rule` is ours for the report. */
export interface CodeRule {
  readonly rule: string;
  readonly cwe: number;
  /** Category of the OWASP Top 10 of 2021. */
  readonly owasp: string;
  readonly severity: Severity;
  readonly title: string;
  readonly fix: string;
}

function rule(
  rule: string,
  cwe: number,
  owasp: string,
  severity: Severity,
  title: string,
  fix: string,
): CodeRule {
  return { rule, cwe, owasp, severity, title, fix };
}

export const codeRules: Readonly<Record<string, CodeRule>> = {
  sql: rule(
    ...(['sql-injection', 89, 'A03:2021', 'critical'] as const),
    'Input from outside becomes part of an SQL statement',
    'Give values as parameters of the statement.',
  ),
  command: rule(
    ...(['command-injection', 78, 'A03:2021', 'critical'] as const),
    'Input from outside becomes part of a command',
    'Start the program with a list of arguments and no shell.',
  ),
  code: rule(
    ...(['code-injection', 94, 'A03:2021', 'critical'] as const),
    'Input from outside is run as code',
    'Parse the input as data.',
  ),
  path: rule(
    ...(['path-traversal', 22, 'A01:2021', 'high'] as const),
    'Input from outside decides which file is used',
    'Resolve the path and check that it is below the folder that it must not leave.',
  ),
  html: rule(
    ...(['reflected-xss', 79, 'A03:2021', 'high'] as const),
    'Input from outside is sent back as HTML',
    'Escape it for HTML, or answer with a template that does.',
  ),
  redirect: rule(
    ...(['open-redirect', 601, 'A01:2021', 'medium'] as const),
    'Input from outside decides where the visitor is sent',
    'Redirect to fixed paths, or check against a list of hosts.',
  ),
  ssrf: rule(
    ...(['server-side-request-forgery', 918, 'A10:2021', 'high'] as const),
    'Input from outside decides which address the server asks',
    'Fix scheme and host, or check against a list of hosts.',
  ),
  deserialise: rule(
    ...(['unsafe-deserialisation', 502, 'A08:2021', 'critical'] as const),
    'Input from outside is turned into objects by a reader that runs code',
    'Use JSON, or the safe loader.',
  ),
  template: rule(
    ...(['template-injection', 1336, 'A03:2021', 'critical'] as const),
    'Input from outside becomes part of a template',
    'Keep the template fixed and give the input as a variable.',
  ),
  'weak-random': rule(
    ...(['weak-random', 330, 'A02:2021', 'medium'] as const),
    'A secret comes from a generator that can be guessed',
    'Use the cryptographic generator: crypto.randomBytes, or the module secrets.',
  ),
  'weak-hash': rule(
    ...(['weak-hash', 328, 'A02:2021', 'medium'] as const),
    'A hash for which collisions are cheap',
    'Use SHA-256, or for passwords argon2, scrypt or bcrypt.',
  ),
  'weak-cipher': rule(
    ...(['weak-cipher', 327, 'A02:2021', 'high'] as const),
    'A cipher or mode that is broken',
    'Use AES-256-GCM.',
  ),
  'hard-coded-credential': rule(
    ...(['hard-coded-credential', 798, 'A07:2021', 'high'] as const),
    'A credential stands in the source',
    'Read it from the environment or a secret store.',
  ),
};
