import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, BrowserContext } from 'playwright-core';
import { SeaworthyError } from '../../../core/errors.js';

export interface BrowserSettings {
  /** Where it starts; all of one scope. */
  readonly urls: readonly string[];
  readonly executable: string;
  readonly isRoot: boolean;
  inScope(url: string): boolean;
}

/** Where distributions put it. */
export const chromiumPaths: readonly string[] = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/lib/chromium/chromium',
  '/snap/bin/chromium',
];

/** @throws SeaworthyError UNSUPPORTED without playwright-core; PROCESS_FAILED where Chromium does not start */
export async function launchBrowser(settings: BrowserSettings): Promise<Browser> {
  const { chromium } = await driver();
  try {
    return await chromium.launch({
      executablePath: settings.executable,
      headless: true,
      args: argumentsFor(settings),
      // Ctrl-C ends the scan in order, and the browser with it.
      handleSIGINT: false,
      handleSIGTERM: false,
    });
  } catch (cause) {
    throw new SeaworthyError('PROCESS_FAILED', 'Chromium cannot be started.', {
      where: settings.executable,
      cause,
    });
  }
}

/** Requests that leave the scope are not sent. */
export async function stayInScope(context: BrowserContext, inScope: (url: string) => boolean): Promise<void> {
  await context.route('**/*', async (route) => {
    if (inScope(route.request().url())) await route.continue();
    else await route.abort('blockedbyclient');
  });
}

/**
 * The browser's driver reads files of its own package and cannot be bundled; it is taken from where Seaworthy runs.
 * @throws SeaworthyError UNSUPPORTED
 */
async function driver(): Promise<typeof import('playwright-core')> {
  // A variable keeps the bundler from following it.
  const name: string = 'playwright-core';
  try {
    return (await import(name)) as typeof import('playwright-core');
  } catch (cause) {
    const everywhere = globalDriver(process.execPath, (folder) => existsSync(join(folder, 'package.json')));
    if (everywhere !== undefined) {
      const { default: loaded } = (await import(pathToFileURL(join(everywhere, 'index.js')).href)) as {
        default: typeof import('playwright-core');
      };
      return loaded;
    }
    throw new SeaworthyError('UNSUPPORTED', 'The crawl with a browser needs the package playwright-core.', {
      where: '--browser',
      whatToDo:
        'Install it beside Seaworthy: npm install playwright-core, or npm install -g playwright-core. Without --browser nothing is needed.',
      cause,
    });
  }
}

/** Where `npm install -g` puts it, seen from Node's own program: `PREFIX/lib/node_modules`, on Windows `PREFIX/node_modules`. */
export function globalDriver(execPath: string, isThere: (folder: string) => boolean): string | undefined {
  const folders = ['../lib/node_modules/playwright-core', 'node_modules/playwright-core'];
  return folders.map((folder) => join(dirname(execPath), folder)).find(isThere);
}

/** Only hosts of the scope have addresses, whatever a page or the browser itself asks for. */
function argumentsFor({ urls, isRoot }: BrowserSettings): string[] {
  const hosts = [...new Set(urls.map((url) => new URL(url).hostname))];
  return [
    `--host-resolver-rules=MAP * ~NOTFOUND, ${hosts.map((host) => `EXCLUDE ${host}`).join(', ')}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-pings',
    // The sandbox needs user namespaces, which root in a container mostly lacks.
    ...(isRoot ? ['--no-sandbox'] : []),
  ];
}
