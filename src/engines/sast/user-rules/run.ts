import { createHash } from 'node:crypto';
import { reasonOf } from '../../../core/errors.js';
import type { Finding } from '../../../core/finding.js';
import { type Gap, gap } from '../../../core/gap.js';
import { type FileLocation, isNonEmpty } from '../../../core/location.js';
import { distinct, type SourceFile } from '../analysis.js';
import type { ReadGrammar } from '../languages/assets.js';
import { extensionOf } from '../languages/extension.js';
import { languages } from '../languages/index.generated.js';
import type { CodeLanguage } from '../languages/language.js';
import { createParser, type SourceParser } from '../languages/tree.js';
import { CodeFile } from './code.js';
import { evaluate, type Patterns, patternsIn } from './formula.js';
import { type Pattern, readPattern } from './pattern.js';
import type { Range } from './range.js';
import type { Formula, UserRule } from './rule.js';
import { type Step, taintedIn } from './taint.js';

/** A place that a rule found; `trace` leads there from where the input comes in. */
export interface UserMatch {
  readonly rule: UserRule;
  readonly path: string;
  readonly range: Range;
  readonly trace: readonly Step[];
  /** What takes the place of the match, where the rule has a repair. */
  readonly fixed?: string;
}

export interface UserRuleResult {
  readonly findings: readonly Finding[];
  readonly matches: readonly UserMatch[];
  readonly gaps: readonly Gap[];
}

/** Runs the rules of a user over the files of a project. Same files and rules, same answer. */
export async function runUserRules(
  rules: readonly UserRule[],
  files: readonly SourceFile[],
  read: ReadGrammar,
): Promise<UserRuleResult> {
  if (rules.length === 0) return { findings: [], matches: [], gaps: [] };
  const parser = await createParser(read);
  try {
    return await new Run(rules, parser).over(files);
  } finally {
    parser.close();
  }
}

const maxChars = 1_500_000;
const mostKeptChars = 20_000_000;

interface Kept {
  readonly file: CodeFile;
  readonly patterns: Patterns;
}

class Run {
  private readonly rules: readonly UserRule[];
  private readonly parser: SourceParser;
  private readonly patterns = new Map<string, Pattern | undefined>();
  private readonly gaps = new Map<string, Gap>();
  private readonly matches: UserMatch[] = [];
  private readonly findings: Finding[] = [];
  private readonly kept = new Map<UserRule, Kept[]>();
  private chars = 0;

  constructor(rules: readonly UserRule[], parser: SourceParser) {
    this.rules = rules;
    this.parser = parser;
  }

  async over(files: readonly SourceFile[]): Promise<UserRuleResult> {
    for (const file of [...files].sort((a, b) => (a.path < b.path ? -1 : 1))) await this.file(file);
    for (const rule of this.rules) this.follow(rule, this.kept.get(rule) ?? []);
    return { findings: this.findings.map(distinct()), matches: this.matches, gaps: [...this.gaps.values()] };
  }

  private async file({ path, text }: SourceFile): Promise<void> {
    const ending = extensionOf({ path, text });
    const language = languages.find(({ grammars }) => grammars.has(ending));
    const grammar = language?.grammars.get(ending)?.file;
    if (language === undefined || grammar === undefined) return;
    const rules = this.rules.filter((rule) => isFor(rule, language, path));
    if (rules.length === 0) return;
    const file = await this.parsed(path, language.prepare?.(text, ending, path) ?? text, language, grammar);
    if (file === undefined) return;
    for (const rule of rules) {
      const patterns = await this.read(rule, language, grammar);
      if (patterns === undefined) continue;
      if (rule.what.mode === 'search') this.search(rule, rule.what.formula, file, patterns);
      else this.keep(rule, file, patterns);
    }
    this.chars += text.length;
  }

  /** Flows go through all files; beyond a limit of memory each file is looked at alone. */
  private keep(rule: UserRule, file: CodeFile, patterns: Patterns): void {
    if (this.chars <= mostKeptChars) {
      const list = this.kept.get(rule);
      if (list) list.push({ file, patterns });
      else this.kept.set(rule, [{ file, patterns }]);
      return;
    }
    const reason = `Beyond ${mostKeptChars} characters of code, rules of your own in mode taint follow values within each file alone.`;
    this.gaps.set(reason, gap('sast', { at: 'setting', name: 'user-rules' }, reason, 'incomplete'));
    this.follow(rule, [{ file, patterns }]);
  }

  private follow(rule: UserRule, files: readonly Kept[]): void {
    if (rule.what.mode !== 'taint' || files.length === 0) return;
    try {
      const { reached, problem } = taintedIn(rule.what, files);
      for (const { file, range, trace } of reached) this.match(rule, file, range, trace);
      if (problem !== undefined) this.tell(rule, `did not follow all flows: ${reasonOf(problem)}`);
    } catch (thrown) {
      this.tell(rule, `did not follow all flows: ${reasonOf(thrown)}`);
    }
  }

  private search(rule: UserRule, formula: Formula, file: CodeFile, patterns: Patterns): void {
    try {
      const seen = new Set<string>();
      for (const range of evaluate(formula, file, patterns)) {
        const key = `${range.start} ${range.end}`;
        if (!seen.has(key)) this.match(rule, file, range, []);
        seen.add(key);
      }
    } catch (thrown) {
      this.tell(rule, `did not run to the end on ${file.path}: ${reasonOf(thrown)}`);
    }
  }

