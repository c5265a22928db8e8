import type { BillForm } from '../../form.js';
import { readSpdx } from './read.js';

export const form: BillForm = {
  id: 'spdx',
  title: 'SPDX 2.2 and 2.3 in JSON',
  syntax: 'json',
  isOne: ({ spdxVersion }) => spdxVersion !== undefined,
  read: readSpdx,
};
