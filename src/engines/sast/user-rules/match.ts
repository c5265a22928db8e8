import { SeaworthyError } from '../../../core/errors.js';
import type { LinearRegex } from '../../../formats/regex/index.js';
import type { Nodes } from '../languages/node.js';
import { assignmentOf, type CodeFile, declaredIn } from './code.js';
import { flattened, groupsOf, isDotsNode, isEmptyList, memberName, memberObject, signOf } from './fields.js';
import { Letters } from './letters.js';
import type { Meta, Pattern } from './pattern.js';
import type { Bindings, Bound } from './range.js';
import { readRegex } from './regex.js';
import {
  bare,
  fitsPrefix,
  hasPrefix,
  isMixedList,
  isName,
  isNamedMember,
  isOptional,
  isStatementList,
  isSubset,
  lettersOf,
  modifierWords,
  prefixOf,
  sameKind,
} from './shapes.js';
import { metaText } from './syntax.js';

/** Comparisons of nodes per pattern and file. */
const mostSteps = 1_000_000;

/** What is asked of a node of a pattern again and again. */
interface PatternFacts {
  /** Without the wrappers round it. */
  readonly node: number;
  readonly meta: Meta | undefined;
  readonly isDots: boolean;
  readonly letters: string | undefined;
}

/** Compares nodes of a pattern with nodes of a file. */
export class Matcher {
  private readonly file: CodeFile;
  private readonly pattern: Pattern;
  private readonly budget: { left: number };
  private readonly regexes = new Map<string, LinearRegex>();
  private readonly known = new Map<number, PatternFacts>();
  private readonly inner = new Map<Pattern, Matcher>();
  private readonly letters: Letters;

  constructor(file: CodeFile, pattern: Pattern, budget = { left: mostSteps }) {
    this.file = file;
    this.pattern = pattern;
    this.budget = budget;
    this.letters = new Letters(file);
  }

  /** What the metavariables stand for where the pattern fits; undefined where it does not. */
  node(patternNode: number, codeNode: number, bindings: Bindings): Bindings | undefined {
    this.tick();
    const { node: p, meta, isDots, letters } = this.factsOf(patternNode);
    const c = bare(this.file.nodes, codeNode);
    if (meta) return this.meta(meta, c, bindings);
    if (isDots) return bindings;
    if (letters !== undefined) return this.text(letters, c, bindings);
    return (
      this.number(p, c, bindings) ??
      this.qualified(p, c, bindings) ??
      this.assigned(p, c, bindings) ??
      this.chained(p, c, bindings) ??
      this.structure(p, c, bindings)
    );
  }

  isDots(node: number): boolean {
    return this.factsOf(node).isDots;
  }

  private metaAt(node: number): Meta | undefined {
    return this.factsOf(node).meta;
  }

  private factsOf(outer: number): PatternFacts {
    const known = this.known.get(outer);
    if (known) return known;
    const { nodes, metas } = this.pattern;
    const node = bare(nodes, outer);
    const index = metaText.exec(nodes.text(node).replace(/;$/, ''))?.[1];
    const facts = {
      node,
      meta: index === undefined ? undefined : metas[Number(index)],
      isDots: isDotsNode(nodes, outer) || isDotsNode(nodes, node),
      letters: lettersOf(nodes, node),
    };
    this.known.set(outer, facts);
    return facts;
  }

  private meta(meta: Meta, node: number, bindings: Bindings): Bindings | undefined {
    if (meta.kind === 'deep') return this.deep(meta.pattern, node, bindings);
    if (meta.kind === 'one' && meta.type !== undefined && !this.file.hasType(node, meta.type))
      return undefined;
    return this.bind(meta.name, node, bindings);
  }

  private deep(pattern: Pattern, node: number, bindings: Bindings): Bindings | undefined {
    const [root] = pattern.roots;
    if (root === undefined) return undefined;
    const inner = this.inner.get(pattern) ?? new Matcher(this.file, pattern, this.budget);
    this.inner.set(pattern, inner);
    const visit = (each: number): Bindings | undefined => {
      const found = inner.node(root, each, bindings);
      if (found) return found;
      for (const child of this.file.nodes.children(each)) {
        const below = visit(child);
        if (below) return below;
      }
      return undefined;
    };
    return visit(node);
  }

