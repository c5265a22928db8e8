import { describe, expect, it } from 'vitest';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { cleanReport, sampleReport } from '../../../testing/sample-report.js';
import { writer } from './index.js';

const options = { colour: false, widthColumns: 100, all: false };

acceptWriter(writer, {
  check: (output) => {
    const lines = output.trimEnd().split('\n');
    expect(lines.length).toBeLessThanOrEqual(30);
    for (const line of lines)
      expect(line).toMatch(/^::(?:error|warning|notice) (?:(?:file|line|col|endLine|title)=[^:,]*,?)+::/);
  },
});

describe('GitHub annotations', () => {
  it('stand beside the lines of a project', async () => {
    const report = sampleReport({ target: { kind: 'filesystem', name: '.', openedBy: 'directory' } });
    expect(await writer.write(report, options)).toContain(
      '::error file=app/.env.bak,line=3,title=critical%3A aws-access-key AKIA…Q7XA::An AWS access key in the open (app/.env.bak:3) - Revoke the key and delete .env.bak',
    );
  });

  it('name the place of what is in an image, which has no lines to stand beside', async () => {
    const output = await writer.write(sampleReport(), options);
    expect(output).not.toContain('file=');
    expect(output).toContain('(var/lib/dpkg/status:1204)');
  });

  it('end with the verdict', async () => {
    const line = (await writer.write(cleanReport(), options)).trimEnd();
    expect(line).toBe('::notice title=Seaworthy%3A shop-api%3A1.4::no findings (0 comments)');
  });
});
