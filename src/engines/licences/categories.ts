import deprecatedIds from 'spdx-license-ids/deprecated.json' with { type: 'json' };
import currentIds from 'spdx-license-ids/index.json' with { type: 'json' };

/** What a licence asks of those who ship or run the code, from the mildest to the strictest; `unknown` is no place on it. */
export const categories = [
  'public-domain',
  'permissive',
  'weak-copyleft',
  'strong-copyleft',
  'network-copyleft',
  'proprietary',
  'unknown',
] as const;

export type Category = (typeof categories)[number];

/**
 * By the beginning of the SPDX id, longest first. Those of the SPDX list that stand nowhere here are permissive.
 * - weak: the licensed files stay open, what is linked to them need not (LGPL, MPL, EPL);
 * - strong: the whole program that is passed on has to be open (GPL);
 * - network: offering it as a service counts as passing it on (AGPL section 13, OSL clause 5, RPL, SSPL);
 * - proprietary: not for every use (no commerce, no changes, no competition).
 */
const families: readonly (readonly [Category, string])[] = [
  ['public-domain', 'CC0-1.0 CC-PDDC CC-PDM-1.0 PDDL-1.0 Unlicense SAX-PD NIST-PD blessing'],
  ['permissive', 'CECILL-B CERN-OHL-P MS-PL LiLiQ-P OFL- ESA-PL-permissive'],
  [
    'weak-copyleft',
    'LGPL MPL- EPL- CDDL- CPL- IPL- NPL- SPL- MS-RL CECILL-C CERN-OHL-W CERN-OHL-1 LiLiQ-R-1 LPPL- ErlPL- Interbase- gSOAP- SISSL CATOSL- APSL- LPL- BitTorrent- OCLC- NOSL Nokia Motosoto RSCPL QPL- ODbL- GFDL- CC-BY-SA- CC-SA- Linux-man-pages-copyleft ESA-PL-weak eCos- RHeCos- MPL-2.0-no-copyleft SMPPL Ms-RL',
  ],
  [
    'strong-copyleft',
    'GPL- EUPL- CECILL- CERN-OHL-S copyleft-next- Sleepycat SimPL- YPL- LiLiQ-Rplus NGPL Parity- ESA-PL-strong SMAIL-GPL Watcom-',
  ],
  ['network-copyleft', 'AGPL- SSPL- OSL- NPOSL- RPL- CPAL-'],
  ['proprietary', 'BUSL- Elastic- PolyForm- CC-BY-NC CC-BY-ND Hippocratic- UNLICENSED TU-Berlin'],
];

const prefixes = families
  .flatMap(([category, list]) => list.split(' ').map((prefix) => [prefix, category] as const))
  .sort(([a], [b]) => b.length - a.length);

const knownIds = new Map([...currentIds, ...deprecatedIds].map((id) => [id.toLowerCase(), id]));

/** The id as the SPDX list writes it, whatever case of letters it is given in. */
export function spdxId(text: string): string | undefined {
  return knownIds.get(text.toLowerCase());
}

/** `exception` is that of a `WITH`: with one, a GPL does not reach what is linked to it. */
export function categoryOf(id: string, exception?: string): Category {
  const known = prefixes.find(([prefix]) => id.startsWith(prefix))?.[1];
  const category = known ?? (knownIds.has(id.toLowerCase()) ? 'permissive' : 'unknown');
  const linkable = exception !== undefined || id.includes('-with-');
  return category === 'strong-copyleft' && linkable ? 'weak-copyleft' : category;
}

/** Negative when `a` asks less. */
export function compareCategories(a: Category, b: Category): number {
  return categories.indexOf(a) - categories.indexOf(b);
}
