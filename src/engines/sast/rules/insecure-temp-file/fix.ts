import type { Site } from '../../fixes/site.js';
import { type Swap, swapFix } from '../../fixes/swap.js';

const swaps: readonly Swap[] = [
  {
    language: 'python',
    in: ['call'],
    from: /^tempfile\.mktemp\(([^()]*)\)$/,
    to: 'tempfile.mkstemp($1)[1]',
    if: isForFile,
  },
];

/** The path is opened as a file in what follows: a folder, a socket or a link cannot be made where a file is. */
function isForFile(site: Site, node: number): boolean {
  const before = site.text.slice(0, site.nodes.at(node));
  if (/\bopen\(\s*$/.test(before)) return true;
  const name = /\b([A-Za-z_]\w*)\s*=\s*$/.exec(before.slice(-200))?.[1];
  if (name === undefined) return false;
  const rest = site.text.slice(site.endOf(node));
  const uses = rest.match(new RegExp(`[\\w.]*\\(?\\b${name}\\b`, 'g')) ?? [];
  const isOther = uses.some((use) =>
    /\b(mkdir|makedirs|mkfifo|mknod|symlink|link|bind|rename|replace|rmdir|rmtree|copytree|unix)\(/.test(use),
  );
  return uses.some((use) => /\bopen\($|\bopen\(/.test(use)) && !isOther;
}

export const fix = swapFix(
  {
    id: 'temp-file',
    title: 'Temporary files are made in one step',
    rules: ['insecure-temp-file'],
    summary: 'Make the temporary file at once, so that no other process makes it first',
    safety: 'safe',
  },
  swaps,
);
