import type { Component } from '../../core/component.js';
import { asRecord, asText } from '../../formats/json/index.js';

/** A bill of materials of either format, before it is understood. */
export interface Bill {
  /** `CycloneDX 1.6`, `SPDX-2.3`. */
  readonly format: string;
  /** What the bill is about. */
  readonly root?: Entry;
  readonly entries: readonly Entry[];
  /** From `ref` to the `ref`s that it needs. */
  readonly edges: ReadonlyMap<string, readonly string[]>;
  readonly properties: Properties;
  /** Records that could not be read. */
  readonly problems: readonly string[];
}

export interface Entry {
  readonly ref: string;
  /** CycloneDX's `type`; `operating-system` and `library` of SPDX, too. */
  readonly kind: string;
  readonly name: string;
  readonly version?: string;
  readonly purl?: string;
  /** Whose names no advisories of ours go by. */
  readonly cpe?: string;
  readonly licenses: readonly string[];
  readonly scope?: Component['scope'];
  readonly sha1?: string;
  readonly sha256?: string;
  /** `name version`, in the words of the tool that wrote it. */
  readonly builtFrom?: string;
  readonly properties: Properties;
}

/** Values by name; a name may have several. */
export type Properties = ReadonlyMap<string, readonly string[]>;

/** More components than any image has; a bill that lists more is not read. */
export const mostEntries = 1_000_000;

export class PropertyList {
  readonly #values = new Map<string, string[]>();

  add(name: string | undefined, value: string | undefined): void {
    if (name === undefined || value === undefined) return;
    const values = this.#values.get(name);
    if (values) values.push(value);
    else this.#values.set(name, [value]);
  }

  all(): Properties {
    return this.#values;
  }
}

/** A field that should be text with something in it. */
export function filled(value: unknown): string | undefined {
  const text = asText(value)?.trim();
  return text === '' ? undefined : text;
}

/** `{ alg, content }` or `{ algorithm, checksumValue }`, whatever the keys are called: hex digits by algorithm. */
export function digestsOf(
  list: readonly unknown[],
  algorithmKey: string,
  valueKey: string,
): Pick<Entry, 'sha1' | 'sha256'> {
  const digests: { sha1?: string; sha256?: string } = {};
  for (const each of list) {
    const record = asRecord(each);
    const algorithm = asText(record?.[algorithmKey])?.replace('-', '').toLowerCase();
    const value = asText(record?.[valueKey])?.toLowerCase();
    if (value === undefined || !/^[0-9a-f]{40,64}$/.test(value)) continue;
    if (algorithm === 'sha1') digests.sha1 = value;
    if (algorithm === 'sha256') digests.sha256 = value;
  }
  return digests;
}
