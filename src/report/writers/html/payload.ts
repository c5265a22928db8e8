import type { Finding } from '../../../core/finding.js';
import type { Report, Waiver, WriterOptions } from '../../../core/report.js';
import { harmless } from '../../json-text.js';
import { isWebAddress, pageOf } from '../../references.js';
import { fixText, isFixable, proofOf, severityText, signalWords, subjectOf } from '../../words/finding.js';
import { placeText } from '../../words/place.js';
import { clipped, oneLine, visible } from '../../words/plain-text.js';
import { familyOf, layerOf } from '../../words/tally.js';
import { clausesByFingerprint } from '../../words/verdict.js';
import { type ShownExchange, shownExchange } from './exchange.js';
import { type FlowStep, flowOf } from './flow.js';

/** One row of the table. Short names, because a page has thousands of rows; `script.ts` reads them. */
export interface Row {
  readonly id: string;
  readonly al: readonly string[];
  readonly t: string;
  readonly sev: string;
  /** Severity with the score. */
  readonly sv: string;
  readonly risk: number;
  readonly sub: string;
  readonly fam: string;
  readonly eng: string;
  readonly at: string;
  readonly more: number;
  readonly lay?: number;
  readonly fix: string;
  readonly fx: boolean;
  readonly cmd?: string;
  readonly sig: readonly string[];
  readonly brk: readonly string[];
  readonly wai?: string;
  readonly proof: readonly (readonly [label: string, text: string])[];
  readonly ex?: ShownExchange;
  readonly flow?: readonly FlowStep[];
  readonly ref: readonly string[];
}

/** Rows as JSON that can stand in a `script` element: no `<` and no line separator is left in it. */
export function payload(report: Report, codeAt?: WriterOptions['codeAt']): string {
  const rowOf = (finding: Finding, broken: readonly string[], waiver?: Waiver) =>
    rowFor(finding, broken, waiver, flowOf(finding, codeAt));
  const clauses = clausesByFingerprint(report.verdict);
  const rows = [
    ...report.findings.map((finding) => rowOf(finding, clauses.get(finding.fingerprint) ?? [])),
    ...report.verdict.waived.map(({ finding, waiver }) => rowOf(finding, [], waiver)),
  ];
  return harmless(JSON.stringify(rows)).replaceAll('<', '\\u003c');
}

function rowFor(
  finding: Finding,
  clauses: readonly string[],
  waiver: Waiver | undefined,
  flow: readonly FlowStep[],
): Row {
  const { rule, aliases, title, severity, risk, engine, locations, fix, references } = finding;
  const layer = layerOf(finding);
  const exchange = shownExchange(finding);
  return {
    id: short(rule, 120),
    al: aliases.slice(0, 12).map((alias) => short(alias, 80)),
    t: short(title, 400),
    sev: severity,
    sv: severityText(finding),
    risk,
    sub: short(subjectOf(finding), 200),
    fam: short(familyOf(finding), 60),
    eng: short(engine, 40),
    at: short(placeText(locations[0]), 300),
    more: locations.length - 1,
    ...(layer === undefined ? {} : { lay: layer }),
    fix: short(fixText(finding), 200),
    fx: isFixable(finding),
    ...(fix?.kind === 'upgrade' && fix.command !== undefined ? { cmd: short(fix.command, 300) } : {}),
    sig: signalWords(finding),
    brk: clauses.map((clause) => short(clause, 60)),
    ...(waiver === undefined ? {} : { wai: waiverText(waiver) }),
    proof: proofOf(finding)
      .filter(({ label }) => exchange === undefined || (label !== 'request' && label !== 'response'))
      .filter(({ label }) => flow.length === 0 || !label.startsWith('step '))
      .map(({ label, text }) => [label, clipped(visible(text), 1_500)] as const),
    ...(exchange === undefined ? {} : { ex: exchange }),
    ...(flow.length === 0 ? {} : { flow }),
    ref: addressesOf(rule, references),
  };
}

function waiverText({ because, until }: Waiver): string {
  return short(until === undefined ? because : `${because} (until ${until})`, 300);
}

function addressesOf(rule: string, references: readonly string[]): readonly string[] {
  const page = pageOf(rule);
  return [...new Set([...(page ? [page.url] : []), ...references.filter(isWebAddress)])].slice(0, 6);
}

function short(text: string, columns: number): string {
  return clipped(oneLine(text), columns);
}
