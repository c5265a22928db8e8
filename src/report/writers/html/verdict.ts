import type { Finding } from '../../../core/finding.js';
import { grouped } from '../../../core/numbers.js';
import type { PlanStep, Report } from '../../../core/report.js';
import { baseText } from '../../words/base.js';
import { dataWarning } from '../../words/data.js';
import { fixText, severityText, signalWords, subjectOf } from '../../words/finding.js';
import { placeText } from '../../words/place.js';
import { clipped, oneLine, plural } from '../../words/plain-text.js';
import { isKnownExploited } from '../../words/tally.js';
import {
  brokenFindings,
  clausesByFingerprint,
  headline,
  isIncomplete,
  neededSteps,
  outcomeWords,
  planClaim,
} from '../../words/verdict.js';
import { type Html, html } from './tag.js';

const mostSteps = 6;
const mostReasons = 12;

/** What a manager reads: the answer, of what, and five numbers. */
export function hero(report: Report): Html {
  const { verdict, target, generatedAt, tool } = report;
  const { mark, word } = outcomeWords[verdict.outcome];
  const details = [
    target.kind,
    ...(target.image ? [`${target.image.os}/${target.image.architecture}`] : []),
    ...(target.digest ? [target.digest.slice(0, 19)] : []),
    ...(report.inventory.distribution ? [report.inventory.distribution.name] : []),
    `scanned ${generatedAt.slice(0, 16).replace('T', ' ')} UTC`,
    `Seaworthy ${tool.version}`,
  ];
  return html`<header class="hero ${verdict.outcome}">
    <div class="hero-main">
      <p class="badge"><span aria-hidden="true">${mark}</span> ${word}</p>
      <h1>${clipped(oneLine(target.name), 200)}</h1>
      <p class="headline">${sentence(headline(report))}</p>
      <p class="facts">${details.map((detail) => html`<span>${clipped(oneLine(detail), 120)}</span>`)}</p>
    </div>
    <dl class="figures">${figures(report)}</dl>
  </header>`;
}

function figures(report: Report): readonly Html[] {
  const { findings, verdict, inventory, gaps } = report;
  const broken = brokenFindings(verdict).length;
  const exploited = findings.filter(isKnownExploited).length;
  const unseen = gaps.filter(isIncomplete).length;
  return [
    figure('break the policy', broken, broken > 0 ? 'bad' : ''),
    figure('known exploited', exploited, exploited > 0 ? 'bad' : ''),
    figure('findings', findings.length, ''),
    figure('components', inventory.components.length, ''),
    figure('not looked at', unseen, unseen > 0 ? 'warn' : ''),
  ];
}

