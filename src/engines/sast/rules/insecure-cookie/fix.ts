import { withoutTrailing } from '../../../../core/trailing.js';
import type { TextEdit } from '../../../../fix/edit.js';
import type { CodeFix } from '../../fixes/fix.js';
import type { Site } from '../../fixes/site.js';
import type { LanguageId } from '../../ir/ids.generated.js';

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

/** All flags at once: anyone who forgot one forgot the others, and a second finding needs no second change. */
export const fix: CodeFix = {
  id: 'cookie-flags',
  title: 'Cookies are for HTTPS, out of reach of scripts and of other sites',
  rules: flags.map(({ rule }) => rule),
  languages: ['javascript', 'python', 'go', 'java', 'csharp'],
  repair(site) {
    const edits = ways[site.facts.language]?.(site) ?? [];
    return edits.length === 0
      ? undefined
      : { summary: 'Set Secure, HttpOnly and SameSite', safety: 'safe', edits };
  },
};

const ways: Readonly<Partial<Record<LanguageId, (site: Site) => readonly TextEdit[]>>> = {
  javascript: ofExpress,
  python: ofPython,
  go: ofGo,
  java: ofServlet,
  csharp: ofAspNet,
};

/** `response.addCookie(cookie)`: the flags are set before. */
function ofServlet(site: Site): readonly TextEdit[] {
  const call = site.call(/\.addCookie$/);
  const [cookie] = site.args(call);
  const statement = site.around.find((each) => site.kind(each) === 'expression_statement') ?? 0;
  if (
    cookie === undefined ||
    site.kind(cookie) !== 'identifier' ||
    site.nodes.children(statement)[0] !== call
  )
    return [];
  const name = site.textOf(cookie);
  const end = /\r\n/.test(site.text) ? '\r\n' : '\n';
  const start = site.nodes.at(statement);
  const before = site.text.slice(site.text.lastIndexOf('\n', start) + 1, start);
  const indent = before.slice(withoutTrailing(before, ' \t').length);
  const block = site.around[site.around.indexOf(statement) + 1] ?? 0;
  // The body of an `if` without braces is one statement: what stands before it would take its place.
  if (!/^(block|constructor_body|switch_block_statement_group|program)$/.test(site.kind(block))) return [];
  const off = [...site.below(block)].filter(
    (each) => new RegExp(`^${name}\\.set(Secure|HttpOnly)\\(`).test(site.textOf(each)) && site.isCall(each),
  );
  const set = (flag: string) => `${name}.set${flag}(true)`;
  const missing = ['Secure', 'HttpOnly'].filter(
    (flag) => !off.some((each) => site.textOf(each).startsWith(`${name}.set${flag}(`)),
  );
  return [
    ...off
      .filter((each) => site.textOf(each).endsWith('(false)'))
      .map((each) => site.replace(each, site.textOf(each).replace('(false)', '(true)'))),
    ...(missing.length === 0
      ? []
      : [site.insert(start, missing.map((flag) => `${set(flag)};${end}${indent}`).join(''))]),
  ];
}

/** `new CookieOptions { … }` */
function ofAspNet(site: Site): readonly TextEdit[] {
  const made = site.nearest(
    (node) =>
      site.kind(node) === 'object_creation_expression' &&
      /^new (CookieOptions|HttpCookie)\b/.test(site.textOf(node)),
  );
  const list = site.nodes.field(made, 'initializer');
  const wanted = ['Secure = true', 'HttpOnly = true', 'SameSite = SameSiteMode.Lax'];
  if (made === 0 || list !== 0) return list === 0 ? [] : completed(site, list, wanted, '=');
  return [site.insert(site.endOf(made), ` { ${wanted.join(', ')} }`)];
}

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
