import type { BrowserVisit, Prober } from '../check.js';
import type { Exchange } from '../exchange.js';
import { MarkupParser } from '../page/markup-parser.js';
import { bodyText, mediaType, parseUrl } from '../page/message.js';

/** Where a script reads what others chose, and how a visit puts a value there. */
export interface DomSource {
  readonly name: string;
  visit(url: string, payload: string): BrowserVisit;
}

const mostNames = 4;
const scriptsAtMost = 20;
const charsAtMost = 1_000_000;

/** Inline scripts of the page and those files of its own host that the crawl has seen. */
export function scriptsOf(page: Exchange, prober: Prober): string {
  const code: string[] = [];
  const urls = new Set<string>();
  let isScript = false;
  const parser = new MarkupParser({
    onopentag(name, attributes) {
      isScript = name === 'script';
      for (const [attribute, value] of Object.entries(attributes)) {
        if (attribute.startsWith('on')) code.push(value);
      }
      const url = isScript ? parseUrl(attributes.src ?? '', page.request.url) : undefined;
      if (url !== undefined && urls.size < scriptsAtMost) urls.add(url.href);
    },
    ontext(text) {
      if (isScript) code.push(text);
    },
    onclosetag() {
      isScript = false;
    },
  });
  parser.end(bodyText(page.response).slice(0, charsAtMost));
  const files = prober
    .pages()
    .filter(({ request, response }) => urls.has(request.url) && mediaType(response).includes('script'))
    .map(({ response }) => bodyText(response).slice(0, charsAtMost));
  return [...code, ...files].join('\n');
}

/** The sources that a script mentions; what it does with them, the browser shows. */
export function sourcesIn(script: string, html: string): readonly DomSource[] {
  return [
    ...(/\bhash\b|\bhref\b|\bURL\b|documentURI|hashchange/.test(script) ? fragmentSources(script, html) : []),
    ...(/\bsearch\b|URLSearchParams|searchParams|\bhref\b|\bURL\b/.test(script) ? querySources(script) : []),
    ...(/\bname\b/.test(script) && /(?:window|self|top|this)\.name\b|(?<![\w.$])name(?![\w$:])/.test(script)
      ? [{ name: 'window.name', visit: (url: string, payload: string) => ({ url, windowName: payload }) }]
      : []),
    ...(/["']message["']|onmessage/.test(script)
      ? [{ name: 'postMessage', visit: (url: string, payload: string) => ({ url, message: payload }) }]
      : []),
    ...storageSources(script),
  ];
}

function fragmentSources(script: string, html: string): readonly DomSource[] {
  const withFragment = (name: string, before: string): DomSource => ({
    name,
    visit: (url, payload) => ({ url: `${url}#${before}${encodeURIComponent(payload)}` }),
  });
  const raw: DomSource = { name: 'hash', visit: (url, payload) => ({ url: `${url}#${payload}` }) };
  const routes = new Set(
    [...`${html} ${script}`.matchAll(/#(!?\/[\w/-]{1,100})/g)]
      .map(([, route = '']) => route.slice(0, route.lastIndexOf('/') + 1))
      .slice(0, mostNames),
  );
  return [
    raw,
    ...[...routes].map((route) => withFragment(`hash ${route}`, route)),
    ...parameterNames(script).map((name) => withFragment(`hash ${name}`, `${name}=`)),
  ];
}

function querySources(script: string): readonly DomSource[] {
  return parameterNames(script).map((name) => ({
    name: `query ${name}`,
    visit: (url, payload) => ({ url: withParameter(url, name, payload) }),
  }));
}

/** `params.get('view')`, `[?&]view=`, `getParam("view")`. */
function parameterNames(script: string): readonly string[] {
  const patterns = [
    /\b(?:get|getAll|has|getParam(?:eter)?|param|query)\(\s?["'`]([\w.-]{1,60})["'`]/g,
    /[?&#^|\]]([\w-]{1,40})=/g,
    /\b(?:params|query|search)(?:\.|\[["'])([\w-]{1,40})\b/g,
  ];
  const names = patterns.flatMap((pattern) => [...script.matchAll(pattern)].map(([, name = '']) => name));
  return [...new Set(names)]
    .filter(
      (name) =>
        !/^(?:get|getAll|has|append|set|toString|split|slice|substring|replace|length|indexOf|match)$/.test(
          name,
        ),
    )
    .slice(0, mostNames);
}

function storageSources(script: string): readonly DomSource[] {
  const patterns = [
    /Storage\.getItem\(\s?["'`]([\w.:-]{1,60})/g,
    /Storage\[["'`]([\w.:-]{1,60})/g,
    /Storage\.([\w$]{1,60})\b/g,
  ];
  const methods = /^(?:getItem|setItem|removeItem|clear|key|length)$/;
  const names = patterns
    .flatMap((pattern) => [...script.matchAll(pattern)].map(([, name = '']) => name))
    .filter((name) => !methods.test(name));
  return [...new Set(names)].slice(0, mostNames).map((key) => ({
    name: `storage ${key}`,
    visit: (url, payload) => ({ url, storage: { [key]: payload } }),
  }));
}

function withParameter(url: string, name: string, value: string): string {
  const parsed = new URL(url);
  parsed.searchParams.set(name, value);
  return parsed.href;
}
