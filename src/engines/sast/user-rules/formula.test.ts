import { describe, expect, it } from 'vitest';
import { linesOf, oneRule, runRules } from '../../../testing/user-rules.js';

const python = `import hashlib
def view(request):
    name = request.GET["n"]
    run("a", shell=True)
    run("b", shell=False)
    run(cmd, shell=True)
    safe("c")
    with lock:
        run("d", shell=True)
    return hashlib.new("md5")
make(1024)
make(2048)
make(SIZE)
SIZE = 512
link("http://a.example")
link("https://a.example")
`;

describe('formulas', () => {
  it.each<readonly [name: string, rule: string, lines: readonly number[]]>([
    ['either', 'pattern-either:\n- pattern: safe(...)\n- pattern: link(...)', [7, 15, 16]],
    ['and', 'patterns:\n- pattern: run(...)\n- pattern: run("...", ...)', [4, 5, 9]],
    ['the smaller of two', 'patterns:\n- pattern: "with $L: ..."\n- pattern: run(...)', [9]],
    ['not', 'patterns:\n- pattern: run(...)\n- pattern-not: run("...", ...)', [6]],
    ['inside', 'patterns:\n- pattern: run(...)\n- pattern-inside: |\n    with $L:\n      ...', [9]],
    [
      'not inside',
      'patterns:\n- pattern: run(...)\n- pattern-not-inside: |\n    with $L:\n      ...',
      [4, 5, 6],
    ],
    ['inside a function', 'patterns:\n- pattern: $F("...")\n- pattern-inside: "def $G(...): ..."', [7, 10]],
    ['regex', 'pattern-regex: link\\("http://', [15]],
    ['not regex', 'patterns:\n- pattern: run(...)\n- pattern-not-regex: shell=False', [4, 6, 9]],
    [
      'regex of a metavariable',
      'patterns:\n- pattern: $F(...)\n- metavariable-regex:\n    metavariable: $F\n    regex: (safe|link)',
      [7, 15, 16],
    ],
    [
      'regex of letters',
      'patterns:\n- pattern: link($U)\n- metavariable-regex:\n    metavariable: $U\n    regex: http://.*',
      [15],
    ],
    [
      'regex of a text with its quotes',
      'patterns:\n- pattern: link($U)\n- metavariable-regex:\n    metavariable: $U\n    regex: \'"https.*"\'',
      [16],
    ],
    [
      'comparison',
      'patterns:\n- pattern: make($N)\n- metavariable-comparison:\n    metavariable: $N\n    comparison: $N < 2048',
      [11, 13],
    ],
    [
      'comparison of texts',
      'patterns:\n- pattern: hashlib.new($N)\n- metavariable-comparison:\n    comparison: str($N) in ["md5", "sha1"]',
      [10],
    ],
    [
      'pattern of a metavariable',
      'patterns:\n- pattern: $X = $Y\n- metavariable-pattern:\n    metavariable: $Y\n    pattern: request.GET[...]',
      [3],
    ],
    [
      'focus',
      'patterns:\n- pattern: |\n    def $F($R):\n      ...\n      $V = $R.GET[...]\n      ...\n- focus-metavariable: $V',
      [3],
    ],
    [
      'nested',
      'patterns:\n- pattern-either:\n  - patterns:\n    - pattern: run(...)\n    - pattern: run(..., shell=True)\n  - pattern: safe(...)\n- pattern-not: run("a", ...)',
      [6, 7, 9],
    ],
    [
      'the same metavariable in two',
      'patterns:\n- pattern: $F("...")\n- pattern-inside: "$F(...)"',
      [7, 10, 15, 16],
    ],
  ])('%s', async (_, rule, lines) => {
    const result = await runRules(oneRule('python', rule), { 'a.py': python });
    expect({ lines: linesOf(result), gaps: result.gaps.map(({ reason }) => reason) }).toEqual({
      lines,
      gaps: [],
    });
  });

  it('fills the message and the repair', async () => {
    const rule = `${oneRule('python', 'pattern: safe($X)\nfix: safer($X, 1)').replace('message: m', 'message: "no $X here"')}`;
    const { findings, matches } = await runRules(rule, { 'a.py': python });
    expect(findings[0]?.title).toBe('no "c" here');
    expect(matches[0]?.fixed).toBe('safer("c", 1)');
  });

  it('reports the same line twice as two', async () => {
    const { findings } = await runRules(oneRule('python', 'pattern: f(...)'), { 'a.py': 'f(1)\nf(1)\n' });
    expect(new Set(findings.map(({ fingerprint }) => fingerprint)).size).toBe(2);
  });

  it('reports weaknesses, and the place to its end', async () => {
    const rule = `${oneRule('python', 'pattern: safe($X)')}    metadata:\n      cwe: ["CWE-78: Something"]\n      owasp: A03:2021\n`;
    const { findings } = await runRules(rule, { 'a.py': python });
    expect(findings[0]).toMatchObject({
      rule: 'r',
      severity: 'high',
      aliases: ['CWE-78', 'A03:2021'],
      locations: [{ path: 'a.py', line: 7, column: 5, endLine: 7, endColumn: 14 }],
    });
  });

  it.each([
    ['include', 'paths:\n  include: ["src/**"]', ['src/a.py']],
    ['exclude', 'paths:\n  exclude: ["src/"]', ['a.py']],
  ])('paths: %s', async (_, paths, expected) => {
    const { findings } = await runRules(oneRule('python', `pattern: safe(...)\n${paths}`), {
      'a.py': python,
      'src/a.py': python,
    });
    expect(findings.map(({ locations: [place] }) => (place.at === 'file' ? place.path : ''))).toEqual(
      expected,
    );
  });
});

