import type { BrowserContext, Page, Request } from 'playwright-core';
import { originOf } from '../http/scope.js';
import { type BrowserSettings, launchBrowser, stayInScope } from './browser-launch.js';
import type { Lead } from './discover.js';
import { signsOut } from './spider.js';
import { shortHash } from './template.js';

export interface BrowserOptions extends BrowserSettings {
  /** Fields of the session, `Cookie` and `Authorization` among them. */
  readonly headers: Readonly<Record<string, string>>;
  readonly maxPages: number;
  readonly maxMs: number;
  readonly nowMs: () => number;
}

const settleMs = 400;
const mostClicks = 40;
/** Fields that a script chose; those of the browser itself are no input. */
const browserFields =
  /^(?::.*|accept.*|user-agent|referer|origin|host|connection|cookie|authorization|content-length|sec-.*|upgrade-insecure-requests|cache-control|pragma|priority)$/i;

/**
 * Uses the pages as a person would: waits, hovers, focuses, types, clicks everything that looks clickable, and notes what
 * goes over the wire and where the address bar goes. Requests that leave the scope are not sent.
 * @throws SeaworthyError PROCESS_FAILED
 */
export async function exploreWithBrowser(options: BrowserOptions): Promise<readonly Lead[]> {
  const browser = await launchBrowser(options);
  try {
    const context = await browser.newContext({
      extraHTTPHeaders: { ...options.headers },
      ignoreHTTPSErrors: true,
      serviceWorkers: 'block',
    });
    const walk = new BrowserWalk(context, options);
    await walk.run();
    return walk.leads();
  } finally {
    await browser.close();
  }
}

class BrowserWalk {
  private readonly found = new Map<string, Lead>();
  private readonly queue: string[];
  private readonly states = new Set<string>();
  private readonly endMs: number;

  constructor(
    private readonly context: BrowserContext,
    private readonly options: BrowserOptions,
  ) {
    this.queue = [...options.urls];
    this.endMs = options.nowMs() + options.maxMs;
  }

  leads(): readonly Lead[] {
    // In an order that does not depend on how fast the pages were.
    return [...this.found].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, lead]) => lead);
  }

  async run(): Promise<void> {
    await stayInScope(this.context, this.options.inScope);
    const page = await this.context.newPage();
    page.on('dialog', (dialog) => void dialog.accept('probe').catch(() => undefined));
    page.on('request', (request) => this.note(request));
    this.context.on('page', (other) => {
      if (other !== page) void other.close().catch(() => undefined);
    });
    const visited = new Set<string>();
    for (let count = 0; count < this.options.maxPages && !this.isOver(); ) {
      const url = this.queue.shift();
      if (url === undefined) break;
      if (visited.has(url) || signsOut.test(url)) continue;
      visited.add(url);
      count += 1;
      await this.usePage(page, url);
    }
  }

  private isOver(): boolean {
    return this.options.nowMs() >= this.endMs;
  }

  private note(request: Request): void {
    const url = request.url();
    if (!this.options.inScope(url) || !/^https?:/.test(url)) return;
    const own = Object.entries(request.headers()).filter(
      ([name]) => !browserFields.test(name) && this.options.headers[name] === undefined,
    );
    const body = request.postDataBuffer();
    const method = request.method();
    const headers = own.filter(([name]) => body !== null || name !== 'content-type');
    const key = JSON.stringify([method, url, headers, body?.toString('latin1')]);
    if (this.found.size < 5_000) {
      this.found.set(key, {
        request: { method, url: url.split('#', 1)[0] ?? url, headers, ...(body === null ? {} : { body }) },
        from: 'browser',
      });
    }
  }

  private visit(url: string): void {
    const clean = url.split('#', 1)[0] ?? url;
    if (!this.options.inScope(clean)) return;
    this.found.set(`address ${clean}`, {
      request: { method: 'GET', url: clean, headers: [] },
      from: 'browser',
    });
    // A route in the fragment is a page of its own, to the browser only.
    if (this.queue.length < 500 && originOf(url) !== undefined)
      this.queue.push(/#!?\//.test(url) ? url : clean);
  }

  private async usePage(page: Page, url: string): Promise<void> {
    if (!(await this.open(page, url))) return;
    const links = await this.evaluated<readonly string[]>(page, collectLinks);
    for (const link of links ?? []) this.visit(link);
    const shape = shortHash((await this.evaluated<string>(page, pageShape)) ?? '');
    if (this.states.has(shape)) return;
    this.states.add(shape);
    await this.evaluated(page, fillAndHover);
    await page.waitForTimeout(settleMs);
    const count = Math.min((await this.evaluated<number>(page, markClickable)) ?? 0, mostClicks);
    for (let index = 0; index < count && !this.isOver(); index++) await this.click(page, url, index);
  }

  private async click(page: Page, url: string, index: number): Promise<void> {
    const before = page.url();
    await this.evaluated(page, `(${clickNumber})(${index})`);
    await page.waitForTimeout(settleMs / 2);
    const after = page.url();
    for (const link of (await this.evaluated<readonly string[]>(page, collectLinks)) ?? []) this.visit(link);
    if (after === before) return;
    this.visit(after);
    if (await this.open(page, url)) {
      await this.evaluated(page, fillAndHover);
      await this.evaluated(page, markClickable);
    }
  }

  private async open(page: Page, url: string): Promise<boolean> {
    try {
      await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 8_000 });
      await page.waitForTimeout(settleMs);
      return true;
    } catch {
      // What cannot be shown, a download for one, was noted as a request.
      return false;
    }
  }

  /** Scripts are texts: this code has no types of a page, and a page that goes away in between is no error. */
  private async evaluated<T>(page: Page, script: string): Promise<T | undefined> {
    try {
      return await page.evaluate<T>(script);
    } catch {
      return undefined;
    }
  }
}

