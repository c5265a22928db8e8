import type { Inventory } from '../../core/component.js';
import type { Finding } from '../../core/finding.js';
import { commandFor, isLockfile } from './commands.js';

/**
 * Findings with the command that fits the lockfile which their package stands in: the usual one would make a dependency
 * of a dependency one of the project's own.
 */
export function withCommands(findings: readonly Finding[], { components }: Inventory): readonly Finding[] {
  const direct = new Map(components.map(({ purl, direct: isDirect }) => [purl, isDirect]));
  return findings.map((finding) => {
    const { fix, evidence, locations } = finding;
    const [place] = locations;
    if (fix?.kind !== 'upgrade' || evidence.kind !== 'vulnerable-component' || place.at !== 'file')
      return finding;
    const isDirect = direct.get(fix.purl);
    if (isDirect === undefined || fix.command === undefined || !isLockfile(place.path)) return finding;
    const { ecosystem, name } = evidence.package;
    const command = commandFor({ ecosystem, name, to: fix.to, isDirect, path: place.path });
    return command === undefined ? finding : { ...finding, fix: { ...fix, command } };
  });
}
