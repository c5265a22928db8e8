import type { AnalyzedFile, Analyzer, Fact } from '../../../core/analyzer.js';
import type { Purl } from '../../../core/component.js';
import { FactList } from '../../facts/index.js';
import { parseMetadata } from './metadata.js';
import { addPypi, nameOfRequirement, pypiPurl } from './names.js';

/**
 * Installed distributions: `*.dist-info/METADATA`, `*.egg-info/PKG-INFO`, `*.egg-info` as a file, and
 * `EGG-INFO/PKG-INFO` in an unpacked egg (https://packaging.python.org/specifications/core-metadata/).
 * Requirements are ranges, so the edges are purls without a version; the inventory looks up what is installed.
 */
export const installed: Analyzer = {
  id: 'python/installed',
  version: 3,
  claim: {
    folderAndName: [
      ['.dist-info', 'METADATA'],
      ['.DIST-INFO', 'METADATA'],
      ['.egg-info', 'PKG-INFO'],
      ['EGG-INFO', 'PKG-INFO'],
    ],
    suffixes: ['.egg-info'],
  },
  maxBytes: 16 * 1024 * 1024,
  evidence: 'installed',
  analyze: (file) => analyze(file),
};

function analyze(file: AnalyzedFile): readonly Fact[] {
  const metadata = parseMetadata(file.text());
  const list = new FactList();
  addPypi(list, {
    name: metadata.name ?? '',
    version: metadata.version ?? '',
    licenses: metadata.licences,
    dependsOn: metadata.requires.flatMap(edgeOf),
  });
  return list.facts();
}

/** What only an extra asks for need not be there. */
export function edgeOf(requirement: string): readonly Purl[] {
  const marker = requirement.slice(requirement.indexOf(';') + 1);
  const isForExtra = marker !== requirement && /\bextra\s{0,4}==/.test(marker.slice(0, 1_000));
  if (isForExtra && !/\bor\b/.test(marker)) return [];
  const name = nameOfRequirement(requirement);
  const purl = name === undefined ? undefined : pypiPurl(name);
  return purl === undefined ? [] : [purl];
}
