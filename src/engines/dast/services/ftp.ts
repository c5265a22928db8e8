import { isIP } from 'node:net';
import type { Finding } from '../../../core/finding.js';
import { type Gap, gap } from '../../../core/gap.js';
import type { Severity } from '../../../core/severity.js';
import type { Confidence } from '../check.js';
import { riskOf } from '../scan/findings.js';
import { FtpClient, FtpFault, type FtpReply } from './ftp-client.js';

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

interface Rule {
  readonly id: string;
  readonly title: string;
  readonly severity: Severity;
  readonly cwe: number;
  readonly aliases?: readonly string[];
  readonly fix: string;
  readonly references: readonly string[];
  /** `confirmed` unless it says otherwise. */
  readonly confidence?: Confidence;
}

const rules = {
  anonymous: {
    id: 'ftp-anonymous-login',
    title: 'Anyone may sign in as anonymous',
    severity: 'medium',
    cwe: 287,
    fix: 'Switch the anonymous user off.',
    references: ['https://www.rfc-editor.org/rfc/rfc1635'],
  },
  writable: {
    id: 'ftp-anonymous-write',
    title: 'The anonymous user may write',
    severity: 'high',
    cwe: 732,
    fix: 'Give the anonymous user a folder that is read-only.',
    references: ['https://www.rfc-editor.org/rfc/rfc2577#section-6'],
  },
  clear: {
    id: 'ftp-clear-text',
    title: 'Names and passwords travel in clear text',
    severity: 'medium',
    cwe: 319,
    fix: 'Require AUTH TLS, or serve SFTP instead.',
    references: ['https://www.rfc-editor.org/rfc/rfc4217'],
  },
  optional: {
    id: 'ftp-tls-not-required',
    title: 'TLS is offered, but a password is taken without it',
    severity: 'low',
    cwe: 319,
    fix: 'Refuse USER before AUTH TLS.',
    references: ['https://www.rfc-editor.org/rfc/rfc4217#section-11'],
  },
  banner: {
    id: 'ftp-version-disclosed',
    title: 'The greeting names product and version',
    severity: 'low',
    cwe: 497,
    fix: 'Set a greeting of your own.',
    references: ['https://www.rfc-editor.org/rfc/rfc2577#section-5'],
  },
} as const satisfies Record<string, Rule>;

/** Releases with a vulnerability of their own. The greeting shows the release, not how it was built: no proof. */
const knownReleases: readonly (readonly [pattern: RegExp, cve: string, what: string])[] = [
  [/vsFTPd 2\.3\.4\b/i, 'CVE-2011-2523', 'the archive of this release had a back door'],
  [/ProFTPD 1\.3\.5(?![\w.])/i, 'CVE-2015-3306', 'mod_copy reads and writes files without a session'],
];

/** Signs in as anonymous at most, opens no data connection, and removes what it makes. */
export async function auditFtp(options: FtpAuditOptions): Promise<FtpAudit> {
  const log: string[] = [];
  const findings: Finding[] = [];
  const report = (rule: Rule, evidence: string) => findings.push(findingOf(rule, options.url, log, evidence));
  let client: FtpClient | undefined;
  try {
    const { protocol, port } = new URL(options.url);
    const isImplicit = protocol === 'ftps:';
    client = await FtpClient.open({
      host: options.address,
      port: Number(port || (isImplicit ? 990 : 21)),
      isImplicit,
      timeoutMs: options.timeoutMs,
    });
    const ask = speaker(client, log);
    judgeGreeting(await ask(undefined), report);
    const offersTls = !isImplicit && /\bAUTH[ \t]{1,4}(?:[\w;-]{0,40})TLS/i.test((await ask('FEAT')).text);
    // A name of its own: servers that require TLS of everyone with a password may let the anonymous user in without.
    const stranger = await ask(`USER ${options.marker}`);
    // 331 asks for a password and 230 needs none: either way a name was taken in the clear.
    if (!isImplicit && (stranger.code === 331 || stranger.code === 230))
      report(offersTls ? rules.optional : rules.clear, `USER ${options.marker} -> ${stranger.text}`);
    const user = await ask('USER anonymous');
    const entered = user.code === 331 ? await ask('PASS probe@example.com') : user;
    if (entered.code === 230) {
      report(rules.anonymous, `signed in as anonymous: ${entered.text}`);
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

type Ask = (command: string | undefined) => Promise<FtpReply>;
type Report = (rule: Rule, evidence: string) => void;

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
  if (version !== undefined) report(rules.banner, version);
  for (const [pattern, cve, what] of knownReleases) {
    const found = pattern.exec(text)?.[0];
    if (found === undefined) continue;
    report(
      {
        id: 'ftp-vulnerable-release',
        title: `${found}: ${what}`,
        severity: 'critical',
        cwe: 1395,
        aliases: [cve],
        fix: 'Update the server.',
        confidence: 'medium',
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
    rules.writable,
    `MKD ${marker} -> ${made.text}${removed.code === 250 ? '' : ' (and could not be removed again)'}`,
  );
}

function findingOf(rule: Rule, url: string, log: readonly string[], evidence: string): Finding {
  const { confidence = 'confirmed' } = rule;
  return {
    kind: 'finding',
    engine: 'dast',
    rule: rule.id,
    title: rule.title,
    severity: rule.severity,
    risk: riskOf(rule.severity, confidence),
    aliases: [...(rule.aliases ?? []), `CWE-${rule.cwe}`],
    fix: { kind: 'manual', summary: rule.fix },
    references: rule.references,
    fingerprint: `dast|${rule.id}|ftp`,
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
