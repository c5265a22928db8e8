import type { Spot } from '../tree.js';

/** Go's text/template (https://pkg.go.dev/text/template), as far as charts use it. */
export type Node =
  | { readonly kind: 'text'; readonly text: string; readonly spot: Spot }
  | { readonly kind: 'output'; readonly pipeline: Pipeline; readonly spot: Spot }
  | { readonly kind: 'if'; readonly branches: readonly Branch[]; readonly otherwise: readonly Node[] }
  | { readonly kind: 'with'; readonly branches: readonly Branch[]; readonly otherwise: readonly Node[] }
  | {
      readonly kind: 'range';
      readonly names: readonly string[];
      readonly pipeline: Pipeline;
      readonly body: readonly Node[];
      readonly otherwise: readonly Node[];
      readonly spot: Spot;
    }
  | {
      readonly kind: 'template';
      readonly name: string;
      readonly argument: Pipeline | undefined;
      readonly spot: Spot;
    }
  | { readonly kind: 'break' | 'continue'; readonly spot: Spot };

export interface Branch {
  readonly test: Pipeline;
  readonly body: readonly Node[];
}

export interface Pipeline {
  /** `$x := …` or `$x = …` */
  readonly assigns?: { readonly name: string; readonly declares: boolean };
  readonly commands: readonly Command[];
  readonly spot: Spot;
}

/** A function with its arguments, or a value alone. */
export interface Command {
  readonly operands: readonly Operand[];
}

export type Operand =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null; readonly spot: Spot }
  | { readonly kind: 'field'; readonly path: readonly string[]; readonly spot: Spot }
  | {
      readonly kind: 'variable';
      readonly name: string;
      readonly path: readonly string[];
      readonly spot: Spot;
    }
  | { readonly kind: 'function'; readonly name: string; readonly spot: Spot }
  | {
      readonly kind: 'pipeline';
      readonly pipeline: Pipeline;
      readonly path: readonly string[];
      readonly spot: Spot;
    };

export interface Template {
  readonly body: readonly Node[];
  /** By name. */
  readonly defines: ReadonlyMap<string, readonly Node[]>;
}
