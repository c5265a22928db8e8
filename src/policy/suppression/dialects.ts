/** Which findings a suppression comment is for, as its dialect says it; the host decides which lines those are. */
export type Reach = 'line' | 'next-line' | 'stage' | 'document' | 'enclosing' | 'file';

/** Where a dialect is honoured: the families of files that its tool reads. */
export type Host = 'dockerfile' | 'manifest' | 'code' | 'any-text';

/**
 * The comments by which users of a tool accept a finding, as data. `pattern` is matched against the text of a comment;
 * of its groups `ids` holds rules divided by commas, `reach` a word of ours or of the tool, `until` a day, `because`
 * the reason. Every pattern is linear: no group repeats over what its neighbour could match.
 */
export interface Dialect {
  readonly id: string;
  readonly hosts: readonly Host[];
  readonly pattern: RegExp;
  /** What it covers where it names no reach. A comment that shares its line with code may cover that line. */
  readonly reach: readonly Reach[];
  /** Several may stand in one comment. */
  readonly repeats?: true;
  /** The ids are those of our rules or aliases; else the comment is for every finding of its lines. */
  readonly names?: true;
  /** Words without which the pattern cannot match, for a quick look at a whole file. */
  readonly hint?: string;
  readonly source: string;
}

const ids = String.raw`(?<ids>[\w.*-]{1,100}(?:[ \t]{0,9},[ \t]{0,9}[\w.*-]{1,100}){0,99})`;
const day = String.raw`(?<until>[^ \t]{0,40})`;

/** A dialect that silences whatever is found on its line, or with `reach` on another. */
function mark(
  id: string,
  pattern: RegExp,
  source: string,
  reach: readonly Reach[] = ['line'],
  hosts: readonly Host[] = ['code'],
): Dialect {
  return { id, hosts, pattern, reach, source };
}