  private bind(name: string, node: number, bindings: Bindings): Bindings | undefined {
    if (name === '$_') return bindings;
    const bound = { start: this.file.start(node), end: this.file.end(node), node };
    const known = bindings.get(name);
    if (known) return this.isSame(known, bound) ? bindings : undefined;
    return new Map([...bindings, [name, bound]]);
  }

  private isSame(a: Bound, b: Bound): boolean {
    const plain = ({ start, end }: Bound) => this.file.text.slice(start, end).replace(/\s+|^[$@:]/g, '');
    return plain(a) === plain(b);
  }

  /** A text, also by the name of a constant. */
  private text(wanted: string, c: number, bindings: Bindings): Bindings | undefined {
    const given = this.letters.of(c);
    if (given === undefined) return undefined;
    if (wanted === '...') return bindings;
    const meta = metaText.exec(wanted)?.[1];
    if (meta !== undefined) return this.inside(this.pattern.metas[Number(meta)], c, bindings);
    const regex = /^=~\/(.*)\/$/.exec(wanted)?.[1];
    if (regex !== undefined) return this.fits(regex, given) ? bindings : undefined;
    return wanted === given ? bindings : undefined;
  }

  private fits(regex: string, text: string): boolean {
    const known = this.regexes.get(regex) ?? readRegex(regex, 'pattern');
    this.regexes.set(regex, known);
    return known.test(text);
  }

  /** `"$X"` stands for the letters between the quotes. */
  private inside(meta: Meta | undefined, c: number, bindings: Bindings): Bindings | undefined {
    if (meta?.kind !== 'one') return undefined;
    return this.bind(meta.name, this.letters.literalOf(c), bindings);
  }

  private number(p: number, c: number, bindings: Bindings): Bindings | undefined {
    const text = this.pattern.nodes.text(p);
    if (!/^\d/.test(text)) return undefined;
    return text === this.file.nodes.text(this.letters.literalOf(c)) ? bindings : undefined;
  }

  /** `os.system` is meant where the file says `system` and imports it from there. */
  private qualified(p: number, c: number, bindings: Bindings): Bindings | undefined {
    const wanted = this.pattern.nodes.text(p);
    if (!/^[A-Za-z_]\w*(\.\w+)+$/.test(wanted) || /swmv_|swdots/i.test(wanted)) return undefined;
    const text = this.file.nodes.text(c);
    if (!/^[A-Za-z_][\w.]*$/.test(text)) return undefined;
    const [head = '', ...rest] = text.split('.');
    const meant = this.file.imports.get(head);
    return meant !== undefined && [meant, ...rest].join('.') === wanted ? bindings : undefined;
  }

  /** `$X = f()` fits a declaration with a value, too. */
  private assigned(p: number, c: number, bindings: Bindings): Bindings | undefined {
    const wanted = assignmentOf(this.pattern.nodes, p);
    if (wanted === undefined || /declar|spec/.test(this.pattern.nodes.kind(p))) return undefined;
    const code = declaredIn(this.file.nodes, c);
    if (code === undefined || this.file.nodes.kind(c) === this.pattern.nodes.kind(p)) return undefined;
    if (code.isChange !== wanted.isChange) return undefined;
    const left = this.node(wanted.name, code.name, bindings);
    return left && this.node(wanted.value, code.value, left);
  }

  /** `$X. ... .close()`: any calls and members between. */
  private chained(p: number, c: number, bindings: Bindings): Bindings | undefined {
    const { nodes } = this.pattern;
    const name = memberName(nodes, p);
    if (name === 0 || !this.isDots(name)) return undefined;
    const object = memberObject(nodes, p);
    for (let now = c; now !== 0; ) {
      const found = this.node(object, now, bindings);
      if (found) return found;
      const code = this.file.nodes;
      now = memberObject(code, now) || code.field(now, 'function') || 0;
    }
    return undefined;
  }

