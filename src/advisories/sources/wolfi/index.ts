import type { AdvisorySource } from '../../../core/source.js';
import { readRollingSecdb } from '../../secdb/index.js';

export const source: AdvisorySource = {
  id: 'wolfi',
  title: 'Wolfi security database',
  licence: 'Wolfi security data (https://packages.wolfi.dev)',
  defaultBase: 'https://packages.wolfi.dev/os',
  // OSV has the same.
  byDefault: false,
  complete: true,
  ecosystems: ['Wolfi'],
  read: (request) => readRollingSecdb(request, 'wolfi', 'Wolfi'),
};
