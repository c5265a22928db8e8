/** A program of our own, what is asked of it, and what shows that a repair did its work. */
export interface Program {
  readonly name: string;
  readonly language: 'javascript' | 'python' | 'php' | 'ruby' | 'java' | 'go' | 'csharp';
  /** The file that is repaired. */
  readonly file: string;
  readonly text: string;
  /** Requests that no one means ill; answered alike before and after. */
  readonly honest: readonly string[];
  /** A request that the weakness answers with more than it should. */
  readonly attack?: string;
  /** In the answer to the attack before the repair, and not after it. */
  readonly leak?: RegExp;
  /** In the answer to the first honest request before, and after. */
  readonly was?: RegExp;
  readonly now?: RegExp;
  /** What may differ from run to run, or by what the repair says that it changes. */
  readonly mask?: RegExp;
  /** Nothing may be changed here: every repair would change what the program does. */
  readonly isLeft?: boolean;
}

export type Outcome =
  | { readonly kind: 'repaired' | 'left'; readonly program: Program }
  /** `program`: it did not show its weakness before, so nothing is proved. */
  | {
      readonly kind: 'unrepaired' | 'broken' | 'program';
      readonly program: Program;
      readonly because: string;
      readonly diff?: string;
    };
