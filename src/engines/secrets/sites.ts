/**
 * Whether code reads the pages of others by their addresses: a class that is called after that (`TideExtractor`, `QuayIE`, a spider) and a
 * pattern of the addresses that it is for. The keys in it are those that the pages give every visitor.
 */
export function readsSitesOfOthers(text: string): boolean {
  return readers.test(text) && (addresses.test(text) || firstAddresses.test(text));
}

const readers =
  /^[ \t]{0,8}(?:export[ \t])?class[ \t]\w{0,60}(?:IE|Extractor|Scraper|Crawler|Spider|Ripper)[ \t]?(?:\(|:|extends[ \t])/m;
const addresses =
  /(?:VALID_URL|[Pp]attern|PATTERN|[Rr]egex|REGEX)\w{0,10}["']?[ \t]{0,12}[:=][ \t]{0,4}(?:r["']|\/)/;
const firstAddresses = /\b(?:allowed_domains|start_urls)[ \t]?=/;
