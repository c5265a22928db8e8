import type { Component, Purl } from '../../core/component.js';
import type { Finding, VulnerableComponentEvidence } from '../../core/finding.js';
import type { Report } from '../../core/report.js';
import type { Deps, Upgrade, UpgradeSet, VulnerablePackage } from '../../core/upgrade.js';
import { printable } from '../printable.js';
import { typed } from '../words/plain-text.js';
import { coverage, notAnalysed } from '../writers/terminal/coverage.js';
import type { Page } from '../writers/terminal/page.js';
import { createPaint, type Paint } from '../writers/terminal/paint.js';
import { header } from '../writers/terminal/verdict.js';
import { type TreeLine, treeOf } from './tree.js';

const mostPackages = 20;
const mostTreeLines = 60;

export function depsJson({ target, verdict, inventory }: Report, { set, packages }: Deps) {
  return {
    target: target.name,
    outcome: verdict.outcome,
    upgrades: set.upgrades.map(({ by, clears, ...upgrade }) => ({
      ...upgrade,
      by: by.map(({ purl }) => purl),
      clears: clears.map(({ rule }) => rule),
    })),
    stays: set.stays.map(({ finding, because }) => ({
      rule: finding.rule,
      fingerprint: finding.fingerprint,
      because,
    })),
    flawed: packages.map(({ evidence, findings }) => ({
      purl: evidence.components[0].purl,
      path: evidence.path ?? null,
      reach: evidence.reach ?? null,
      flaws: findings.map(({ rule, severity, risk }) => ({ rule, severity, risk })),
    })),
    components: inventory.components.map(({ purl, direct, scope, dependsOn, licenses, foundAt }) => ({
      purl,
      direct: direct ?? null,
      scope,
      dependsOn,
      licenses,
      foundAt: foundAt.map(({ path }) => path),
    })),
  };
}

export interface DepsPageOptions {
  /** Of the tree. */
  readonly depth: number;
  readonly colour: boolean;
  readonly widthColumns: number;
}

