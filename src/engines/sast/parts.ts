import type { SourceFile } from './analysis.js';
import type { LanguageId } from './ir/ids.generated.js';
import type { FunctionIr } from './ir/ir.js';
import { extensionOf } from './languages/extension.js';
import { languages } from './languages/index.generated.js';
import type { CodeLanguage } from './languages/language.js';
import type { Part } from './memory.js';
import { templates } from './templates/index.generated.js';
import type { TemplateLanguage } from './templates/template.js';

const languageByEnding = new Map<string, CodeLanguage>(
  languages.flatMap((each) => [...each.grammars.keys()].map((ending) => [ending, each] as const)),
);
const templatesByEnding = new Map<string, readonly TemplateLanguage[]>(
  [...new Set(templates.flatMap(({ endings }) => endings))].map((ending) => [
    ending,
    templates.filter(({ endings }) => endings.includes(ending)),
  ]),
);

/** The endings of the files that the engine reads. */
export const sourceEndings: readonly string[] = [
  ...new Set([...languageByEnding.keys(), ...templatesByEnding.keys()]),
].map((ending) => `.${ending}`);

const byWholeName = languages.filter(({ endingFor }) => endingFor !== undefined);

/** Letters of a file that tell what language it is a page of. */
const maxLooked = 200_000;

/** What stands for the file extension of one that is known by its whole name, or a script by its first line. */
export function endingOf({ path, text }: SourceFile): string {
  for (const { endingFor } of byWholeName) {
    const ending = endingFor?.(path);
    if (ending !== undefined) return ending;
  }
  return extensionOf({ path, text });
}

export function languageOf(file: SourceFile): CodeLanguage | undefined {
  return languageByEnding.get(endingOf(file));
}

/** Languages never call each other, so each is a part by itself; a page with scripts in it belongs to several. */
export class Parts {
  private readonly files: readonly SourceFile[];
  private readonly languages: ReadonlySet<LanguageId>;

  constructor(files: readonly SourceFile[]) {
    this.files = files;
    this.languages = new Set(
      files.flatMap((file) => (isPageAlone(file) ? [] : (languageOf(file)?.id ?? []))),
    );
  }

  all(resources: ReadonlyMap<string, string>): readonly Part[] {
    const inOrder = new Map([...resources].sort(([a], [b]) => (a < b ? -1 : 1)));
    const byLanguage = new Map<string, SourceFile[]>(languages.map(({ id }) => [id, []]));
    for (const file of this.files) for (const id of this.ownersOf(file)) byLanguage.get(id)?.push(file);
    return [...byLanguage]
      .filter(([, own]) => own.length > 0)
      .map(([language, own]) => ({
        language,
        resources: inOrder,
        files: own.sort((a, b) => (a.path < b.path ? -1 : 1)),
      }));
  }

  private ownersOf(file: SourceFile): ReadonlySet<LanguageId> {
    const owners = new Set<LanguageId>();
    const language = languageOf(file);
    if (language?.reads?.(file.text, file.path) ?? language) owners.add((language as CodeLanguage).id);
    const page = this.templateOf(file);
    if (page) owners.add(page.owner);
    return owners;
  }

  private templateOf({
    path,
    text,
  }: SourceFile): { readonly template: TemplateLanguage; readonly owner: LanguageId } | undefined {
    const start = text.slice(0, maxLooked);
    for (const template of templatesByEnding.get(endingOf({ path, text })) ?? []) {
      const owner = template.owner({ path, text: start, languages: this.languages });
      if (owner !== undefined) return { template, owner };
    }
    return undefined;
  }

  /** The file as a page that programs of the language fill; undefined where it is none. */
  pageIn(file: SourceFile, language: string): FunctionIr | undefined {
    const page = this.templateOf(file);
    if (page?.owner !== language) return undefined;
    return page.template.lower({ ...file, languages: this.languages }, page.owner);
  }
}

/** Pages do not tell what the programs of a project are written in. */
function isPageAlone(file: SourceFile): boolean {
  return templatesByEnding.has(endingOf(file));
}
