import type { Writer } from '../../../core/report.js';
import { harmless } from '../../json-text.js';

export const writer: Writer = {
  id: 'sarif',
  title: 'SARIF 2.1.0, for code scanning and editors',
  extension: 'sarif',
  mediaType: 'application/sarif+json',
  write: async (report) => {
    const { logOf } = await import('./log.js');
    return harmless(`${JSON.stringify(logOf(report), null, 2)}\n`);
  },
};
