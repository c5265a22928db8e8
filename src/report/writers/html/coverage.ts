import type { Gap } from '../../../core/gap.js';
import { grouped } from '../../../core/numbers.js';
import type { Report } from '../../../core/report.js';
import { dataText, relevantData } from '../../words/data.js';
import { adviceFor, gapPlace } from '../../words/gap.js';
import { instructionText, placeText } from '../../words/place.js';
import { clipped, oneLine, plural } from '../../words/plain-text.js';
import { componentsByEcosystem, limitOf } from '../../words/tally.js';
import { isIncomplete } from '../../words/verdict.js';
import { type Html, html } from './tag.js';

const mostGaps = 200;

/** What was looked at, what was not, in what it was looked up, and how long it took. */
export function coverage(report: Report): Html {
  const kinds = componentsByEcosystem(report);
  return html`<section class="stack" aria-labelledby="coverage"><div class="section-head"><h2 id="coverage">Coverage</h2></div>
    <div class="columns">
      <div class="card"><h3>Looked at</h3>
        ${kinds.length === 0 ? html`<p class="quiet">No packages were found.</p>` : html`<ul class="kinds">${kinds.map((kind) => html`<li><span>${clipped(oneLine(kind.name), 60)}${quietly(limitOf(kind))}</span><b>${grouped(kind.count)}</b></li>`)}</ul>`}
      </div>
      ${dataCard(report)}
      ${stageCard(report)}
    </div>
    ${gapCard(report.gaps)}${closingCard(report)}
    ${waiverCard(report)}
    ${layerCard(report)}
  </section>`;
}

function quietly(text: string | undefined): Html | undefined {
  return text === undefined ? undefined : html` <span class="quiet">${text}</span>`;
}

function dataCard(report: Report): Html {
  const { data, generatedAt } = report;
  const relevant = relevantData(report);
  const others = data.filter((info) => !relevant.includes(info));
  return html`<div class="card"><h3>Looked up in</h3>${
    relevant.length === 0
      ? html`<p class="quiet">There was no advisory data about what is here.</p>`
      : html`<ul class="data">${relevant.map((info) => html`<li><b>${clipped(oneLine(info.source), 60)}</b><span class="quiet">${dataText(info, generatedAt)}</span></li>`)}</ul>`
  }${others.length > 0 ? html`<p class="quiet">and ${plural(others.length, 'other source')}</p>` : undefined}</div>`;
}

function stageCard({ stages }: Report): Html {
  if (stages.length === 0) return html``;
  const longest = Math.max(1, ...stages.map(({ ms }) => ms));
  const total = stages.reduce((sum, { ms }) => sum + ms, 0);
  return html`<div class="card"><h3>Time <span class="quiet">${seconds(total)}</span></h3><ul class="stages">${stages.map(
    ({
      name,
      ms,
      summary,
    }) => html`<li title="${clipped(oneLine(summary ?? ''), 200)}"><span>${clipped(oneLine(name), 40)}</span><span class="quiet">${seconds(ms)}</span>
      <svg viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true"><rect class="track" width="100" height="4" /><rect class="fill-accent" width="${Math.max(0.5, (Math.max(0, ms) / longest) * 100).toFixed(2)}" height="4" /></svg></li>`,
  )}</ul></div>`;
}

function gapCard(gaps: readonly Gap[]): Html {
  if (gaps.length === 0) return html``;
  const ordered = [...gaps.filter(isIncomplete), ...gaps.filter((gap) => !isIncomplete(gap))];
  const more = ordered.length - mostGaps;
  return html`<div class="card gaps"><h3>Not looked at, and notes <span class="quiet">${gaps.length}</span></h3><ul>${ordered
    .slice(0, mostGaps)
    .map((gap) => {
      const advice = adviceFor(gap);
      const place = gapPlace(gap);
      return html`<li class="${gap.weight}"><span class="tag ${isIncomplete(gap) ? 'warn' : ''}">${isIncomplete(gap) ? 'not seen' : 'note'}</span>
        <span>${place === undefined ? undefined : html`<code>${clipped(oneLine(place), 200)}</code> `}${clipped(oneLine(gap.reason), 500)}${advice ? html` <em>${advice}</em>` : undefined}</span></li>`;
    })}</ul>${more > 0 ? html`<p class="quiet">and ${plural(more, 'more')} in the JSON report</p>` : undefined}</div>`;
}

const mostWaivers = 20;

/** What closes the gaps, with the lines that accept them for a time. */
function closingCard({ closing = [] }: Report): Html {
  if (closing.length === 0) return html``;
  return html`<div class="card gaps"><h3>To close the gaps</h3><ol>${closing.map(
    ({ summary, command, waivers, closes }) =>
      html`<li>${clipped(oneLine(summary), 400)}: closes ${closes}${command === undefined ? undefined : html`<pre><code>${clipped(oneLine(command), 400)}</code></pre>`}${
        waivers.length === 0
          ? undefined
          : html`<details><summary>or accept for a time, in seaworthy.yaml, "waivers"</summary><pre><code>${waivers
              .slice(0, mostWaivers)
              .map((line) => `${clipped(oneLine(line), 400)}\n`)
              .join('')}</code></pre></details>`
      }</li>`,
  )}</ol></div>`;
}

function waiverCard({ verdict: { expiredWaivers, unusedWaivers } }: Report): Html {
  const lines = [
    ...expiredWaivers.map((waiver) => ({
      waiver,
      word: 'ended',
      text: `on ${waiver.until ?? 'an unknown day'}: ${waiver.because}`,
    })),
    ...unusedWaivers.map((waiver) => ({ waiver, word: 'unused', text: `fits nothing: ${waiver.because}` })),
  ];
  if (lines.length === 0) return html``;
  return html`<div class="card gaps"><h3>Waivers that are of no use</h3><ul>${lines.map(
    ({ waiver, word, text }) =>
      html`<li><span class="tag warn">${word}</span><span><b>${clipped(oneLine(waiver.rule), 80)}</b> ${clipped(oneLine(text), 300)} <code>${clipped(oneLine(placeText(waiver.from)), 160)}</code></span></li>`,
  )}</ul></div>`;
}

function layerCard({ target: { layers } }: Report): Html {
  if (layers === undefined || layers.length === 0) return html``;
  return html`<details class="card"><summary>${plural(layers.length, 'image layer')}</summary><ol class="layers" start="0">${layers
    .slice(0, 500)
    .map(
      ({
        createdBy,
        sizeBytes,
        diffId,
      }) => html`<li><code>${clipped(oneLine(createdBy ? instructionText(createdBy) : 'unknown step'), 300)}</code>
        <span class="quiet">${sizeBytes === undefined ? '' : megabytes(sizeBytes)} ${(diffId ?? '').slice(0, 19)}</span></li>`,
    )}</ol></details>`;
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(2)} s`;
}

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
