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
    const words = new Int32Array(all.buffer);
    let last = words.length;
    while (last > 0 && words[last - 1] === 0) last--;
    this.#kept = { bytes: all.slice(0, last * 4), stack };
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
