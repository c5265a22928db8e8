import type { Writer } from '../../../core/report.js';
import { severityText, subjectOf } from '../../words/finding.js';
import { placeText } from '../../words/place.js';
import { oneLine } from '../../words/plain-text.js';
import { headline } from '../../words/verdict.js';

/** Say who reads the format, and where it is written down. */
export const writer: Writer = {
  id: '__name__',
  title: '__name__',
  extension: '__name__.txt',
  mediaType: 'text/plain',
  write: (report) =>
    [
      oneLine(headline(report)),
      ...report.findings.map((finding) =>
        oneLine(
          `${severityText(finding)} ${finding.rule} ${subjectOf(finding)} ${placeText(finding.locations[0])}`,
        ),
      ),
      '',
    ].join('\n'),
};
