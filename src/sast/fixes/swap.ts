import type { LanguageId } from '../languages/language.js';
import type { CodeFix, CodeRepair } from './fix.js';
import type { Site } from './site.js';

/** One piece of code that takes the place of another, where it stands near the finding. */
export interface Swap {
  readonly language: LanguageId;
  /** The whole text of the node that is replaced. Groups may be used in `to`. */
  readonly from: RegExp;
  /** `$1` and `$<name>` as in String.replace. */
  readonly to: string;
  /** Kinds of node that are looked at: leaves where left out. */
  readonly in?: readonly string[];
  readonly imports?: readonly string[];
  /** Where the family's own does not fit. */
  readonly safety?: CodeRepair['safety'];
}

/** A family whose repairs are swaps. The first that fits near the finding is made. */
export function swapFix(
  about: Pick<CodeFix, 'id' | 'title' | 'rules'> & Pick<CodeRepair, 'safety' | 'summary'>,
  swaps: readonly Swap[],
): CodeFix {
  const { summary, safety, ...facts } = about;
  return {
    ...facts,
    languages: [...new Set(swaps.map(({ language }) => language))],
    repair(site) {
      for (const swap of swaps) {
        const repair = swap.language === site.facts.language ? swapped(site, swap) : undefined;
        if (repair) return { safety: swap.safety ?? safety, ...repair, summary };
      }
      return undefined;
    },
  };
}

function swapped(
  site: Site,
  { from, to, in: kinds, imports }: Swap,
): Pick<CodeRepair, 'edits' | 'imports'> | undefined {
  const fits = (node: number) =>
    (kinds === undefined ? site.isLeaf(node) : kinds.includes(site.kind(node))) &&
    from.test(site.textOf(node));
  const node = regionOf(site)
    .flatMap((region) => [...site.below(region)])
    .find(fits);
  if (node === undefined) return undefined;
  return {
    edits: [site.replace(node, site.textOf(node).replace(from, to))],
    ...(imports === undefined ? {} : { imports }),
  };
}

const statement = /(statement|declaration|definition|assignment|_var_declaration)$/;

/** The nodes from the finding's place up to its statement; beyond it the code is about something else. */
function regionOf(site: Site): readonly number[] {
  const end = site.around.findIndex((node) => statement.test(site.kind(node)));
  return end < 0 ? site.around.slice(-1) : site.around.slice(0, end + 1);
}
