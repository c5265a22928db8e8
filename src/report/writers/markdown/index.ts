import type { Finding } from '../../../core/finding.js';
import type { PlanStep, Report, Writer } from '../../../core/report.js';
import { code, inHtml, markdown } from '../../markdown-text.js';
import { isWebAddress, pageOf } from '../../references.js';
import { dataText, dataWarning, relevantData } from '../../words/data.js';
import { fixText, severityText, signalWords, subjectOf } from '../../words/finding.js';
import { adviceFor, gapPlace } from '../../words/gap.js';
import { layerText, placeText } from '../../words/place.js';
import { plural, visible } from '../../words/plain-text.js';
import { filesInDoubt } from '../../words/role-doubts.js';
import { componentsByEcosystem, ecosystemWords, isKnownExploited, severityWords } from '../../words/tally.js';
import {
  brokenFindings,
  exitCode,
  headline,
  isIncomplete,
  neededSteps,
  outcomeWords,
  planClaim,
} from '../../words/verdict.js';

/** GitHub refuses comments of more than 65,536 characters. */
const mostCharacters = 60_000;
const mostNeeded = 10;
const mostSteps = 5;
const mostReasons = 20;
const mostFindings = 150;
const mostGaps = 20;
const mostOfMessage = 1_200;

/** For comments on pull requests and job summaries: the verdict and the plan in sight, everything else folded. */
export const writer: Writer = {
  id: 'markdown',
  title: 'Markdown for comments on pull requests and job summaries',
  extension: 'md',
  mediaType: 'text/markdown',
  write: (report, { all }) => fitting(report, all ? mostFindings : 30),
};

/** As many findings in the list as there is room for. */
function fitting(report: Report, rows: number): string {
  const text = page(report, rows);
  return text.length <= mostCharacters || rows === 0 ? text : fitting(report, Math.floor(rows / 2));
}

function page(report: Report, rows: number): string {
  const parts = [
    ...heading(report),
    ...plan(report),
    ...reasons(report, rows),
    ...rest(report, rows),
    ...inDoubt(report),
    ...waived(report),
    ...coverage(report),
    '',
    `<sub>Seaworthy ${report.tool.version} · policy: ${report.verdict.policy.clauses.map((clause) => code(clause, 60)).join(', ') || 'nothing fails'} · exit ${exitCode(report.verdict)}</sub>`,
  ];
  return `${parts.join('\n')}\n`;
}

const marks = { pass: '✅', fail: '❌', incomplete: '⚠️' } as const;

function heading(report: Report): readonly string[] {
  const { verdict, target } = report;
  const broken = brokenFindings(verdict);
  const exploited = broken.filter(isKnownExploited).length;
  const words = [...(exploited > 0 ? [`${exploited} known-exploited`] : []), ...severityWords(broken)];
  const warning = dataWarning(report);
  return [
    `## ${marks[verdict.outcome]} ${outcomeWords[verdict.outcome].word}: ${code(target.name, 120)}`,
    '',
    `**${markdown(headline(report))}**${words.length > 0 ? ` (${words.join(', ')})` : ''}`,
    ...(warning === undefined ? [] : ['', `⚠️ ${warning}`]),
  ];
}

function plan(report: Report): readonly string[] {
  const needed = neededSteps(report);
  const claim = planClaim(report);
  const rest = report.plan.slice(needed.length, needed.length + mostSteps);
  return [
    ...(claim === undefined
      ? []
      : ['', '### Fix first', '', `**${claim}**`, '', ...planTable(needed.slice(0, mostNeeded), 0)]),
    ...(needed.length > mostNeeded ? ['', `… and ${plural(needed.length - mostNeeded, 'more step')}`] : []),
    ...(rest.length === 0
      ? []
      : ['', `### ${claim === undefined ? 'More safety' : 'Then'}`, '', ...planTable(rest, needed.length)]),
  ];
}

