import type { Finding } from '../../../core/finding.js';
import type { Writer } from '../../../core/report.js';
import { contentHash } from '../../content-id.js';
import { jsonText } from '../../json-text.js';
import { certaintyText, fixText, severityText, subjectOf } from '../../words/finding.js';
import { placeText } from '../../words/place.js';
import { clipped, oneLine, visible } from '../../words/plain-text.js';

/** GitLab's Code Quality report, for findings of every kind: https://docs.gitlab.com/ci/testing/code_quality/ */
export const writer: Writer = {
  id: 'gitlab-codequality',
  title: "GitLab's Code Quality report",
  extension: 'codequality.json',
  mediaType: 'application/json',
  write: ({ findings }) =>
    jsonText(findings.map(issueOf), ['description', 'check_name', 'fingerprint', 'severity']),
};

function issueOf(finding: Finding): object {
  const [place] = finding.locations;
  const fix = fixText(finding);
  const words = `${finding.rule} ${subjectOf(finding)} (${severityText(finding)}): ${finding.title}${certaintyText(finding)}${fix === '' ? '' : ` - ${fix}`}`;
  return {
    description: clipped(oneLine(words), 1_000),
    check_name: oneLine(finding.rule).slice(0, 200) || 'unnamed',
    fingerprint: contentHash(finding.fingerprint),
    severity: severities[finding.severity],
    location: {
      path: visible(place.at === 'file' ? place.path : placeText(place)) || '.',
      lines: { begin: Math.max(1, (place.at === 'file' ? place.line : undefined) ?? 1) },
    },
  };
}

const severities = {
  critical: 'blocker',
  high: 'critical',
  medium: 'major',
  low: 'minor',
  none: 'info',
  unknown: 'info',
} as const;
