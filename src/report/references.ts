/** Where the publisher of an id shows about it. Ids are checked, because they become part of an address. */
const publishers: readonly {
  readonly shape: RegExp;
  readonly publisher: string;
  readonly url: (id: string) => string;
}[] = [
  { shape: /^CVE-\d{4}-\d{4,9}$/, publisher: 'NVD', url: (id) => `https://nvd.nist.gov/vuln/detail/${id}` },
  {
    shape: /^GHSA(?:-[0-9a-z]{4}){3}$/,
    publisher: 'GitHub',
    url: (id) => `https://github.com/advisories/${id}`,
  },
  { shape: /^GO-\d{4}-\d{1,9}$/, publisher: 'Go', url: (id) => `https://pkg.go.dev/vuln/${id}` },
  {
    shape: /^(?:DSA|DLA)-\d{1,6}-\d{1,3}$/,
    publisher: 'Debian',
    url: (id) => `https://security-tracker.debian.org/tracker/${id}`,
  },
  {
    shape: /^(?:PYSEC|RUSTSEC|MAL)-\d{4}-\d{1,9}$/,
    publisher: 'OSV',
    url: (id) => `https://osv.dev/vulnerability/${id}`,
  },
  {
    shape: /^CWE-\d{1,5}$/,
    publisher: 'MITRE',
    url: (id) => `https://cwe.mitre.org/data/definitions/${id.slice(4)}.html`,
  },
];

export function pageOf(id: string): { readonly publisher: string; readonly url: string } | undefined {
  const found = publishers.find(({ shape }) => shape.test(id));
  return found && { publisher: found.publisher, url: found.url(id) };
}

/** An http(s) address without anything that breaks out of a link. */
export function isWebAddress(text: string): boolean {
  return /^https?:\/\/[^\s"'<>\\^`{|}\u0000-\u0020\u007f-\u009f]{1,2000}$/.test(text) && URL.canParse(text);
}
