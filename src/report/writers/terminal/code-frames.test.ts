import { expect, test } from 'vitest';
import type { Finding } from '../../../core/finding.js';
import type { FileLocation } from '../../../core/location.js';
import { sampleReport } from '../../../testing/sample-report.js';
import { createRealWorld } from '../../../world/index.js';
import { codeFrames } from './code-frames.js';

const at = (line: number): FileLocation => ({ at: 'file', path: 'no-such/search.py', line });

const flow = (sink: number): Finding => {
  const { role: _, ...finding } = sampleReport().findings[0] as Finding;
  return {
    ...finding,
    rule: 'sql-injection',
    engine: 'sast',
    fingerprint: String(sink),
    locations: [at(sink)],
    evidence: { kind: 'dataflow', cwe: 89, trace: [at(3), at(sink)] },
  };
};

const about = { target: '.', disk: createRealWorld().disk, colour: false };

test('findings of one input are one frame with the other places, and frames of their own where all are asked for', () => {
  const findings = [9, 11, 12, 13, 14, 15].map(flow);
  const short = codeFrames({ findings }, { ...about, all: false });
  expect(short.match(/sql-injection/g)).toHaveLength(1);
  expect(short).toContain(
    '  also  no-such/search.py:11, no-such/search.py:12, no-such/search.py:13, no-such/search.py:14, … 1 more',
  );
  const long = codeFrames({ findings }, { ...about, all: true });
  expect(long.match(/sql-injection/g)).toHaveLength(6);
  expect(long).not.toContain('also');
});
