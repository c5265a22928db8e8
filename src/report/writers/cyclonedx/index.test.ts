import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';
import { describe, expect, it } from 'vitest';
import { readSbom } from '../../../inventory/sbom/index.js';
import { acceptProofs } from '../../../testing/accept-vex-writer.js';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { sampleReport, withProject } from '../../../testing/sample-report.js';
import { writer } from './index.js';

const options = { colour: false, widthColumns: 100, all: false };
const validator = new JsonStrictValidator(Version.v1dot6);

acceptProofs(writer);

acceptWriter(writer, {
  checkLarge: false,
  check: async (output) => {
    expect(await validator.validate(output)).toBeNull();
  },
});

describe('CycloneDX', () => {
  it('is read again as the inventory that it was made from', async () => {
    const { inventory, target, gaps } = sampleReport();
    const read = readSbom(await writer.write(sampleReport(), options), 'app.cdx.json');
    expect(read.inventory.components).toEqual(inventory.components);
    expect(read.inventory.distribution).toEqual(inventory.distribution);
    expect(read.inventory.archives).toEqual(inventory.archives);
    expect(read.inventory.gaps).toEqual(gaps.slice(0, 1));
    expect(read.name).toBe(target.name);
  });

  it('lists the project itself and its workspaces, and reads them again', async () => {
    const report = withProject(sampleReport());
    const output = await writer.write(report, options);
    expect(await validator.validate(output)).toBeNull();
    const { inventory } = readSbom(output, 'app.json');
    expect(inventory.projects).toEqual(report.inventory.projects);
    expect(inventory.components).toEqual(report.inventory.components);
  });

  it('reports flaws with ratings and the components that have them', async () => {
    const bom = JSON.parse(await writer.write(sampleReport(), options)) as { vulnerabilities: unknown[] };
    expect(bom.vulnerabilities[0]).toMatchObject({
      id: 'CVE-2021-44228',
      source: { name: 'NVD', url: 'https://nvd.nist.gov/vuln/detail/CVE-2021-44228' },
      references: [{ id: 'GHSA-jfh8-c2jp-5v3q', source: { name: 'GitHub' } }],
      ratings: [{ score: 10, severity: 'critical', method: 'CVSSv31', source: { name: 'osv:Maven' } }],
      cwes: [20, 400, 502],
      affects: [
        {
          ref: 'pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1',
          versions: [{ version: '2.14.1', status: 'affected' }],
        },
      ],
    });
    expect(bom.vulnerabilities.at(-1)).toMatchObject({
      id: 'CVE-2020-28500',
      analysis: {
        state: 'in_triage',
        response: ['will_not_fix'],
        detail: 'trimEnd is never called with input from outside (waived until 2026-11-30)',
      },
    });
  });

  it('draws the graph from the target to what it needs', async () => {
    const { dependencies } = JSON.parse(await writer.write(sampleReport(), options)) as {
      dependencies: { ref: string; dependsOn?: string[] }[];
    };
    expect(dependencies.find(({ ref }) => ref === 'seaworthy:target')?.dependsOn).toHaveLength(4);
    expect(dependencies.find(({ ref }) => ref.startsWith('pkg:npm/undici'))?.dependsOn).toEqual([
      'pkg:npm/%40fastify/busboy@2.1.1',
    ]);
  });

  it('has another serial number for another inventory, and the same for the same', async () => {
    const serial = async (report: ReturnType<typeof sampleReport>) =>
      (JSON.parse(await writer.write(report, options)) as { serialNumber: string }).serialNumber;
    const { inventory } = sampleReport();
    const fewer = { ...inventory, components: inventory.components.slice(1) };
    expect(await serial(sampleReport())).toBe(await serial(sampleReport()));
    expect(await serial(sampleReport())).not.toBe(await serial(sampleReport({ inventory: fewer })));
  });
});
