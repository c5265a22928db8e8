import type { TextEdit } from '../../../fix/edit.js';
import type { CodeFix } from '../fix.js';
import type { Site } from '../site.js';

/** A flag as each language writes it. */
interface Flag {
  readonly rule: string;
  readonly javascript: string;
  readonly python: string;
  readonly go: string;
}

const flags: readonly Flag[] = [
  { rule: 'insecure-cookie', javascript: 'secure: true', python: 'secure=True', go: 'Secure: true' },
  {
    rule: 'script-readable-cookie',
    javascript: 'httpOnly: true',
    python: 'httponly=True',
    go: 'HttpOnly: true',
  },
  {
    rule: 'cross-site-cookie',
    javascript: "sameSite: 'lax'",
    python: 'samesite="Lax"',
    go: 'SameSite: http.SameSiteLaxMode',
  },
];

/** All flags at once: whoever forgot one forgot the others, and a second finding needs no second change. */
export const fix: CodeFix = {
  id: 'cookie-flags',
  title: 'Cookies are for HTTPS, out of reach of scripts and of other sites',
  rules: flags.map(({ rule }) => rule),
  languages: ['javascript', 'python', 'go'],
  repair(site) {
    const edits =
      { javascript: ofExpress, python: ofPython, go: ofGo }[site.facts.language as 'go']?.(site) ?? [];
    return edits.length === 0
      ? undefined
      : { summary: 'Set Secure, HttpOnly and SameSite', safety: 'safe', edits };
  },
};

function ofExpress(site: Site): readonly TextEdit[] {
  const call = site.call(/\.cookie$/);
  const [name, value, options, ...more] = site.args(call);
  if (name === undefined || value === undefined || more.length > 0) return [];
  const all = flags.map(({ javascript }) => javascript);
  if (options === undefined) return [site.append(call, `{ ${all.join(', ')} }`)];
  return site.kind(options) === 'object' ? completed(site, options, all, ':') : [];
}

function ofPython(site: Site): readonly TextEdit[] {
  const call = site.call(/\.set_cookie$/);
  const args = site.args(call);
  if (call === 0 || args.some((each) => site.kind(each) === 'dictionary_splat')) return [];
  return completed(
    site,
    site.argumentsOf(call),
    flags.map(({ python }) => python),
    '=',
  );
}

function ofGo(site: Site): readonly TextEdit[] {
  const made = site.nearest(
    (node) => site.kind(node) === 'composite_literal' && /^http\.Cookie\b/.test(site.textOf(node)),
  );
  const body = site.nodes.field(made, 'body');
  return body === 0
    ? []
    : completed(
        site,
        body,
        flags.map(({ go }) => go),
        ':',
      );
}

/** Puts in what is missing and turns round what is off; names differ in the case of letters only. */
function completed(site: Site, list: number, wanted: readonly string[], sign: string): readonly TextEdit[] {
  const entries = site.nodes.children(list);
  if (entries.some((each) => /spread|splat/.test(site.kind(each)))) return [];
  const nameOf = (text: string) => (text.split(sign)[0] ?? '').replace(/['"\s]/g, '').toLowerCase();
  const edits: TextEdit[] = [];
  const missing: string[] = [];
  for (const flag of wanted) {
    const own = entries.find((each) => nameOf(site.textOf(each)) === nameOf(flag));
    if (own === undefined) missing.push(flag);
    else if (
      /^false$|^none$/i.test(
        site
          .textOf(own)
          .split(sign)[1]
          ?.replace(/['"\s]/g, '') ?? '',
      )
    )
      edits.push(site.replace(own, flag));
  }
  const last = entries.at(-1);
  if (missing.length > 0)
    edits.push(
      last === undefined
        ? site.insert(site.nodes.at(list) + 1, missing.join(', '))
        : site.insert(site.endOf(last), `, ${missing.join(', ')}`),
    );
  return edits;
}
