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
  /** Low where input comes over more lines or files than that; by default over more than five lines or two files. */
  readonly longestFlow?: { readonly lines: number; readonly files: number };
  /** Where a line at which a caller gives a value mentions this, a visitor has sent it, whatever calls it. */
  readonly sentByVisitors?: RegExp;
  /** Low where input enters at such a line, and no line on its way mentions that. */
  readonly sourceNeeds?: { readonly source: RegExp; readonly way: RegExp };
  /** Low where no file of the project mentions this. */
  readonly project?: RegExp;
  /** Low where input is seen to reach a line that mentions this. */
  readonly exceptSink?: RegExp;
  /** Low where the line of the source mentions this. */
  readonly exceptSource?: RegExp;
  /** Circumstances by which a finding is mostly none: low, or what it leaves, where all that one of them says holds. */
  readonly doubts?: readonly Circumstance[];
  /** What shows that a finding is one: low where none of them holds. Left out where the sink alone shows it. */
  readonly evidence?: readonly Circumstance[];
  readonly title: string;
  readonly why: string;
  readonly fix: string;
}

/** All that is there has to hold. */
export interface Circumstance {
  readonly because: string;
  /** A person has to judge it. */
  readonly leaves?: 'medium';
  /** The line where input enters. */
  readonly source?: RegExp;
  /** A line between the two, or one of them. */
  readonly way?: RegExp;
  /** The line of the sink. */
  readonly sink?: RegExp;
  /** The lines around the sink. */
  readonly near?: RegExp;
  /** A line that the sink stands below, by its indentation: a condition, a case. */
  readonly within?: RegExp;
  /** The lines around the place where input enters. */
  readonly nearSource?: RegExp;
  /** The name of the file with the sink. */
  readonly path?: RegExp;
  /** The file where input enters, or the one with the sink where none does, mentions this. */
  readonly file?: RegExp;
  /** And does not mention that. */
  readonly unlessFile?: RegExp;
  /** A file of the project mentions this. */
  readonly project?: RegExp;
  /** The input is all that the sink gets. */
  readonly isEntire?: true;
  /** A model says it of an api: no name of the program's own decides it. */
  readonly isOfApi?: true;
  /** All of that holds for as many findings of the rule in the project. */
  readonly often?: number;
  /** Whether input is seen to reach it. */
  readonly isReached?: boolean;
  /** A text that looks like a secret, and not like a name, stands on the line of the sink or is given to a name on it. */
  readonly holdsSecret?: true;
}
