import { nameOf } from '../../../../core/paths.js';
import { manifestsOfLibraries, needsRawSockets } from '../../../../knowledge/raw-sockets.js';
import { installsOf } from '../../models/commands/managers.js';
import type { LintFile } from '../../models/file.js';

/** A library for raw sockets, by the command that installs it or by a manifest that is copied in, of any stage: `scapy, which it installs`. */
export function libraryForRoot(file: LintFile): string | undefined {
  const installed = file.runs
    .flatMap((run) => installsOf(run, 'pip', 'npm', 'yarn', 'gem', 'go'))
    .flatMap(({ operands }) => operands.map(({ value }) => nameIn(value)))
    .find(needsRawSockets);
  if (installed !== undefined) return `${installed.slice(0, 60)}, which it installs`;
  for (const path of manifestsCopied(file)) {
    // Of a manifest the context holds these names and nothing else.
    const found = (file.context?.textOf(path) ?? '').split('\n').find(needsRawSockets);
    if (found !== undefined) return `${found.slice(0, 60)}, which ${nameOf(path)} names`;
  }
  return undefined;
}

/** `scapy==2.6.1`, `scapy[all]`, `net-ping@1.2`, `github.com/go-ping/ping@latest` */
function nameIn(word: string): string {
  return /^["']?([\w./-]{1,80})/.exec(word)?.[1] ?? '';
}

/** `COPY backend/requirements.txt .`, and `COPY backend/ .` for what may lie in it. */
function manifestsCopied({ model }: LintFile): readonly string[] {
  const sources = model.steps
    .filter(({ effective: { keyword, flags } }) => /^(?:COPY|ADD)$/.test(keyword) && !flags.some(isFrom))
    .flatMap(({ effective: { json, words } }) => (json ?? words).slice(0, -1).map(({ value }) => value));
  const paths = sources.slice(0, mostSources).flatMap((source) => {
    const folder = source.replace(/^(?:\.?\/)+/, '').replace(/\/?\.?$/, '');
    const prefix = folder === '' ? '' : `${folder}/`;
    return [source.replace(/\*/g, ''), ...manifestsOfLibraries.map((name) => `${prefix}${name}`)];
  });
  return [...new Set(paths)];
}

const mostSources = 60;

function isFrom({ name }: { readonly name: string }): boolean {
  return name === 'from';
}
