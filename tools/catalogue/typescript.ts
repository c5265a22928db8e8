import ts from 'typescript';
import {
  type DeclaredClass,
  type DeclaredFunction,
  firstSentence,
  type Library,
  type Parameter,
} from './declaration.js';
import { mergedClasses } from './names.js';
import type { Entry, NpmPackage } from './npm.js';
import { verbsIn, wordsIn } from './words.js';

const options: ts.CompilerOptions = {
  noLib: true,
  types: [],
  skipLibCheck: true,
  target: ts.ScriptTarget.ESNext,
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
};
const mostClasses = 700;
const mostOptions = 150;
const deepest = 3;

/** The public declarations of a package's entries; what lies in other packages stays a name. */
export function typescriptLibrary({ package: name, summary, folder, entries }: NpmPackage): Library {
  const host = ts.createCompilerHost(options);
  const isInside = (path: string) => path.startsWith(`${folder}/`);
  const inside: ts.CompilerHost = {
    ...host,
    fileExists: (path) => isInside(path) && host.fileExists(path),
    readFile: (path) => (isInside(path) ? host.readFile(path) : undefined),
    directoryExists: (path) => isInside(`${path}/`) && (host.directoryExists?.(path) ?? true),
    getSourceFile: (path, version) => (isInside(path) ? host.getSourceFile(path, version) : undefined),
    getCurrentDirectory: () => folder,
  };
  const rootNames = entries.map((each) => each.path);
  const program = ts.createProgram({ rootNames, options, host: inside });
  const classes = entries.flatMap((each) => new EntryReader(program, each, verbsIn(summary)).read());
  return { package: name, summary, classes: mergedClasses(classes), aliases: [] };
}

/** What one module gives out. */
class EntryReader {
  private readonly checker: ts.TypeChecker;
  private readonly program: ts.Program;
  private readonly module: string;
  private readonly path: string;
  /** The verbs of the package's description. */
  private readonly does: string;
  private readonly names = new Map<ts.Symbol, string>();
  private readonly waiting: (() => void)[] = [];
  private readonly classes: DeclaredClass[] = [];

  constructor(program: ts.Program, { module, path }: Entry, does: string) {
    this.program = program;
    this.checker = program.getTypeChecker();
    this.module = module;
    this.path = path;
    this.does = does;
  }

  read(): readonly DeclaredClass[] {
    const symbol = this.moduleSymbol();
    if (!symbol) return [];
    this.moduleAt(this.module, this.checker.getExportsOfModule(symbol), 0);
    const whole = symbol.exports?.get(ts.InternalSymbolName.ExportEquals);
    if (whole) this.valueAt(this.module, this.target(whole), 0);
    for (let next = this.waiting.shift(); next; next = this.waiting.shift())
      if (this.classes.length < mostClasses) next();
    return this.classes;
  }

  private moduleSymbol(): ts.Symbol | undefined {
    const file = this.program.getSourceFile(this.path);
    const own = file && this.checker.getSymbolAtLocation(file);
    return own ?? this.checker.getAmbientModules().find((each) => each.name === `"${this.module}"`);
  }

  private target(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }

  /** A module or namespace: its functions are members of it, its classes lie below it. */
  private moduleAt(name: string, members: readonly ts.Symbol[], depth: number): void {
    const functions: DeclaredFunction[] = [];
    for (const each of members) {
      const symbol = this.target(each);
      if (each.name === 'default') this.valueAt(name, symbol, depth);
      else if (!/^[_$]|^(export=|prototype)$/.test(each.name))
        functions.push(...this.exported(name, each.name, symbol, depth));
    }
    if (functions.length > 0)
      this.classes.push({ name, isModule: true, extends: [], functions, summary: '' });
  }

