import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { FactList, purlOf } from '../../facts/index.js';

/** An application as it was released, `lib/NAME-VERSION/ebin/NAME.app`, an Erlang term: https://www.erlang.org/doc/apps/kernel/app.html */
export const otpApplication: Analyzer = {
  id: 'hex/otp-application',
  version: 1,
  claim: { suffixes: ['.app'] },
  accepts: ({ path }) => /(?:^|\/)ebin\/[\w-]{1,200}\.app$/.test(path),
  maxBytes: 4 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text().replace(/^[ \t]*%[^\n]*/gm, '');
  const name = /\{\s{0,40}application\s{0,40},\s{0,40}'?(\w{1,200})'?\s{0,40},/.exec(text)?.[1];
  // Other things end so, too.
  if (name === undefined) return [];
  const version = /\{\s{0,40}vsn\s{0,40},\s{0,40}"([^"\n]{1,100})"/.exec(text)?.[1] ?? '';
  const start = /\{\s{0,40}applications\s{0,40},\s{0,40}\[/.exec(text);
  const from = start === null ? text.length : start.index + start[0].length;
  const end = text.indexOf(']', from);
  const needed = text.slice(from, end === -1 ? from : end).match(/\w{1,200}/g) ?? [];
  // Published as a package of the same name, where it is published.
  list.add(
    { type: 'otp', name },
    {
      name,
      version,
      ecosystem: 'Hex',
      dependsOn: needed.slice(0, 500).flatMap((each) => purlOf({ type: 'otp', name: each }) ?? []),
    },
  );
  return list.facts();
}
