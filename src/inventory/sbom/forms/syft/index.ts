import type { BillForm } from '../../form.js';
import { isSyft, readSyft } from './read.js';

export const form: BillForm = {
  id: 'syft',
  title: 'the JSON of Syft',
  syntax: 'json',
  isOne: isSyft,
  read: readSyft,
};
