import { asList, asRecord, asText, type JsonRecord } from '../../../formats/json/index.js';

/** All three ways that package.json has known: a text, `{type}`, and the old `licenses` list of either. */
export function licencesOf(manifest: JsonRecord): readonly string[] {
  return [
    manifest.license,
    manifest.licenses,
    ...asList(manifest.license),
    ...asList(manifest.licenses),
  ].flatMap((value) => asText(value) ?? asText(asRecord(value)?.type) ?? []);
}