  private match(rule: UserRule, file: CodeFile, range: Range, trace: readonly Step[]): void {
    const fixed = rule.fix === undefined ? undefined : filled(rule.fix, range, file.text);
    this.matches.push({ rule, path: file.path, range, trace, ...(fixed === undefined ? {} : { fixed }) });
    this.findings.push(findingOf(rule, file, range, trace));
  }

  /** Undefined where the file is beyond the limits, which the engine's own analysis shows of, too. */
  private async parsed(
    path: string,
    text: string,
    { id }: CodeLanguage,
    grammar: string,
  ): Promise<CodeFile | undefined> {
    try {
      if (text.length <= maxChars) return new CodeFile(path, id, await this.parser.parse(grammar, text));
      this.gaps.set(
        path,
        gap('sast', path, 'The rules of your own did not run on the file: it is too long.'),
      );
    } catch (thrown) {
      const reason = `The rules of your own did not run on the file: ${reasonOf(thrown)}`;
      this.gaps.set(path, gap('sast', path, reason));
    }
    return undefined;
  }

  /** The patterns of a rule; undefined where one of them is no code, which is reported once. */
  private async read(rule: UserRule, language: CodeLanguage, grammar: string): Promise<Patterns | undefined> {
    const found = new Map<string, Pattern>();
    for (const text of textsOf(rule)) {
      const pattern = await this.pattern(text, language, grammar);
      if (pattern === undefined) {
        // JSX is no code of a file without it, and that is no fault of the rule.
        if (!(await this.isReadElsewhere(text, language)))
          this.tell(rule, `does not run on ${language.title}: the pattern "${shown(text)}" is no code of it`);
        return undefined;
      }
      found.set(text, pattern);
    }
    return found;
  }

  private async pattern(text: string, language: CodeLanguage, grammar: string): Promise<Pattern | undefined> {
    const key = `${grammar}\n${text}`;
    if (!this.patterns.has(key))
      this.patterns.set(
        key,
        await readPattern(text, language.id, (source) => this.parser.parse(grammar, source)),
      );
    return this.patterns.get(key);
  }

  private async isReadElsewhere(text: string, language: CodeLanguage): Promise<boolean> {
    for (const file of new Set([...language.grammars.values()].map((each) => each.file)))
      if ((await this.pattern(text, language, file)) !== undefined) return true;
    return false;
  }

  private tell(rule: UserRule, what: string): void {
    const reason = `The rule ${rule.id} ${what}.`;
    this.gaps.set(reason, gap('sast', rule.from, reason));
  }
}

function shown(text: string): string {
  const line = text.trim().replace(/\s+/g, ' ');
  return line.length > 60 ? `${line.slice(0, 57)}...` : line;
}

function isFor({ languages: wanted, paths }: UserRule, { id }: CodeLanguage, path: string): boolean {
  if (!wanted.has(id) && !wanted.has('regex')) return false;
  // Paths that cost too much to match leave no file out.
  const { include, exclude } = paths;
  const isIncluded = include === undefined || include.ignores(path) || include.isExhausted;
  return isIncluded && exclude?.ignores(path) !== true;
}

function textsOf({ what }: UserRule): readonly string[] {
  if (what.mode === 'search') return patternsIn(what.formula);
  return [...what.sources, ...what.sinks, ...what.sanitizers, ...what.propagators].flatMap(({ formula }) =>
    patternsIn(formula),
  );
}

/** Metavariables in a text become the code that they stand for. */
function filled(text: string, { bindings }: Range, source: string): string {
  return text.replace(/\$(?:\.\.\.)?[A-Z_0-9]+/g, (name) => {
    const bound = bindings.get(name);
    return bound ? source.slice(bound.start, bound.end) : name;
  });
}

const risks = { critical: 90, high: 70, medium: 45, low: 20, none: 0, unknown: 0 } as const;

function findingOf(rule: UserRule, file: CodeFile, range: Range, trace: readonly Step[]): Finding {
  const place = placeOf(file, range.start, range.end);
  const steps = trace.map((step) => placeOf(step.file, step.at));
  const way = [...steps, place];
  const title = filled(rule.message, range, file.text).replace(/\s+/g, ' ').slice(0, 500);
  const cwe = rule.cwes[0];
  const line = file.text.slice(range.start, range.end).replace(/\s+/g, ' ');
  return {
    kind: 'finding',
    rule: rule.id,
    aliases: [...rule.cwes.map((each) => `CWE-${each}`), ...rule.owasp],
    engine: 'sast',
    title,
    severity: rule.severity,
    risk: risks[rule.severity],
    fingerprint: createHash('sha256').update(`${rule.id}\n${file.path}\n${line}`).digest('hex').slice(0, 32),
    locations: [place],
    fix:
      rule.fix === undefined
        ? { kind: 'manual', summary: title }
        : { kind: 'edit', summary: `Apply the repair of ${rule.id}`, path: file.path, safe: false },
    evidence:
      cwe === undefined && steps.length === 0
        ? { kind: 'instruction', text: line.slice(0, 200) }
        : { kind: 'dataflow', cwe: cwe ?? 0, trace: isNonEmpty(way) ? way : [place] },
    references: rule.references,
  };
}

function placeOf({ text, path }: CodeFile, start: number, end?: number): FileLocation {
  const lineOf = (at: number) => {
    let line = 1;
    for (let next = text.indexOf('\n'); next >= 0 && next < at; next = text.indexOf('\n', next + 1)) line++;
    return line;
  };
  const column = (at: number) => at - text.lastIndexOf('\n', at - 1);
  return {
    at: 'file',
    path,
    line: lineOf(start),
    column: column(start),
    ...(end === undefined ? {} : { endLine: lineOf(end), endColumn: column(end) }),
  };
}
