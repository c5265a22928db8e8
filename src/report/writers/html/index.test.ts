import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { acceptWriter } from '../../../testing/accept-writer.js';
import { sampleReport } from '../../../testing/sample-report.js';
import { writer } from './index.js';
import { html } from './tag.js';

const options = { colour: false, widthColumns: 100, all: false };

acceptWriter(writer, {
  check: (output, report) => {
    expect(output.startsWith('<!doctype html>')).toBe(true);
    // Our two scripts and no other element that runs, loads or leads away.
    expect(output.match(/<script/g)).toHaveLength(2);
    expect(output.match(/<\/script>/g)).toHaveLength(2);
    expect(tagsIn(output).filter((tag) => dangerous.test(tag))).toEqual([]);
    expect(rowsIn(output)).toHaveLength(report.findings.length + report.verdict.waived.length);
    expect(unclosed(output)).toEqual([]);
  },
});

describe('HTML report', () => {
  it('allows its own script and style by their digests, and nothing else', async () => {
    const output = await writer.write(sampleReport(), options);
    const policy = /http-equiv="Content-Security-Policy" content="([^"]+)"/.exec(output)?.[1] ?? '';
    const script = /<script>([\s\S]*?)<\/script>/.exec(output)?.[1] ?? '';
    const style = /<style>([\s\S]*?)<\/style>/.exec(output)?.[1] ?? '';
    expect(policy).toContain('default-src &#39;none&#39;');
    expect(policy).toContain(digestOf(script));
    expect(policy).toContain(digestOf(style));
    expect(output).not.toMatch(/\sstyle="/);
  });

  it('shows verdict, plan, reasons and coverage without a script', async () => {
    const output = await writer.write(sampleReport(), options);
    for (const words of [
      '4 of 12 findings break policy &quot;default&quot;.',
      'Rebuild on a fresh base, or upgrade one package of Debian',
      'apt-get update &amp;&amp; apt-get upgrade -y',
      'An AWS access key in the open',
      'The archive ends early; the jars inside were not read.',
      '412 advisories and 120 threat signals, partial, of 2026-11-20 (5 days old)',
      'Waivers that are of no use',
    ])
      expect(output).toContain(words);
  });

  it('shows the code of each step of a flow, but no line with a credential', async () => {
    const [one] = sampleReport().findings;
    if (one === undefined) throw new Error('the sample has findings');
    const flow = (rule: string, fingerprint: string) => ({
      ...one,
      rule,
      fingerprint,
      evidence: {
        kind: 'dataflow' as const,
        cwe: 89,
        trace: [
          { at: 'file' as const, path: 'berth.js', line: 3 },
          { at: 'file' as const, path: 'berth.js', line: 3 },
          { at: 'file' as const, path: 'deck.js', line: 8 },
        ] as const,
      },
    });
    const findings = [flow('sql-injection', 'a'), flow('hard-coded-credential', 'b')];
    const codeAt = ({ path, line }: { path: string; line?: number }) => `code of ${path} ${line} </script>`;
    const report = sampleReport({ findings });
    const [first, second] = rowsIn(await writer.write(report, { ...options, codeAt })) as readonly {
      readonly flow?: unknown;
    }[];
    expect(first?.flow).toEqual([
      ['berth.js:3', 'code of berth.js 3 </script>', 'source'],
      ['deck.js:8', 'code of deck.js 8 </script>', 'sink'],
    ]);
    expect(JSON.stringify(second?.flow)).not.toContain('code of');
  });

  it('groups steps that are equal', async () => {
    const [step] = sampleReport().plan;
    if (step === undefined) throw new Error('the sample has a plan');
    const at = (path: string) => ({ ...step, location: { at: 'file' as const, path, line: 2 } });
    const output = await writer.write(
      sampleReport({ plan: [at('a/Dockerfile'), at('b/Dockerfile')] }),
      options,
    );
    expect(output.match(/class="card step"/g)).toHaveLength(1);
    expect(output).toContain('2 places');
    expect(output).toMatch(/a\/Dockerfile[\s\S]*b\/Dockerfile/);
  });

  it('says calmly that nothing was found', async () => {
    const { verdict } = sampleReport();
    const report = sampleReport({
      findings: [],
      plan: [],
      verdict: { ...verdict, outcome: 'pass', broken: [], waived: [] },
    });
    expect(await writer.write(report, options)).toContain('Nothing was found.');
  });
});

describe('html template', () => {
  it.each([
    [
      'text',
      html`<p title="${'"><b>'}">${'a < b & c'}</p>`,
      '<p title="&quot;&gt;&lt;b&gt;">a &lt; b &amp; c</p>',
    ],
    ['numbers and nothing', html`${1}${undefined}`, '1'],
    ['markup in markup', html`<ul>${[html`<li>${'<'}</li>`]}</ul>`, '<ul><li>&lt;</li></ul>'],
  ])('takes %s', (_, made, expected) => {
    expect(made.markup).toBe(expected);
  });
});

function rowsIn(output: string): readonly unknown[] {
  const data = /<script type="application\/json" id="data">([\s\S]*?)<\/script>/.exec(output)?.[1] ?? '';
  return JSON.parse(data) as unknown[];
}

function digestOf(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`;
}

const dangerous = /^<(?:img|iframe|object|embed|link|base)\b|\son[a-z]+=/i;
const emptyElements = new Set(['meta', 'input', 'circle', 'rect', 'path']);

/** Tags outside of script and style, without the values of their attributes. */
function tagsIn(output: string): readonly string[] {
  const bare = output.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, '').replace(/="[^"]*"/g, '=');
  return bare.match(/<\/?[a-z][^<>]*>/gi) ?? [];
}

/** Elements that are opened and not closed in order; our own markup must be well-formed whatever stands in it. */
function unclosed(output: string): readonly string[] {
  const open: string[] = [];
  for (const tag of tagsIn(output)) {
    const name = /^<\/?([a-z][a-z0-9]*)/i.exec(tag)?.[1] ?? '';
    if (emptyElements.has(name)) continue;
    if (!tag.startsWith('</')) open.push(name);
    else if (open.pop() !== name) return [tag];
  }
  return open;
}
