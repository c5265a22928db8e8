import type { BillForm } from '../../form.js';
import { readSpdx } from '../spdx/read.js';
import { spdxOfRdf } from './read.js';

export const form: BillForm = {
  id: 'spdx-rdf',
  title: 'SPDX 2.2 and 2.3 in RDF/XML',
  syntax: 'xml',
  isOne: ({ name }) => name === 'RDF',
  read: (root) => readSpdx(spdxOfRdf(root)),
};