function figure(name: string, value: number, tone: string): Html {
  return html`<div class="figure ${tone}"><dt>${name}</dt><dd>${grouped(value)}</dd></div>`;
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

/** Warnings that change how the answer is to be read. */
export function notices(report: Report): Html {
  const warning = dataWarning(report);
  const base = baseText(report);
  const unseen = report.gaps.filter(isIncomplete).length;
  const lines = [
    ...(warning === undefined ? [] : [warning]),
    ...(unseen === 0
      ? []
      : [`${plural(unseen, 'thing')} could not be looked at: see Coverage. What is not seen is not safe.`]),
  ];
  return html`${base === undefined ? undefined : html`<p class="quiet">${sentence(base)}</p>`}${lines.map((line) => html`<p class="notice" role="note"><span aria-hidden="true">!</span> ${line}</p>`)}`;
}

/** The changes that pass the gate, then those that make it safer. */
export function fixFirst(report: Report): Html {
  const needed = neededSteps(report);
  const claim = planClaim(report);
  const rest = report.plan.slice(needed.length, needed.length + mostSteps);
  const more = report.plan.length - needed.length - rest.length;
  return html`${claim === undefined ? undefined : planSection('fix-first', 'Fix first', claim, needed)}
    ${rest.length === 0 ? undefined : planSection('then', claim === undefined ? 'More safety' : 'Then', 'not needed to pass', rest)}
    ${more > 0 ? html`<p class="quiet">${plural(more, 'more step')} in the JSON report.</p>` : undefined}`;
}

function planSection(id: string, title: string, claim: string, steps: readonly PlanStep[]): Html {
  return html`<section aria-labelledby="${id}">
    <div class="section-head"><h2 id="${id}">${title}</h2><p class="outlook">${claim}</p></div>
    <ol class="plan">${groupedSteps(steps).map(planStep)}</ol>
  </section>`;
}

/** Steps that say and do the same at several places are one card with all of them. */
function groupedSteps(steps: readonly PlanStep[]): readonly (readonly [PlanStep, ...PlanStep[]])[] {
  const groups = new Map<string, [PlanStep, ...PlanStep[]]>();
  for (const step of steps) {
    const { summary, why, command = '', effort } = step;
    const key = JSON.stringify([summary, why, command, effort, step.edit?.before, step.edit?.after]);
    const group = groups.get(key);
    if (group) group.push(step);
    else groups.set(key, [step]);
  }
  return [...groups.values()];
}

function planStep(group: readonly [PlanStep, ...PlanStep[]]): Html {
  const [step] = group;
  const percent = Math.round(group.reduce((sum, { riskShare }) => sum + riskShare, 0) * 100);
  const places = group.flatMap(({ location }) =>
    location ? [clipped(oneLine(placeText(location)), 160)] : [],
  );
  return html`<li class="card step">
    <div class="step-body">
      <h3>${clipped(oneLine(step.summary), 200)}${group.length > 1 ? html` <span class="tag">${group.length} places</span>` : undefined}</h3>
      <p>${clipped(oneLine(step.why), 300)}</p>
      ${step.edit ? html`<pre><code>${clipped(oneLine(`${step.edit.path}:${step.edit.line}  ${step.edit.before} → ${step.edit.after}`), 400)}</code></pre>` : undefined}
      ${step.command ? html`<pre><code>${clipped(oneLine(step.command), 400)}</code></pre>` : undefined}
      <p class="quiet">${places.map((place) => html`<code>${place}</code> · `)}effort: ${clipped(oneLine(step.effort), 40)}</p>
    </div>
    <div class="step-share"><b>${percent}%</b><span>of the risk</span>
      <svg viewBox="0 0 100 6" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="6" rx="3" /><rect class="fill-accent" width="${Math.min(100, Math.max(1, percent))}" height="6" rx="3" /></svg></div>
  </li>`;
}

/** What breaks the policy, readable without a script. */
export function whyItFails(report: Report): Html {
  const broken = brokenFindings(report.verdict);
  if (broken.length === 0) return html``;
  const clauses = clausesByFingerprint(report.verdict);
  const more = broken.length - mostReasons;
  return html`<section aria-labelledby="why"><div class="section-head"><h2 id="why">Why it fails</h2>
    <p class="outlook">policy ${clipped(oneLine(report.verdict.policy.name), 40)}: ${report.verdict.policy.clauses.slice(0, 12).map((clause) => html`<code>${clipped(oneLine(clause), 60)}</code> `)}</p></div>
    <ul class="reasons card">${broken.slice(0, mostReasons).map((finding) => reason(finding, clauses.get(finding.fingerprint) ?? []))}</ul>
    ${more > 0 ? html`<p class="quiet">and ${plural(more, 'more finding')} below</p>` : undefined}</section>`;
}

function reason(finding: Finding, clauses: readonly string[]): Html {
  return html`<li><span class="sev ${finding.severity}">${severityText(finding)}</span>
    <span class="reason-what"><b>${clipped(oneLine(finding.rule), 80)}</b> ${clipped(oneLine(subjectOf(finding)), 120)}
      <span class="quiet">${clipped(oneLine(finding.title), 200)}</span></span>
    <span class="reason-tags">${signalWords(finding).map((word) => html`<span class="tag hot">${word}</span>`)}${clauses.map((clause) => html`<span class="tag">${clipped(oneLine(clause), 40)}</span>`)}
    <span class="quiet">${clipped(oneLine(fixText(finding)), 80)}</span></span></li>`;
}
