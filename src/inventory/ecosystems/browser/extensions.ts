import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import { asList, asRecord, asText, parseJsonRecord } from '../../../formats/json/index.js';
import { PieceLines } from '../../../formats/lines/index.js';
import { FactList } from '../../facts/index.js';

const shared = { version: 1, maxBytes: 16 * 1024 * 1024, evidence: 'installed' } as const;

/** `Extensions/ID/VERSION_N/manifest.json` in a profile; an id has 32 letters from a to p. */
export const chromium: Analyzer = {
  ...shared,
  id: 'browser/chromium',
  claim: { basenames: ['manifest.json'] },
  accepts: ({ path }) => chromiumPath.test(path),
  analyze: (file) => readChromium(file),
};

/** Firefox keeps one list for each profile. */
export const firefox: Analyzer = {
  ...shared,
  id: 'browser/firefox',
  claim: { basenames: ['extensions.json'] },
  accepts: ({ path }) =>
    /(?:^|\/)(?:firefox|Firefox|\.thunderbird|librewolf)\/(?:Profiles\/)?[^/]{1,100}\/extensions\.json$/.test(
      path,
    ),
  analyze: (file) => readFirefox(file),
};

const chromiumPath = /(?:^|\/)Extensions\/([a-p]{32})\/[^/]{1,60}\/manifest\.json$/;

function readChromium(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const id = chromiumPath.exec(file.path)?.[1] ?? '';
  const record = parseJsonRecord(file.text());
  list.add(
    { type: 'chrome-extension', name: id },
    { name: id, version: asText(record.version) ?? '', ecosystem: 'Chrome' },
  );
  return list.facts();
}

function readFirefox(file: AnalyzedFile): readonly Fact[] {
  const list = new FactList();
  const text = file.text();
  const lines = new PieceLines(text);
  for (const each of asList(parseJsonRecord(text).addons)) {
    const record = asRecord(each);
    const id = asText(record?.id) ?? '';
    const line = lines.next(JSON.stringify(id));
    const location = asText(record?.location) ?? '';
    if (location.startsWith('app-builtin') || location.startsWith('app-system')) continue;
    list.add(
      { type: 'firefox-extension', name: id },
      { name: id, version: asText(record?.version) ?? '', ecosystem: 'Firefox', line },
    );
  }
  return list.facts();
}
