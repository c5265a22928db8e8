import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/core/report.js';
import { writer } from '../../src/report/writers/html/index.js';
import { hostileTexts, withText } from '../../src/testing/accept-writer.js';
import { cleanReport, largeReport, sampleReport } from '../../src/testing/sample-report.js';

const browser = '/usr/bin/chromium';
const present = existsSync(browser);
if (!present) console.warn(`${browser} is not installed: the HTML report was NOT looked at in a browser.`);

/** The page as people meet it: in a real browser that is not allowed to reach any network. */
describe.skipIf(!present)('HTML report in Chromium', () => {
  const folder = mkdtempSync(join(tmpdir(), 'seaworthy-html-'));
  const troubles: string[] = [];
  let context: BrowserContext;
  let page: Page;

  beforeAll(async () => {
    context = await chromium.launchPersistentContext(join(folder, 'profile'), {
      executablePath: browser,
      headless: true,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
    page = await context.newPage();
    page.on('pageerror', (error) => troubles.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error') troubles.push(message.text());
    });
    page.on('dialog', (dialog) => {
      troubles.push(`a dialog: ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('request', (request) => {
      if (!request.url().startsWith('file:')) troubles.push(`a request: ${request.url()}`);
    });
  });

  afterAll(async () => {
    await context?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(report: Report): Promise<void> {
    const file = join(folder, 'report.html');
    writeFileSync(file, await writer.write(report, { colour: false, widthColumns: 100, all: true }));
    troubles.length = 0;
    await page.goto(pathToFileURL(file).href);
  }

  const ids = () => page.locator('tr.row .id').allTextContents();
  const count = () => page.locator('#count').textContent();

  it('lists everything, the greatest risk first', async () => {
    await open(sampleReport());
    expect(await count()).toBe('13 in all');
    expect((await ids()).slice(0, 2)).toEqual(['CVE-2021-44228', 'aws-access-key']);
    expect(troubles).toEqual([]);
  });

  it('searches all words in all fields', async () => {
    await open(sampleReport());
    await page.fill('#q', 'openssl dsa-5764');
    await expect.poll(count).toBe('1 of 13');
    expect(await ids()).toEqual(['CVE-2024-5535']);
    await page.fill('#q', 'nothing of the kind');
    await expect.poll(() => page.locator('td.empty').textContent()).toBe('Nothing fits these filters.');
    await page.click('button[type=reset]');
    await expect.poll(count).toBe('13 in all');
  });

  it('filters by severity, ecosystem, layer, fix and state together', async () => {
    await open(sampleReport());
    await page.locator('.chip', { hasText: 'medium' }).click();
    await expect.poll(count).toBe('5 of 13');
    await page.selectOption('#fam', 'npm');
    await expect.poll(count).toBe('2 of 13');
    await page.selectOption('#state', 'waived');
    await expect.poll(ids).toEqual(['CVE-2020-28500']);
    await page.click('button[type=reset]');
    await page.selectOption('#lay', '0');
    await page.selectOption('#fx', 'yes');
    await expect.poll(ids).toEqual(['CVE-2024-5535']);
  });

  it('filters by a click into a chart', async () => {
    await open(sampleReport());
    await page.locator('.bar', { hasText: 'lint' }).click();
    await expect.poll(ids).toEqual(['run-as-user', 'pin-image-tag']);
    await page.locator('.legend-item', { hasText: 'critical' }).click();
    await expect.poll(count).toBe('3 of 13');
  });

  it('sorts by every column, both ways, and says so', async () => {
    await open(sampleReport());
    for (const key of ['sev', 'risk', 'id', 'sub', 'fix', 'at']) {
      await page.click(`[data-sort=${key}]`);
      const one = await ids();
      await page.click(`[data-sort=${key}]`);
      expect((await ids())[0], key).not.toBe(one[0]);
    }
    const sorted = page.locator('th[aria-sort]');
    expect(await sorted.count()).toBe(1);
    expect(await sorted.textContent()).toBe('Where');
  });

  it('unfolds the evidence, by mouse and by keyboard', async () => {
    await open(sampleReport());
    const first = page.locator('tr.row .id').first();
    await first.click();
    expect(await first.getAttribute('aria-expanded')).toBe('true');
    expect(await page.locator('td.detail').textContent()).toContain('2.13.0 <= 2.14.1 < 2.15.0 (maven)');
    await first.press('Enter');
    expect(await page.locator('td.detail').count()).toBe(0);
  });

  it('jumps to the search by a slash', async () => {
    await open(sampleReport());
    await page.keyboard.press('/');
    expect(await page.evaluate('document.activeElement.id')).toBe('q');
  });

  it('shows 5,000 findings page by page, and searches in all of them', async () => {
    await open(largeReport(5_000));
    expect(await page.locator('tr.row').count()).toBe(100);
    await page.click('#more');
    expect(await page.locator('tr.row').count()).toBe(200);
    await page.fill('#q', 'cve-2026-10999');
    await expect.poll(ids).toEqual(['CVE-2026-10999']);
  });

  it.each([
    ['wide', 1_280, 'light'],
    ['narrow', 360, 'light'],
    ['dark', 900, 'dark'],
  ] as const)('fits a %s window', async (_, width, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const report of [sampleReport(), cleanReport(), withText(sampleReport(), 'x'.repeat(3_000))]) {
      await open(report);
      expect(await page.evaluate('document.documentElement.scrollWidth - innerWidth')).toBeLessThanOrEqual(0);
    }
    expect(troubles).toEqual([]);
  });

  it('changes between light and dark', async () => {
    await page.emulateMedia({ colorScheme: 'light' });
    await open(sampleReport());
    const ground = () => page.evaluate('getComputedStyle(document.body).backgroundColor');
    const light = await ground();
    await page.click('#theme');
    expect(await ground()).not.toBe(light);
  });

  it.each(hostileTexts)('is not impressed by %s', async (_, text) => {
    await open(withText(sampleReport(), text));
    for (const row of await page.locator('tr.row .id').all()) await row.press('Enter');
    expect(troubles).toEqual([]);
    expect(await page.locator('img, iframe, [onerror]').count()).toBe(0);
    expect(await page.locator('tr.row').count()).toBe(13);
  });
});
