/** The flaw of one entry, with other names of the same. */
export interface NamedFlaw {
  readonly id: string;
  readonly aliases: readonly string[];
}

// `CVE 2018-16859` and `CVE_2018_16859` occur, as do brackets and commas around ids.
const idShape =
  /\bCVE[-_ ]?(\d{4})[-_ ](\d{4,12})\b|\b(GHSA(?:-[0-9a-z]{4}){3})\b|\b((?!CVE)[A-Z]{2,12}(?:-[A-Z]{1,6})?-\d[\w.]{0,30}(?:-\d{1,8})?)/g;

/**
 * The flaws in a text like `CVE-2019-17349 XSA-295`. Names beside a single CVE mean the same flaw; beside several it
 * it is not known which they belong to, so they are dropped.
 */
export function flawsIn(text: string): readonly NamedFlaw[] {
  const cves = new Set<string>();
  const others = new Set<string>();
  for (const [whole, year, number, ghsa] of text.matchAll(idShape)) {
    if (year !== undefined && number !== undefined) cves.add(`CVE-${year}-${number}`);
    else others.add(ghsa ?? whole);
  }
  const [first, ...rest] = [...cves];
  if (first === undefined) return [...others].map((id) => ({ id, aliases: [] }));
  if (rest.length === 0) return [{ id: first, aliases: [...others] }];
  return [...cves].map((id) => ({ id, aliases: [] }));
}
