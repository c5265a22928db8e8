/** A file, folder or link of an image, as far as a program can tell it from another. */
export interface ImageFile {
  readonly type: string;
  readonly mode: number;
  readonly owner: string;
  /** Where a link leads; else the digest of the contents, or their length where they are too long to read. */
  readonly content: string;
}

/** What `docker image inspect` shows under `Config`, and the files of all layers together. */
export interface BuiltImage {
  readonly config: Readonly<Record<string, unknown>>;
  readonly files: ReadonlyMap<string, ImageFile>;
}

/** An image was built, or why it was not: the last lines of the builder. */
export type Built = { readonly image: BuiltImage } | { readonly failure: string };

/** Builds the text of a Dockerfile in its context. */
export interface Builder {
  /** @param isFresh without the cache of earlier builds */
  build(text: string, isFresh?: boolean): Promise<Built>;
}
