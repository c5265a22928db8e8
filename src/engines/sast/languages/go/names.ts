/** Packages of the standard library whose last word is shared with another one. */
const ambiguous = new Set(['crypto/rand', 'html/template', 'text/template', 'text/scanner', 'go/scanner']);

/** What models call a package: its last word without a major version, `github.com/labstack/echo/v4` is `echo`. */
export function packageName(path: string): string {
  if (ambiguous.has(path)) return path;
  const parts = path.split('/');
  const last = parts.at(-1) ?? path;
  const word = /^v\d+$/.test(last) && parts.length > 1 ? (parts.at(-2) ?? last) : last;
  return word.replace(/\.v\d+$/, '').replace(/^go-|-go$/, '');
}

/** The last word of a path, which is often the package's own name: `gopher-lua` is `lua`, `paho.mqtt.golang` `mqtt`. */
export function otherName(path: string): string | undefined {
  const name = packageName(path).replace(/[-.](go|golang|sdk|client|driver|api)$/, '');
  const last = name.slice(Math.max(name.lastIndexOf('-'), name.lastIndexOf('.')) + 1);
  return last !== name && !name.includes('/') && last.length > 2 ? last : undefined;
}

/** A slice, array or map as what its elements are: `[]*sql.DB` and `map[string]*sql.DB` are `sql.DB[]`. */
export function containedType(type: string): string {
  const [, element] = /^(?:\[\]|map\[[\w.]+\])\*?([\w/]+\.\w+)$/.exec(type) ?? [];
  return element === undefined ? type : `${element}[]`;
}

/** The name that a file uses where it gives none of its own. */
export function localName(path: string): string {
  const name = packageName(path);
  return name.slice(name.lastIndexOf('/') + 1).replace(/-.*$/s, '');
}
