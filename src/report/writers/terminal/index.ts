import type { Report, Writer } from '../../../core/report.js';
import { coverage, data, notAnalysed, stages } from './coverage.js';
import { type Page, paragraph } from './page.js';
import { createPaint } from './paint.js';
import { projects } from './projects.js';
import { roleDoubts } from './role-doubts.js';
import { fixFirst, header, moreSafety, notBlocking, waivers, whyItFails } from './verdict.js';

/** For a person at a terminal: the verdict first, then what to do, then why, then what was looked at. */
export const writer: Writer = {
  id: 'terminal',
  title: 'the verdict first, for people at a terminal',
  extension: 'txt',
  mediaType: 'text/plain',
  write: (report, { colour, widthColumns, all }) =>
    page(report, {
      widthColumns: Math.min(160, Math.max(40, widthColumns)),
      all,
      paint: createPaint(colour),
    }),
};

function page(report: Report, paper: Page): string {
  const lines = [
    '',
    ...header(report, paper),
    ...projects(report, paper),
    ...fixFirst(report, paper),
    ...whyItFails(report, paper),
    ...notAnalysed(report, paper),
    ...moreSafety(report, paper),
    ...notBlocking(report, paper),
    ...roleDoubts(report, paper),
    ...waivers(report, paper),
    ...coverage(report, paper),
    ...data(report, paper),
    ...(paper.all ? stages(report, paper) : []),
    '',
    ...paragraph(paper, 'exit codes: 0 pass · 1 policy fail · 2 usage · 3 incomplete', {
      tint: paper.paint.quiet,
    }),
  ];
  return `${lines.map((line) => line.trimEnd()).join('\n')}\n`;
}
