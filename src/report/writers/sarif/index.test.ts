import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import type * as Sarif from 'sarif';
import { describe, expect, it } from 'vitest';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { sampleReport } from '../../../testing/sample-report.js';
import { writer } from './index.js';
import { locationOf } from './locations.js';

const options = { colour: false, widthColumns: 100, all: false };

/** The schema of OASIS, as a package of Microsoft carries it. Written for draft 4, it reads as draft 7 but for its `id`. */
const schema = JSON.parse(
  readFileSync(
    createRequire(import.meta.url).resolve('@microsoft/jest-sarif/lib/schemas/sarif-2.1.0-rtm.5.json'),
    'utf8',
  ),
) as Record<string, unknown>;
const { $schema: _, id: __, ...rules } = schema;
const ajv = new Ajv({ strict: false, unicodeRegExp: false });
formats.default(ajv);
const validate = ajv.compile(rules);

acceptWriter(writer, {
  // The schema asks for unique items, which costs the square of them.
  checkLarge: false,
  check: (output) => {
    validate(JSON.parse(output));
    expect(validate.errors ?? []).toEqual([]);
  },
});

describe('SARIF', () => {
  const run = async (report = sampleReport()): Promise<Sarif.Run> => {
    const log = JSON.parse(await writer.write(report, options)) as Sarif.Log;
    const [first] = log.runs;
    if (first === undefined) throw new Error('there is a run');
    return first;
  };
  const result = async (id: string): Promise<Sarif.Result | undefined> =>
    (await run()).results?.find(({ ruleId }) => ruleId === id);

  it('has a rule for every id, with what code scanning sorts by', async () => {
    const { tool, taxonomies } = await run();
    expect(tool.driver.rules?.[0]).toMatchObject({
      id: 'CVE-2021-44228',
      helpUri: 'https://nvd.nist.gov/vuln/detail/CVE-2021-44228',
      defaultConfiguration: { level: 'error' },
      properties: {
        'security-severity': '10.0',
        tags: [
          'security',
          'vulnerabilities',
          'external/cwe/cwe-020',
          'external/cwe/cwe-400',
          'external/cwe/cwe-502',
        ],
      },
    });
    expect(tool.driver.rules?.[0]?.help?.markdown).toContain('**Fix:** org.apache');
    expect(taxonomies?.[0]?.taxa?.map(({ id }) => id)).toContain('502');
  });

  it('names a file outside of the root by an absolute address, which has no base', () => {
    expect(locationOf({ at: 'file', path: '/srv/tide one/Dockerfile', line: 2 })).toEqual({
      physicalLocation: {
        artifactLocation: { uri: 'file:///srv/tide%20one/Dockerfile' },
        region: { startLine: 2, endLine: 2 },
      },
    });
  });

  it('points into layers and to packages', async () => {
    expect((await result('CVE-2024-5535'))?.locations).toEqual([
      {
        physicalLocation: {
          artifactLocation: { uri: 'var/lib/dpkg/status', uriBaseId: 'TARGETROOT' },
          region: { startLine: 1204, endLine: 1204 },
        },
        message: { text: 'layer 0: ADD rootfs.tar.xz /' },
        properties: { layerIndex: 0, layer: `sha256:${'0'.repeat(64)}` },
        logicalLocations: [
          {
            name: 'libssl3',
            fullyQualifiedName: 'pkg:deb/debian/libssl3@3.0.11-1~deb12u2?arch=amd64&distro=debian-12',
            kind: 'package',
          },
        ],
      },
    ]);
  });

  it('follows data from where it comes in to where it is used', async () => {
    const flow = (await result('command-injection'))?.codeFlows?.[0]?.threadFlows[0]?.locations;
    expect(flow?.map(({ location }) => location?.message?.text)).toEqual(['source', 'step', 'sink']);
    expect(flow?.[0]?.location?.physicalLocation?.region).toEqual({
      startLine: 12,
      startColumn: 18,
      endLine: 12,
    });
  });

  it('suppresses what is waived, and nothing else', async () => {
    expect((await result('CVE-2020-28500'))?.suppressions).toMatchObject([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'trimEnd is never called with input from outside (until 2026-11-30)',
      },
    ]);
    expect((await result('CVE-2024-5535'))?.suppressions).toEqual([]);
  });

  it('reports gaps as notifications', async () => {
    expect((await run()).invocations?.[0]).toMatchObject({
      exitCode: 1,
      toolExecutionNotifications: [
        { level: 'warning', descriptor: { id: 'java/archive' } },
        { level: 'note', descriptor: { id: 'advisories' } },
      ],
    });
  });

  it('does not let a title become a link', async () => {
    const { findings } = sampleReport();
    const [first] = findings;
    const report = sampleReport({
      findings: first ? [{ ...first, title: 'see [here](https://evil.example.com)' }] : [],
    });
    expect((await run(report)).results?.[0]?.message.text).not.toContain('](');
  });
});
