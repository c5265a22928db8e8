import type { LanguageId } from '../ir/ids.generated.js';
import type { FunctionIr } from '../ir/ir.js';

/** A file that may be a page of some template language. */
export interface Page {
  readonly path: string;
  readonly text: string;
  /** Languages that programs of the project are written in. */
  readonly languages: ReadonlySet<LanguageId>;
}

/** One template language. It lives in `src/engines/sast/templates/<id>/index.ts` as `template`. */
export interface TemplateLanguage {
  readonly id: string;
  readonly title: string;
  /** Endings of its files, without the dot. Of several languages for one ending the first that owns the page takes it. */
  readonly endings: readonly string[];
  /** Whose programs fill the page: it is analysed with them. Undefined where it is no page of this language. */
  owner(page: Page): LanguageId | undefined;
  /** The page as a function of what is shown in it. */
  lower(page: Page, language: LanguageId): FunctionIr;
}
