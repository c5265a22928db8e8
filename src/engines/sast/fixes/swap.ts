import type { TextEdit } from '../../../fix/edit.js';
import type { LanguageId } from '../ir/ids.generated.js';
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
  /** What else has to hold in the file; `node` is what would be replaced. */
  readonly if?: (site: Site, node: number) => boolean;
  /** Where the family's own does not fit. */
  readonly safety?: CodeRepair['safety'];
}

/** A family whose repairs are swaps: all that fit in the smallest piece of code round the finding that has any. */
export function swapFix(
  about: Pick<CodeFix, 'id' | 'title' | 'rules'> & Pick<CodeRepair, 'safety' | 'summary'>,
  swaps: readonly Swap[],
): CodeFix {
  const { summary, safety, ...facts } = about;
  return {
    ...facts,
    languages: [...new Set(swaps.map(({ language }) => language))],
    repair(site) {
      const own = swaps.filter(({ language }) => language === site.facts.language);
      for (const region of regionsOf(site)) {
        const found = swapsIn(site, region, own);
        const [first] = found;
        if (first === undefined) continue;
        return {
          summary,
          safety: first.swap.safety ?? safety,
          edits: found.map(({ edit }) => edit),
          imports: found.flatMap(({ swap }) => swap.imports ?? []),
        };
      }
      return undefined;
    },
  };
}

interface Swapped {
  readonly swap: Swap;
  readonly edit: TextEdit;
}

/** All that fit in a region, because a finding can have several reasons; none inside of another. */
function swapsIn(site: Site, region: number, swaps: readonly Swap[]): readonly Swapped[] {
  const found: Swapped[] = [];
  let end = 0;
  for (const node of site.below(region)) {
    const swap = site.nodes.at(node) < end ? undefined : swaps.find((each) => fits(site, node, each));
    if (swap === undefined) continue;
    found.push({ swap, edit: site.replace(node, site.textOf(node).replace(swap.from, swap.to)) });
    end = site.endOf(node);
  }
  return found;
}

function fits(site: Site, node: number, { from, in: kinds, if: holds }: Swap): boolean {
  const isLookedAt = kinds === undefined ? site.isLeaf(node) : kinds.includes(site.kind(node));
  return isLookedAt && from.test(site.textOf(node)) && (holds === undefined || holds(site, node));
}

const statement = /(statement|declaration|definition|assignment|_var_declaration)$/;

/** The nodes from the finding's place up to its statement; beyond it the code is about something else. */
function regionsOf(site: Site): readonly number[] {
  const end = site.around.findIndex((node) => statement.test(site.kind(node)));
  return end < 0 ? site.around.slice(-1) : site.around.slice(0, end + 1);
}
