import { createHash } from 'node:crypto';
import { deflateRawSync, gzipSync } from 'node:zlib';
import { crc32 } from '../formats/zip/crc32.js';

/** One entry of a tar under construction. Content makes it a file, a target a link, a trailing `/` a directory. */
export interface TarItem {
  readonly path: string;
  readonly content?: string | Uint8Array;
  readonly symlink?: string;
  readonly hardlink?: string;
  /** Default 0o755 for directories and 0o644 for the rest. */
  readonly mode?: number;
  readonly uid?: number;
  readonly gid?: number;
  /** A type letter of its own, for odd entries. */
  readonly typeflag?: string;
  /** Extended header records written before the entry (pax, typeflag `x`). */
  readonly pax?: Readonly<Record<string, string>>;
  /** Write a long path as a GNU long name, not as a pax record. */
  readonly gnu?: boolean;
  /** Write this size, whatever the content. */
  readonly size?: number;
}

/** A whole tar, with the two zero blocks at its end. */
export function tar(items: readonly TarItem[], options: { readonly end?: boolean } = {}): Uint8Array {
  const blocks = items.flatMap((item) => tarEntry(item));
  if (options.end !== false) blocks.push(new Uint8Array(1024));
  return concat(blocks);
}

/** Files of a tar from a plain table: `{ 'etc/os-release': 'ID=debian' }`. A `null` is a directory. */
export function tarOf(files: Readonly<Record<string, string | Uint8Array | null>>): Uint8Array {
  return tar(
    Object.entries(files).map(([path, content]) =>
      content === null ? { path: path.endsWith('/') ? path : `${path}/` } : { path, content },
    ),
  );
}

export interface ImageSpec {
  /** `['app:1']` */
  readonly tags?: readonly string[];
  /** Each layer as tar bytes or as items. */
  readonly layers: readonly (Uint8Array | readonly TarItem[])[];
  /** One line per layer; by default `RUN step N`. */
  readonly createdBy?: readonly string[];
  readonly os?: string;
  readonly architecture?: string;
  readonly variant?: string;
  /** Merged over the configuration that is made. */
  readonly config?: Readonly<Record<string, unknown>>;
}

export interface BuiltImage {
  readonly config: Uint8Array;
  readonly configDigest: string;
  /** Uncompressed. */
  readonly layers: readonly Uint8Array[];
  readonly diffIds: readonly string[];
}

export function buildImage(spec: ImageSpec): BuiltImage {
  const layers = spec.layers.map((layer) => (layer instanceof Uint8Array ? layer : tar(layer)));
  const diffIds = layers.map(sha256);
  const config = json({
    os: spec.os ?? 'linux',
    architecture: spec.architecture ?? 'amd64',
    ...(spec.variant === undefined ? {} : { variant: spec.variant }),
    created: '2026-01-02T03:04:05Z',
    config: { Env: ['PATH=/usr/bin'], Labels: { made: 'by-test' } },
    history: [
      ...layers.map((_, index) => ({ created_by: spec.createdBy?.[index] ?? `RUN step ${index}` })),
      { created_by: 'CMD ["sh"]', empty_layer: true },
    ],
    rootfs: { type: 'layers', diff_ids: diffIds },
    ...spec.config,
  });
  return { config, configDigest: sha256(config), layers, diffIds };
}

/** What the classic store of `docker save` writes: `manifest.json`, one folder per layer, layers uncompressed. */
export function dockerArchive(...specs: readonly ImageSpec[]): Uint8Array {
  const items = new Map<string, TarItem>();
  const manifest = specs.map((spec) => {
    const image = buildImage(spec);
    const configName = `${hex(image.configDigest)}.json`;
    items.set(configName, { path: configName, content: image.config });
    const names = image.layers.map((layer, index) => {
      const path = `${hex(image.diffIds[index] ?? '')}/layer.tar`;
      items.set(path, { path, content: layer });
      return path;
    });
    return { Config: configName, RepoTags: spec.tags ?? null, Layers: names };
  });
  return tar([...items.values(), { path: 'manifest.json', content: json(manifest) }]);
}

export type LayerCompression = 'none' | 'gzip' | 'zstd';

export interface LayoutOptions {
  readonly compression?: LayerCompression;
  /** Put all manifests below one nested index, as `docker buildx` does for many platforms. */
  readonly nested?: boolean;
  /** Also write docker's `manifest.json`, as the containerd store of `docker save` does. */
  readonly dockerManifest?: boolean;
}