describe('TypeScript', () => {
  const code = 'export function f(req: Request, other: Other): void { use(req.query); use(other.query); }\n';
  it.each<readonly [pattern: string, columns: readonly number[]]>([
    ['($R : Request).query', [59]],
    ['$R.query', [59, 75]],
    ['function $F($A: Request, ...): void { ... }', [8]],
  ])('%s', async (pattern, columns) => {
    const { findings, gaps } = await runRules(oneRule('typescript', `pattern: '${pattern}'`), {
      'a.ts': code,
    });
    expect(gaps).toEqual([]);
    expect(findings.map(({ locations: [at] }) => (at.at === 'file' ? at.column : 0))).toEqual(columns);
  });

  it('holds a metavariable to a type', async () => {
    const rule =
      'patterns:\n- pattern: $R.query\n- metavariable-type:\n    metavariable: $R\n    type: Other';
    const { findings, gaps } = await runRules(oneRule('typescript', rule), { 'a.ts': code });
    expect([findings.length, gaps]).toEqual([1, []]);
  });

  it('has no gap for JSX in files without it', async () => {
    const rule = oneRule('typescript', "pattern: '<$E a={...} />'");
    const { findings, gaps } = await runRules(rule, { 'a.ts': 'f();\n', 'b.tsx': 'x = <p a={1} />;\n' });
    expect([findings.length, gaps]).toEqual([1, []]);
  });
});

describe('what is not followed is reported', () => {
  it.each([
    ['a key', 'pattern: safe(...)\nr2c-internal: true', 'has the key "r2c-internal" in the rule', 1],
    ['a repair by regex', 'pattern: safe(...)\nfix-regex: { regex: a, replacement: b }', '"fix-regex"', 1],
    [
      'a condition',
      'patterns:\n- pattern: safe(...)\n- metavariable-analysis: {}',
      '"metavariable-analysis"',
      0,
    ],
    ['a pattern that is no code', 'pattern: "def ((("', 'is no code of it', 0],
    ['a mode', 'mode: join\npattern: x', 'mode "join"', 0],
    ['an option', 'pattern: safe(...)\noptions: { constant_propagation: false }', '"options"', 1],
    ['a regex that looks around', 'pattern-regex: a(?=b)', 'it looks around', 0],
    ['a regex with a back-reference', 'pattern-regex: (a)\\1', 'back-reference', 0],
    ['nothing to look for', 'message2: x', 'has no pattern', 0],
  ])('%s', async (_, rule, reason, found) => {
    const result = await runRules(oneRule('python', rule), { 'a.py': python });
    expect(result.gaps.map((each) => each.reason).join('\n')).toContain(reason);
    expect(result.findings).toHaveLength(found);
    expect(result.gaps.every(({ weight }) => weight === 'incomplete')).toBe(true);
  });

  it('a language', async () => {
    const result = await runRules(oneRule('python, terraform', 'pattern: safe(...)'), { 'a.py': python });
    expect(result.gaps.map(({ reason }) => reason)).toEqual([
      'The rule r does not run on terraform, which is not read here.',
    ]);
    expect(result.findings).toHaveLength(1);
  });

  it.each(['rules: 1', 'a: 1', '- a', ': {', ''])('refuses %j as a file of rules', async (text) => {
    await expect(runRules(text, {})).rejects.toMatchObject({ code: 'CONFIG_INVALID' });
  });
});

// Issue 11, item 7.
it('names file and line of a rule whose regular expression cannot be used', async () => {
  const text =
    'rules:\n- id: a\n  languages: [python]\n  message: m\n  severity: INFO\n  pattern-regex: a(?!b)\n';
  const { gaps } = await runRules(text, {});
  expect(gaps).toMatchObject([
    {
      location: { path: expect.any(String), line: 2 },
      reason: expect.stringContaining('"a(?!b)" cannot be used: it looks around'),
    },
  ]);
});

it('an expression that looks ahead again and again stops with a gap', async () => {
  const { gaps } = await runRules(oneRule('python', "pattern-regex: 'x*y|x'"), {
    'a.py': `# ${'x'.repeat(900_000)}\n`,
  });
  expect(gaps.map(({ reason }) => reason).join()).toContain('took longer than');
});
