import type { Finding } from '../../../core/finding.js';
import type { Gap } from '../../../core/gap.js';
import type { Report, Waiver, Writer } from '../../../core/report.js';
import { markup } from '../../markup.js';
import { certaintyText, proofOf, severityText, subjectOf } from '../../words/finding.js';
import { placeText } from '../../words/place.js';
import { clipped, oneLine } from '../../words/plain-text.js';
import { clausesByFingerprint, headline, isIncomplete } from '../../words/verdict.js';

/**
 * The dialect of JUnit's XML that CI systems read. A finding that breaks the policy is a failed test, any other a passed
 * one with its evidence as output; what was not looked at is skipped. The first test is the verdict itself.
 */
export const writer: Writer = {
  id: 'junit',
  title: 'JUnit XML, for the test reports of CI systems',
  extension: 'xml',
  mediaType: 'application/xml',
  write: (report) => {
    const cases = casesOf(report);
    const counts = `tests="${cases.length}" failures="${count(cases, 'failure')}" errors="0" skipped="${count(cases, 'skipped')}"`;
    const seconds = (report.stages.reduce((sum, { ms }) => sum + ms, 0) / 1000).toFixed(3);
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      `<testsuites name="seaworthy" ${counts} time="${seconds}">`,
      `  <testsuite name="${attribute(`seaworthy ${report.target.name}`)}" ${counts} time="${seconds}" timestamp="${attribute(report.generatedAt.slice(0, 19))}">`,
      ...cases.map(caseText),
      '  </testsuite>',
      '</testsuites>',
      '',
    ].join('\n');
  },
};

interface Case {
  readonly group: string;
  readonly name: string;
  readonly result: 'passed' | 'failure' | 'skipped';
  readonly message: string;
  readonly details: string;
}

function casesOf(report: Report): readonly Case[] {
  const clauses = clausesByFingerprint(report.verdict);
  return [
    verdictCase(report),
    ...report.findings.map((finding) => findingCase(finding, clauses.get(finding.fingerprint))),
    ...report.verdict.waived.map(({ finding, waiver }) => waivedCase(finding, waiver)),
    ...report.gaps.filter(isIncomplete).map(gapCase),
  ];
}

function verdictCase(report: Report): Case {
  const { outcome, policy } = report.verdict;
  const result =
    outcome === 'fail' ? 'failure' : outcome === 'pass' ? 'passed' : policy.strict ? 'failure' : 'skipped';
  return {
    group: 'policy',
    name: 'verdict',
    result,
    message: headline(report),
    details: policy.clauses.join(', '),
  };
}

function findingCase(finding: Finding, clauses: readonly string[] | undefined): Case {
  return {
    ...nameOf(finding),
    result: clauses === undefined ? 'passed' : 'failure',
    message: `${severityText(finding)}: ${finding.title}${certaintyText(finding)}${clauses === undefined ? '' : ` (breaks ${clauses.join(', ')})`}`,
    details: detailsOf(finding),
  };
}

function waivedCase(finding: Finding, { because, until }: Waiver): Case {
  return {
    ...nameOf(finding),
    result: 'skipped',
    message: `waived${until === undefined ? '' : ` until ${until}`}: ${because}`,
    details: '',
  };
}

function gapCase({ unit, location, reason }: Gap): Case {
  return {
    group: `coverage.${unit}`,
    name: placeText(location),
    result: 'skipped',
    message: `not looked at: ${reason}`,
    details: '',
  };
}

function nameOf(finding: Finding): Pick<Case, 'group' | 'name'> {
  return {
    group: finding.engine,
    name: `${finding.rule} ${subjectOf(finding)} at ${placeText(finding.locations[0])}`,
  };
}

function detailsOf(finding: Finding): string {
  const lines = proofOf(finding).map(({ label, text }) => `${label}: ${clipped(text, 2_000)}`);
  return [...lines, ...(finding.fix === undefined ? [] : [`do: ${finding.fix.summary}`])].join('\n');
}

function caseText({ group, name, result, message, details }: Case): string {
  const start = `    <testcase classname="${attribute(group)}" name="${attribute(name)}"`;
  if (result === 'skipped') return `${start}><skipped message="${attribute(message)}"/></testcase>`;
  if (result === 'failure')
    return `${start}><failure message="${attribute(message)}" type="policy">${markup(details)}</failure></testcase>`;
  return `${start}><system-out>${markup(`${message}\n${details}`)}</system-out></testcase>`;
}

function attribute(text: string): string {
  return markup(clipped(oneLine(text), 500));
}

function count(cases: readonly Case[], result: Case['result']): number {
  return cases.filter((each) => each.result === result).length;
}
