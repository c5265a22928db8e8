import type { Finding } from '../../../core/finding.js';
import { grouped } from '../../../core/numbers.js';
import type { Report } from '../../../core/report.js';
import type { Severity } from '../../../core/severity.js';
import { isFixable } from '../../words/finding.js';
import { instructionText } from '../../words/place.js';
import { clipped, oneLine, plural } from '../../words/plain-text.js';
import { countBySeverity, familyOf, groupFindings, layerOf, worstFirst } from '../../words/tally.js';
import { type Html, html } from './tag.js';

const mostBars = 8;

/** Where the findings are, as pictures with the numbers beside them. Bars filter the list below. */
export function charts(report: Report): Html {
  const { findings } = report;
  if (findings.length === 0) return html``;
  const families = groupFindings(findings, familyOf);
  const layers = layerGroups(report);
  return html`<section class="charts" aria-label="Findings at a glance">
    <figure class="card">
      <figcaption>By severity</figcaption>
      ${severityRing(findings)}
    </figure>
    <figure class="card">
      <figcaption>By ecosystem</figcaption>
      ${bars(families.map(([name, group]) => ({ name, set: `fam=${clipped(oneLine(name), 60)}`, group })))}
    </figure>
    ${layers.length > 0 ? html`<figure class="card"><figcaption>By image layer</figcaption>${bars(layers)}</figure>` : undefined}
    <figure class="card">
      <figcaption>What can be done</figcaption>
      ${bars(fixGroups(findings))}
    </figure>
  </section>`;
}

interface Bar {
  readonly name: string;
  readonly hint?: string;
  /** What the bar sets in the filters: `name=value`. */
  readonly set: string;
  readonly group: readonly Finding[];
}

function layerGroups({ findings, target }: Report): readonly Bar[] {
  const groups = groupFindings(findings, (finding) => layerOf(finding)?.toString());
  return groups.map(([index, group]) => {
    const step = target.layers?.[Number(index)]?.createdBy;
    return {
      name: `${index} · ${step ? instructionText(step) : 'layer'}`,
      ...(step ? { hint: instructionText(step) } : {}),
      set: `lay=${index}`,
      group,
    };
  });
}

function fixGroups(findings: readonly Finding[]): readonly Bar[] {
  const fixable = findings.filter(isFixable);
  const manual = findings.filter(({ fix }) => fix?.kind === 'manual');
  const nothing = findings.filter(({ fix }) => fix === undefined);
  return [
    { name: 'A fix is there', set: 'fx=yes', group: fixable },
    { name: 'By hand', set: 'fx=no', group: manual },
    { name: 'No fix yet', set: 'fx=no', group: nothing },
  ].filter(({ group }) => group.length > 0);
}

function bars(all: readonly Bar[]): Html {
  const shown = all.slice(0, mostBars);
  const most = Math.max(1, ...shown.map(({ group }) => group.length));
  const more = all.length - shown.length;
  return html`<ul class="bars">${shown.map((bar) => barRow(bar, most))}${
    more > 0 ? html`<li class="quiet">and ${plural(more, 'more')}</li>` : undefined
  }</ul>`;
}

function barRow({ name, hint, set, group }: Bar, most: number): Html {
  const counts = countBySeverity(group);
  let at = 0;
  const segments = worstFirst.flatMap((severity) => {
    const width = (counts[severity] / most) * 100;
    const x = at;
    at += width;
    return width === 0
      ? []
      : [
          html`<rect class="fill-${severity}" x="${x.toFixed(2)}" y="0" width="${width.toFixed(2)}" height="10" />`,
        ];
  });
  const label = clipped(oneLine(name), 48);
  return html`<li><button type="button" class="bar" data-set="${set}" title="${hint ?? name}">
      <span class="bar-name">${label}</span><span class="bar-count">${grouped(group.length)}</span>
      <svg class="bar-line" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="10" />${segments}</svg>
    </button></li>`;
}

/** A ring whose circumference is 100, so that shares are lengths. */
const radius = 15.9155;

function severityRing(findings: readonly Finding[]): Html {
  const counts = countBySeverity(findings);
  const present = worstFirst.filter((severity) => counts[severity] > 0);
  let at = 0;
  const arcs = present.map((severity) => {
    const share = (counts[severity] / findings.length) * 100;
    const offset = at;
    at += share;
    // A hair of space between neighbours, where there is more than one.
    const drawn = present.length > 1 ? Math.max(0.6, share - 0.6) : share;
    return html`<circle class="arc stroke-${severity}" cx="21" cy="21" r="${radius}" stroke-dasharray="${drawn.toFixed(2)} ${(100 - drawn).toFixed(2)}" stroke-dashoffset="${(25 - offset).toFixed(2)}" />`;
  });
  const words = present.map((severity) => `${counts[severity]} ${severity}`).join(', ');
  return html`<div class="ring">
      <svg viewBox="0 0 42 42" role="img" aria-label="${words}"><circle class="arc track-line" cx="21" cy="21" r="${radius}" />${arcs}
        <text x="21" y="21.6" class="ring-number ${findings.length > 999 ? 'long' : ''}">${grouped(findings.length)}</text><text x="21" y="26.6" class="ring-word">${findings.length === 1 ? 'finding' : 'findings'}</text></svg>
      <ul class="legend">${present.map((severity) => legendRow(severity, counts[severity]))}</ul>
    </div>`;
}

function legendRow(severity: Severity, count: number): Html {
  return html`<li><button type="button" class="legend-item" data-set="sev=${severity}"><span class="dot fill-${severity}"></span>${severity}<b>${grouped(count)}</b></button></li>`;
}
