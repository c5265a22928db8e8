import type { LanguageId } from '../ir/ids.generated.js';
import type { FunctionIr } from '../ir/ir.js';
import type { Linker } from '../ir/traits.js';
import { unknown, type Value } from '../ir/value.js';
import { callOf } from './api-names.js';
import type { Links } from './links.js';
import type { LinkedLanguage } from './summary.js';
import type { ModelTable } from './table.js';

/** A question for what a name means. */
export interface Look {
  readonly kind: 'import' | 'global' | 'extension' | 'qualified' | 'type';
  readonly body: FunctionIr;
  readonly name: string;
  readonly member?: string | undefined;
}

/** What the names of a file mean: of the project by the linker of its language, of libraries by the models. */
export class Names {
  /** Only asked: no file is used by that. */
  isAsked = false;
  /** Called with what was asked and answered. */
  onLook: ((look: Look, answer: Value | string | undefined) => void) | undefined;
  private languages: ReadonlyMap<LanguageId, LinkedLanguage>;
  private readonly links: Links;
  private readonly tableOf: (body: FunctionIr) => ModelTable;
  private readonly apis = new Map<string, Map<string, Value>>();
  private readonly classes = new Map<string, Map<string, string | undefined>>();

  constructor(
    languages: ReadonlyMap<LanguageId, LinkedLanguage>,
    links: Links,
    tableOf: (body: FunctionIr) => ModelTable,
  ) {
    this.languages = languages;
    this.links = links;
    this.tableOf = tableOf;
  }

  /** The program was linked anew. */
  relink(languages: ReadonlyMap<LanguageId, LinkedLanguage>): void {
    this.languages = languages;
    this.classes.clear();
    this.apis.clear();
  }

  /** The same as the question before, without a record of it. */
  look(look: Look): Value | string | undefined {
    const { isAsked } = this;
    this.isAsked = true;
    const answer = this.answer(look);
    this.isAsked = isAsked;
    return answer;
  }

  private answer({ kind, body, name, member }: Look): Value | string | undefined {
    if (kind === 'import') return this.imported(body, name, member);
    if (kind === 'global') return this.globalOf(body, name);
    if (kind === 'extension') return this.extensionOf(body, name);
    return kind === 'type' ? this.declaredOf(body, name) : this.qualifiedOf(body, name);
  }

  private noted<T extends Value | string | undefined>(look: Look, answer: T): T {
    this.onLook?.(look, answer);
    return answer;
  }

  import(body: FunctionIr, module: string, name: string | undefined): Value {
    const found = this.imported(body, module, name);
    return this.onLook ? this.noted({ kind: 'import', body, name: module, member: name }, found) : found;
  }

  private imported(body: FunctionIr, module: string, name: string | undefined): Value {
    return this.linked(body, this.linkerOf(body)?.import(body.path, module, name)) ?? unknown;
  }

  global(body: FunctionIr, name: string): Value {
    const found = this.globalOf(body, name);
    return this.onLook ? this.noted({ kind: 'global', body, name }, found) : found;
  }

  private globalOf(body: FunctionIr, name: string): Value {
    const known = this.linked(body, this.linkerOf(body)?.global?.(body.path, name));
    if (known === undefined) return this.apiNamed(body, name);
    const type = known.api === undefined || known.type ? undefined : this.qualifiedOf(body, name);
    return type === undefined ? known : { ...known, type };
  }

  hasExtensions(body: FunctionIr): boolean {
    return this.linkerOf(body)?.extension !== undefined;
  }

  /** A function of the project that is called like a method of its first argument. */
  extension(body: FunctionIr, name: string): Value | undefined {
    const found = this.extensionOf(body, name);
    return this.onLook ? this.noted({ kind: 'extension', body, name }, found) : found;
  }

  private extensionOf(body: FunctionIr, name: string): Value | undefined {
    const linker = this.linkerOf(body);
    return linker?.extension && this.linked(body, linker.extension(body.path, name));
  }

  /** One value for a name of a file, so that values that are joined are seen to be the same. */
  private apiNamed(body: FunctionIr, name: string): Value {
    const ofFile = inFile(this.apis, body.path);
    const known = ofFile.get(name);
    if (known) return known;
    const type = this.qualifiedOf(body, name);
    const value: Value = type === undefined ? { api: name } : { api: name, type };
    ofFile.set(name, value);
    return value;
  }

  /** The class of a library that a name means in a file. */
  qualified(body: FunctionIr, name: string): string | undefined {
    const found = this.qualifiedOf(body, name);
    return this.onLook ? this.noted({ kind: 'qualified', body, name }, found) : found;
  }

  private qualifiedOf(body: FunctionIr, name: string): string | undefined {
    const { classes, derived } = this.tableOf(body);
    if (classes.isEmpty && derived.isEmpty) return undefined;
    const ofFile = inFile(this.classes, body.path);
    if (ofFile.has(name)) return ofFile.get(name);
    const found = this.linkerOf(body)
      ?.qualified?.(body.path, name)
      .find((each) => classes.has(each) || derived.has(each));
    ofFile.set(name, found);
    return found;
  }

  /** What a value of a declared type is: an object of a class of the project, or of an api. */
  typeOf(body: FunctionIr, type: string): Value | undefined {
    const found = this.declaredOf(body, type);
    return this.onLook ? this.noted({ kind: 'type', body, name: type }, found) : found;
  }

  private declaredOf(body: FunctionIr, type: string): Value | undefined {
    if (type.endsWith('[]')) {
      const element = this.declaredOf(body, type.slice(0, -2));
      return element && { rest: element };
    }
    const known = this.linked(body, this.linkerOf(body)?.type?.(body.path, type));
    if (known?.isClass) return { proto: known };
    const named = this.qualifiedOf(body, type);
    const value = this.apiOf(body, type, known);
    return named === undefined ? value : { ...value, type: named };
  }

  /** What models call a value of a declared type: by its qualified name, as what its constructor gives, or by its name. */
  private apiOf(body: FunctionIr, type: string, known: Value | undefined): Value | undefined {
    const { types, instances, results, below } = this.tableOf(body);
    const full = known?.api;
    const made = callOf(full);
    const api =
      (full === undefined ? undefined : types.get(full)) ??
      (instances.has(made) ? (results.get(made) ?? made) : undefined) ??
      types.get(type) ??
      types.get(type.slice(type.lastIndexOf('.') + 1));
    if (api !== undefined) return { api };
    return known ?? (below.has(type.slice(0, Math.max(0, type.indexOf('.')))) ? { api: type } : undefined);
  }

  /** Notes which file the value comes from. */
  private linked({ path }: FunctionIr, value: Value | undefined): Value | undefined {
    if (this.isAsked) return value;
    if (value?.declared) this.links.join(path, value.declared.body.path);
    if (value?.functions) for (const { body } of value.functions) this.links.join(path, body.path);
    return value;
  }

  private linkerOf({ language }: FunctionIr): Linker | undefined {
    return this.languages.get(language)?.linker;
  }
}

function inFile<T>(files: Map<string, Map<string, T>>, path: string): Map<string, T> {
  const known = files.get(path);
  if (known) return known;
  const made = new Map<string, T>();
  files.set(path, made);
  return made;
}
