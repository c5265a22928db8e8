import { SeaworthyError } from '../core/errors.js';
import type { Finding, VulnerableComponentEvidence } from '../core/finding.js';
import { compareSeverity, type Severity } from '../core/severity.js';

/**
 * A clause of `--fail-on`: words joined by `+`, all of which a finding must fit.
 * Severities mean "this or worse": `high+fixable` is every high or critical finding with a fix.
 */
export interface Clause {
  readonly text: string;
  fits(finding: Finding): boolean;
}

type Test = (finding: Finding) => boolean;

const severityWords = new Set<Severity>(['low', 'medium', 'high', 'critical']);

/** Words that stand alone, with what they mean; the help text and the docs are made from this. */
export const clauseWords: Readonly<Record<string, { meaning: string; test: Test }>> = {
  any: { meaning: 'every finding', test: () => true },
  kev: {
    meaning: 'in the catalogue of known exploited vulnerabilities',
    test: (f) => vulnerable(f)?.signal?.kev !== undefined,
  },
  fixable: { meaning: 'a fix is known', test: (f) => f.fix !== undefined && f.fix.kind !== 'manual' },
  direct: {
    meaning: 'in a package that the project itself names',
    test: (f) => (vulnerable(f)?.path?.length ?? 2) <= 1,
  },
  runtime: {
    meaning: 'not only in development dependencies',
    test: (f) => vulnerable(f)?.components.some(({ scope }) => scope !== 'development') ?? true,
  },
  reachable: {
    meaning: 'not proved to be out of reach of the application; what is not known counts as reached',
    test: (f) => {
      const reach = vulnerable(f)?.reach;
      return reach?.state !== 'not-reached' || reach.proof === undefined;
    },
  },
  vulnerability: {
    meaning: 'a known vulnerability in a package',
    test: (f) => f.evidence.kind === 'vulnerable-component',
  },
  licence: { meaning: 'a licence that the settings deny', test: (f) => f.evidence.kind === 'licence' },
  'end-of-life': {
    meaning: 'a distribution, or the base of an image that is built, that is no longer maintained',
    test: ({ evidence }) =>
      evidence.kind === 'end-of-life' || (evidence.kind === 'instruction' && evidence.endedOn !== undefined),
  },
  secret: {
    meaning: 'a credential in the open, medium or worse: public ids and revoked credentials are low',
    test: (f) => f.evidence.kind === 'secret' && compareSeverity(f.severity, 'medium') >= 0,
  },
  dataflow: { meaning: 'a path from input to a dangerous call', test: (f) => f.evidence.kind === 'dataflow' },
  exchange: { meaning: 'proved on the running app', test: (f) => f.evidence.kind === 'exchange' },
};

/** `critical,kev,high+fixable` to clauses. @throws SeaworthyError USAGE naming the word that is not known */
export function parseClauses(text: string, where = '--fail-on'): readonly Clause[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'none')
    .map((part) => parseClause(part, where));
}

function parseClause(text: string, where: string): Clause {
  const tests = text.split('+').map((word) => parseWord(word.trim(), where));
  return { text, fits: (finding) => tests.every((test) => test(finding)) };
}

function parseWord(word: string, where: string): Test {
  const severity = word.toLowerCase() as Severity;
  if (severityWords.has(severity)) return (finding) => compareSeverity(finding.severity, severity) >= 0;
  const known = Object.hasOwn(clauseWords, word) ? clauseWords[word] : undefined;
  if (known) return known.test;
  return parseNumberTest(word) ?? refuse(word, where);
}

function parseNumberTest(word: string): Test | undefined {
  const match = /^(epss|risk|cvss)\s*>=\s*([0-9]{1,3}(?:\.[0-9]{1,4})?)$/.exec(word);
  if (match === null) return undefined;
  const least = Number(match[2]);
  if (match[1] === 'risk') return (finding) => finding.risk >= least;
  if (match[1] === 'cvss') return (finding) => (vulnerable(finding)?.cvss?.score ?? -1) >= least;
  return (finding) => (vulnerable(finding)?.signal?.epss?.score ?? -1) >= least;
}

function refuse(word: string, where: string): never {
  throw new SeaworthyError('USAGE', `"${word}" is not a word of a policy clause.`, {
    where,
    whatToDo: `Use severities (low, medium, high, critical), ${Object.keys(clauseWords).join(', ')}, or epss>=0.5, cvss>=9, risk>=80; join with "+" for and, "," for or.`,
  });
}

function vulnerable(finding: Finding): VulnerableComponentEvidence | undefined {
  return finding.evidence.kind === 'vulnerable-component' ? finding.evidence : undefined;
}
