interface Instance {
  readonly exports: {
    readonly emscripten_stack_get_current?: () => number;
    readonly _emscripten_stack_restore?: (place: number) => void;
  };
}

/** The part of the platform that is needed here; its types come with the DOM, which is none of this. */
interface Assembly {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ readonly instance: Instance; readonly module: object }>;
}

const mostKeptBytes = 64 * 1024 * 1024;
const zeros = Buffer.alloc(64 * 1024);

/** How much of a memory is not zero at its end: by whole pages first, which are compared as fast as memory is read. */
function usedIn({ buffer, byteLength }: Uint8Array): number {
  let end = byteLength;
  while (end >= zeros.length && zeros.equals(Buffer.from(buffer, end - zeros.length, zeros.length)))
    end -= zeros.length;
  const bytes = new Uint8Array(buffer, 0, end);
  while (end > 0 && bytes[end - 1] === 0) end--;
  return end;
}

/**
 * The memory of the parser's WebAssembly, kept as it was before any file was parsed. A text of a few kilobytes can make a grammar end in a
 * trap, after which that memory holds anything: every file that follows would fail, or be read wrongly.
 */
export class ParserMemory {
  #exports: Instance['exports'] = {};
  #kept: { readonly bytes: Uint8Array; readonly stack: number } | undefined;
  /** Grows each time that the memory is put back: parsers of before are no longer there. */
  generation = 0;

  /** What the parser is made with; it puts its calls and its memory there, once in the life of the process. */
  readonly module: {
    wasmBinary?: Uint8Array;
    readonly HEAPU8?: Uint8Array;
    /** Emscripten's hook, which shows the stack that the parser itself does not give out. */
    readonly instantiateWasm: (imports: object, done: (instance: Instance, module: object) => void) => object;
  } = {
    instantiateWasm: (imports, done) => {
      const { instantiate } = (globalThis as unknown as { readonly WebAssembly: Assembly }).WebAssembly;
      void instantiate(this.module.wasmBinary ?? new Uint8Array(0), imports).then(({ instance, module }) => {
        this.#exports = instance.exports;
        done(instance, module);
      });
      return {};
    },
  };

  /** To be called while no tree is open. */
  keep(): void {
    const stack = this.#exports.emscripten_stack_get_current?.();
    const all = this.module.HEAPU8;
    if (all === undefined || stack === undefined) return;
    const lengthBytes = usedIn(all);
    // What trees of large files left there would be held a second time.
    this.#kept = lengthBytes > mostKeptBytes ? undefined : { bytes: all.slice(0, lengthBytes), stack };
  }

  /** After a trap. @returns whether the parser can be used again */
  restore(): boolean {
    const all = this.module.HEAPU8;
    if (all === undefined || this.#kept === undefined) return false;
    all.set(this.#kept.bytes);
    all.fill(0, this.#kept.bytes.length);
    this.#exports._emscripten_stack_restore?.(this.#kept.stack);
    this.generation += 1;
    return true;
  }
}
