import { closuresIn, hasCode, makersIn, ownSizeOf, reachOf, sizeOf, usedIn } from './flow.js';
import { interned } from './interned.js';
import type { Block, FunctionIr, Param, Path, Temp } from './ir.js';
import type { InspectionHit } from './model.js';
import type { Ref } from './pack-codes.js';
import { expectedPath } from './pack-paths.js';
import { PackReader, type Read } from './pack-reader.js';
import { PackWriter } from './pack-writer.js';

/** Instructions that are held as objects beside their bytes. */
const usualRoom = 60_000;

/** The functions whose instructions are held as objects. Those that were used last stay; how many follows from their sizes. */
export class Room {
  /** Grows each time that half of the room was used anew. */
  turn = 0;
  private readonly half: number;
  private used = 0;
  private current: PackedFunction[] = [];
  private previous: PackedFunction[] = [];

  constructor(instructions = usualRoom) {
    this.half = instructions / 2;
  }

  /** The function is used in this turn. */
  enter(body: PackedFunction): void {
    body.turn = this.turn;
    this.current.push(body);
    this.used += body.weight;
    if (this.used <= this.half) return;
    for (const each of this.previous) if (each.turn < this.turn) each.forget();
    this.previous = this.current;
    this.current = [];
    this.used = 0;
    this.turn += 1;
  }
}

/** What the functions of a file share. */
class PackedFile {
  readonly inspected: readonly InspectionHit[] | undefined;
  bytes: Uint8Array = noBytes;
  readonly path: string;
  readonly language: FunctionIr['language'];
  refs: readonly Ref[] = noRefs;
  readonly room: Room;

  constructor({ path, language }: FunctionIr, room: Room, inspected?: readonly InspectionHit[]) {
    this.inspected = inspected;
    this.path = path;
    this.language = language;
    this.room = room;
  }
}

const noBytes = new Uint8Array(0);
const noRefs: readonly Ref[] = [];

/** What only modules, pages and few functions have; functions of a class have the same. */
type Rare = Pick<
  FunctionIr,
  'module' | 'exports' | 'namespace' | 'imports' | 'isPublic' | 'isPage' | 'isBlock' | 'owner'
>;

/** Where temporaries were read from, by the instructions that made them. */
class UnpackedPaths {
  private readonly body: FunctionIr;
  private readonly exceptions: Read['exceptions'];

  constructor(body: FunctionIr, exceptions: Read['exceptions']) {
    this.body = body;
    this.exceptions = exceptions;
  }

  get(temp: Temp): Path | undefined {
    if (this.exceptions.size > 0 && this.exceptions.has(temp)) return this.exceptions.get(temp);
    return expectedPath(makersIn(this.body).get(temp), (inner) => this.get(inner));
  }
}

/** All members, the optional ones as well: a new one does not compile before it is kept here. */
type Whole = { readonly [K in keyof Required<FunctionIr>]: FunctionIr[K] };

/**
 * A function whose instructions are bytes, and objects only while they are used: a tree of a million lines has more of
 * them than there is room for, and the collector looks at each object again and again.
 */
class PackedFunction implements Whole {
  readonly name: string;
  readonly at: number;
  readonly params: FunctionIr['params'];
  readonly selfSlot: number;
  readonly captured: ReadonlySet<number>;
  readonly temps: number;
  readonly annotations: FunctionIr['annotations'];
  readonly returns: string | undefined;
  readonly page: FunctionIr | undefined;
  readonly inner: readonly FunctionIr[];
  readonly reach: number;
  readonly used: ReadonlySet<number>;
  /** Its instructions and those of the functions in it. */
  readonly size: number;
  /** Its own instructions. */
  readonly weight: number;
  readonly hasCode: boolean;
  turn = -1;
  private readonly file: PackedFile;
  private readonly rare: Rare;
  private readonly position: number;
  private unpacked: Read | undefined;

