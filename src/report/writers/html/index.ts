import type { Writer } from '../../../core/report.js';

export const writer: Writer = {
  id: 'html',
  title: 'one page with charts and filters, which needs no network',
  extension: 'html',
  mediaType: 'text/html',
  write: async (report, { codeAt }) => (await import('./page.js')).pageText(report, codeAt),
};