/** Every element, those in shadow roots and frames of the same origin as well. */
const everything = `function all(root, list) {
  for (const one of root.querySelectorAll('*')) {
    list.push(one);
    if (one.shadowRoot) all(one.shadowRoot, list);
    if (one.tagName === 'IFRAME') { try { if (one.contentDocument) all(one.contentDocument, list); } catch (e) {} }
    if (list.length > 20000) return list;
  }
  return list;
}`;

const collectLinks = `(() => { ${everything}
  const links = all(document, []).flatMap((one) => [one.href, one.src, one.action].filter((url) => typeof url === 'string'));
  return [...new Set([location.href, ...links])].slice(0, 2000);
})()`;

const pageShape = `(() => { ${everything} return location.hash + all(document, []).map((one) => one.tagName + (one.id || '') + (one.tagName === 'SCRIPT' ? one.src + one.textContent.slice(0, 5000) : '')).join(' ').slice(0, 200000); })()`;

const fillAndHover = `(() => { ${everything}
  for (const one of all(document, []).slice(0, 3000)) {
    for (const kind of ['mouseover', 'mouseenter', 'mousemove', 'pointerover', 'focus', 'touchstart']) one.dispatchEvent(new Event(kind, { bubbles: true }));
    if (/^(INPUT|TEXTAREA)$/.test(one.tagName) && !/^(hidden|checkbox|radio|file|submit|button)$/.test(one.type) && !one.value) {
      one.value = one.type === 'email' ? 'probe@example.com' : one.type === 'number' ? '1' : 'probe';
      for (const kind of ['input', 'change', 'keyup']) one.dispatchEvent(new Event(kind, { bubbles: true }));
    }
    if (one.tagName === 'SELECT' && one.options.length > 1) { one.selectedIndex = 1; one.dispatchEvent(new Event('change', { bubbles: true })); }
  }
  window.scrollTo(0, document.body ? document.body.scrollHeight : 0);
})()`;

const markClickable = `(() => { ${everything}
  const words = /log.?out|sign.?out|delete|remove|destroy/i;
  const list = all(document, []).filter((one) => {
    const isClickable = /^(BUTTON|SUMMARY)$/.test(one.tagName) || one.onclick || one.getAttribute('role') === 'button' || one.getAttribute('onclick')
      || (one.tagName === 'INPUT' && /^(submit|button|image|checkbox|radio)$/.test(one.type)) || (one.tagName === 'A' && (!one.getAttribute('href') || /^(#|javascript:)/.test(one.getAttribute('href'))))
      || (one.children.length === 0 && getComputedStyle(one).cursor === 'pointer' && one.tagName !== 'A');
    return isClickable && !words.test(one.textContent || '') && !words.test(one.value || '');
  });
  window.__seaworthyClickable = list;
  return list.length;
})()`;

const clickNumber = `(index) => { const one = (window.__seaworthyClickable || [])[index]; if (one && one.isConnected) { for (const kind of ['pointerdown', 'mousedown', 'mouseup']) one.dispatchEvent(new MouseEvent(kind, { bubbles: true })); one.click(); } }`;