  constructor(
    body: FunctionIr,
    { file, rare, inner, page, position }: Pick<PackedFunction, 'inner' | 'page'> & Place,
  ) {
    this.name = body.name;
    this.at = body.at;
    this.params = body.params.length === 0 ? noParams : body.params.map(tight);
    this.selfSlot = body.selfSlot;
    this.captured = body.captured;
    this.temps = body.temps;
    this.annotations = body.annotations?.slice();
    this.returns = body.returns;
    this.page = page;
    this.inner = inner;
    this.reach = reachOf(body);
    this.used = usedIn(body);
    this.size = sizeOf(body);
    this.weight = ownSizeOf(body);
    this.hasCode = hasCode(body);
    this.file = file;
    this.rare = rare;
    this.position = position;
    this.unpacked = undefined;
  }

  get packed(): PackedFunction {
    return this;
  }

  get blocks(): readonly Block[] {
    return this.open().blocks;
  }

  get slots(): readonly string[] {
    return this.open().slots;
  }

  get paths(): UnpackedPaths {
    return new UnpackedPaths(this, this.open().exceptions);
  }

  get path(): string {
    return this.file.path;
  }

  get inspected(): readonly InspectionHit[] | undefined {
    return this.file.inspected;
  }

  get language(): FunctionIr['language'] {
    return this.file.language;
  }

  get module(): boolean {
    return this.rare.module;
  }

  get exports(): FunctionIr['exports'] {
    return this.rare.exports;
  }

  get namespace(): string | undefined {
    return this.rare.namespace;
  }

  get imports(): FunctionIr['imports'] {
    return this.rare.imports;
  }

  get isPublic(): boolean | undefined {
    return this.rare.isPublic;
  }

  get isPage(): true | undefined {
    return this.rare.isPage;
  }

  get isBlock(): true | undefined {
    return this.rare.isBlock;
  }

  get owner(): FunctionIr['owner'] {
    return this.rare.owner;
  }

  forget(): void {
    this.unpacked = undefined;
  }

  private open(): Read {
    const { file } = this;
    if (this.unpacked === undefined) {
      const { position, at, inner } = this;
      this.unpacked = new PackReader(file.bytes, file.refs, { position, at, inner }).read();
      file.room.enter(this);
    } else if (this.turn !== file.room.turn) file.room.enter(this);
    return this.unpacked;
  }
}

interface Place {
  readonly file: PackedFile;
  readonly rare: Rare;
  readonly position: number;
}

const noParams: FunctionIr['params'] = [];

/** Many parameters have the same few names and types, and lists that grew hold room for more. */
function tight(param: Param): Param {
  const { name, type, annotations } = param;
  return {
    ...param,
    name: interned(name),
    ...(type === undefined ? {} : { type: interned(type) }),
    ...(annotations ? { annotations: annotations.slice() } : {}),
  };
}

/** The same module with its instructions as bytes, and with what inspections found in it. */
export function packed(module: FunctionIr, room: Room, inspected?: readonly InspectionHit[]): FunctionIr {
  const writer = new PackWriter();
  const file = new PackedFile(module, room, inspected);
  const rares: Rare[] = [];
  const pack = (body: FunctionIr): FunctionIr => {
    const closures = closuresIn(body);
    const inner = closures.length === 0 ? noInner : closures.map(pack);
    const page = body.page && pack(body.page);
    const position = writer.end;
    writer.body(body, closures);
    return new PackedFunction(body, { file, rare: rareOf(body, rares), inner, page, position });
  };
  const result = pack(module);
  file.bytes = writer.written();
  // A list that grew holds room for more.
  file.refs = writer.refs.slice();
  return result;
}

const noInner: readonly FunctionIr[] = [];

function rareOf(body: FunctionIr, known: Rare[]): Rare {
  const { module, exports, namespace, imports, isPublic, isPage, isBlock, owner } = body;
  const last = known.findLast(
    (each) =>
      each.owner === owner &&
      each.isPublic === isPublic &&
      each.isBlock === isBlock &&
      each.module === module &&
      each.exports === exports &&
      each.namespace === namespace &&
      each.imports === imports &&
      each.isPage === isPage,
  );
  if (last) return last;
  const made: Rare = { module, exports, namespace, imports, isPublic, isPage, isBlock, owner };
  known.push(made);
  return made;
}
