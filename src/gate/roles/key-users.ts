import type { Finding } from '../../core/finding.js';
import { isNonEmpty } from '../../core/location.js';
import { detectors } from '../../engines/secrets/detectors.generated.js';
import { riskOf, withOtherRemoval } from '../../engines/secrets/findings.js';
import { imported, isCode, isInstalledBy, type KeyUser } from './key-paths.js';

/**
 * A key that the product runs with or gives out, with who uses it: everyone who has the product has it. What its path alone speaks
 * against weighs as any other.
 */
export function asProductKey(finding: Finding, keyPath: string, user: KeyUser, standsIn?: string): Finding {
  const isLive = standsIn === undefined || isInstalledBy(user);
  const own = isLive ? withOwnSeverity(finding) : asStandIn(finding);
  const whole = standsIn === undefined || own.severity !== 'critical' ? own : asInstalled(own);
  const reasons = [useOf(user, keyPath), ...(standsIn === undefined ? [] : [standsIn])];
  const titled = { ...whole, title: `${finding.title} (${reasons.join('; ')})` };
  return user.line === 0 ? titled : asUsedKey(titled, keyPath, user, standsIn !== undefined);
}

/** A key that its own name calls a sample, and that a program has all the same: medium, with advice for both. */
export function asSampleInUse(finding: Finding, user: KeyUser, called = ''): Finding {
  const { evidence, fix } = finding;
  if (evidence.kind !== 'secret' || fix?.kind !== 'manual') return finding;
  const { path, line, includes } = user;
  const place = `${path}:${line}`;
  return {
    ...asStandIn(finding),
    title: `${finding.title} (${place} ${includes ? 'includes' : 'uses'} it; ${called})`,
    fix: {
      ...fix,
      summary: `Trust it nowhere: everyone who has the code has it. Let ${place} make a key where it needs one, or keep this one with a waiver that says that it only tries something out.`,
    },
    evidence: { ...evidence, usedAt: { at: 'file', path, line } },
  };
}

/** A key that the sources are packed with, and whose host may run with it: medium. */
export function asPackedKey(
  finding: Finding,
  { by, host }: { readonly by: string; readonly host: string },
): Finding {
  const title = `${finding.title} (its certificate is for "${host}"; only ${by} names it, a list of what is packed with the sources)`;
  const packed = { ...asStandIn(finding), title };
  if (packed.fix?.kind !== 'manual') return packed;
  const summary = `Revoke its certificate where ${host} or anything else uses it. Then remove the file and its entry in ${by}.`;
  return { ...packed, fix: { ...packed.fix, summary } };
}

function useOf({ path, line, installs, includes }: KeyUser, keyPath: string): string {
  if (path === keyPath) return 'shipped as a default in code';
  const place = `${path}:${line}`;
  if (installs) return `shipped as a default: ${place} puts it into what is given out`;
  if (includes) return `${place} includes it`;
  return imported.test(path) ? `shipped as a default: ${place} loads it` : `${place} uses it`;
}

/** An installer puts it where a server starts with it: whatever host its certificate is for, clients are shown it. */
function asInstalled(finding: Finding): Finding {
  return { ...finding, severity: 'high', risk: riskOf('high') };
}

/** Its certificate is for no host that others reach: who has the program has its key, and can use it on this machine alone. */
function asStandIn(finding: Finding): Finding {
  if (finding.severity !== 'critical' && finding.severity !== 'high') return finding;
  return { ...finding, severity: 'medium', risk: Math.min(finding.risk, riskOf('medium')) };
}

/** Where it is medium for its path alone: weak, damaged or locked keys have a reason in their title. */
function withOwnSeverity(finding: Finding): Finding {
  const detector = detectors.find(({ id }) => finding.rule === `secret-${id}`);
  const { evidence, severity, title } = finding;
  if (detector === undefined || severity !== 'medium' || !title.endsWith(detector.title.trim().slice(1)))
    return finding;
  if (evidence.kind !== 'secret' || evidence.underPassphrase === true) return finding;
  return { ...finding, severity: detector.severity, risk: riskOf(detector.severity) };
}

/** The finding with a fix that leaves what uses the key at work. No one elsewhere trusts one that only stands in for those of its users. */
export function asUsedKey(finding: Finding, keyPath: string, user: KeyUser, isStandIn = false): Finding {
  const { path, line } = user;
  const { evidence, fix } = finding;
  if (evidence.kind !== 'secret' || fix?.kind !== 'manual') return finding;
  const place = `${path}:${line}`;
  const summary = imported.test(keyPath)
    ? withOtherRemoval(
        fix.summary,
        `let the program make a key at its first start or refuse to start without one: everyone who has the code has this key, which ${place} imports`,
      )
    : isInstalledBy(user)
      ? `Let the installation make a key and certificate on each machine where ${place} now puts this file. Then remove the file, and trust its key nowhere: everyone who has the package has it.`
      : imported.test(path) || builtIn.test(path) || (isStandIn && isCode(path))
        ? `Let ${place}, which loads this file, make a key at its first start or be given one, so that each installation has its own. Then remove the file, and trust its key nowhere: everyone who has the code has it.`
        : withOtherRemoval(
            fix.summary,
            `give the new one to ${place}, which uses this file, from a secret store, and remove the file and its history`,
          );
  return {
    ...finding,
    fix: { ...fix, summary },
    evidence: { ...evidence, usedAt: { at: 'file', path, line } },
  };
}

/** What is compiled into a program: resources of Qt and Windows, what the preprocessor includes. */
const builtIn = /\.(?:qrc|rc|rs|c|h|cc|cpp|cxx|hpp)$/;

/** The one file that a key lies in. */
export function onlyFileOf({ locations }: Finding): string | undefined {
  const paths = [
    ...new Set(
      locations.flatMap((place) =>
        place.at === 'file' && place.layer === undefined && place.commit === undefined ? [place.path] : [],
      ),
    ),
  ];
  return isNonEmpty(paths) && paths.length === 1 ? paths[0] : undefined;
}
