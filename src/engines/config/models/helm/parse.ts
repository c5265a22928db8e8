import type { Source, Spot } from '../tree.js';
import type { Branch, Command, Node, Operand, Pipeline, Template } from './ast.js';
import { type Piece, piecesOf, refusal, type Token } from './tokens.js';

/** @throws SeaworthyError MANIFEST_INVALID with the line */
export function parseTemplate(source: Source, text: string): Template {
  const parser = new Parser(piecesOf(source, text), source);
  const body = parser.nodes([]);
  return { body, defines: parser.defines };
}

const deepest = 100;

class Parser {
  readonly defines = new Map<string, readonly Node[]>();
  readonly #pieces: readonly Piece[];
  readonly #source: Source;
  #at = 0;
  #depth = 0;
  /** The action that ended the last list of nodes. */
  #ending: Words | undefined;

  constructor(pieces: readonly Piece[], source: Source) {
    this.#pieces = pieces;
    this.#source = source;
  }

  /** Up to an action that begins with one of the words, or to the end where there are none. */
  nodes(until: readonly string[]): readonly Node[] {
    this.#depth += 1;
    if (this.#depth > deepest) throw refusal(this.#source, 0, `blocks lie more than ${deepest} levels deep`);
    const nodes: Node[] = [];
    for (;;) {
      const piece = this.#pieces[this.#at++];
      if (piece === undefined) {
        if (until.length > 0) throw refusal(this.#source, this.#end(), 'a block does not end');
        break;
      }
      if (piece.kind === 'text') {
        nodes.push(piece);
        continue;
      }
      const words = new Words(piece.tokens, piece.spot);
      const first = words.first;
      if (first !== undefined && until.includes(first)) {
        this.#ending = words;
        break;
      }
      if (first === 'end' || first === 'else')
        throw refusal(this.#source, piece.spot.start, `"${first}" without a block`);
      nodes.push(...this.#action(words, first));
    }
    this.#depth -= 1;
    return nodes;
  }

  #end(): number {
    return this.#pieces.at(-1)?.spot.end ?? 0;
  }

  #action(words: Words, first: string | undefined): readonly Node[] {
    switch (first) {
      case 'if':
      case 'with':
        words.next();
        return [this.#conditional(first, words)];
      case 'range':
        words.next();
        return [this.#range(words)];
      case 'define':
      case 'block':
        words.next();
        return this.#define(words, first);
      case 'template':
        words.next();
        return [this.#call(words)];
      case 'break':
      case 'continue':
        return [{ kind: first, spot: words.spot }];
      default:
        return words.isDone ? [] : [{ kind: 'output', pipeline: words.pipeline(), spot: words.spot }];
    }
  }

  #conditional(kind: 'if' | 'with', words: Words): Node {
    const branches: Branch[] = [];
    let test = words.pipeline();
    for (;;) {
      branches.push({ test, body: this.nodes(['else', 'end']) });
      const ending = this.#ending;
      if (ending?.first !== 'else') return { kind, branches, otherwise: [] };
      ending.next();
      if (!ending.takesCondition()) return { kind, branches, otherwise: this.nodes(['end']) };
      test = ending.pipeline();
    }
  }

  #range(words: Words): Node {
    const names = words.rangeNames();
    const pipeline = words.pipeline();
    const body = this.nodes(['else', 'end']);
    const otherwise = this.#ending?.first === 'else' ? this.nodes(['end']) : [];
    return { kind: 'range', names, pipeline, body, otherwise, spot: words.spot };
  }

  #define(words: Words, kind: 'define' | 'block'): readonly Node[] {
    const name = words.string();
    const argument = words.isDone ? undefined : words.pipeline();
    this.defines.set(name, this.nodes(['end']));
    return kind === 'define' ? [] : [{ kind: 'template', name, argument, spot: words.spot }];
  }

  #call(words: Words): Node {
    const name = words.string();
    return {
      kind: 'template',
      name,
      argument: words.isDone ? undefined : words.pipeline(),
      spot: words.spot,
    };
  }
}

/** The tokens of one action, read from left to right. */
class Words {
  readonly spot: Spot;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(tokens: readonly Token[], spot: Spot) {
    this.#tokens = tokens;
    this.spot = spot;
  }

