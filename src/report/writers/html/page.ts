import { createHash } from 'node:crypto';
import type { Report, WriterOptions } from '../../../core/report.js';
import { clipped, oneLine } from '../../words/plain-text.js';
import { outcomeWords } from '../../words/verdict.js';
import { charts } from './charts.js';
import { coverage } from './coverage.js';
import { findingList } from './findings.js';
import { payload } from './payload.js';
import { script } from './script.js';
import { style } from './style.js';
import { html, trusted } from './tag.js';
import { fixFirst, hero, notices, whyItFails } from './verdict.js';

/** The whole page. Nothing in it is loaded from elsewhere, and its policy forbids it. */
export function pageText(report: Report, codeAt?: WriterOptions['codeAt']): string {
  const { word } = outcomeWords[report.verdict.outcome];
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="color-scheme" content="light dark">
<title>${word}: ${clipped(oneLine(report.target.name), 120)} — Seaworthy</title>
<style>${trusted(style)}</style>
</head>
<body>
<a class="skip" href="#main">To the report</a>
<main id="main">
  <div class="topbar"><span class="brand">${logo}Seaworthy</span><button type="button" id="theme" class="quiet-button" hidden>Light / dark</button></div>
  ${hero(report)}
  <div class="notices">${notices(report)}</div>
  ${fixFirst(report)}
  ${whyItFails(report)}
  ${charts(report)}
  ${findingList(report)}
  ${coverage(report)}
  <footer>Made by Seaworthy ${report.tool.version} on ${oneLine(report.generatedAt)}. The evidence of every finding is in this file; nothing was loaded to show it.</footer>
</main>
<script type="application/json" id="data">${trusted(payload(report, codeAt))}</script>
<script>${trusted(script)}</script>
</body>
</html>
`;
  return page.markup;
}

const logo = trusted(
  '<svg viewBox="0 0 24 24" aria-hidden="true"><circle cx="12" cy="5" r="2.4"/><path d="M12 7.4V21M5 12H2.6a9.4 9.4 0 0 0 18.8 0H19M8 10.5h8"/></svg>',
);

/** Only this style and this script run, and nothing is asked of any server. */
const policy = [
  "default-src 'none'",
  `style-src '${digestOf(style)}'`,
  `script-src '${digestOf(script)}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}
