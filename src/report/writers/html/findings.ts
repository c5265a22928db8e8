import type { Report } from '../../../core/report.js';
import { clipped, oneLine } from '../../words/plain-text.js';
import { familyOf, groupFindings, layerOf, worstFirst } from '../../words/tally.js';
import { type Html, html } from './tag.js';

/** The frame of the list; `script.ts` fills it from the data in the page. */
export function findingList(report: Report): Html {
  const findings = [...report.findings, ...report.verdict.waived.map(({ finding }) => finding)];
  if (findings.length === 0) {
    return html`<section class="card calm"><h2>Nothing was found.</h2><p class="quiet">Coverage below says what was looked at.</p></section>`;
  }
  const present = new Set(findings.map(({ severity }) => severity));
  const families = groupFindings(findings, familyOf).map(([name]) => clipped(oneLine(name), 60));
  const layers = [...new Set(findings.flatMap((finding) => layerOf(finding) ?? []))].sort((a, b) => a - b);
  return html`<section aria-labelledby="findings"><div class="section-head"><h2 id="findings">Findings</h2>
      <p class="outlook" id="count" role="status" aria-live="polite"></p></div>
    <noscript><p class="notice">The list needs its script, which this page carries; the parts above and below do without.</p></noscript>
    <form class="toolbar" id="filters" role="search">
      <label class="search"><span class="visually-hidden">Search</span><input type="search" id="q" placeholder="Search id, package, title, path ( / )" autocomplete="off" spellcheck="false"></label>
      <fieldset class="chips"><legend class="visually-hidden">Severity</legend>${worstFirst
        .filter((severity) => present.has(severity))
        .map(
          (severity) =>
            html`<label class="chip"><input type="checkbox" name="sev" value="${severity}"><span><i class="dot fill-${severity}"></i>${severity}</span></label>`,
        )}</fieldset>
      <label><span class="visually-hidden">Ecosystem or engine</span><select id="fam"><option value="">all ecosystems</option>${families.map((name) => html`<option>${name}</option>`)}</select></label>
      ${layers.length > 0 ? html`<label><span class="visually-hidden">Layer</span><select id="lay"><option value="">all layers</option>${layers.map((layer) => html`<option value="${layer}">layer ${layer}</option>`)}</select></label>` : undefined}
      <label><span class="visually-hidden">Fix</span><select id="fx"><option value="">any fix</option><option value="yes">with a fix</option><option value="no">without a fix</option></select></label>
      <label><span class="visually-hidden">State</span><select id="state"><option value="">any state</option><option value="broken">breaks the policy</option><option value="open">does not block</option><option value="waived">waived</option></select></label>
      <button type="reset" class="quiet-button">Clear</button>
    </form>
    <div class="table-wrap card"><table id="list"><caption class="visually-hidden">Findings, as filtered</caption>
      <thead><tr>
        ${column('sev', 'Severity')}${column('risk', 'Risk')}${column('id', 'Finding')}${column('sub', 'In')}${column('fix', 'Fix')}${column('at', 'Where')}
      </tr></thead><tbody></tbody></table></div>
    <p class="more"><button type="button" id="more" hidden>Show more</button></p>
  </section>`;
}

function column(key: string, title: string): Html {
  return html`<th scope="col" class="col-${key}"><button type="button" data-sort="${key}">${title}</button></th>`;
}