  private structure(p: number, c: number, bindings: Bindings): Bindings | undefined {
    const [wanted, given] = [this.pattern.nodes.kind(p), this.file.nodes.kind(c)];
    const [pText, cText] = [this.pattern.nodes.text(p), this.file.nodes.text(c)];
    // `\PDO` of PHP is `PDO`.
    if (isName(wanted) && isName(given))
      return pText.replace(/^\\/, '') === cText.replace(/^\\/, '') ? bindings : undefined;
    if (!sameKind(wanted, given)) return undefined;
    const pChildren = this.pattern.nodes.children(p);
    if (pChildren.length === 0 && this.file.nodes.children(c).length === 0)
      return pText === cText || isEmptyList(pText, cText) || /^string_(start|end)$/.test(wanted)
        ? bindings
        : undefined;
    if (/unary|update|prefix|postfix/.test(wanted) && signOf(pText) !== signOf(cText)) return undefined;
    if (hasPrefix(wanted) && !fitsPrefix(prefixOf(pText), prefixOf(cText))) return undefined;
    if (isMixedList(wanted)) return this.mixed(pChildren, this.file.nodes.children(c), bindings);
    if (isStatementList(wanted)) return this.body(pChildren, this.file.nodes.children(c), bindings);
    return this.byField(p, c, bindings);
  }

  /** A body is its statements; with an ellipsis they may stand deeper. */
  private body(ps: readonly number[], cs: readonly number[], bindings: Bindings): Bindings | undefined {
    const direct = this.list(ps, cs, bindings);
    if (direct || !ps.some((each) => this.isDots(each))) return direct;
    const flat = flattened(this.file.nodes, cs);
    return flat.length === cs.length ? undefined : this.list(ps, flat, bindings);
  }

  private byField(p: number, c: number, bindings: Bindings): Bindings | undefined {
    const [wanted, given] = [groupsOf(this.pattern.nodes, p), groupsOf(this.file.nodes, c)];
    let now: Bindings | undefined = bindings;
    for (const [field, group] of wanted) {
      const code = given.get(field) ?? (field === 'parameters' ? given.get('parameter') : undefined) ?? [];
      now = isSubset(this.pattern.nodes.kind(p), field)
        ? this.allOf(group, code, now)
        : this.group(group, code, field, now);
      if (now === undefined) return undefined;
    }
    for (const [field, group] of given)
      if (
        !wanted.has(field) &&
        field !== 'parameter' &&
        !group.every((each) => isOptional(this.file.nodes, each, field))
      )
        return undefined;
    return now;
  }

  private group(
    ps: readonly number[],
    cs: readonly number[],
    field: string,
    bindings: Bindings,
  ): Bindings | undefined {
    if (cs.length === 0 && ps.every((each) => this.isAnyList(each))) return bindings;
    if (field !== '') return this.list(ps, cs, bindings);
    const isLoose = (nodes: Nodes) => (each: number) => isOptional(nodes, each, '');
    const [pLoose, cLoose] = [ps.filter(isLoose(this.pattern.nodes)), cs.filter(isLoose(this.file.nodes))];
    let now: Bindings | undefined = bindings;
    for (const p of pLoose) {
      now = this.someOf(p, cLoose, now);
      if (now === undefined) return undefined;
    }
    return this.list(
      ps.filter((each) => !pLoose.includes(each)),
      cs.filter((each) => !cLoose.includes(each)),
      now,
    );
  }

  /** `(...)` fits code without parentheses. */
  private isAnyList(node: number): boolean {
    const children = this.pattern.nodes.children(node);
    return children.length > 0 && children.every((each) => this.isDots(each));
  }

  /** Each of them is there, in whatever order. */
  private allOf(ps: readonly number[], cs: readonly number[], bindings: Bindings): Bindings | undefined {
    let now: Bindings | undefined = bindings;
    for (const p of ps) {
      if (this.isDots(p)) continue;
      now = this.someOf(p, cs, now);
      if (now === undefined) return undefined;
    }
    return now;
  }

