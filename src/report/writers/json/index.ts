import type { Writer } from '../../../core/report.js';
import { jsonText } from '../../json-text.js';

/** Keys in the order in which a person reads them; all others follow by code point. */
export const leadingKeys = [
  ...[
    'schema',
    'tool',
    'generatedAt',
    'target',
    'verdict',
    'plan',
    'findings',
    'gaps',
    'inventory',
    'data',
    'stages',
  ],
  ...[
    'kind',
    'at',
    'id',
    'rule',
    'name',
    'version',
    'aliases',
    'engine',
    'title',
    'summary',
    'severity',
    'risk',
  ],
  ...['outcome', 'policy', 'broken', 'waived', 'path', 'line', 'locations', 'fix', 'evidence'],
];

export const writer: Writer = {
  id: 'json',
  title: 'the whole report as JSON, as schemas/report-1.json describes it',
  extension: 'json',
  mediaType: 'application/json',
  write: (report) => jsonText(report, leadingKeys),
};
