/** The page's style. It stands in the file, because a report must look the same without a network. */
export const style = `
:root {
  color-scheme: light;
  --page: #f6f7f9; --card: #ffffff; --ink: #14181f; --quiet: #5b6573; --line: #e2e6ec; --track: #edf0f4;
  --accent: #1f5fbf; --accent-soft: #e8f0fc;
  --critical: #a3123a; --high: #d1481f; --medium: #c98a00; --low: #3b76c4; --none: #7d8794; --unknown: #9aa3af;
  --critical-soft: #fbe9ee; --high-soft: #fdece5; --medium-soft: #fdf3dc; --low-soft: #e8f0fb; --none-soft: #eef0f3; --unknown-soft: #eef0f3;
  --critical-ink: #8a0f31; --high-ink: #a63310; --medium-ink: #7a5300; --low-ink: #245592; --none-ink: #4c5562; --unknown-ink: #4c5562;
  --pass: #1a7f4b; --pass-soft: #e6f5ed; --fail: #a3123a; --fail-soft: #fbe9ee; --incomplete: #8a5a00; --incomplete-soft: #fdf3dc;
  --shadow: 0 1px 2px rgb(20 24 31 / 6%), 0 4px 16px rgb(20 24 31 / 5%);
}
:root[data-theme="dark"] {
  color-scheme: dark;
  --page: #0e1116; --card: #171b22; --ink: #e8ebf0; --quiet: #98a2b3; --line: #2a303a; --track: #242a33;
  --accent: #6ea8ff; --accent-soft: #1b2a42;
  --critical: #f0557f; --high: #f47b52; --medium: #e2b03a; --low: #6ea8ff; --none: #8a94a3; --unknown: #707a88;
  --critical-soft: #3a1824; --high-soft: #3a2118; --medium-soft: #352b12; --low-soft: #1b2a42; --none-soft: #232932; --unknown-soft: #232932;
  --critical-ink: #ff9ab5; --high-ink: #ffb194; --medium-ink: #f2cd76; --low-ink: #a8caff; --none-ink: #b6bfcb; --unknown-ink: #b6bfcb;
  --pass: #4cc38a; --pass-soft: #12301f; --fail: #ff7d9d; --fail-soft: #3a1824; --incomplete: #f2cd76; --incomplete-soft: #352b12;
  --shadow: 0 1px 2px rgb(0 0 0 / 40%);
}
@media (prefers-color-scheme: dark) {
  :root:not([data-theme="light"]) {
    color-scheme: dark;
    --page: #0e1116; --card: #171b22; --ink: #e8ebf0; --quiet: #98a2b3; --line: #2a303a; --track: #242a33;
    --accent: #6ea8ff; --accent-soft: #1b2a42;
    --critical: #f0557f; --high: #f47b52; --medium: #e2b03a; --low: #6ea8ff; --none: #8a94a3; --unknown: #707a88;
    --critical-soft: #3a1824; --high-soft: #3a2118; --medium-soft: #352b12; --low-soft: #1b2a42; --none-soft: #232932; --unknown-soft: #232932;
    --critical-ink: #ff9ab5; --high-ink: #ffb194; --medium-ink: #f2cd76; --low-ink: #a8caff; --none-ink: #b6bfcb; --unknown-ink: #b6bfcb;
    --pass: #4cc38a; --pass-soft: #12301f; --fail: #ff7d9d; --fail-soft: #3a1824; --incomplete: #f2cd76; --incomplete-soft: #352b12;
    --shadow: 0 1px 2px rgb(0 0 0 / 40%);
  }
}
* { box-sizing: border-box; }
html { scroll-behavior: smooth; }
body { margin: 0; background: var(--page); color: var(--ink); font: 15px/1.5 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", sans-serif; overflow-wrap: anywhere; }
main { max-width: 1240px; margin: 0 auto; padding: 24px 24px 64px; display: grid; gap: 32px; }
main > *, .columns > *, .charts > * { min-width: 0; }
h1, h2, h3, p, ul, ol, dl, dd, figure, fieldset { margin: 0; padding: 0; }
ul, ol { list-style: none; }
fieldset { border: 0; min-width: 0; }
h2 { font-size: 20px; line-height: 1.3; letter-spacing: -0.01em; }
h3 { font-size: 15px; line-height: 1.4; }
code, pre { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, "Liberation Mono", monospace; }
pre { margin: 6px 0; padding: 8px 12px; background: var(--track); border-radius: 6px; white-space: pre-wrap; }
button, input, select { font: inherit; color: inherit; }
button { cursor: pointer; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 2px; }
.quiet { color: var(--quiet); font-weight: 400; }
.visually-hidden { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; left: -999px; } .skip:focus { left: 16px; top: 8px; background: var(--card); padding: 8px; z-index: 9; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 12px; box-shadow: var(--shadow); padding: 18px 20px; }
.section-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 4px 16px; margin-bottom: 12px; }
.outlook { color: var(--quiet); } .word.pass { color: var(--pass); } .word.fail { color: var(--fail); } .word.incomplete { color: var(--incomplete); }

.topbar { display: flex; justify-content: space-between; align-items: center; gap: 12px; color: var(--quiet); font-size: 13px; margin-bottom: -16px; }
.brand { font-weight: 650; color: var(--ink); letter-spacing: -0.01em; display: inline-flex; align-items: center; gap: 8px; }
.brand svg { width: 20px; height: 20px; stroke: var(--accent); fill: none; stroke-width: 2; stroke-linecap: round; stroke-linejoin: round; }
.quiet-button { background: none; border: 1px solid var(--line); border-radius: 8px; padding: 5px 12px; color: var(--quiet); }
.quiet-button:hover { color: var(--ink); border-color: var(--quiet); }

.hero { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 24px 40px; background: var(--card); border: 1px solid var(--line); border-radius: 16px; box-shadow: var(--shadow); padding: 28px; border-top: 5px solid var(--tone); }
.hero.pass { --tone: var(--pass); --tone-soft: var(--pass-soft); } .hero.fail { --tone: var(--fail); --tone-soft: var(--fail-soft); } .hero.incomplete { --tone: var(--incomplete); --tone-soft: var(--incomplete-soft); }
.hero-main { flex: 1 1 420px; min-width: 0; }
.badge { display: inline-block; background: var(--tone-soft); color: var(--tone); font-weight: 700; letter-spacing: 0.06em; padding: 4px 14px; border-radius: 999px; }
h1 { font-size: 32px; line-height: 1.2; letter-spacing: -0.02em; margin: 12px 0 4px; }
.headline { font-size: 18px; }
.facts { display: flex; flex-wrap: wrap; gap: 2px 18px; margin-top: 10px; color: var(--quiet); font-size: 13px; }
.figures { display: flex; flex-wrap: wrap; gap: 20px 32px; align-content: center; }
.figure { display: flex; flex-direction: column-reverse; min-width: 84px; }
.figure dd { font-size: 32px; line-height: 1.1; font-weight: 650; letter-spacing: -0.02em; font-variant-numeric: tabular-nums; }
.figure dt { color: var(--quiet); font-size: 13px; }
.figure.bad dd { color: var(--fail); } .figure.warn dd { color: var(--incomplete); }
.notices { display: grid; gap: 8px; } .notices:empty { display: none; }
.notice { background: var(--incomplete-soft); color: var(--ink); border-radius: 10px; padding: 10px 16px; } .notice span { color: var(--incomplete); font-weight: 700; margin-right: 6px; }

.plan { display: grid; gap: 12px; counter-reset: step; }
.step { display: grid; grid-template-columns: 32px minmax(0, 1fr) 132px; gap: 4px 16px; align-items: center; }
.step::before { counter-increment: step; content: counter(step); width: 32px; height: 32px; border-radius: 50%; background: var(--accent-soft); color: var(--accent); font-weight: 700; display: grid; place-items: center; }
.step-share { text-align: right; font-size: 13px; color: var(--quiet); } .step-share b { font-size: 22px; color: var(--ink); margin-right: 6px; font-variant-numeric: tabular-nums; }
.step-share svg { display: block; width: 100%; height: 6px; margin-top: 4px; border-radius: 3px; }

.reasons { padding: 4px 20px; }
.reasons li { display: grid; grid-template-columns: 112px minmax(0, 1fr) minmax(0, auto); gap: 4px 16px; align-items: baseline; padding: 10px 0; border-top: 1px solid var(--line); }
.reasons li:first-child { border-top: 0; }
.reason-what .quiet { display: block; } .reason-tags { text-align: right; max-width: 320px; } .reason-tags .quiet { display: block; }
.sev, .tag { display: inline-block; border-radius: 6px; padding: 1px 8px; font-size: 13px; white-space: nowrap; }
.sev { font-weight: 600; justify-self: start; } .tag { background: var(--track); color: var(--quiet); margin-left: 4px; } .tag.hot { background: var(--critical-soft); color: var(--critical-ink); font-weight: 600; } .tag.warn { background: var(--incomplete-soft); color: var(--incomplete); font-weight: 600; }
.sev.critical { background: var(--critical-soft); color: var(--critical-ink); } .sev.high { background: var(--high-soft); color: var(--high-ink); } .sev.medium { background: var(--medium-soft); color: var(--medium-ink); } .sev.low { background: var(--low-soft); color: var(--low-ink); } .sev.none, .sev.unknown { background: var(--none-soft); color: var(--none-ink); }

.charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 268px), 1fr)); gap: 16px; }
figcaption { font-weight: 600; margin-bottom: 12px; }
.ring { display: flex; flex-wrap: wrap; align-items: center; gap: 14px; } .ring svg { width: 116px; flex: none; }
.arc { fill: none; stroke-width: 4.6; } .track-line { stroke: var(--track); }
.ring-number { font-size: 9px; font-weight: 650; text-anchor: middle; fill: var(--ink); } .ring-number.long { font-size: 6.6px; } .ring-word { font-size: 3.2px; text-anchor: middle; fill: var(--quiet); }
.legend { flex: 1 1 120px; min-width: max-content; overflow-wrap: normal; } .legend-item { display: flex; align-items: center; gap: 8px; width: 100%; background: none; border: 0; padding: 3px 6px; border-radius: 6px; text-align: left; } .legend-item b { margin-left: auto; font-variant-numeric: tabular-nums; }
.dot { display: inline-block; width: 10px; height: 10px; border-radius: 3px; flex: none; }
.bar { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 2px 12px; width: 100%; background: none; border: 0; padding: 4px 6px; border-radius: 6px; text-align: left; }
.bar:hover, .legend-item:hover { background: var(--track); }
.bar-name { overflow: hidden; text-overflow: ellipsis; white-space: nowrap; } .bar-count { font-weight: 600; font-variant-numeric: tabular-nums; }
.bar-line { grid-column: 1 / -1; width: 100%; height: 8px; border-radius: 4px; }
.track { fill: var(--track); } .bar:hover .track { fill: var(--line); }
.fill-accent { fill: var(--accent); }
.fill-critical { fill: var(--critical); background: var(--critical); } .fill-high { fill: var(--high); background: var(--high); } .fill-medium { fill: var(--medium); background: var(--medium); } .fill-low { fill: var(--low); background: var(--low); } .fill-none { fill: var(--none); background: var(--none); } .fill-unknown { fill: var(--unknown); background: var(--unknown); }
.stroke-critical { stroke: var(--critical); } .stroke-high { stroke: var(--high); } .stroke-medium { stroke: var(--medium); } .stroke-low { stroke: var(--low); } .stroke-none { stroke: var(--none); } .stroke-unknown { stroke: var(--unknown); }

.toolbar { display: flex; flex-wrap: wrap; gap: 6px; align-items: center; margin-bottom: 12px; }
.search { flex: 1 1 160px; } .toolbar input[type="search"], .toolbar select { width: 100%; background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 7px 10px; max-width: 100%; }
.toolbar select { max-width: 140px; }
.chips { display: flex; flex-wrap: wrap; gap: 6px; } .chip { cursor: pointer; } .chip input { position: absolute; opacity: 0; width: 0; height: 0; }
.chip span { display: inline-flex; align-items: center; gap: 6px; border: 1px solid var(--line); background: var(--card); border-radius: 999px; padding: 4px 10px; }
.chip input:checked + span { background: var(--accent-soft); border-color: var(--accent); color: var(--accent); font-weight: 600; } .chip input:focus-visible + span { outline: 2px solid var(--accent); outline-offset: 2px; }
.table-wrap { padding: 0; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: 14px; table-layout: fixed; }
th { text-align: left; border-bottom: 1px solid var(--line); padding: 0; } th button { width: 100%; background: none; border: 0; padding: 10px 14px; text-align: left; font-weight: 600; color: var(--quiet); white-space: nowrap; }
th button:hover { color: var(--ink); } th[aria-sort] button { color: var(--ink); } th[aria-sort="ascending"] button::after { content: " \\2191"; } th[aria-sort="descending"] button::after { content: " \\2193"; }
td { padding: 9px 14px; border-bottom: 1px solid var(--line); vertical-align: top; } tbody tr:last-child td { border-bottom: 0; }
.col-sev { width: 128px; } .col-risk { width: 76px; } .col-id { width: 30%; } .col-fix { width: 17%; } .col-at { width: 20%; }
tr.row { cursor: pointer; } tr.row:hover td { background: color-mix(in srgb, var(--track) 55%, transparent); }
td.risk { font-variant-numeric: tabular-nums; }
td .id { font-weight: 600; background: none; border: 0; padding: 0; text-align: left; overflow-wrap: anywhere; } td .id::before { content: "\\25B8"; display: inline-block; width: 16px; color: var(--quiet); } td .id[aria-expanded="true"]::before { content: "\\25BE"; }
td .title { display: block; color: var(--quiet); overflow: hidden; display: -webkit-box; -webkit-line-clamp: 2; -webkit-box-orient: vertical; } td .where { font: 13px/1.5 ui-monospace, Menlo, Consolas, monospace; }
td.detail { background: color-mix(in srgb, var(--track) 45%, transparent); padding: 14px 20px 18px; }
.proof { display: grid; grid-template-columns: 92px minmax(0, 1fr); gap: 2px 14px; } .proof dt { color: var(--quiet); } .proof dd { white-space: pre-wrap; font: 13px/1.6 ui-monospace, Menlo, Consolas, monospace; unicode-bidi: isolate; }
.flow { margin: 12px 0 0; padding-left: 24px; } .flow li { margin: 6px 0; } .flow .tag { margin-left: 8px; } .flow pre { margin: 3px 0 0; overflow-x: auto; unicode-bidi: isolate; }
.exchange { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 320px), 1fr)); gap: 12px; margin-top: 12px; } .exchange figure { min-width: 0; } .exchange figcaption { margin-bottom: 4px; } .exchange pre { max-height: 420px; overflow: auto; unicode-bidi: isolate; margin: 0; } mark { background: var(--medium-soft); color: var(--medium-ink); border-radius: 3px; font-weight: 600; }
.links { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-top: 8px; font-size: 13px; } a { color: var(--accent); }
.more { text-align: center; margin-top: 12px; } .more button { background: var(--card); border: 1px solid var(--line); border-radius: 8px; padding: 8px 20px; }
.empty { text-align: center; color: var(--quiet); padding: 28px; } .calm { text-align: center; padding: 40px; }

.columns { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 300px), 1fr)); gap: 16px; margin-bottom: 16px; } .stack > .card + .card { margin-top: 16px; }
.columns h3, .gaps h3 { margin-bottom: 8px; } .kinds li, .stages li { display: grid; grid-template-columns: 1fr auto; gap: 0 12px; padding: 3px 0; } .kinds b { font-variant-numeric: tabular-nums; }
.stages svg { grid-column: 1 / -1; width: 100%; height: 4px; border-radius: 2px; } .data li { display: grid; padding: 4px 0; }
.gaps li { display: grid; grid-template-columns: 84px minmax(0, 1fr); gap: 8px; padding: 6px 0; border-top: 1px solid var(--line); align-items: baseline; } .gaps li:first-child { border-top: 0; } .gaps .tag { margin: 0; justify-self: start; } .gaps em { color: var(--accent); font-style: normal; }
summary { cursor: pointer; font-weight: 600; } .layers { margin-top: 10px; list-style: decimal; padding-left: 28px; } .layers li { padding: 4px 0; } .layers .quiet { display: block; font-size: 13px; }
footer { color: var(--quiet); font-size: 13px; text-align: center; }

@media (max-width: 820px) {
  main { padding: 16px 14px 48px; gap: 24px; } .hero { padding: 20px; } h1 { font-size: 25px; } .figures { gap: 14px 24px; } .figure dd { font-size: 25px; }
  .step { grid-template-columns: 32px minmax(0, 1fr); } .step-share { grid-column: 2; text-align: left; } .reasons li { grid-template-columns: 1fr; } .reason-tags { text-align: left; } .reason-tags .tag:first-child { margin-left: 0; }
  .toolbar > label, .toolbar select { flex: 1 1 140px; max-width: none; } .toolbar > .search, .chips { flex-basis: 100%; }
  table, tbody, tr, td { display: block; width: auto; } thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  tr.row { padding: 10px 0; border-bottom: 1px solid var(--line); } tr.row td { border: 0; padding: 2px 14px; } tr.row td[data-name]:not(:empty)::before { content: attr(data-name) " "; color: var(--quiet); font-size: 13px; }
  .tag, .sev { white-space: normal; } td.risk { display: none; } .proof { grid-template-columns: 1fr; } .proof dd { margin-bottom: 6px; }
}
@media print {
  :root, :root[data-theme="dark"] { color-scheme: light; --page: #fff; --card: #fff; --ink: #000; --quiet: #444; --line: #ccc; --track: #eee; --shadow: none; }
  main { max-width: none; padding: 0; gap: 18px; } .toolbar, .more, .topbar button, .skip { display: none; } .card, .hero { box-shadow: none; break-inside: avoid; } .table-wrap { break-inside: auto; overflow: visible; } tr { break-inside: avoid; } body { font-size: 12px; }
  * { -webkit-print-color-adjust: exact; print-color-adjust: exact; }
}
@media (prefers-reduced-motion: reduce) { html { scroll-behavior: auto; } }
`;
