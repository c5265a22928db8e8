/** What a library declares, whatever its language: the facts that roles are derived from. */
export interface Parameter {
  readonly name: string;
  /** As written, with names resolved where they are classes. */
  readonly type?: string;
  /** The text of the default value. */
  readonly default?: string;
  /** It cannot be given by its place. */
  readonly isNamedOnly?: boolean;
  /** A member of an object with options. */
  readonly isOption?: boolean;
}

export interface DeclaredFunction {
  /** `new` is the constructor. */
  readonly name: string;
  readonly params: readonly Parameter[];
  /** The class of what it gives, by qualified name; `=` is its own class. */
  readonly gives?: string;
  /** The first sentence of its documentation: it is looked at for words, and never kept. */
  readonly summary: string;
  /** What stands for its name, where it is called by the name of its module or object. */
  readonly says?: string;
  /** A property: read and not called. */
  readonly isMember?: boolean;
}

/** A class, or a module with its functions. The functions of no module belong to the class ``. */
export interface DeclaredClass {
  readonly name: string;
  readonly isModule?: boolean;
  readonly extends: readonly string[];
  readonly functions: readonly DeclaredFunction[];
  readonly summary: string;
}

export interface Library {
  /** The package that holds it, with what its maintainers say of it in one line. */
  readonly package: string;
  readonly summary: string;
  readonly classes: readonly DeclaredClass[];
  /** Other names of classes and functions, where modules give them out, with what they stand for. */
  readonly aliases: readonly (readonly [name: string, target: string])[];
}

/** A file of a package. */
export interface PackageFile {
  /** From the folder that imports begin at: `paramiko/client.py`. */
  readonly path: string;
  readonly text: string;
}

const withoutApi =
  /(^|[/_.-])(tests?|testing|conftest|examples?|samples?|demos?|docs?|benchmarks?|_?vendor(ed)?|migrations|fixtures|stubs?|scripts|locale|multiapi|_?simulator)([/_.-]|$)/i;

/** Files of tests, examples and copies of other libraries declare nothing that users call. */
export function isApiFile(path: string): boolean {
  return !withoutApi.test(path);
}

/** The first sentence of a documentation comment, without its marks. */
export function firstSentence(comment: string): string {
  const text = comment
    .replace(/^(?:[rRbBuU]{0,2}["']+|[\s/*#]+)+|[\s/*"']+$/g, '')
    .replace(/\n[\s*#]+/g, ' ');
  return (/^.{0,300}?(?=\.(\s|$)|@|:param|$)/s.exec(text)?.[0] ?? '').slice(0, 300);
}
