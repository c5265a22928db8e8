import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SeaworthyError } from '../core/errors.js';
import { cleanReport, emptyReport, sampleReport } from '../testing/sample-report.js';
import { generateSchemas, parseReport, reportSchema } from './schemas.js';

const ajv = new Ajv2020({ strict: false });

describe('schemas/report-1.json', () => {
  it.each([
    ['full', sampleReport()],
    ['clean', cleanReport()],
    ['empty', emptyReport()],
  ])('accepts a %s report', (_, report) => {
    const validate = ajv.compile({ ...reportSchema(), $id: `test:${_}` });
    expect(validate(JSON.parse(JSON.stringify(report)))).toBe(true);
  });

  it('refuses a finding without a place', () => {
    const report = sampleReport();
    const broken = { ...report, findings: [{ ...report.findings[0], locations: [] }] };
    const validate = ajv.compile({ ...reportSchema(), $id: 'test:broken' });
    expect(validate(broken)).toBe(false);
  });

  it('describes every field', () => {
    expect(undescribed(reportSchema(), 'report')).toEqual([]);
  });

  it('has the name that the report gives', () => {
    expect(Object.keys(generateSchemas())).toEqual(['report-1.json']);
    expect(reportSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: sampleReport().schema,
    });
  });
});

describe('parseReport', () => {
  it('keeps every field of a full report', () => {
    expect(parseReport(JSON.stringify(sampleReport()), 'r.json')).toEqual(sampleReport());
  });

  it.each([
    ['text', 'no JSON', 'It is not JSON'],
    ['another document', '{"schema":"https://example.com"}', 'schema'],
    ['a wrong field', JSON.stringify({ ...sampleReport(), plan: [{}] }), 'plan.0.summary'],
  ])('names what is wrong with %s', (_, text, message) => {
    expect(() => parseReport(text, 'r.json')).toThrow(message);
  });

  it('throws nothing but coded errors', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        try {
          parseReport(text, 'r.json');
        } catch (error) {
          expect(error).toBeInstanceOf(SeaworthyError);
        }
      }),
    );
  });
});

interface Node {
  readonly description?: string;
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Node>>;
  readonly items?: Node;
  readonly prefixItems?: readonly Node[];
  readonly anyOf?: readonly Node[];
  readonly oneOf?: readonly Node[];
  readonly $defs?: Readonly<Record<string, Node>>;
}

/** Paths of properties without a description of their own, or of what they refer to. */
function undescribed(node: Node, path: string): readonly string[] {
  const children = Object.entries(node.properties ?? {}).flatMap(([name, child]) => [
    ...((child.description ?? child.$ref) ? [] : [`${path}.${name}`]),
    ...undescribed(child, `${path}.${name}`),
  ]);
  const parts = [node.items, ...(node.prefixItems ?? []), ...(node.anyOf ?? []), ...(node.oneOf ?? [])];
  return [
    ...children,
    ...parts.flatMap((part) => (part ? undescribed(part, path) : [])),
    ...Object.entries(node.$defs ?? {}).flatMap(([name, definition]) => [
      ...(definition.description ? [] : [`$defs.${name}`]),
      ...undescribed(definition, name),
    ]),
  ];
}
