import type { Purl } from '../../../core/component.js';

/** An installed package, as far as others can depend on it. */
export interface Provider {
  readonly purl: Purl;
  readonly name: string;
  readonly architecture: string | undefined;
  /** The raw `Provides` field. */
  readonly provides: string | undefined;
}

/** `Depends` as groups of alternatives: names only, since what is installed satisfied the versions (deb-control(5)). */
export function alternativesIn(field: string): readonly (readonly string[])[] {
  return field
    .split(',')
    .map((group) => group.split('|').flatMap((each) => packageNameIn(each) ?? []))
    .filter((group) => group.length > 0);
}

/** Finds the installed package behind each dependency: by its own name first, else by what it provides. */
export class Relations {
  private readonly byName = new Map<string, Provider[]>();
  private readonly byProvided = new Map<string, Provider[]>();

  constructor(providers: readonly Provider[]) {
    for (const provider of providers) {
      add(this.byName, provider.name, provider);
      for (const name of alternativesIn(provider.provides ?? '').flat()) add(this.byProvided, name, provider);
    }
  }

  resolve(field: string, dependent: Provider): readonly Purl[] {
    const found = new Set<Purl>();
    for (const group of alternativesIn(field)) {
      const purl = this.installed(group, dependent.architecture);
      if (purl !== undefined && purl !== dependent.purl) found.add(purl);
    }
    return [...found];
  }

  private installed(group: readonly string[], architecture: string | undefined): Purl | undefined {
    for (const index of [this.byName, this.byProvided]) {
      for (const name of group) {
        const candidates = index.get(name);
        if (candidates !== undefined) return sameArchitecture(candidates, architecture)?.purl;
      }
    }
    return undefined;
  }
}

/** A dependency is met by the same architecture or by `all`; a foreign one only where `:any` allows it. */
function sameArchitecture(
  candidates: readonly Provider[],
  architecture: string | undefined,
): Provider | undefined {
  return (
    candidates.find((each) => each.architecture === architecture || each.architecture === 'all') ??
    candidates[0]
  );
}

function packageNameIn(relation: string): string | undefined {
  return /^[A-Za-z0-9][A-Za-z0-9.+-]*/.exec(relation.trim())?.[0];
}

function add(index: Map<string, Provider[]>, name: string, provider: Provider): void {
  const list = index.get(name);
  if (list) list.push(provider);
  else index.set(name, [provider]);
}
