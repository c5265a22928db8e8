import type { Report } from '../../../core/report.js';
import { plural } from '../../words/plain-text.js';
import { filesInDoubt, settling } from '../../words/role-doubts.js';
import { indent, margin, type Page, paragraph, section } from './page.js';

const mostFiles = 5;

/** Files whose role is in doubt, each once: a row that said so would say it for each finding. */
export function roleDoubts({ findings }: Report, page: Page): readonly string[] {
  const files = filesInDoubt(findings);
  const shown = page.all ? files : files.slice(0, mostFiles);
  const more = files.length - shown.length;
  const { paint } = page;
  const title = `${margin}${paint.heading('ROLE IN DOUBT')}  ${plural(files.length, 'file')}   ${paint.quiet(settling)}`;
  return section(title, [
    ...shown.flatMap((file) =>
      paragraph(page, `${file.path} (${plural(file.findings, 'finding')}) ${file.says}`, {
        first: `${margin}? `,
        rest: '    ',
      }),
    ),
    ...(more > 0 ? [`${indent}${paint.quiet(`… ${plural(more, 'more file')}: --all`)}`] : []),
  ]);
}
