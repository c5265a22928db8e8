import type { BillForm } from '../../form.js';
import { readSpdx3 } from './read.js';

export const form: BillForm = {
  id: 'spdx3',
  title: 'SPDX 3.0 in JSON-LD',
  syntax: 'json',
  isOne: (document) => document['@context'] !== undefined && document.spdxVersion === undefined,
  read: readSpdx3,
};
