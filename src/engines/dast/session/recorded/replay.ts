import type { BrowserContext, Locator, Page } from 'playwright-core';
import type { BrowserSettings } from '../../crawl/browser-launch.js';
import { launchBrowser, stayInScope } from '../../crawl/browser-launch.js';
import { CookieJar } from '../jar.js';
import { type LoginValues, tokenIn } from '../login-form.js';
import type { SignInMarks, SignInOutcome } from '../outcome.js';
import { onTarget, type RecordedStep, type Selectors, typedValue } from './recording.js';

const stepMs = 15_000;
const settleMs = 5_000;

/** Does in a browser what a person did, and takes what the application gave for it: cookies, and a token where scripts send one. */
export async function replaySignIn(
  steps: readonly RecordedStep[],
  values: LoginValues,
  marks: SignInMarks,
  settings: BrowserSettings,
): Promise<SignInOutcome> {
  const browser = await launchBrowser(settings);
  try {
    const context = await browser.newContext({ ignoreHTTPSErrors: true, serviceWorkers: 'block' });
    context.setDefaultTimeout(stepMs);
    await stayInScope(context, settings.inScope);
    const page = await context.newPage();
    const seen = watchTokens(page, settings);
    for (const [index, step] of steps.entries()) {
      const failed = await done(page, step, values, settings).then(
        () => undefined,
        () => `step ${index + 1} (${step.kind}) of the recording cannot be done`,
      );
      if (failed !== undefined) return { ok: false, because: failed };
    }
    await page.waitForLoadState('networkidle', { timeout: settleMs }).catch(() => undefined);
    if (marks.loggedIn !== undefined && !(await page.content()).includes(marks.loggedIn))
      return { ok: false, because: 'the text of --logged-in does not appear' };
    return await credentialsOf(context, page, seen(), settings);
  } finally {
    await browser.close();
  }
}

async function done(
  page: Page,
  step: RecordedStep,
  values: LoginValues,
  { urls, inScope }: BrowserSettings,
): Promise<void> {
  switch (step.kind) {
    case 'open':
      await page.goto(onTarget(step.url, urls[0] ?? step.url, inScope), { waitUntil: 'load' });
      return;
    case 'press':
      await page.keyboard.press(step.key);
      return;
    case 'fill': {
      const field = await elementOf(page, step.on);
      const isPassword = (await field.getAttribute('type'))?.toLowerCase() === 'password';
      await field.fill(typedValue(step, isPassword, values));
      return;
    }
    case 'click':
      await (await elementOf(page, step.on)).click();
      return;
    default:
      await elementOf(page, step.on);
  }
}

/** The first alternative that is there, in the order of the recording; waits for it. */
async function elementOf(page: Page, selectors: Selectors): Promise<Locator> {
  const all = selectors.flatMap((selector) => locatorOf(page, selector) ?? []);
  const [first, ...others] = all;
  if (first === undefined) throw new Error('no selector');
  await others
    .reduce((either, one) => either.or(one), first)
    .first()
    .waitFor({ state: 'visible' });
  for (const one of all) if (await one.first().isVisible()) return one.first();
  return first.first();
}

/** Chrome's spellings (https://github.com/puppeteer/replay, selectors) as locators of the driver. */
function locatorOf(page: Page, selector: string): Locator | undefined {
  const [kind = '', ...rest] = selector.split('/');
  const words = rest.join('/');
  if (kind === 'xpath') return page.locator(`xpath=${words.startsWith('/') ? words : `/${words}`}`);
  if (kind === 'text') return page.getByText(words);
  if (kind === 'pierce') return page.locator(`css=${words}`);
  if (kind !== 'aria') return page.locator(`css=${selector}`);
  const name = words.replace(/\[role="[a-z]{1,30}"\]$/, '');
  if (name === '') return undefined;
  const named = { name, exact: true } as const;
  return page
    .getByLabel(name, { exact: true })
    .or(page.getByRole('button', named))
    .or(page.getByRole('link', named));
}

/** The `Authorization` that scripts of the page send. */
function watchTokens(page: Page, { inScope }: BrowserSettings): () => string | undefined {
  let last: string | undefined;
  page.on('request', (request) => {
    if (inScope(request.url())) last = request.headers().authorization ?? last;
  });
  return () => last;
}

async function credentialsOf(
  context: BrowserContext,
  page: Page,
  seen: string | undefined,
  { urls }: BrowserSettings,
): Promise<SignInOutcome> {
  const jar = new CookieJar();
  for (const { name, value, domain, path } of await context.cookies())
    jar.put({ name, value, path, host: domain.replace(/^\./, '') });
  const stored = seen === undefined ? await storedToken(page) : undefined;
  const authorization = seen ?? (stored === undefined ? undefined : `Bearer ${stored}`);
  if (jar.size === 0 && authorization === undefined)
    return { ok: false, because: 'the application gave neither a cookie nor a token' };
  const url = page.url();
  const isOwn = urls.some((target) => new URL(target).origin === new URL(url).origin);
  return {
    ok: true,
    credentials: {
      jar,
      ...(authorization === undefined ? {} : { authorization }),
      ...(isOwn ? { landingUrl: url } : {}),
    },
  };
}

/** What scripts keep for later: a token by its name, or a whole answer with one in it. */
async function storedToken(page: Page): Promise<string | undefined> {
  const entries = (await page.evaluate(
    'Object.fromEntries([...Object.entries(localStorage), ...Object.entries(sessionStorage)].slice(0, 200))',
  )) as Readonly<Record<string, unknown>>;
  const parsed = Object.fromEntries(
    Object.entries(entries).map(([name, value]) => {
      try {
        return [name, JSON.parse(String(value)) as unknown];
      } catch {
        return [name, String(value)];
      }
    }),
  );
  return tokenIn(JSON.stringify(parsed));
}
