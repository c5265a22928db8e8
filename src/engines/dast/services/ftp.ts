import { isIP } from 'node:net';
import type { Finding } from '../../../core/finding.js';
import { type Gap, gap } from '../../../core/gap.js';
import { riskOf } from '../scan/findings.js';
import { FtpClient, FtpFault, type FtpReply } from './ftp-client.js';
import { ftpRules, type ServiceRule } from './rules.js';

export interface FtpAuditOptions {
  /** `ftp://127.0.0.1:2121/` or `ftps:`. */
  readonly url: string;
  /** The address that the host name was pinned to. */
  readonly address: string;
  /** Makes and removes a folder where the anonymous user may. */
  readonly mayWrite: boolean;
  readonly marker: string;
  readonly timeoutMs: number;
}

export interface FtpAudit {
  readonly findings: readonly Finding[];
  readonly gaps: readonly Gap[];
  /** Commands that were sent. */
  readonly commands: number;
}

/** Releases with a vulnerability of their own. The greeting shows the release, not how it was built: no proof. */
const knownReleases: readonly (readonly [pattern: RegExp, cve: string, what: string])[] = [
  [/vsFTPd 2\.3\.4\b/i, 'CVE-2011-2523', 'the archive of this release had a back door'],
  [/ProFTPD 1\.3\.5(?![\w.])/i, 'CVE-2015-3306', 'mod_copy reads and writes files without a session'],
];

/** Signs in as anonymous at most, opens no data connection, and removes what it makes. */
export async function auditFtp(options: FtpAuditOptions): Promise<FtpAudit> {
  const log: string[] = [];
  const findings: Finding[] = [];
  const report = (rule: ServiceRule, evidence: string) =>
    findings.push(findingOf(rule, options.url, log, evidence));
  let client: FtpClient | undefined;
  try {
    const isImplicit = new URL(options.url).protocol === 'ftps:';
    client = await open(options);
    const ask = speaker(client, log);
    judgeGreeting(await ask(undefined), report);
    const offersTls = !isImplicit && (await hasTls(options, await ask('FEAT'), log));
    // A name of its own: servers that require TLS of everyone with a password may let the anonymous user in without.
    const stranger = await ask(`USER ${options.marker}`);
    // 331 asks for a password and 230 needs none: either way a name was taken in the clear.
    if (!isImplicit && (stranger.code === 331 || stranger.code === 230))
      report(offersTls ? ftpRules.optional : ftpRules.clear, `USER ${options.marker} -> ${stranger.text}`);
    const user = await ask('USER anonymous');
    const entered = user.code === 331 ? await ask('PASS probe@example.com') : user;
    if (entered.code === 230) {
      report(ftpRules.anonymous, `signed in as anonymous: ${entered.text}`);
      if (options.mayWrite) await judgeWriting(options.marker, ask, report);
    }
    // Everything has been seen: servers that hang up without a reply to it are audited to their end.
    client.say('QUIT');
    return { findings, gaps: [], commands: log.length };
  } catch (thrown) {
    if (!(thrown instanceof FtpFault)) throw thrown;
    const reason = `The FTP service was not audited to its end: ${thrown.message}.`;
    return { findings, gaps: [gap('dast', { at: 'url', url: options.url }, reason)], commands: log.length };
  } finally {
    client?.close();
  }
}

function open({ url, address, timeoutMs }: FtpAuditOptions): Promise<FtpClient> {
  const { protocol, port } = new URL(url);
  return FtpClient.open({
    host: address,
    port: Number(port || defaultPort(protocol)),
    isImplicit: protocol === 'ftps:',
    timeoutMs,
  });
}

function defaultPort(protocol: string): number {
  return protocol === 'ftps:' ? 990 : 21;
}

/**
 * FEAT is optional (RFC 2389, section 3), and a list may leave AUTH out (RFC 4217, section 6 asks for it only where it is
 * supported): where it is not named the command itself is tried, on a connection of its own, because 234 ends clear text.
 */
async function hasTls(options: FtpAuditOptions, features: FtpReply, log: string[]): Promise<boolean> {
  if (/\bAUTH[ \t]{1,4}(?:[\w;-]{0,40})TLS/i.test(features.text)) return true;
  const second = await open(options);
  try {
    const ask = speaker(second, log);
    await ask(undefined);
    return (await ask('AUTH TLS')).code === 234;
  } catch (thrown) {
    if (thrown instanceof FtpFault) return false;
    throw thrown;
  } finally {
    second.close();
  }
}

type Ask = (command: string | undefined) => Promise<FtpReply>;
type Report = (rule: ServiceRule, evidence: string) => void;

function speaker(client: FtpClient, log: string[]): Ask {
  return async (command) => {
    const reply = await (command === undefined ? client.reply() : client.send(command));
    log.push(`${command === undefined ? '' : `> ${command}\n`}${reply.text}`);
    return reply;
  };
}

function judgeGreeting({ code, text }: FtpReply, report: Report): void {
  if (code !== 220) throw new FtpFault(`the greeting is ${code}`);
  const version = versionIn(text);
  if (version !== undefined) report(ftpRules.banner, version);
  for (const [pattern, cve, what] of knownReleases) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    report(
      {
        ...ftpRules.release,
        title: `${found}: ${what}`,
        aliases: [cve],
        references: [`https://nvd.nist.gov/vuln/detail/${cve}`],
      },
      found,
    );
  }
}

/** A product with its version; addresses, dates and times that greetings give are none. */
function versionIn(text: string): string | undefined {
  const products = text.matchAll(/\b([A-Za-z][\w-]{1,30})[ /(]{1,2}v?(\d{1,4}(?:\.\d{1,6}){1,3}\w{0,6})/g);
  const found = [...products].find(
    ([, name = '', number = '']) =>
      /[A-Z]|ftp/.test(name) && isIP(number) === 0 && !/^\d{1,2}\.\d{1,2}\.\d{4}$/.test(number),
  );
  return found?.[0];
}

/** A folder is made, and removed again. */
async function judgeWriting(marker: string, ask: Ask, report: Report): Promise<void> {
  const made = await ask(`MKD ${marker}`);
  if (made.code !== 257) return;
  const removed = await ask(`RMD ${marker}`);
  report(
    ftpRules.writable,
    `MKD ${marker} -> ${made.text}${removed.code === 250 ? '' : ' (and could not be removed again)'}`,
  );
}

function findingOf(rule: ServiceRule, url: string, log: readonly string[], evidence: string): Finding {
  const { confidence } = rule;
  const { protocol, port } = new URL(url);
  return {
    kind: 'finding',
    engine: 'dast',
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    risk: riskOf(rule.severity, confidence),
    aliases: [...rule.aliases, `CWE-${rule.cwe}`],
    fix: { kind: 'manual', summary: rule.fix },
    references: rule.references,
    // Two services of one host are two findings.
    fingerprint: `dast|${rule.id}|${protocol}${port || defaultPort(protocol)}`,
    locations: [{ at: 'url', url }],
    evidence: {
      kind: 'exchange',
      request: log
        .filter((line) => line.startsWith('> '))
        .join('\n')
        .slice(0, 4_000),
      response: log.join('\n').slice(0, 8_000),
      origin: url,
      proof: evidence.slice(0, 1_000),
      confidence,
    },
  };
}
