import { numberedLines } from '../../../formats/lines/index.js';
import { type Asked, manifest } from '../../manifest.js';

/** https://bundler.io/man/gemfile.5.html: gems in groups, as a block or an option; a gem in no group is for all. */
export const gemfile = manifest({
  id: 'ruby/gemfile',
  basenames: ['Gemfile', 'gems.rb'],
  type: 'gem',
  ecosystem: 'RubyGems',
  pins: true,
  read: (text) => ({ asked: gemsIn(text) }),
});

function gemsIn(text: string): readonly Asked[] {
  const blocks: boolean[] = [];
  const found: Asked[] = [];
  for (const [raw, number] of numberedLines(text)) {
    const line = withoutComment(raw).trim();
    const group = /^group[ (]{1,4}(.{1,200}?)\)?[ ]{1,4}do\b/.exec(line)?.[1];
    const gem = /^gem[ (]{1,4}["']([\w.-]{1,200})["'](.{0,500})$/.exec(line);
    if (group !== undefined) blocks.push(isDevelopmentGroup(group));
    else if (/\bdo(?:[ ]{0,4}\|[^|]{0,40}\|)?$/.test(line) || /^(?:if|unless|case)\b/.test(line))
      blocks.push(false);
    else if (line === 'end') blocks.pop();
    if (gem === null) continue;
    const option = groupOption(gem[2] ?? '');
    const isDevelopment = blocks.includes(true) || (option !== undefined && isDevelopmentGroup(option));
    // Of several requirements one alone does not decide.
    const version = /^\)?,\s{0,8}["'](?:= ?)?(\d[\w.-]{0,60})["']\)?(?!,\s{0,8}["'])/.exec(gem[2] ?? '')?.[1];
    found.push({
      name: gem[1] ?? '',
      isDevelopment,
      ...(version === undefined ? {} : { version, line: number }),
    });
  }
  return found;
}

/** A sign of number after the last quote begins a comment. */
function withoutComment(line: string): string {
  const at = line.indexOf('#', Math.max(line.lastIndexOf('"'), line.lastIndexOf("'"), 0));
  return at === -1 ? line : line.slice(0, at);
}

/** The value of `group:`, `groups:` or `:group =>`. */
function groupOption(rest: string): string | undefined {
  const at = rest.search(/\bgroups?\b/);
  if (at === -1) return undefined;
  const value = rest
    .slice(at)
    .replace(/^groups?["']?[ ]{0,4}(?::|=>)/, '')
    .trim();
  return value.startsWith('[') ? value.slice(0, value.indexOf(']') + 1) : value.split(',', 1)[0];
}

/** All of the groups are for development. */
function isDevelopmentGroup(text: string): boolean {
  const groups = text.match(/\w{1,40}/g) ?? [];
  return groups.length > 0 && groups.every((each) => /^(?:development|test|ci|lint|rubocop)$/.test(each));
}
