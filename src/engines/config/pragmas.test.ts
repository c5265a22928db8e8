import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ignoresIn } from './ignores.js';
import { lintConfig } from './lint.js';

const day = new Date('2026-01-31T12:00:00Z');
const watched = new Set([
  'privileged-container',
  'host-network',
  'image-tag-latest',
  'expired-ignore',
  'unused-ignore',
  'registry-scan-off',
]);

function found(path: string, text: string): readonly string[] {
  return lintConfig([{ path, text }], day)
    .findings.filter(({ rule }) => watched.has(rule))
    .flatMap(({ rule, locations }) =>
      locations.map((location) => `${location.at === 'file' ? location.line : ''} ${rule}`),
    )
    .sort();
}

/** Lines 8 and 12 are privileged. */
const pod = (marks: Readonly<Record<number, string>> = {}) =>
  [
    'apiVersion: v1',
    'kind: Pod',
    'metadata: { name: app, namespace: shop }',
    'spec:',
    '  containers:',
    '    - name: one',
    '      image: registry.example.com/app:1.4',
    '      securityContext: { privileged: true }',
    '    - name: two',
    '      image: registry.example.com/app:1.4',
    '      securityContext:',
    '        privileged: true',
  ]
    .map((line, index) => line + (marks[index + 1] === undefined ? '' : ` ${marks[index + 1]}`))
    .join('\n');

/** Puts lines before the given one. */
function above(line: number, comment: string, text = pod()): string {
  const lines = text.split('\n');
  const indent = /^ */.exec(lines[line - 1] ?? '')?.[0] ?? '';
  return [...lines.slice(0, line - 1), indent + comment, ...lines.slice(line - 1)].join('\n');
}

const both = ['12 privileged-container', '8 privileged-container'];
const second = ['13 privileged-container'];

describe('comments in YAML', () => {
  it.each([
    ['nothing', pod(), both],
    [
      'at the end of the line',
      pod({ 8: '# seaworthy ignore=privileged-container' }),
      ['12 privileged-container'],
    ],
    ['above the line', above(8, '# seaworthy ignore=privileged-container reason=it is a driver'), second],
    ['by another name', above(8, '# seaworthy ignore=KSV-0017'), second],
    ['in other letters', above(8, '# seaworthy ignore=ksv017'), second],
    ['several ids', above(8, '#trivy:ignore:KSV-0009 trivy:ignore:KSV-0017'), second],
    ['above a container, for all of it', above(9, '# seaworthy ignore=KSV-0017'), ['8 privileged-container']],
    ['behind the key of a block', pod({ 11: '# seaworthy ignore=KSV-0017' }), ['8 privileged-container']],
    ['above the list, for all its items', above(5, '# seaworthy ignore=KSV-0017'), []],
    ['above the manifest', above(1, '# seaworthy ignore=KSV-0017'), []],
    ['the document', above(7, '# seaworthy document ignore=KSV-0017'), []],
    ['the file', `${pod()}\n# seaworthy global ignore=KSV-0017\n`, []],
    [
      'the first document and not the second',
      `${above(1, '# seaworthy ignore=KSV-0017')}\n---\n${pod()}`,
      ['22 privileged-container', '26 privileged-container'],
    ],
    ['that day still', above(8, '# seaworthy ignore=KSV-0017 until=2026-01-31 reason=b'), second],
    [
      'expired',
      above(8, '# seaworthy ignore=KSV-0017 until=2026-01-30 reason=b'),
      ['13 privileged-container', '8 expired-ignore', '9 privileged-container'],
    ],
    [
      'unused',
      above(8, '# seaworthy ignore=KSV-0009'),
      ['13 privileged-container', '8 unused-ignore', '9 privileged-container'],
    ],
    [
      'above nothing',
      `${pod()}\n# seaworthy ignore=KSV-0017\n`,
      ['12 privileged-container', '13 unused-ignore', '8 privileged-container'],
    ],
    [
      'unused, of another tool',
      above(8, '# trivy:ignore:KSV-0009'),
      ['13 privileged-container', '9 privileged-container'],
    ],
    ['Trivy', above(8, '#trivy:ignore:KSV-0017'), second],
    ['Trivy, the long name', above(8, '#trivy:ignore:AVD-KSV-0017'), second],
    ['Trivy, to come', above(8, '#trivy:ignore:KSV-0017:exp:2026-12-31'), second],
    [
      'Trivy, past',
      above(8, '#trivy:ignore:KSV-0017:exp:2025-12-31'),
      ['13 privileged-container', '8 expired-ignore', '9 privileged-container'],
    ],
    ['Trivy, several', above(8, '#trivy:ignore:KSV-0009 trivy:ignore:KSV-0017'), second],
    ['Trivy, everything', above(1, '#trivy:ignore:*'), []],
    ['Checkov', above(8, '#checkov:skip=CKV_K8S_16:a driver'), second],
    [
      'Checkov, by annotation',
      pod().replace(
        'metadata: { name: app, namespace: shop }',
        'metadata:\n  name: app\n  annotations:\n    checkov.io/skip1: CKV_K8S_16=a driver',
      ),
      [],
    ],
    ['CRLF', above(8, '# seaworthy ignore=KSV-0017').replaceAll('\n', '\r\n'), second],
  ])('%s', (_, text, expected) => {
    expect(found('pod.yaml', text)).toEqual(expected);
  });

  it('an item of a list right below its key belongs to it', () => {
    const text = 'services:\n  a:\n    # seaworthy ignore=x\n    ports:\n    - 1\n    - 2\n    image: b\n';
    expect(ignoresIn('compose.yaml', text)).toMatchObject([{ from: 4, to: 6 }]);
  });

  it('a values file is no manifest: its first key stands for itself', () => {
    const text = '# seaworthy ignore=x\nimage: a\nother: b\n';
    expect(ignoresIn('values.yaml', text)).toMatchObject([{ from: 2, to: 2 }]);
  });
});