/** The files of an OCI image layout (image-spec, `image-layout.md`), by path. */
export function ociLayout(specs: readonly ImageSpec[], options: LayoutOptions = {}): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>([['oci-layout', json({ imageLayoutVersion: '1.0.0' })]]);
  const put = (bytes: Uint8Array) => {
    const digest = sha256(bytes);
    files.set(`blobs/sha256/${hex(digest)}`, bytes);
    return { digest, size: bytes.length };
  };
  const dockerManifest: unknown[] = [];
  const descriptors = specs.map((spec) => {
    const image = buildImage(spec);
    const layers = image.layers.map((layer) => ({
      mediaType: layerMediaType(options.compression ?? 'gzip'),
      ...put(compress(layer, options.compression ?? 'gzip')),
    }));
    const config = { mediaType: 'application/vnd.oci.image.config.v1+json', ...put(image.config) };
    const manifest = put(
      json({ schemaVersion: 2, mediaType: 'application/vnd.oci.image.manifest.v1+json', config, layers }),
    );
    dockerManifest.push({
      Config: blobPath(config.digest),
      RepoTags: spec.tags ?? null,
      Layers: layers.map((layer) => blobPath(layer.digest)),
    });
    return {
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      ...manifest,
      platform: {
        os: spec.os ?? 'linux',
        architecture: spec.architecture ?? 'amd64',
        ...(spec.variant === undefined ? {} : { variant: spec.variant }),
      },
      ...(spec.tags?.[0] === undefined
        ? {}
        : {
            annotations: {
              'io.containerd.image.name': spec.tags[0],
              'org.opencontainers.image.ref.name': spec.tags[0],
            },
          }),
    };
  });
  const indexType = 'application/vnd.oci.image.index.v1+json';
  const manifests = options.nested
    ? [
        {
          mediaType: indexType,
          ...put(json({ schemaVersion: 2, mediaType: indexType, manifests: descriptors })),
        },
      ]
    : descriptors;
  files.set('index.json', json({ schemaVersion: 2, mediaType: indexType, manifests }));
  if (options.dockerManifest) files.set('manifest.json', json(dockerManifest));
  return files;
}

/** An OCI layout as one tar, as `docker save` of the containerd store and `skopeo copy oci-archive:` write it. */
export function ociArchive(specs: readonly ImageSpec[], options: LayoutOptions = {}): Uint8Array {
  const files = [...ociLayout(specs, options)].sort(([a], [b]) => (a < b ? -1 : 1));
  return tar(files.map(([path, content]) => ({ path, content })));
}

export interface ZipItem {
  readonly path: string;
  readonly content?: string | Uint8Array;
  /** Default: deflate. */
  readonly store?: boolean;
  /** Write sizes after the data, as streaming writers do. */
  readonly descriptor?: boolean;
}

/** A zip file (APPNOTE 6.3.10), without zip64. `prefix` goes in front, as in self-starting jars. */
export function zip(items: readonly ZipItem[], options: { readonly prefix?: Uint8Array } = {}): Uint8Array {
  const parts: Uint8Array[] = [];
  const central: Uint8Array[] = [];
  let offset = 0;
  for (const item of items) {
    const content = asBytes(item.content ?? '');
    const stored = item.store ? content : new Uint8Array(deflateRawSync(content));
    const name = asBytes(item.path);
    const flags = 0x0800 | (item.descriptor ? 8 : 0);
    const sums = [crc32(content), stored.length, content.length] as const;
    const common = (own: readonly number[]) =>
      concat([u16(20, flags, item.store ? 0 : 8, 0, 33), u32(...own), u16(name.length, 0)]);
    const local = concat([u32(0x04034b50), common(item.descriptor ? [0, 0, 0] : sums), name, stored]);
    central.push(concat([u32(0x02014b50), u16(20), common(sums), u16(0, 0, 0), u32(0, offset), name]));
    const trailer = item.descriptor ? u32(0x08074b50, ...sums) : new Uint8Array(0);
    parts.push(local, trailer);
    offset += local.length + trailer.length;
  }
  const directory = concat(central);
  const end = concat([
    u32(0x06054b50),
    u16(0, 0, items.length, items.length),
    u32(directory.length, offset),
    u16(0),
  ]);
  return concat([options.prefix ?? new Uint8Array(0), ...parts, directory, end]);
}

export function gzip(bytes: Uint8Array): Uint8Array {
  return new Uint8Array(gzipSync(bytes));
}