  get first(): string | undefined {
    const token = this.#tokens[this.#at];
    return token?.kind === 'word' ? token.text : undefined;
  }

  get isDone(): boolean {
    return this.#at >= this.#tokens.length;
  }

  next(): Token | undefined {
    return this.#tokens[this.#at++];
  }

  /** `else if`, `else with` */
  takesCondition(): boolean {
    const { first } = this;
    if (first !== 'if' && first !== 'with') return false;
    this.#at += 1;
    return true;
  }

  string(): string {
    const token = this.next();
    if (token?.kind !== 'string') throw this.#refuse('a name in quotes is missing');
    return token.text;
  }

  /** `$i, $x :=` or `$x :=` */
  rangeNames(): readonly string[] {
    const stop = this.#tokens.findIndex((token) => token.text === ':=' && token.kind === 'sign');
    if (stop < 0) return [];
    const names = this.#tokens.slice(this.#at, stop).filter(({ kind }) => kind === 'variable');
    this.#at = stop + 1;
    return names.map(({ text }) => text);
  }

  pipeline(): Pipeline {
    this.#depth += 1;
    if (this.#depth > deepest) throw this.#refuse(`values lie more than ${deepest} levels deep`);
    const assigns = this.#assignment();
    const commands: Command[] = [this.#command()];
    while (this.#takeSign('|')) commands.push(this.#command());
    this.#depth -= 1;
    return { commands, spot: this.spot, ...(assigns === undefined ? {} : { assigns }) };
  }

  #assignment(): Pipeline['assigns'] {
    const name = this.#tokens[this.#at];
    const sign = this.#tokens[this.#at + 1];
    if (name?.kind !== 'variable' || sign?.kind !== 'sign' || (sign.text !== ':=' && sign.text !== '='))
      return undefined;
    this.#at += 2;
    return { name: name.text, declares: sign.text === ':=' };
  }

  #command(): Command {
    const operands: Operand[] = [];
    for (;;) {
      const token = this.#tokens[this.#at];
      if (token === undefined || (token.kind === 'sign' && token.text !== '(')) break;
      operands.push(this.#operand());
    }
    if (operands.length === 0) throw this.#refuse('a value is missing');
    return { operands };
  }

  #operand(): Operand {
    const token = this.next();
    if (token === undefined) throw this.#refuse('a value is missing');
    const { spot, text } = token;
    switch (token.kind) {
      case 'string':
        return { kind: 'literal', value: text, spot };
      case 'number':
        return { kind: 'literal', value: Number(text.replaceAll('_', '')), spot };
      case 'field':
        return { kind: 'field', path: namesOf(text), spot };
      case 'variable':
        return { kind: 'variable', name: text, path: this.#path(), spot };
      case 'word':
        return wordOperand(text, spot);
      case 'sign':
        return this.#parenthesis(text, spot);
    }
  }

  #parenthesis(text: string, spot: Spot): Operand {
    if (text !== '(') throw this.#refuse(`"${text}" is out of place`);
    const pipeline = this.pipeline();
    if (!this.#takeSign(')')) throw this.#refuse('")" is missing');
    return { kind: 'pipeline', pipeline, path: this.#path(), spot };
  }

  /** `.a.b` straight after a variable or a parenthesis. */
  #path(): readonly string[] {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'field' || token.spaced || token.text === '.') return [];
    this.#at += 1;
    return namesOf(token.text);
  }

  #takeSign(sign: string): boolean {
    const token = this.#tokens[this.#at];
    if (token?.kind !== 'sign' || token.text !== sign) return false;
    this.#at += 1;
    return true;
  }

  #refuse(message: string) {
    return refusal(this.spot.source, this.#tokens[this.#at - 1]?.spot.start ?? this.spot.start, message);
  }
}

function namesOf(field: string): readonly string[] {
  return field === '.' ? [] : field.slice(1).split('.');
}

function wordOperand(text: string, spot: Spot): Operand {
  if (text === 'true' || text === 'false') return { kind: 'literal', value: text === 'true', spot };
  if (text === 'nil') return { kind: 'literal', value: null, spot };
  return { kind: 'function', name: text, spot };
}
