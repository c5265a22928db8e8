import type { Writer } from '../../../core/report.js';
import { harmless } from '../../json-text.js';

export const writer: Writer = {
  id: 'spdx',
  title: 'SPDX 2.3 bill of materials in JSON',
  extension: 'spdx.json',
  mediaType: 'application/spdx+json',
  write: async (report) => {
    const { documentOf } = await import('./document.js');
    return harmless(`${JSON.stringify(documentOf(report), null, 2)}\n`);
  },
};