  private exported(
    module: string,
    name: string,
    symbol: ts.Symbol,
    depth: number,
  ): readonly DeclaredFunction[] {
    const full = `${module}.${name}`;
    if (symbol.flags & ts.SymbolFlags.Namespace && depth < deepest)
      this.moduleAt(full, this.checker.getExportsOfModule(symbol), depth + 1);
    if (symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface)) this.named(symbol, full);
    if (!(symbol.flags & ts.SymbolFlags.Value)) return [];
    return this.valueIn(full, name, symbol, depth);
  }

  /** What a name of a module is: a function of it, an object of a class, or an object with functions of its own. */
  private valueIn(full: string, name: string, symbol: ts.Symbol, depth: number): readonly DeclaredFunction[] {
    const type = this.typeOf(symbol);
    if (symbol.flags & ts.SymbolFlags.Class) return this.makers(symbol, full);
    const gives = this.classNamed(type);
    const calls = type.getCallSignatures();
    const isObject = depth < deepest && this.ownMembers(type).length > 0;
    if (calls.length > 0 && (isObject || type.getConstructSignatures().length > 0)) {
      this.valueAt(full, symbol, depth + 1);
      return [];
    }
    if (calls.length > 0)
      return [{ ...this.functionOf(name, calls, symbol), says: this.saysOf(full, symbol) }];
    if (gives !== undefined)
      return [{ name, params: [], gives, summary: '', isMember: true }, ...this.makers(symbol, full)];
    if (isObject) this.valueAt(full, symbol, depth + 1);
    return [];
  }

  /** What is called by a name of its own: the module, or an object that is a function, too. */
  private valueAt(name: string, symbol: ts.Symbol, depth: number): void {
    const type = this.typeOf(symbol);
    if (symbol.flags & ts.SymbolFlags.Class) {
      this.named(symbol, name);
      this.makers(symbol, name);
      return;
    }
    const functions = this.ownMembers(type).flatMap((each) => this.member(each));
    const calls = type.getCallSignatures();
    if (calls.length > 0)
      functions.unshift({ ...this.functionOf('new', calls, symbol), says: this.saysOf(name, symbol) });
    const isModule = symbol.flags & ts.SymbolFlags.Namespace && depth < deepest;
    if (isModule) this.moduleAt(name, this.checker.getExportsOfModule(symbol), depth + 1);
    if (functions.length > 0)
      this.classes.push({ name, isModule: true, extends: [], functions, summary: '' });
    this.makers(symbol, name);
  }

  /** What a function is called by: its name, the one that it was declared by, and of the package's own what it is for. */
  private saysOf(name: string, symbol: ts.Symbol): string {
    const last = name === this.module ? name : name.slice(name.lastIndexOf('.') + 1);
    const isMain = wordsIn(last) === wordsIn(this.module.slice(this.module.lastIndexOf('/') + 1));
    const declared =
      /^(default|export=|__)/.test(symbol.name) || symbol.name === last ? '' : ` ${symbol.name}`;
    return `${isMain && !/^(is|has)\W/.test(wordsIn(last)) ? `${this.does} ` : ''}${last}${declared}`;
  }

  /** Constructors and static functions of a class, which belong to its own name. */
  private makers(symbol: ts.Symbol, name: string): readonly DeclaredFunction[] {
    const type = this.typeOf(symbol);
    const signatures = type.getConstructSignatures();
    const functions: DeclaredFunction[] = [];
    if (signatures.length > 0) {
      const made = this.functionOf('new', signatures, symbol);
      const gives = this.classNamed(signatures[0]?.getReturnType());
      functions.push(gives === undefined || gives === name ? omitGives(made) : { ...made, gives });
    }
    if (symbol.flags & ts.SymbolFlags.Class)
      functions.push(...this.ownMembers(type).flatMap((each) => this.member(each)));
    if (functions.length > 0)
      this.classes.push({ name, extends: [], functions, summary: docOf(symbol, this.checker) });
    return [];
  }

  /** The name of the class of an object, which is read later where nothing gave it out. */
  private classNamed(type: ts.Type | undefined): string | undefined {
    const symbol = type?.symbol;
    if (!symbol || !(symbol.flags & (ts.SymbolFlags.Class | ts.SymbolFlags.Interface))) return undefined;
    const own = symbol.name === 'default' ? this.module : `${this.module}.${symbol.name}`;
    return this.names.get(symbol) ?? this.named(symbol, own);
  }

  private named(symbol: ts.Symbol, name: string): string {
    const known = this.names.get(symbol);
    if (known !== undefined) {
      if (known !== name) this.classes.push({ name, extends: [known], functions: [], summary: '' });
      return known;
    }
    this.names.set(symbol, name);
    this.waiting.push(() => this.classAt(symbol, name));
    return name;
  }

  private classAt(symbol: ts.Symbol, name: string): void {
    const type = this.checker.getDeclaredTypeOfSymbol(symbol);
    const bases = type.isClassOrInterface() ? this.checker.getBaseTypes(type) : [];
    this.classes.push({
      name,
      extends: bases.map((each) => this.classNamed(each)).filter((each) => each !== undefined),
      functions: type
        .getProperties()
        .filter((each) => isOwn(each, symbol))
        .flatMap((each) => this.member(each)),
      summary: docOf(symbol, this.checker),
    });
  }

  private ownMembers(type: ts.Type): readonly ts.Symbol[] {
    return type
      .getProperties()
      .filter(
        ({ name, flags }) => name !== 'prototype' && !/^_/.test(name) && !(flags & ts.SymbolFlags.Class),
      )
      .slice(0, 200);
  }

  private member(symbol: ts.Symbol): readonly DeclaredFunction[] {
    if (/^[_#$]/.test(symbol.name) || !/^[\w$]+$/.test(symbol.name) || isHidden(symbol)) return [];
    const type = this.typeOf(symbol);
    const calls = type.getCallSignatures();
    if (calls.length > 0) return [this.functionOf(symbol.name, calls, symbol)];
    const gives = this.classNamed(type);
    return gives === undefined ? [] : [{ name: symbol.name, params: [], gives, summary: '', isMember: true }];
  }

  private typeOf(symbol: ts.Symbol): ts.Type {
    return this.checker.getTypeOfSymbol(symbol);
  }

  private functionOf(name: string, signatures: readonly ts.Signature[], symbol: ts.Symbol): DeclaredFunction {
    const gives = signatures.map((each) => this.givenBy(each)).find((each) => each !== undefined);
    return {
      name,
      params: this.paramsOf(signatures.slice(0, 8)),
      ...(gives === undefined ? {} : { gives }),
      summary: docOf(symbol, this.checker),
    };
  }

  /** `Promise<T>` gives `T`: what is awaited. */
  private givenBy(signature: ts.Signature): string | undefined {
    const declared = signature.getDeclaration() as ts.SignatureDeclaration | undefined;
    const node = declared?.type;
    if (!node) return this.classNamed(signature.getReturnType());
    return this.classOfNode(node);
  }

  private classOfNode(node: ts.TypeNode, depth = 0): string | undefined {
    if (node.kind === ts.SyntaxKind.ThisType) return '=';
    if (ts.isArrayTypeNode(node)) {
      const element = this.classOfNode(node.elementType, depth + 1);
      return element === undefined || element === '=' ? undefined : `${element}[]`;
    }
    if (ts.isUnionTypeNode(node) && depth < 2)
      return node.types.map((each) => this.classOfNode(each, depth + 1)).find((each) => each !== undefined);
    if (ts.isTypeReferenceNode(node) && depth < 3) {
      const inner = node.typeArguments?.[0];
      if (inner && /^(Promise|PromiseLike|Readonly|Awaited|Bluebird)$/.test(node.typeName.getText()))
        return this.classOfNode(inner, depth + 1);
    }
    return this.classNamed(this.checker.getTypeFromTypeNode(node));
  }

  /** The parameters of all ways to call it, by their places; the members of options by their names. */
  private paramsOf(signatures: readonly ts.Signature[]): readonly Parameter[] {
    const places: Parameter[] = [];
    const named = new Map<string, Parameter>();
    for (const { parameters } of signatures)
      for (const [index, symbol] of parameters.entries()) {
        const param = this.paramOf(symbol);
        const known = places[index];
        if (!known) places[index] = param;
        else if (known.type !== param.type)
          places[index] = {
            name: isText(known) || !isText(param) ? known.name : param.name,
            type: `${known.type}|${param.type}`,
          };
        if (index < 4)
          for (const each of this.optionsOf(symbol)) if (!named.has(each.name)) named.set(each.name, each);
      }
    return [...places, ...named.values()];
  }

  private paramOf(symbol: ts.Symbol): Parameter {
    return { name: symbol.name, type: this.textOf(this.typeOf(symbol), symbol) };
  }

  /** A type by the names of its parts; texts that are listed one by one are no text that is given. */
  private textOf(type: ts.Type, symbol: ts.Symbol): string {
    const parts = type.isUnion() ? type.types : [type];
    const texts = parts.map((each) => {
      if (each.flags & ts.TypeFlags.Any) return nodeText(symbol);
      if (each.flags & ts.TypeFlags.StringLiteral) return 'literal';
      if (!(each.flags & ts.TypeFlags.TypeParameter)) return this.checker.typeToString(each);
      const bound = this.checker.getBaseConstraintOfType(each);
      return bound ? this.checker.typeToString(bound) : 'generic';
    });
    return [...new Set(texts)].join('|').slice(0, 200);
  }

  private optionsOf(symbol: ts.Symbol): readonly Parameter[] {
    const type = this.typeOf(symbol);
    const objects = (type.isUnion() ? type.types : [type]).filter(
      (each) =>
        (each.flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) !== 0 &&
        each.getCallSignatures().length === 0 &&
        !(each.symbol && each.symbol.flags & ts.SymbolFlags.Class),
    );
    return objects
      .flatMap((each) => each.getProperties())
      .slice(0, mostOptions)
      .filter((each) => this.typeOf(each).getCallSignatures().length === 0)
      .map((each) => ({ ...this.paramOf(each), isNamedOnly: true, isOption: true }));
  }
}

function omitGives({ gives: _, ...rest }: DeclaredFunction): DeclaredFunction {
  return rest;
}

function isText({ type = '' }: Parameter): boolean {
  return /\bstring\b/.test(type);
}

function nodeText(symbol: ts.Symbol): string {
  const declared = symbol.valueDeclaration as ts.ParameterDeclaration | undefined;
  return declared?.type?.getText() ?? 'any';
}

function isHidden(symbol: ts.Symbol): boolean {
  const declared = symbol.valueDeclaration;
  if (!declared) return false;
  const flags = ts.getCombinedModifierFlags(declared as ts.Declaration);
  return (flags & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected)) !== 0;
}

function isOwn(member: ts.Symbol, owner: ts.Symbol): boolean {
  return member.declarations?.some((each) => owner.declarations?.some((one) => one === each.parent)) === true;
}

function docOf(symbol: ts.Symbol, checker: ts.TypeChecker): string {
  return firstSentence(ts.displayPartsToString(symbol.getDocumentationComment(checker)));
}
