import { mkdirSync, writeFileSync } from 'node:fs';
import { buildSegment } from '../src/advisories/store/index.js';
import { source } from '../src/advisories/sources/baseline/index.js';

void [mkdirSync, writeFileSync, buildSegment, source];
