/** What is known of the world outside the file, from lock files, indices and registries. */
export interface Known {
  /** By the name as it stands in the file: `debian`, `registry.example.com/app:latest`. */
  readonly images: ReadonlyMap<string, KnownImage>;
  /** Versions by `manager|name`: `apt-get|curl`. */
  readonly packages: ReadonlyMap<string, string>;
  /** SHA-256 in hexadecimal by address. */
  readonly files: ReadonlyMap<string, string>;
}

export interface KnownImage {
  readonly tag?: string;
  readonly digest?: string;
}
