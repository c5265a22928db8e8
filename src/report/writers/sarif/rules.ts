import type * as Sarif from 'sarif';
import type { Finding } from '../../../core/finding.js';
import { code, markdown } from '../../markdown-text.js';
import { isWebAddress, pageOf } from '../../references.js';
import { vulnerability } from '../../words/finding.js';
import { oneLine, visible } from '../../words/plain-text.js';
import { plainMessage } from './locations.js';

/** Weaknesses by number, in the order of the taxonomy. */
export type Taxa = ReadonlyMap<number, number>;

export function taxaOf(findings: readonly Finding[]): Taxa {
  const numbers = [...new Set(findings.flatMap(cwesOf))].sort((a, b) => a - b);
  return new Map(numbers.map((cwe, index) => [cwe, index]));
}

/** The CWE taxonomy, as far as the results need it (section 3.19.3). */
export function taxonomyOf(taxa: Taxa): Sarif.ToolComponent {
  return {
    name: 'CWE',
    organization: 'MITRE',
    shortDescription: { text: 'The MITRE Common Weakness Enumeration' },
    informationUri: 'https://cwe.mitre.org/',
    isComprehensive: false,
    taxa: [...taxa.keys()].map((cwe) => ({
      id: String(cwe),
      helpUri: `https://cwe.mitre.org/data/definitions/${cwe}.html`,
    })),
  };
}

export function cwesOf({ evidence, aliases }: Finding): readonly number[] {
  const reported =
    evidence.kind === 'vulnerable-component'
      ? evidence.cwes
      : evidence.kind === 'dataflow'
        ? [evidence.cwe]
        : [];
  const named = aliases.flatMap((alias) => /^CWE-(\d{1,5})$/.exec(alias)?.[1] ?? []).map(Number);
  return [...new Set([...reported, ...named])].filter((cwe) => Number.isSafeInteger(cwe) && cwe > 0);
}

/** One rule for all findings of one id; the worst of them speaks for the rule. */
export function ruleOf(findings: readonly [Finding, ...Finding[]], taxa: Taxa): Sarif.ReportingDescriptor {
  const [first] = findings;
  const cwes = [...new Set(findings.flatMap(cwesOf))].sort((a, b) => a - b);
  const helpUri = pageOf(first.rule)?.url ?? first.references.find(isWebAddress);
  const relationships = cwes.flatMap((cwe) => relationTo(cwe, taxa));
  return {
    id: ruleId(first),
    name: visible(first.rule) || 'unnamed',
    shortDescription: { text: plainMessage(oneLine(first.title).slice(0, 1_000)) },
    fullDescription: { text: plainMessage(oneLine(first.title).slice(0, 1_000)) },
    help: helpOf(first),
    ...(helpUri === undefined ? {} : { helpUri }),
    defaultConfiguration: { level: levelOf(first) },
    ...(relationships.length === 0 ? {} : { relationships }),
    properties: {
      tags: [
        'security',
        visible(first.engine),
        ...cwes.map((cwe) => `external/cwe/cwe-${String(cwe).padStart(3, '0')}`),
      ],
      // What code scanning sorts by: a number as text, 0.0 to 10.0.
      'security-severity': Math.max(...findings.map(scoreOf)).toFixed(1),
      precision: 'high',
    },
  };
}

export function ruleId({ rule }: Finding): string {
  return visible(rule).slice(0, 200) || 'unnamed';
}

function relationTo(cwe: number, taxa: Taxa): Sarif.ReportingDescriptorRelationship[] {
  const index = taxa.get(cwe);
  if (index === undefined) return [];
  return [
    {
      target: { id: String(cwe), index, toolComponent: { name: 'CWE', index: 0 } },
      kinds: ['relevant'],
    },
  ];
}

function helpOf(finding: Finding): Sarif.MultiformatMessageString {
  const { rule, title, aliases, fix, references } = finding;
  const lines = [
    `${rule}: ${title}`,
    ...(aliases.length === 0 ? [] : [`Also known as ${aliases.slice(0, 20).join(', ')}.`]),
    ...(fix === undefined ? ['No fix is known yet.'] : [`Fix: ${fix.summary}`]),
  ];
  const links = references.filter(isWebAddress).slice(0, 8);
  return {
    text: plainMessage([...lines, ...links].join('\n').slice(0, 10_000)),
    markdown: [
      `**${code(rule, 200)}** ${markdown(title)}`,
      ...(aliases.length === 0
        ? []
        : [
            `Also known as ${aliases
              .slice(0, 20)
              .map((alias) => code(alias, 80))
              .join(', ')}.`,
          ]),
      fix === undefined ? 'No fix is known yet.' : `**Fix:** ${markdown(fix.summary)}`,
      ...(fix?.kind === 'upgrade' && fix.command !== undefined ? [code(fix.command)] : []),
      ...links.map((link) => `- <${link}>`),
    ].join('\n\n'),
  };
}

export function levelOf({ severity }: Finding): Sarif.ReportingConfiguration.level {
  if (severity === 'critical' || severity === 'high') return 'error';
  return severity === 'medium' ? 'warning' : 'note';
}

/** CVSS where there is one, else the middle of the severity's band. */
function scoreOf(finding: Finding): number {
  const middles = { critical: 9.5, high: 8, medium: 5.5, low: 2, none: 0, unknown: 0 };
  const score = vulnerability(finding)?.cvss?.score;
  return score === undefined || !Number.isFinite(score)
    ? middles[finding.severity]
    : Math.min(10, Math.max(0, score));
}
