import type { Writer } from '../../../core/report.js';

export const writer: Writer = {
  id: 'cyclonedx',
  title: 'CycloneDX 1.6 bill of materials in JSON, with the known vulnerabilities',
  extension: 'cdx.json',
  mediaType: 'application/vnd.cyclonedx+json; version=1.6',
  write: async (report) => (await import('./bom.js')).bomText(report),
};