  /** Modifiers and annotations: the code may have more of them, in any order. */
  private someOf(p: number, cs: readonly number[], bindings: Bindings): Bindings | undefined {
    for (const c of cs) {
      const found = this.modifiers(p, c, bindings) ?? this.node(p, c, bindings);
      if (found) return found;
    }
    return undefined;
  }

  private modifiers(p: number, c: number, bindings: Bindings): Bindings | undefined {
    const { nodes } = this.pattern;
    if (nodes.kind(p) !== 'modifiers' || this.file.nodes.kind(c) !== 'modifiers') return undefined;
    const given = new Set(modifierWords(this.file.nodes.text(c)));
    if (!modifierWords(nodes.text(p)).every((word) => given.has(word))) return undefined;
    let now: Bindings | undefined = bindings;
    for (const annotation of nodes.children(p)) {
      now = this.someOf(annotation, this.file.nodes.children(c), now);
      if (now === undefined) return undefined;
    }
    return now;
  }

  /** Arguments and members with a name stand in no order; more of them may be there only behind an ellipsis. */
  private mixed(ps: readonly number[], cs: readonly number[], bindings: Bindings): Bindings | undefined {
    const isDotted = ps.some((each) => this.isDots(each) || this.metaAt(each)?.kind === 'several');
    const pNamed = ps.filter((each) => isNamedMember(this.pattern.nodes, each) && !this.isDots(each));
    if (pNamed.length === 0) return this.list(ps, cs, bindings);
    const left = new Set(cs.filter((each) => isNamedMember(this.file.nodes, each)));
    let now: Bindings | undefined = bindings;
    for (const p of pNamed) {
      const before: Bindings = now;
      let found: Bindings | undefined;
      for (const c of left) {
        found = this.node(p, c, before);
        if (found === undefined) continue;
        left.delete(c);
        break;
      }
      if (found === undefined) return undefined;
      now = found;
    }
    if (left.size > 0 && !isDotted) return undefined;
    const others = (list: readonly number[], isNamed: (each: number) => boolean) =>
      list.filter((each) => !isNamed(each));
    return this.list(
      others(ps, (each) => pNamed.includes(each)),
      others(cs, (each) => isNamedMember(this.file.nodes, each)),
      now,
    );
  }

  /** The whole of a list. */
  private list(
    ps: readonly number[],
    cs: readonly number[],
    bindings: Bindings,
    pAt = 0,
    cAt = 0,
  ): Bindings | undefined {
    const first = ps[pAt];
    if (first === undefined) return cs.length === cAt ? bindings : undefined;
    const meta = this.metaAt(first);
    if (!this.isDots(first) && meta?.kind !== 'several') {
      const code = cs[cAt];
      const next = code === undefined ? undefined : this.node(first, code, bindings);
      return next && this.list(ps, cs, next, pAt + 1, cAt + 1);
    }
    // Nothing behind it: it takes all that is left.
    for (let skip = pAt === ps.length - 1 ? cs.length : cAt; skip <= cs.length; skip++) {
      this.tick();
      const next =
        meta?.kind === 'several' ? this.several(meta.name, cs[cAt], cs[skip - 1], bindings) : bindings;
      const found = next && this.list(ps, cs, next, pAt + 1, skip);
      if (found) return found;
    }
    return undefined;
  }

  private several(
    name: string,
    first: number | undefined,
    last: number | undefined,
    bindings: Bindings,
  ): Bindings | undefined {
    if (first === undefined || last === undefined || this.file.start(last) < this.file.start(first))
      return bindings;
    const bound = { start: this.file.start(first), end: this.file.end(last) };
    const known = bindings.get(name);
    if (known) return this.isSame(known, bound) ? bindings : undefined;
    return new Map([...bindings, [name, bound]]);
  }

  private tick(): void {
    if (--this.budget.left < 0)
      throw new SeaworthyError('LIMIT_EXCEEDED', 'A pattern needs too many comparisons.');
  }
}
