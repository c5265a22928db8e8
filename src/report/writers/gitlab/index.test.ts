import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { sampleReport } from '../../../testing/sample-report.js';
import { writer } from './index.js';

const options = { colour: false, widthColumns: 100, all: false };

const filled = v.pipe(v.string(), v.minLength(1));
const tool = v.object({ id: filled, name: filled, version: filled, vendor: v.object({ name: filled }) });
/** What the schemas of GitLab (15.1) ask of the fields that we write. */
const rules = v.strictObject({
  version: v.pipe(v.string(), v.regex(/^15\.\d+\.\d+$/)),
  scan: v.strictObject({
    analyzer: tool,
    scanner: tool,
    type: v.picklist(['container_scanning', 'dependency_scanning']),
    start_time: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)),
    end_time: v.pipe(v.string(), v.regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/)),
    status: v.picklist(['success', 'failure']),
    messages: v.array(v.strictObject({ level: v.picklist(['info', 'warn', 'fatal']), value: filled })),
  }),
  vulnerabilities: v.array(
    v.strictObject({
      id: v.pipe(v.string(), v.uuid()),
      name: v.pipe(v.string(), v.maxLength(255)),
      description: v.pipe(v.string(), v.maxLength(1_048_576)),
      severity: v.picklist(['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical']),
      solution: v.optional(v.pipe(filled, v.maxLength(7_000))),
      identifiers: v.pipe(
        v.array(
          v.strictObject({
            type: filled,
            name: filled,
            value: filled,
            url: v.optional(v.pipe(v.string(), v.url())),
          }),
        ),
        v.minLength(1),
        v.maxLength(20),
      ),
      links: v.array(v.strictObject({ url: v.pipe(v.string(), v.url()) })),
      location: v.union([
        v.strictObject({
          dependency: v.object({ package: v.object({ name: filled }), version: v.string() }),
          operating_system: v.pipe(filled, v.maxLength(255)),
          image: filled,
        }),
        v.strictObject({
          file: filled,
          dependency: v.object({ package: v.object({ name: filled }), version: v.string() }),
        }),
      ]),
    }),
  ),
});

acceptWriter(writer, {
  check: (output, report) => {
    const result = v.safeParse(rules, JSON.parse(output));
    expect(result.issues?.map((issue) => `${v.getDotPath(issue)}: ${issue.message}`) ?? []).toEqual([]);
    const flaws = report.findings.filter(({ evidence }) => evidence.kind === 'vulnerable-component');
    expect((result.output as v.InferOutput<typeof rules>).vulnerabilities).toHaveLength(flaws.length);
  },
});

describe('GitLab report', () => {
  it('reports an image from a project', async () => {
    const image = JSON.parse(await writer.write(sampleReport(), options)) as v.InferOutput<typeof rules>;
    expect(image.scan.type).toBe('container_scanning');
    expect(image.vulnerabilities[0]).toMatchObject({
      name: 'CVE-2021-44228 in org.apache.logging.log4j:log4j-core',
      identifiers: [{ type: 'cve', value: 'CVE-2021-44228' }, { type: 'ghsa' }],
      location: { operating_system: 'debian 12', image: 'shop-api:1.4' },
    });
    const target = { kind: 'filesystem', name: '.', openedBy: 'directory' } as const;
    const project = JSON.parse(await writer.write(sampleReport({ target }), options)) as v.InferOutput<
      typeof rules
    >;
    expect(project.scan.type).toBe('dependency_scanning');
    expect(project.vulnerabilities[0]?.location).toMatchObject({ file: 'app/lib/search.war' });
  });
});