/** A zstd frame of raw blocks (RFC 8878 section 3.1.1.2): valid, and needs no compressor. */
export function zstd(bytes: Uint8Array): Uint8Array {
  const header = concat([u32(0xfd2fb528), Uint8Array.of(0xa0), u32(bytes.length)]);
  const blocks: Uint8Array[] = [];
  const blockBytes = 64 * 1024;
  for (let at = 0; at === 0 || at < bytes.length; at += blockBytes) {
    const part = bytes.subarray(at, at + blockBytes);
    const last = at + blockBytes >= bytes.length ? 1 : 0;
    blocks.push(u32((part.length << 3) | last).subarray(0, 3), part);
  }
  return concat([header, ...blocks]);
}

export function sha256(bytes: Uint8Array): `sha256:${string}` {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}

function compress(layer: Uint8Array, how: LayerCompression): Uint8Array {
  return how === 'gzip' ? gzip(layer) : how === 'zstd' ? zstd(layer) : layer;
}

function layerMediaType(how: LayerCompression): string {
  return `application/vnd.oci.image.layer.v1.tar${how === 'none' ? '' : `+${how}`}`;
}

function tarEntry(item: TarItem): Uint8Array[] {
  const content = asBytes(item.content ?? '');
  const blocks: Uint8Array[] = [];
  const pax: Record<string, string> = { ...item.pax };
  const tooLong = asBytes(item.path).length > 100;
  if (tooLong && item.gnu) blocks.push(...extension('L', `${item.path}\0`));
  else if (tooLong && pax.path === undefined) pax.path = item.path;
  if (Object.keys(pax).length > 0) blocks.push(...extension('x', paxBody(pax)));
  blocks.push(tarHeader(item, content.length), content, padding(content.length));
  return blocks;
}

function extension(typeflag: string, body: string): Uint8Array[] {
  const bytes = asBytes(body);
  return [tarHeader({ path: '././@LongLink', typeflag }, bytes.length), bytes, padding(bytes.length)];
}

/** `LENGTH KEY=VALUE\n`, where LENGTH counts itself. */
function paxBody(records: Readonly<Record<string, string>>): string {
  return Object.entries(records)
    .map(([key, value]) => {
      const rest = asBytes(` ${key}=${value}\n`).length;
      let length = rest + String(rest).length;
      if (rest + String(length).length !== length) length = rest + String(length).length;
      return `${length} ${key}=${value}\n`;
    })
    .join('');
}

function tarHeader(item: TarItem, contentBytes: number): Uint8Array {
  const block = new Uint8Array(512);
  const type = item.typeflag ?? typeOf(item);
  const put = (text: string, at: number, width: number) => block.set(asBytes(text).subarray(0, width), at);
  const octal = (value: number, at: number, width: number) =>
    put(`${value.toString(8).padStart(width - 1, '0')}\0`, at, width);
  put(item.path, 0, 100);
  octal(item.mode ?? (type === '5' ? 0o755 : 0o644), 100, 8);
  octal(item.uid ?? 0, 108, 8);
  octal(item.gid ?? 0, 116, 8);
  octal(item.size ?? contentBytes, 124, 12);
  octal(0, 136, 12);
  put(type, 156, 1);
  put(item.symlink ?? item.hardlink ?? '', 157, 100);
  put('ustar\0', 257, 6);
  put('00', 263, 2);
  sealTarHeader(block);
  return block;
}

/** Writes the checksum of a header block in place, after a test has changed it. */
export function sealTarHeader(block: Uint8Array): void {
  block.fill(0x20, 148, 156);
  const sum = block.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  block.set(asBytes(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
}

function typeOf(item: TarItem): string {
  if (item.symlink !== undefined) return '2';
  if (item.hardlink !== undefined) return '1';
  return item.path.endsWith('/') ? '5' : '0';
}

function padding(length: number): Uint8Array {
  return new Uint8Array((512 - (length % 512)) % 512);
}

function blobPath(digest: string): string {
  return `blobs/sha256/${hex(digest)}`;
}

function hex(digest: string): string {
  return digest.slice('sha256:'.length);
}

function json(value: unknown): Uint8Array {
  return asBytes(JSON.stringify(value));
}

function asBytes(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function concat(parts: readonly Uint8Array[]): Uint8Array {
  return new Uint8Array(Buffer.concat(parts));
}

function u16(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 2);
  values.forEach((value, index) => {
    new DataView(bytes.buffer).setUint16(index * 2, value, true);
  });
  return bytes;
}

function u32(...values: readonly number[]): Uint8Array {
  const bytes = new Uint8Array(values.length * 4);
  values.forEach((value, index) => {
    new DataView(bytes.buffer).setUint32(index * 4, value >>> 0, true);
  });
  return bytes;
}
