import { grouped } from '../../../core/numbers.js';
import type { Report } from '../../../core/report.js';
import { oneLine, plural } from '../../words/plain-text.js';
import { projectTable } from '../../words/projects.js';
import { indent, margin, type Page, rowsOf, section } from './page.js';

const mostProjects = 10;

/** Of a tree with several projects: where the findings lie. */
export function projects(report: Report, page: Page): readonly string[] {
  const { projects: counts, shared } = projectTable(report);
  const { paint } = page;
  const shown = page.all ? counts : counts.slice(0, mostProjects);
  const more = counts.length - shown.length;
  const failing = counts.filter(({ breaks }) => breaks > 0).length;
  const number = (value: number) => ({ text: grouped(value), side: 'right' as const });
  return section(
    `${margin}${paint.heading('PROJECTS')}  ${failing} of ${plural(counts.length, 'project')} with findings break${failing === 1 ? 's' : ''} the policy`,
    counts.length === 0
      ? []
      : [
          ...rowsOf(page, [
            ['', 'breaks', 'does not', 'outside product'].map((text, index) => ({
              text,
              ...(index > 0 ? { side: 'right' as const } : {}),
              tint: paint.quiet,
            })),
            ...shown.map(({ folder, breaks, doesNot, outside }) => [
              {
                text: `${breaks > 0 ? '✗' : '✓'} ${oneLine(folder)}`,
                tint: breaks > 0 ? paint.bad : paint.good,
              },
              number(breaks),
              number(doesNot),
              number(outside),
            ]),
          ]),
          ...(shared > 0
            ? [`${indent}${paint.quiet(`${plural(shared, 'finding')} in several projects, counted in each`)}`]
            : []),
          ...(more > 0 ? [`${indent}${paint.quiet(`… ${plural(more, 'more project')}: --all`)}`] : []),
        ],
  );
}
