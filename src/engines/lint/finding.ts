import type { Finding, Fix } from '../../core/finding.js';
import { type Gap, gap, hiddenGap } from '../../core/gap.js';
import type { FileLocation } from '../../core/location.js';
import type { Severity } from '../../core/severity.js';
import type { Dockerfile, Span } from '../../formats/dockerfile/index.js';
import type { LintResult, Problem } from './lint.js';
import { untouchable } from './models/readable.js';

/**
 * Risk of a line in a Dockerfile by its severity alone: what it leads to is not yet built, so it ranks below known
 * flaws of the same severity.
 */
const risks: Readonly<Record<Severity, number>> = {
  critical: 75,
  high: 50,
  medium: 25,
  low: 8,
  none: 0,
  unknown: 8,
};

export function findingsOf({ problems, dockerfile }: LintResult, path: string): readonly Finding[] {
  const seen = new Map<string, number>();
  const isLeft = untouchable(dockerfile, path) !== undefined;
  return problems.map((problem) => {
    const base = ['lint', problem.rule.id, path, snippet(dockerfile.text, problem.hit)].join('|');
    const ordinal = seen.get(base) ?? 0;
    seen.set(base, ordinal + 1);
    const finding = findingOf(problem, path, dockerfile, ordinal === 0 ? base : `${base}|${ordinal}`);
    return isLeft ? { ...finding, fix: { kind: 'manual', summary: adviceOf(problem) } } : finding;
  });
}

function findingOf(
  { rule, hit, aliases, severity }: Problem,
  path: string,
  dockerfile: Dockerfile,
  fingerprint: string,
): Finding {
  return {
    kind: 'finding',
    rule: rule.id,
    aliases,
    engine: 'lint',
    title: [hit.title ?? rule.title, ...(hit.detail === undefined ? [] : [hit.detail])].join(': '),
    severity,
    risk: risks[severity],
    fingerprint,
    locations: [locationOf(dockerfile, hit, path)],
    fix: fixOf(adviceOf({ rule, hit }), hit, path),
    evidence: {
      kind: 'instruction',
      text: snippet(dockerfile.text, hit),
      ...(hit.endedOn === undefined ? {} : { endedOn: hit.endedOn }),
    },
    references: rule.references,
  };
}

function adviceOf({ rule, hit }: Pick<Problem, 'rule' | 'hit'>): string {
  return hit.advice ?? rule.fix;
}

/** What a person has to decide is no edit that "fix" makes: only an answer to its own question does. */
function fixOf(summary: string, { repair }: Problem['hit'], path: string): Fix {
  if (repair === undefined || repair.safety === 'decide') return { kind: 'manual', summary };
  return { kind: 'edit', summary: repair.summary, path, safe: repair.safety === 'safe' };
}

export function gapsFrom(result: LintResult, path: string): readonly Gap[] {
  const { gaps, dockerfile, hidden = [] } = result;
  const hiding = hidden.flatMap(({ problem, ignore }) =>
    findingsOf({ ...result, problems: [problem] }, path).map((finding) =>
      hiddenGap('lint/dockerfile', locationOf(dockerfile, ignore.place, path), finding, ignore),
    ),
  );
  const own = gaps.map((one) =>
    gap('lint/dockerfile', locationOf(dockerfile, one, path), one.reason, one.weight),
  );
  return [...hiding, ...own];
}

function locationOf({ lines }: Dockerfile, { start, end }: Span, path: string): FileLocation {
  const from = lines.positionOf(start);
  const to = lines.positionOf(Math.max(start, end));
  return { at: 'file', path, line: from.line, column: from.column, endLine: to.line, endColumn: to.column };
}

const maxSnippet = 160;

/** The text that broke the rule, on one line, without the values of what looks like a secret. */
function snippet(text: string, { start, end }: Span): string {
  const part = text
    .slice(start, Math.min(end, start + maxSnippet))
    .replace(/\s+/g, ' ')
    .trim();
  return redacted(end > start + maxSnippet ? `${part}…` : part);
}

const secretValue =
  /((?:pass(?:word|wd|phrase)?|secret|token|credentials?|api_?key|access_?key|private_?key|auth|pwd)[\w.-]{0,40}["']?(?:\s{0,9}[=:]\s{0,9}|\s{1,9}))("[^"]{0,200}"?|'[^']{0,200}'?|[^\s"']{1,200})/gi;

export function redacted(text: string): string {
  return text.replace(secretValue, (whole, name: string, value: string) =>
    /^["']?\$/.test(value) || isOption(name, value) ? whole : `${name}***`,
  );
}

/** `passwd --delete tide`: behind a space it is what the command is to do. */
function isOption(name: string, value: string): boolean {
  return /(?:^|[^\w-])passwd\s$/i.test(` ${name.slice(-8)}`) && /^-(?:[a-z]{1,3}|-[a-z]{2,12})$/.test(value);
}