export const dialects: readonly Dialect[] = [
  {
    id: 'seaworthy',
    hint: String.raw`seaworthy[ \t]`,
    hosts: ['dockerfile', 'manifest', 'code'],
    pattern: new RegExp(
      String.raw`\bseaworthy[ \t]{1,9}(?:(?<reach>global|stage|document)[ \t]{1,9})?ignore[ \t]{0,9}=[ \t]{0,9}${ids}(?<rest>[ \t].*)?$`,
    ),
    reach: ['line', 'next-line'],
    names: true,
    source: 'docs/guides/fixes.md',
  },
  {
    id: 'hadolint',
    hint: 'hadolint',
    hosts: ['dockerfile'],
    pattern: new RegExp(
      String.raw`^hadolint[ \t]{1,9}(?:(?<reach>global|stage)[ \t]{1,9})?ignore[ \t]{0,9}=[ \t]{0,9}${ids}[ \t]{0,9}(?:#(?<because>.*))?$`,
    ),
    reach: ['next-line'],
    names: true,
    source: 'https://github.com/hadolint/hadolint#inline-ignores',
  },
  {
    id: 'shellcheck',
    hint: 'shellcheck',
    hosts: ['dockerfile'],
    pattern: new RegExp(String.raw`^shellcheck[ \t]{1,9}disable=${ids}`),
    reach: ['next-line'],
    names: true,
    source: 'https://www.shellcheck.net/wiki/Directive',
  },
  {
    id: 'buildkit',
    hint: 'skip',
    hosts: ['dockerfile'],
    pattern: new RegExp(String.raw`^check[ \t]{0,9}=[ \t]{0,9}skip[ \t]{0,9}=[ \t]{0,9}${ids}`),
    reach: ['next-line'],
    names: true,
    source: 'https://docs.docker.com/reference/dockerfile/#check',
  },
  {
    id: 'trivy',
    hint: '(?:trivy|tfsec):ignore:',
    hosts: ['dockerfile', 'manifest'],
    pattern: new RegExp(
      String.raw`\b(?:trivy|tfsec):ignore:(?<ids>[\w*-]{1,100})(?:(?::|[ \t]{1,9})exp:${day})?`,
    ),
    reach: ['line', 'next-line'],
    repeats: true,
    names: true,
    source: 'https://trivy.dev/latest/docs/configuration/filtering/#by-inline-comments',
  },
  {
    id: 'checkov',
    hint: 'checkov:skip=',
    hosts: ['dockerfile', 'manifest'],
    pattern: new RegExp(`^checkov:skip=${ids}(?::(?<because>.*))?`),
    reach: ['enclosing'],
    names: true,
    source: 'https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html',
  },
  {
    id: 'checkov-annotation',
    hint: String.raw`checkov\.io/skip`,
    hosts: ['manifest'],
    pattern: /^["']?checkov\.io\/skip\d{0,4}["']?[ \t]{0,9}:[ \t]{0,9}["']?(?<ids>CKV\w{1,60})/,
    reach: ['document'],
    names: true,
    source: 'https://www.checkov.io/2.Basics/Suppressing%20and%20Skipping%20Policies.html#kubernetes-example',
  },
  mark('semgrep', /\bnosemgrep\b/, 'https://semgrep.dev/docs/ignoring-files-folders-code', [
    'line',
    'next-line',
  ]),
  mark(
    'bandit',
    /\bnosec\b/,
    'https://bandit.readthedocs.io/en/latest/config.html#suppressing-individual-lines',
    ['line'],
    ['code', 'any-text'],
  ),
  mark(
    'sonar',
    /\bNOSONAR\b/,
    'https://docs.sonarsource.com/sonarqube-server/user-guide/issues/managing/',
    ['line'],
    ['code', 'any-text'],
  ),
  mark('lgtm', /\blgtm\b/, 'https://codeql.github.com/', ['line']),
  mark('codeql', /\bcodeql\[/, 'https://docs.github.com/code-security/code-scanning', ['line', 'next-line']),
  mark(
    'golangci-lint',
    /\bnolint\b(?!:)|\bnolint:(?:[\w-]{1,40},){0,20}(?:gosec|all)/,
    'https://golangci-lint.run/usage/false-positives/',
  ),
  mark(
    'flake8',
    /\bnoqa:?[ \t]{0,9}S\d/,
    'https://docs.astral.sh/ruff/linter/#error-suppression',
    ['line'],
    ['code', 'any-text'],
  ),
  mark(
    'eslint',
    /\beslint-disable-line\b(?!.*\bno-(?:unused|console|undef))/,
    'https://eslint.org/docs/latest/use/configure/rules#disabling-rules',
  ),
  mark(
    'eslint',
    /\beslint-disable-next-line[ \t]{1,9}(?:security|no-eval|no-implied-eval|no-new-func)/,
    'https://eslint.org/docs/latest/use/configure/rules#disabling-rules',
    ['next-line'],
  ),
  mark(
    'rubocop',
    /\brubocop:disable[ \t]{1,9}(?:Security|all)/,
    'https://docs.rubocop.org/rubocop/configuration.html#disabling-cops-within-source-code',
  ),
  mark(
    'psalm',
    /\bpsalm-suppress[ \t]{1,9}Tainted/,
    'https://psalm.dev/docs/running_psalm/dealing_with_code_issues/',
    ['next-line'],
  ),
  mark('seaworthy-allow', /seaworthy:allow/i, 'docs/guides/secrets.md', ['line', 'next-line'], ['any-text']),
  mark(
    'gitleaks',
    /gitleaks:allow/i,
    'https://github.com/gitleaks/gitleaks#gitleaksallow',
    ['line', 'next-line'],
    ['any-text'],
  ),
  mark(
    'detect-secrets',
    /pragma:[ \t]?(?:allowlist|whitelist)[ \t](?:secret|next)|whitelist[ \t]secret/i,
    'https://github.com/Yelp/detect-secrets#inline-allowlisting',
    ['line', 'next-line'],
    ['any-text'],
  ),
  mark('trufflehog', /trufflehog:ignore/i, 'https://docs.trufflesecurity.com/', ['line'], ['any-text']),
  mark('ggshield', /\bggignore\b/i, 'https://docs.gitguardian.com/ggshield-docs/', ['line'], ['any-text']),
  mark(
    'kics',
    /kics-scan[ \t]ignore-line/i,
    'https://docs.kics.io/latest/running-kics/',
    ['line', 'next-line'],
    ['any-text'],
  ),
];