function planTable(steps: readonly PlanStep[], first: number): readonly string[] {
  return [
    '| | change | removes | effort |',
    '|---|---|---:|---|',
    ...steps.map((step, index) => planRow(step, first + index)),
  ];
}

function planRow(step: PlanStep, index: number): string {
  const edit = step.edit === undefined ? '' : `<br>${code(`${step.edit.before} → ${step.edit.after}`, 300)}`;
  const command = `${edit}${step.command === undefined ? '' : `<br>${code(step.command, 200)}`}`;
  const place = step.location === undefined ? '' : ` · ${code(placeText(step.location), 120)}`;
  return `| ${index + 1} | **${markdown(step.summary, 200)}**<br>${markdown(step.why, 200)}${place}${command} | ${Math.round(step.riskShare * 100)} % | ${markdown(step.effort, 40)} |`;
}

function reasons({ verdict }: Report, mostProofs: number): readonly string[] {
  const broken = brokenFindings(verdict);
  if (broken.length === 0) return [];
  const more = broken.length - mostReasons;
  return [
    '',
    '### Why it fails',
    '',
    ...table(broken.slice(0, mostReasons)),
    ...(more > 0 ? ['', `… and ${plural(more, 'more finding')}`] : []),
    ...proofs(broken.slice(0, mostReasons), mostProofs),
  ];
}

/** What an attack sent and what shows that it worked. */
function proofs(findings: readonly Finding[], most: number): readonly string[] {
  const shown = findings.flatMap(({ rule, evidence }) => {
    if (evidence.kind !== 'exchange' || evidence.payload === undefined) return [];
    const { payload, place, repeated, proof, control, request, response, curl } = evidence;
    const lines = [
      `- payload ${code(payload, 300)}, repeated ${repeated ?? 1} times`,
      `- shown by ${code(proof ?? '', 300)}`,
      ...block('attack', request),
      ...block('answer', response),
      ...(control === undefined
        ? []
        : [...block('control', control.request), ...block('answer', control.response)]),
      ...(curl === undefined ? [] : block('repeat', curl)),
    ];
    return [folded(`Proof: ${rule} ${(place ?? '').slice(0, 80)}`, lines)];
  });
  const more = shown.length - most;
  return [
    ...shown.slice(0, most).flat(),
    ...(more > 0 ? ['', `… and ${plural(more, 'more proof')}; the JSON report has all of them`] : []),
  ];
}

/** Indented: no fence that the text could close. */
function block(label: string, text: string): readonly string[] {
  const short = text.length > mostOfMessage ? `${text.slice(0, mostOfMessage)}…` : text;
  const lines = visible(short)
    .split('\n')
    .map((line) => `    ${line}`);
  return ['', `${label}:`, '', ...lines];
}

function rest({ verdict, findings }: Report, rows: number): readonly string[] {
  const broken = new Set(brokenFindings(verdict).map(({ fingerprint }) => fingerprint));
  const others = findings.filter(({ fingerprint }) => !broken.has(fingerprint));
  if (others.length === 0) return [];
  const more = others.length - rows;
  return folded(`Not blocking: ${others.length} (${severityWords(others).join(', ')})`, [
    ...table(others.slice(0, rows)),
    ...(more > 0 ? ['', `… and ${plural(more, 'more finding')}`] : []),
  ]);
}

function table(findings: readonly Finding[]): readonly string[] {
  if (findings.length === 0) return [];
  return ['| severity | id | in | fix | where |', '|---|---|---|---|---|', ...findings.map(findingRow)];
}

function findingRow(finding: Finding): string {
  const [place] = finding.locations;
  const layer = layerText(place);
  const more = finding.locations.length > 1 ? ` +${finding.locations.length - 1}` : '';
  const signals = signalWords(finding).map((word) => ` **${word}**`);
  return `| ${severityText(finding)}${signals.join('')} | ${linked(finding)} | ${code(subjectOf(finding), 120)}<br>${markdown(finding.title, 160)} | ${markdown(fixText(finding), 120)} | ${code(placeText(place), 120)}${more}${layer === undefined ? '' : ` ${layer}`} |`;
}

