import type { DataInfo } from '../../core/advisory.js';
import type { Report } from '../../core/report.js';
import { plural } from './plain-text.js';

/** `412 advisories, partial, of 2026-11-20 (5 days old)`. `now` is the report's own time. */
export function dataText(info: DataInfo, now: string): string {
  const parts = [
    ...(info.advisories > 0 ? [plural(info.advisories, 'advisory', 'advisories')] : []),
    ...(info.signals > 0 ? [plural(info.signals, 'threat signal')] : []),
  ];
  const what = parts.length === 0 ? 'nothing' : parts.join(' and ');
  return `${what}${info.complete ? '' : ', partial,'}${dateText(info, now)}`;
}

/** Data without a date of its own may be older than the day on which it was fetched. */
function dateText({ asOf, builtAt }: DataInfo, now: string): string {
  const date = asOf ?? builtAt;
  const days = ageDays(date, now);
  if (days === undefined) return '';
  const age = days < 1 ? 'less than a day' : plural(Math.floor(days), 'day');
  const day = date.slice(0, 10);
  return asOf === undefined ? ` of unknown age, fetched ${day} (${age} ago)` : ` of ${day} (${age} old)`;
}

function ageDays(date: string, now: string): number | undefined {
  const days = (Date.parse(now) - Date.parse(date)) / 86_400_000;
  return Number.isFinite(days) ? Math.max(0, days) : undefined;
}

/** A sentence for those who read no details: how far the answer can be trusted. */
export function dataWarning(report: Report): string | undefined {
  const { inventory } = report;
  // Where no package was looked for, no one expects to hear of flaws.
  if (inventory.components.length === 0) return undefined;
  const sources = relevantData(report).filter(({ advisories }) => advisories > 0);
  if (sources.length === 0) return uncoveredText(report);
  if (sources.every(({ complete }) => !complete))
    return 'Advisory data is partial: a clean result may miss vulnerabilities.';
  const { family, days } = oldestOf(report, sources);
  return days > 7
    ? `The newest advisory data about ${family} is ${plural(Math.floor(days), 'day')} old; later vulnerabilities are not in it.`
    : undefined;
}

/** The ecosystem that has the oldest data, with the age of its newest source; a partial one counts where there is no other. */
function oldestOf(
  { generatedAt, inventory }: Report,
  sources: readonly DataInfo[],
): { readonly family: string; readonly days: number } {
  const families = [...new Set(inventory.components.map(({ ecosystem }) => familyName(ecosystem)))].sort();
  const ages = families.flatMap((family) => {
    const about = sources.filter(({ ecosystems }) =>
      Object.keys(ecosystems).some((name) => familyName(name) === family),
    );
    const whole = about.filter(({ complete }) => complete);
    const counted = whole.length > 0 ? whole : about;
    if (counted.length === 0) return [];
    const days = counted.map(({ asOf, builtAt }) => ageDays(asOf ?? builtAt, generatedAt) ?? 0);
    return [{ family, days: Math.min(...days) }];
  });
  return ages.reduce((oldest, each) => (each.days > oldest.days ? each : oldest), { family: '', days: 0 });
}

/** Data about other ecosystems, those of a manifest whose packages are not known among them, may be there. */
function uncoveredText({ inventory }: Report): string | undefined {
  // What belongs to no ecosystem is in no data that could be fetched.
  return inventory.components.every(({ ecosystem }) => ecosystem === 'generic')
    ? undefined
    : 'No advisory data covers the packages that were found: their vulnerabilities are not known.';
}

/** Sources that speak of an ecosystem of the target, or are named by a gap, and those of threat signals. */
export function relevantData({ data, inventory, gaps }: Report): readonly DataInfo[] {
  const present = new Set(inventory.components.map(({ ecosystem }) => familyName(ecosystem)));
  const named = new Set(gaps.flatMap(({ about = [] }) => about));
  return data.filter(
    ({ source, ecosystems, advisories, signals }) =>
      (advisories === 0 && signals > 0) ||
      named.has(source) ||
      Object.keys(ecosystems).some((name) => present.has(familyName(name))),
  );
}

/** `Debian:12` is of the family `Debian`. */
export function familyName(ecosystem: string): string {
  return ecosystem.split(':', 1)[0] ?? ecosystem;
}
