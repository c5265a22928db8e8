import { describe, expect, it } from 'vitest';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { sampleReport } from '../../../testing/sample-report.js';
import { parseReport } from '../../schemas.js';
import { writer } from './index.js';

const options = { colour: false, widthColumns: 100, all: false };

acceptWriter(writer, {
  check: (output, report) => {
    expect(parseReport(output, 'report.json')).toEqual(report);
  },
});

describe('JSON report', () => {
  it('begins with what a person looks for', async () => {
    const output = await writer.write(sampleReport(), options);
    expect(
      output.startsWith(`{
  "schema": "https://seaworthy.dev/schemas/report-1.json",
  "tool": {
    "name": "seaworthy",
    "version": "0.1.0"
  },
  "generatedAt": "2026-11-25T08:30:00.000Z",
  "target": {
    "kind": "image",
    "name": "shop-api:1.4",`),
    ).toBe(true);
  });

  it('does not depend on the order of keys', async () => {
    const report = sampleReport();
    const reversed = Object.fromEntries(Object.entries(report).reverse()) as unknown as typeof report;
    expect(await writer.write(reversed, options)).toBe(await writer.write(report, options));
  });

  it('survives a configuration that is nested a thousand times', async () => {
    const nested = JSON.parse(`${'['.repeat(20_000)}${']'.repeat(20_000)}`) as unknown;
    const { target } = sampleReport();
    const image = target.image && { ...target.image, config: { nested } };
    const output = await writer.write(
      sampleReport({ target: { ...target, ...(image && { image }) } }),
      options,
    );
    expect(output).toContain('"…"');
  });

  it('keeps keys that are names of prototypes', async () => {
    const { target } = sampleReport();
    const labels = JSON.parse('{"__proto__":"x","a":"b"}') as Record<string, string>;
    const image = target.image && { ...target.image, labels };
    const output = await writer.write(
      sampleReport({ target: { ...target, ...(image && { image }) } }),
      options,
    );
    expect(output).toContain('"__proto__": "x"');
  });
});
