import { expect, it } from 'vitest';
import { readsSitesOfOthers } from './sites.js';

it.each([
  [
    'a class of an extractor with the addresses that it is for',
    "class QuayIE(TideIE):\n    _VALID_URL = r'https?://quay\\.net/'",
    true,
  ],
  [
    'one with a pattern of a host',
    'class QuayExtractor(Base):\n    pass\nX = {"pattern": r"quay\\.net"}',
    true,
  ],
  [
    'a spider with its first addresses',
    "class Quay(Spider):\n    x = 1\nclass QuaySpider(Base):\n    start_urls = ['a']",
    true,
  ],
  ['a client of a service', "class QuayClient(Base):\n    url = 'https://quay.net/'", false],
  ['an extractor of archives', 'class TarExtractor(Base):\n    suffix = ".tar"', false],
])('%s: %s', (_, text, isReader) => expect(readsSitesOfOthers(text)).toBe(isReader));
