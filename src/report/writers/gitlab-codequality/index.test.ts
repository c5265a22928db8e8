import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { sampleReport } from '../../../testing/sample-report.js';
import { writer } from './index.js';

const filled = v.pipe(v.string(), v.minLength(1));
const rules = v.array(
  v.strictObject({
    description: filled,
    check_name: filled,
    fingerprint: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
    severity: v.picklist(['info', 'minor', 'major', 'critical', 'blocker']),
    location: v.strictObject({
      path: filled,
      lines: v.strictObject({ begin: v.pipe(v.number(), v.integer(), v.minValue(1)) }),
    }),
  }),
);

acceptWriter(writer, {
  check: (output, report) => {
    expect(v.parse(rules, JSON.parse(output))).toHaveLength(report.findings.length);
  },
});

describe('GitLab Code Quality', () => {
  it('says what, where and what to do', async () => {
    const output = await writer.write(sampleReport(), { colour: false, widthColumns: 100, all: false });
    expect(JSON.parse(output)).toContainEqual(
      expect.objectContaining({
        description:
          'pin-image-tag FROM debian:latest (medium): Base image follows the moving tag "latest" - Name a release tag, or better a digest.',
        check_name: 'pin-image-tag',
        severity: 'major',
        location: { path: 'Dockerfile', lines: { begin: 1 } },
      }),
    );
  });
});
