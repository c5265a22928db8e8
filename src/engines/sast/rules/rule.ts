import type { Confidence } from '../../../core/confidence.js';
import type { Severity } from '../../../core/severity.js';
import type { SinkKind } from '../ir/ids.generated.js';

/** What a finding shows. It lives in `src/engines/sast/rules/<rule>/index.ts` as `rule`. */
export interface CodeRule {
  /** The folder's name; models name it for misuses. */
  readonly rule: string;
  /** Reports every sink of this kind that names no rule of its own. */
  readonly sink?: SinkKind;
  readonly cwe: number;
  /** Says nothing where such a kind of sink, or rule, is found at the same place. */
  readonly yieldsTo?: string | readonly string[];
  /** Says nothing where the same input is seen to reach a sink of such a kind, or rule, wherever that is. */
  readonly foreshadows?: readonly string[];
  /** Weaknesses that others file the same flaw under. */
  readonly also?: readonly number[];
  /** Category of the OWASP Top 10 of 2021. */
  readonly owasp: string;
  readonly severity: Severity;
  /** How often a finding is a flaw. */
  readonly confidence: Confidence;
  /** The same where no input is seen to reach it. */
  readonly withoutFlow?: Confidence;
  /** Where no input is seen to reach it, the lines around it have to mention this; confidence is low otherwise. */
  readonly context?: RegExp;
  /** And its line must not mention this, by which it is harmless. */
  readonly except?: RegExp;
  /** Low where input takes a long way: mostly something on it chooses among what may be. */
  readonly near?: { readonly steps: number; readonly files: number };
  /** Low where input enters at such a line, and no line on its way mentions that. */
  readonly sourceNeeds?: { readonly source: RegExp; readonly way: RegExp };
  /** Low where no file of the project mentions this. */
  readonly project?: RegExp;
  /** Low where input is seen to reach a line that mentions this. */
  readonly exceptSink?: RegExp;
  /** Low where the line of the source mentions this. */
  readonly exceptSource?: RegExp;
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}
