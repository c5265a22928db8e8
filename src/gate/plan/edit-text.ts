export interface Upgraded {
  /** As advisories write it; `group:artifact` in Maven. */
  readonly name: string;
  readonly to: string;
  /** Versions that it stands at: of several lines the one that pins one of these is meant. */
  readonly from?: readonly string[];
  /** The line that it was found in, from 1. */
  readonly line?: number;
  /** The property that holds the version, where another file refers to it. */
  readonly property?: string;
  /** Whether a line may be added where none names the package. */
  readonly mayAdd?: boolean;
}

/** Finds the line and gives it with the version that it should ask for. */
export type Editor = (lines: readonly string[], upgraded: Upgraded) => Found | undefined;

export interface Found {
  readonly index: number;
  readonly after: string;
  /** The line has ranges side by side, of which the others stay. */
  readonly keepsRanges?: true;
  /** The line asks for one version and no range. */
  readonly isPin?: true;
}

/** A version number as manifests write it: `1`, `1.2.3`, `v1.2.3-rc.1`. */
export const version = String.raw`v?\d[\w.+-]{0,60}`;

export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
}

/** `v1.2.3` stays with its `v`. */
export function sameForm(old: string, to: string): string {
  const bare = to.replace(/^v/, '');
  return old.startsWith('v') ? `v${bare}` : bare;
}

/** By their numbers alone; not a number where labels stand among them. */
export function compared(a: string, b: string): number {
  const [one, other] = [a, b].map((each) => each.replace(/^v/, '').split('.').map(Number)) as [
    number[],
    number[],
  ];
  for (let at = 0; at < Math.max(one.length, other.length); at += 1) {
    const difference = (one[at] ?? 0) - (other[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** What a tool does not read holds versions too: blank, and as long as it was. */
export function withoutComments(name: string, text: string): string {
  if (/\.(?:xml|\w{2}proj|props|targets|config)$/.test(name)) return withoutXmlComments(text);
  return /\.(?:gradle|kts)$/.test(name) ? text.replace(/^[ \t]{0,200}\/\/[^\n]*/gm, blank) : text;
}

function withoutXmlComments(text: string): string {
  const parts: string[] = [];
  let rest = 0;
  for (let at = text.indexOf('<!--'); at !== -1; at = text.indexOf('<!--', rest)) {
    const end = text.indexOf('-->', at);
    if (end === -1) break;
    parts.push(text.slice(rest, at), blank(text.slice(at, end + 3)));
    rest = end + 3;
  }
  return `${parts.join('')}${text.slice(rest)}`;
}

function blank(comment: string): string {
  return comment.replace(/[^\n]/g, ' ');
}