export function printDeps(
  report: Report,
  { set, packages }: Deps,
  { depth, colour, widthColumns }: DepsPageOptions,
): string {
  const paint = createPaint(colour);
  const page: Page = { widthColumns: Math.min(160, Math.max(60, widthColumns)), all: false, paint };
  const lines = [
    '',
    ...header(report, page),
    ...upgradeLines(set, paint),
    ...wayLines(packages, paint),
    ...licenceLines(report.findings, paint),
    ...treeLines(report.inventory.components, packages, depth, paint),
    ...notAnalysed(report, page),
    ...coverage(report, page),
    '',
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}

function upgradeLines({ upgrades, stays }: UpgradeSet, paint: Paint): readonly string[] {
  if (upgrades.length + stays.length === 0) return [];
  const cleared = upgrades.reduce((sum, { clears }) => sum + clears.length, 0);
  const all = cleared + stays.length;
  const title = `${upgrades.length} ${upgrades.length === 1 ? 'upgrade clears' : 'upgrades clear'} ${cleared} of ${all} ${all === 1 ? 'vulnerability' : 'vulnerabilities'}`;
  return [
    '',
    `  ${paint.heading('CHANGE')}  ${title}`,
    ...upgrades.flatMap((upgrade, index) => upgradeLine(upgrade, index + 1, paint)),
    ...stays
      .slice(0, mostPackages)
      .map(
        ({ finding, because }) =>
          `     ${paint.warning('stays')}  ${finding.rule} in ${subject(finding)}: ${because}`,
      ),
    ...(stays.length > mostPackages ? [`     … and ${stays.length - mostPackages} more`] : []),
  ];
}

function subject({ evidence }: Finding): string {
  return evidence.kind === 'vulnerable-component'
    ? printable(`${evidence.package.name} ${evidence.package.version}`)
    : '';
}

function upgradeLine(upgrade: Upgrade, number: number, paint: Paint): readonly string[] {
  const { summary, effort, path, clears, command, edit } = upgrade;
  const worst = clears[0];
  const [change, rest] = halves(summary);
  return [
    `  ${number}  ${paint.strong(printable(change))}  ${effort}  clears ${clears.length}${worst === undefined ? '' : `, worst ${worst.rule} (${worst.severity})`}`,
    `     ${paint.quiet(printable(`${path}  ${broughtBy(upgrade)}`))}`,
    ...(edit === undefined
      ? []
      : [`     ${paint.place(printable(`${edit.path}:${edit.line}  ${edit.before} → ${edit.after}`))}`]),
    ...(rest === '' ? [] : [`     ${paint.quiet(printable(rest))}`]),
    ...(command === undefined ? [] : [`     ${paint.place(typed(printable(command)))}`]),
  ];
}

/** The change, and what is to be known about it: in the words of the plan, which may go on after another semicolon. */
function halves(summary: string): readonly [change: string, rest: string] {
  const at = summary.indexOf('; ');
  return at === -1 ? [summary, ''] : [summary.slice(0, at), summary.slice(at + '; '.length)];
}

function broughtBy({ isDirect, by, declared, isAllowed, to }: Upgrade): string {
  if (isDirect) return 'named by the project';
  const names = by.map(({ name, version }) => `${name} ${version}`).slice(0, 3);
  const more = by.length > 3 ? ` and ${by.length - 3} more` : '';
  const way = by.length === 0 ? 'what brings it in is not known' : `brought by ${names.join(', ')}${more}`;
  if (isAllowed === undefined) return way;
  const ranges = declared.slice(0, 3).map((each) => `${each.by} asks for ${each.range}`);
  return `${way}; ${ranges.join(', ')}, which ${isAllowed ? 'allows' : 'does not allow'} ${to}`;
}

/** How each flawed package came in, and whether the code leads there. */
function wayLines(packages: readonly VulnerablePackage[], paint: Paint): readonly string[] {
  if (packages.length === 0) return [];
  return [
    '',
    `  ${paint.heading('HOW THEY COME IN')}`,
    ...packages.slice(0, mostPackages).flatMap(({ evidence, findings }) => {
      const { path, components } = evidence;
      const reach = nearest(findings);
      const names = (path ?? [components[0].purl]).map(nameIn);
      const scope = components[0].scope === 'development' ? '  development' : '';
      return [
        `  ${paint.bad('✗')} ${printable(names.join(' → '))}${paint.quiet(scope)}  ${findings.length} ${findings.length === 1 ? 'vulnerability' : 'vulnerabilities'}`,
        ...(reach === undefined ? [] : [`     ${reachLine(reach, paint)}${othersOf(findings, reach)}`]),
      ];
    }),
    ...(packages.length > mostPackages ? [`  … and ${packages.length - mostPackages} more: --json`] : []),
  ];
}

type Reach = NonNullable<VulnerableComponentEvidence['reach']>;

const nearestFirst: readonly Reach['state'][] = ['reached', 'unknown', 'not-reached'];

function reachesOf(findings: readonly Finding[]): readonly Reach[] {
  return findings.flatMap(({ evidence }) =>
    evidence.kind === 'vulnerable-component' && evidence.reach ? [evidence.reach] : [],
  );
}

/** Of several flaws of one package the one that the code comes nearest to. */
function nearest(findings: readonly Finding[]): Reach | undefined {
  return [...reachesOf(findings)].sort(
    (a, b) =>
      nearestFirst.indexOf(a.state) - nearestFirst.indexOf(b.state) ||
      Number(b.how === 'called') - Number(a.how === 'called'),
  )[0];
}

/** ` (2 of 16 vulnerabilities; 14 not reached)` */
function othersOf(findings: readonly Finding[], { state }: Reach): string {
  const all = reachesOf(findings).map((each) => each.state);
  const others = nearestFirst.filter((each) => each !== state && all.includes(each));
  if (others.length === 0) return '';
  const count = (one: Reach['state']) => all.filter((each) => each === one).length;
  const words = others.map((each) => `${count(each)} ${each.replace('-', ' ')}`);
  return ` (${count(state)} of ${all.length} vulnerabilities; ${words.join(', ')})`;
}

function nameIn(purl: Purl): string {
  const bare = purl.replace(/^pkg:[^/]+\//, '').replace(/[?#].*$/s, '');
  return decoded(bare.replace(/@([^@]*)$/, ' $1'));
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function reachLine({ state, because, at }: Reach, paint: Paint): string {
  const place = at?.[0];
  const where = place?.at === 'file' ? `  ${place.path}:${place.line ?? 1}` : '';
  const tint = /^not-/.test(state) ? paint.quiet : state === 'unknown' ? paint.warning : paint.bad;
  return `${tint(state.replace('-', ' '))}: ${printable(because)}${paint.place(printable(where))}`;
}

function licenceLines(findings: readonly Finding[], paint: Paint): readonly string[] {
  const denied = findings.filter(({ evidence }) => evidence.kind === 'licence');
  if (denied.length === 0) return [];
  return [
    '',
    `  ${paint.heading('LICENCES')}  ${denied.length} denied`,
    ...denied.slice(0, mostPackages).map(({ title }) => `  ${paint.bad('✗')} ${printable(title)}`),
    ...(denied.length > mostPackages ? [`  … and ${denied.length - mostPackages} more: --json`] : []),
  ];
}

function treeLines(
  components: readonly Component[],
  packages: readonly VulnerablePackage[],
  depth: number,
  paint: Paint,
): readonly string[] {
  const lines = treeOf(components, depth);
  if (lines.length === 0) return [];
  const flaws = new Map<Purl, number>();
  for (const { evidence, findings } of packages)
    for (const { purl } of evidence.components) flaws.set(purl, (flaws.get(purl) ?? 0) + findings.length);
  const shown = Number.isFinite(depth) ? lines.slice(0, mostTreeLines) : lines;
  return [
    '',
    `  ${paint.heading('TREE')}  ${components.length} packages`,
    ...shown.map((line) => treeLine(line, flaws, paint)),
    ...(shown.length < lines.length ? [`  … and ${lines.length - shown.length} more: --tree`] : []),
  ];
}

/** What `check` counts as "for builds and tests". */
function scopeMarks({ scope, foundAt }: Component): readonly string[] {
  if (scope === 'development') return ['development'];
  return foundAt.every(({ isOutside }) => isOutside === true) ? ['outside product code'] : [];
}

function treeLine(
  { component, isLast, isRepeated, hidden }: TreeLine,
  flaws: ReadonlyMap<Purl, number>,
  paint: Paint,
): string {
  const branch = isLast
    .map((last, index) => (index === isLast.length - 1 ? (last ? '└─ ' : '├─ ') : last ? '   ' : '│  '))
    .join('');
  const count = flaws.get(component.purl) ?? 0;
  const name = printable(`${component.name} ${component.version}`);
  const marks = [
    ...(count > 0 ? [paint.bad(`✗ ${count} ${count === 1 ? 'vulnerability' : 'vulnerabilities'}`)] : []),
    ...scopeMarks(component).map((mark) => paint.quiet(mark)),
    ...(isRepeated ? [paint.quiet('(see above)')] : []),
    ...(hidden > 0 ? [paint.quiet(`+${hidden}`)] : []),
  ];
  return `  ${paint.quiet(branch)}${count > 0 ? paint.strong(name) : name}${marks.length > 0 ? `  ${marks.join('  ')}` : ''}`;
}
