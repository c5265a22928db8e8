import { costOfFiles, type ExposedFile, matching, proveExposed } from '../../attacks/exposed.js';
import type { ActiveCheck } from '../../check.js';

const files: readonly ExposedFile[] = [
  { path: '/crossdomain.xml', shows: matching(/<allow-access-from\b[^>]{0,200}\bdomain=["']\*["']/) },
  { path: '/clientaccesspolicy.xml', shows: matching(/<domain\b[^>]{0,200}\buri=["'](?:http:\/\/)?\*["']/) },
];

export const check: ActiveCheck = {
  id: 'cross-domain-policy-open',
  mode: 'active',
  scope: 'host',
  places: [],
  writes: false,
  technologies: [],
  title: 'A policy file lets every site read this one',
  severity: 'high',
  aliases: ['ZAP-20016', 'CWE-264', 'WASC-14'],
  cwe: 264,
  fix: 'Remove the file, or list domains.',
  references: ['https://www.adobe.com/devnet-docs/acrobatetk/tools/AppSec/xdomain.html'],
  cost: costOfFiles(files.length),
  attack: (target, prober) => proveExposed(target, prober, files),
};