function linked({ rule, references }: Finding): string {
  const address = pageOf(rule)?.url ?? references.find(isWebAddress);
  // Brackets would end the target of the link.
  return address === undefined || /[()|[\]]/.test(address)
    ? code(rule, 80)
    : `[${code(rule, 80)}](${address})`;
}

/** Files that may be something else than what they are counted as. */
function inDoubt({ findings }: Report): readonly string[] {
  const files = filesInDoubt(findings);
  if (files.length === 0) return [];
  const more = files.length - mostReasons;
  return folded(`Role in doubt: ${plural(files.length, 'file')}`, [
    ...files.slice(0, mostReasons).map((file) => `- ${code(file.path, 120)} ${markdown(file.says, 300)}`),
    ...(more > 0 ? [`- … and ${plural(more, 'more file')}`] : []),
    '',
    `${code('roles:', 20)} in ${code('seaworthy.yaml', 20)} settles it.`,
  ]);
}

function waived({ verdict: { waived: under, expiredWaivers } }: Report): readonly string[] {
  if (under.length + expiredWaivers.length === 0) return [];
  return folded(`Waived: ${under.length}`, [
    ...under
      .slice(0, mostReasons)
      .map(
        ({ finding, waiver }) =>
          `- ${code(finding.rule, 80)} in ${code(subjectOf(finding), 120)}: ${markdown(waiver.because, 200)}${waiver.until ? ` (until ${markdown(waiver.until, 20)})` : ''}`,
      ),
    ...expiredWaivers
      .slice(0, mostReasons)
      .map(
        ({ rule, until, from }) =>
          `- ⚠️ the waiver for ${code(rule, 80)} ended on ${markdown(until ?? 'an unknown day', 20)} (${code(placeText(from), 120)})`,
      ),
  ]);
}

function coverage(report: Report): readonly string[] {
  const gaps = report.gaps.filter(isIncomplete);
  const kinds = componentsByEcosystem(report).slice(0, 30);
  const more = gaps.length - mostGaps;
  return folded(
    `Coverage: ${plural(report.inventory.components.length, 'component')}${gaps.length > 0 ? `, ⚠️ ${plural(gaps.length, 'thing')} not looked at` : ''}`,
    [
      ...(kinds.length === 0
        ? []
        : [kinds.map((kind) => markdown(ecosystemWords(kind), 100)).join(' · '), '']),
      ...gaps.slice(0, mostGaps).map((gap) => {
        const advice = adviceFor(gap);
        const place = gapPlace(gap);
        return `- ⚠️ ${place === undefined ? '' : `${code(place, 120)}: `}${markdown(gap.reason, 300)}${advice ? ` (${advice})` : ''}`;
      }),
      ...(more > 0 ? [`- … and ${plural(more, 'more gap')}`] : []),
      ...closingLines(report),
      ...relevantData(report)
        .slice(0, 20)
        .map((info) => `- ${code(info.source, 60)}: ${dataText(info, report.generatedAt)}`),
    ],
  );
}

const mostWaivers = 10;

/** What closes the gaps, with the lines that accept them for a time. */
function closingLines({ closing = [] }: Report): readonly string[] {
  return closing.flatMap(({ summary, command, waivers, closes }) => [
    `- → ${markdown(summary, 300)}: closes ${closes}${command === undefined ? '' : ` ${code(command, 300)}`}`,
    ...waivers.slice(0, mostWaivers).map((line) => `  - ${code(line, 300)}`),
  ]);
}

/** The summary stands in HTML, where backticks and backslashes protect nothing. */
function folded(summary: string, lines: readonly string[]): readonly string[] {
  return ['', `<details><summary>${inHtml(summary)}</summary>`, '', ...lines, '', '</details>'];
}
