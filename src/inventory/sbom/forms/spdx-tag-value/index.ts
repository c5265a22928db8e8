import type { BillForm } from '../../form.js';
import { readSpdx } from '../spdx/read.js';
import { spdxOfTagValue, tagValueStart } from './read.js';

export const form: BillForm = {
  id: 'spdx-tag-value',
  title: 'SPDX 2.2 and 2.3 as tags and values',
  syntax: 'text',
  isOne: (start) => tagValueStart.test(start),
  read: (text) => {
    const { document, problems } = spdxOfTagValue(text);
    const bill = readSpdx(document);
    return { ...bill, problems: [...bill.problems, ...problems] };
  },
};
