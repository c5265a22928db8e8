import type { Browser, BrowserContext, Page } from 'playwright-core';
import type { BrowserProbe, BrowserVisit } from '../check.js';
import { type BrowserSettings, launchBrowser, stayInScope } from './browser-launch.js';

export interface BrowserProbeOptions extends BrowserSettings {
  /** Fields of the session as they are now, `Cookie` and `Authorization` among them. */
  fields(url: string): Readonly<Record<string, string>>;
}

export interface OpenBrowserProbe extends BrowserProbe {
  close(): Promise<void>;
}

const loadMs = 15_000;
const mostAtOnce = 2;

/** Shows by execution what scripts of a page do with what they read. Chromium is started at the first visit. */
export function openBrowserProbe(options: BrowserProbeOptions): OpenBrowserProbe {
  let browser: Promise<Browser> | undefined;
  const slots = Array.from({ length: mostAtOnce }, () => Promise.resolve(false));
  let next = 0;
  return {
    visit(visit, marker) {
      browser ??= launchBrowser(options);
      const opened = browser;
      const slot = next++ % mostAtOnce;
      const turn = (slots[slot] ?? Promise.resolve(false)).then(async () =>
        ranIn(await opened, visit, marker, options),
      );
      slots[slot] = turn.catch(() => false);
      return turn;
    },
    async close() {
      await (await browser?.catch(() => undefined))?.close();
    },
  };
}

async function ranIn(
  browser: Browser,
  visit: BrowserVisit,
  marker: string,
  options: BrowserProbeOptions,
): Promise<boolean> {
  const context = await browser.newContext({
    extraHTTPHeaders: { ...options.fields(visit.url) },
    ignoreHTTPSErrors: true,
    serviceWorkers: 'block',
  });
  try {
    await stayInScope(context, options.inScope);
    return await watched(context, visit, marker);
  } finally {
    await context.close();
  }
}

/** The marker is a name of the page's world; evaluating it is what is reported. */
async function watched(context: BrowserContext, visit: BrowserVisit, marker: string): Promise<boolean> {
  let report = (_hasRun: boolean): void => undefined;
  const ran = new Promise<boolean>((resolve) => {
    report = resolve;
  });
  const binding = `seaworthy_${marker}`;
  await context.exposeBinding(binding, () => report(true));
  await context.addInitScript(prepareScript(visit, marker, binding));
  const page = await context.newPage();
  page.on('dialog', (dialog) => void dialog.dismiss().catch(() => undefined));
  const looked = look(page, visit, marker).then(
    () => false,
    () => false,
  );
  return await Promise.race([ran, looked]);
}

async function look(page: Page, visit: BrowserVisit, marker: string): Promise<void> {
  await page.goto(visit.url, { waitUntil: 'load', timeout: loadMs });
  // In the page's own time: a slow machine slows both.
  await page.evaluate('new Promise((done) => setTimeout(done, 250))');
  await page.evaluate(
    `for (const one of document.querySelectorAll('a[href^="javascript:" i]')) if (one.href.includes(${JSON.stringify(marker)})) one.click();`,
  );
  if (visit.message !== undefined) await page.evaluate(postedAs(visit.message));
  await visit.meanwhile?.();
  await page.evaluate('new Promise((done) => setTimeout(done, 250))');
}

/** As text, and as the usual envelopes of one. */
function postedAs(message: string): string {
  const text = JSON.stringify(message);
  const names = ['data', 'html', 'message', 'content', 'text', 'url', 'code', 'value', 'body'];
  const envelope = `Object.fromEntries(${JSON.stringify(names)}.map((name) => [name, ${text}]))`;
  return `for (const one of [${text}, ${envelope}, JSON.stringify(${envelope})]) window.postMessage(one, '*')`;
}

function prepareScript({ windowName, storage = {} }: BrowserVisit, marker: string, binding: string): string {
  const name =
    windowName === undefined ? '' : `if (window === top) window.name = ${JSON.stringify(windowName)};`;
  const stored = Object.entries(storage)
    .map(([key, value]) => `${JSON.stringify(key)}, ${JSON.stringify(value)}`)
    .map((pair) => `try { localStorage.setItem(${pair}); sessionStorage.setItem(${pair}); } catch (e) {}`)
    .join('');
  const report = `Object.defineProperty(window, ${JSON.stringify(marker)}, { configurable: true, get() { window[${JSON.stringify(binding)}](); } });`;
  return `${report}${name}${stored}`;
}
