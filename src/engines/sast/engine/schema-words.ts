import type { SchemaLibrary, SchemaPart } from '../ir/model.js';

type Way = 'fails' | 'answers' | 'asks';
type Members = readonly string[];

/** What the methods of all schema libraries of a language are called, and do: a schema goes from one to another. */
export class SchemaWords {
  private readonly parts = new Map<string, SchemaPart>();
  private readonly ways = new Map<string, Way>();
  private readonly members = new Map<string, Members>();
  private readonly libraries = new Map<string, SchemaLibrary>();

  constructor(libraries: readonly SchemaLibrary[]) {
    for (const each of libraries) this.add(each);
  }

  private add(library: SchemaLibrary): void {
    const { modules, makes = {}, fails, asks, answers = {} } = library;
    for (const each of modules) this.libraries.set(each, library);
    for (const [part, names] of Object.entries(makes))
      for (const name of wordsOf(names)) this.parts.set(name, part as SchemaPart);
    for (const name of wordsOf(asks)) this.ways.set(name, 'asks');
    for (const name of wordsOf(fails)) this.ways.set(name, 'fails');
    for (const [names, given] of Object.entries(answers))
      for (const name of wordsOf(names)) {
        this.ways.set(name, 'answers');
        for (const each of modules) this.members.set(`${each} ${name}`, given);
        if (given.length > 0) this.members.set(name, given);
      }
  }

  has(module: string): boolean {
    return this.libraries.has(module);
  }

  part(name: string): SchemaPart | undefined {
    return this.parts.get(name);
  }

  way(name: string): Way | undefined {
    return this.ways.get(name);
  }

  /** Members of the answer of a method: of that library, else of any. */
  membersOf(module: string, name: string): Members {
    return this.members.get(`${module} ${name}`) ?? this.members.get(name) ?? [];
  }

  /** The members of the request that a call of the module means; undefined for modules without such calls. */
  fieldsOf(module: string): SchemaLibrary['fieldsOf'] {
    return this.libraries.get(module)?.fieldsOf;
  }
}

function wordsOf(names: string | undefined): readonly string[] {
  return names === undefined ? [] : names.split(' ');
}
