/** The build context, as far as it lies there: what COPY and ADD take. Paths are as a Dockerfile writes them. */
export interface BuildContext {
  /** Undefined where nothing of that name is seen. */
  kindOf(path: string): 'file' | 'folder' | undefined;
  /** Of a file that holds text. */
  textOf(path: string): string | undefined;
}

/** Of files by their paths; for each of them its folders, too. */
export function contextOf(files: ReadonlyMap<string, string>): BuildContext {
  return {
    kindOf: (path) => {
      if (files.has(clean(path))) return 'file';
      return [...files.keys()].some((each) => each.startsWith(`${clean(path)}/`)) ? 'folder' : undefined;
    },
    textOf: (path) => files.get(clean(path)),
  };
}

/** A path as COPY has it, from the root of the context. */
export function clean(path: string): string {
  return path.replace(/^(?:\.?\/)+/, '').replace(/\/$/, '');
}

export const unseenContext: BuildContext = { kindOf: () => undefined, textOf: () => undefined };
