import type { TextEdit } from '../../../fix/edit.js';
import type { LanguageId } from '../ir/ids.generated.js';
import type { Site } from './site.js';

/** One family of repairs. It lives in `src/engines/sast/rules/<rule>/fix.ts` as `fix`, beside the rule that it is for first of all. */
export interface CodeFix {
  readonly id: string;
  readonly title: string;
  /** Rules whose findings it may repair. */
  readonly rules: readonly string[];
  readonly languages: readonly LanguageId[];
  /** Edits for the finding at the site; undefined where the code has another shape. Whether they hold is proved later. */
  repair(site: Site): CodeRepair | undefined;
}

export interface CodeRepair {
  /** What it does, in a sentence without a stop. */
  readonly summary: string;
  /** `safe`: honest input sees no difference. `ask`: data that is stored, or a peer elsewhere, can depend on what was. */
  readonly safety: 'safe' | 'ask';
  readonly edits: readonly TextEdit[];
  /** What the new code needs, as the language names it: `hmac`, `crypto/subtle`, `java.security.SecureRandom`. */
  readonly imports?: readonly string[];
}
