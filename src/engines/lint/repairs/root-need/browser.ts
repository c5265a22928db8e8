import { textsAtStart } from '../../models/at-start.js';
import type { LintFile } from '../../models/file.js';
import { rootStage, type Stage } from '../../models/stages/index.js';
import { packagesIn } from './packages.js';
import { commandsIn } from './paths.js';

/**
 * What Chrome asks of an account: its sandbox makes user namespaces, which Docker's default profile denies without a capability. Some
 * libraries leave the sandbox out for root alone. Playwright leaves it out by itself.
 */
export function sandboxOfBrowser(stage: Stage, file: LintFile): string | undefined {
  const isThere =
    browserBases.test(rootStage(stage).base.slice(0, mostOfText)) ||
    packagesIn(stage, file).some((name) => browserPackages.test(name)) ||
    commandsIn(stage, file).some(({ name, args }) =>
      puppeteer.test([name, ...args.map(({ value }) => value)].join(' ').slice(0, mostOfText)),
    );
  const isGiven = [file.dockerfile.text, ...textsAtStart(file)].some((text) => text.includes('--no-sandbox'));
  return isThere && !isGiven
    ? 'Chrome started by that account needs --no-sandbox where the program does not give it, or a seccomp profile that allows user namespaces'
    : undefined;
}

const mostOfText = 4_000;
const browserBases = /(?:^|[/_-])(?:chrome|chromium|headless-shell|puppeteer|browserless)(?:[/:@_-]|$)/;
const browserPackages = /^(?:google-chrome(?:-\w{1,20})?|chromium(?:-browser)?)$/;
const puppeteer =
  /^(?:npm (?:install|i|add)|yarn (?:global )?add|pnpm add) .{0,400}(?<=[\s/])puppeteer(?:@\S{1,40})?(?: |$)|(?:^|[\s/@])puppeteer browsers install(?: |$)/;
