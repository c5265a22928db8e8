import type { BillForm } from '../../form.js';
import { readCycloneDx } from '../cyclonedx/read.js';
import { cycloneDxOfXml } from './read.js';

export const form: BillForm = {
  id: 'cyclonedx-xml',
  title: 'CycloneDX 1.2 to 1.7 in XML',
  syntax: 'xml',
  isOne: ({ name }) => name === 'bom',
  read: (root) => readCycloneDx(cycloneDxOfXml(root)),
};
