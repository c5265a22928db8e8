import type { Finding } from '../../core/finding.js';
import { harmless } from '../../core/harmless.js';
import type { Severity } from '../../core/severity.js';
import type { Judgement, Remedy, RuntimeCheck } from './check.js';

const references = [
  'https://www.cisecurity.org/benchmark/docker',
  'https://docs.docker.com/engine/security/',
];

/** As the engine of settings ranks them: a missing wall ranks below a vulnerability of the same severity in use. */
const risks: Readonly<Record<Severity, number>> = {
  critical: 80,
  high: 55,
  medium: 30,
  low: 10,
  none: 0,
  unknown: 10,
};

/** @param subject `container web` */
export function findingOf(check: RuntimeCheck, subject: string, judgement: Judgement): Finding {
  const severity = judgement.severity ?? check.severity;
  const remedy = judgement.remedy ?? check.remedy;
  return {
    kind: 'finding',
    rule: check.id,
    aliases: check.cis.map((id) => `CIS-Docker-${id}`),
    engine: 'runtime',
    title: `${subject}: ${lowerFirst(check.title)}`,
    severity,
    risk: risks[severity],
    fingerprint: ['runtime', check.id, subject, judgement.detail ?? ''].join('|'),
    locations: [{ at: 'setting', name: subject }],
    fix: { kind: 'manual', summary: `${check.fix} ${remedyText(remedy)}`.trim() },
    evidence: {
      kind: 'setting',
      expected: judgement.expected ?? check.expected,
      actual: harmless(judgement.evidence),
    },
    references,
  };
}

/** `docker run: --cpus 1; Compose: cpus: 1; daemon.json: "icc": false` */
export function remedyText({ flag, compose, daemon, dockerfile, command }: Remedy): string {
  const parts = [
    ['docker run', flag],
    ['Compose', compose],
    ['daemon.json', daemon],
    ['Dockerfile', dockerfile],
    ['Command', command],
  ];
  return parts
    .filter(([, text]) => text !== undefined)
    .map(([place, text]) => `${place}: ${text}`)
    .join('; ');
}

/** `Container runs privileged` in the middle of a sentence; abbreviations stay. */
function lowerFirst(text: string): string {
  return /^[A-Z][a-z ]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
