import type { BillForm } from '../../form.js';
import { readCycloneDx } from './read.js';

export const form: BillForm = {
  id: 'cyclonedx',
  title: 'CycloneDX 1.2 to 1.7 in JSON',
  syntax: 'json',
  isOne: ({ bomFormat }) => bomFormat === 'CycloneDX',
  read: readCycloneDx,
};
