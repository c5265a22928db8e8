import type { AdvisorySource } from '../../../core/source.js';
import { readRollingSecdb } from '../../secdb/index.js';

export const source: AdvisorySource = {
  id: 'chainguard',
  title: 'Chainguard security database',
  licence: 'Chainguard security data (https://packages.cgr.dev)',
  defaultBase: 'https://packages.cgr.dev/chainguard',
  // OSV has the same.
  byDefault: false,
  complete: true,
  ecosystems: ['Chainguard'],
  read: (request) => readRollingSecdb(request, 'chainguard', 'Chainguard'),
};
