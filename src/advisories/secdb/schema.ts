import { asList, asRecord, asText, entriesOf } from '../../formats/json/index.js';

/** One repository of one branch: https://secdb.alpinelinux.org, made by https://gitlab.alpinelinux.org/alpine/infra/docker/secdb */
export interface SecurityFix {
  readonly package: string;
  /** The first version that is not affected; `0` says that the package never was. */
  readonly fixedIn: string;
  /** As written: `CVE-2020-1234`, or several with spaces between. */
  readonly text: string;
}

export type SecdbItem = SecurityFix | { readonly problem: string };

/** Undefined where the document is not a secdb. A bad package or version costs only itself. */
export function parseSecdb(value: unknown): readonly SecdbItem[] | undefined {
  const packages = asRecord(value)?.packages;
  return Array.isArray(packages) ? packages.flatMap(packageItems) : undefined;
}

function packageItems(value: unknown): readonly SecdbItem[] {
  const item = asRecord(asRecord(value)?.pkg);
  const name = asText(item?.name);
  if (item === undefined || name === undefined || !nameShape.test(name)) {
    return [{ problem: 'a package has no usable name' }];
  }
  if (asRecord(item.secfixes) === undefined) return [{ problem: `${name} has no table of fixes` }];
  return entriesOf(item.secfixes).flatMap(([version, texts]) => versionItems(name, version, texts));
}

function versionItems(name: string, version: string, texts: unknown): readonly SecdbItem[] {
  if (!versionShape.test(version))
    return [{ problem: `${name} has a fix in no version: ${version.slice(0, 60)}` }];
  // A package whose fixes were all taken back has `null` here.
  return asList(texts).flatMap((text): readonly SecdbItem[] =>
    typeof text === 'string' && text.length <= 1000
      ? [{ package: name, fixedIn: corrected(version), text }]
      : [{ problem: `${name} ${version} has an entry that is not text` }],
  );
}

/** Slips of the pen in the feed: `4.8.0.-r1`, `2.7.16-33` for `-r33`, `4.10-1-r1` for `4.10.1-r1`. */
function corrected(version: string): string {
  return version
    .replace(/\.-r(?=\d+$)/, '-r')
    .replace(/-(?=\d+$)/, '-r')
    .replace(/^(\d+(?:\.\d+)*)-(?=\d+-r\d+$)/, '$1.');
}

const nameShape = /^[\w.+-]{1,200}$/;
const versionShape = /^\d[\w.~-]{0,99}$/;