describe('comments in HCL', () => {
  const main = (inside: string, before = '') =>
    `${before}resource "aws_ecr_repository" "app" {\n  name = "app"\n${inside}  image_scanning_configuration {\n    scan_on_push = false\n  }\n}\n`;
  it.each([
    ['nothing', main(''), ['4 registry-scan-off']],
    ['above the resource', main('', '# seaworthy ignore=registry-scan-off\n'), []],
    ['with two slashes', main('', '// seaworthy ignore=registry-scan-off\n'), []],
    ['above the block', main('  #trivy:ignore:AVD-AWS-0030\n'), []],
    ['Checkov, inside the resource', main('  # checkov:skip=CKV_AWS_163:it is a copy\n'), []],
    [
      'unused',
      main('', '# seaworthy ignore=privileged-container\n'),
      ['1 unused-ignore', '5 registry-scan-off'],
    ],
  ])('%s', (_, text, expected) => {
    expect(found('main.tf', text)).toEqual(expected);
  });
});

describe('any text', () => {
  it('is read in one pass', () => {
    const text = '# seaworthy ignore=a\nx:\n'.repeat(50_000);
    expect(ignoresIn('a.yaml', text).length).toBe(1_000);
  });

  it('gives ranges inside it', () => {
    const piece = fc.constantFrom(
      'a:\n',
      '  b: 1\n',
      '    - c\n',
      '---\n',
      '# seaworthy ignore=a\n',
      '\n',
      '#trivy:ignore:b',
      '{{ if }}\n',
      '  # checkov:skip=c\n',
      '# seaworthy global ignore=d until=2026-01-01\n',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.boolean(), (pieces, isHcl) => {
        const text = pieces.join('');
        const lines = text.split('\n').length;
        for (const { from, to, line } of ignoresIn(isHcl ? 'a.tf' : 'a.yaml', text)) {
          expect(line).toBeLessThanOrEqual(lines);
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(lines);
        }
      }),
    );
  });
});
