import { asList, asRecord, asText, type JsonRecord } from '../../../../formats/json/index.js';
import type { Bill, Entry } from '../../bill.js';
import type { BillForm } from '../../form.js';

/** __name__ as JSON. (Put the address of the form's description here.) */
export const form: BillForm = {
  id: '__name__',
  title: 'Name the form and its versions, as a sentence lists them',
  // 'xml' is handed the root element, 'text' the text.
  syntax: 'json',
  // True of no other form: the first that says so reads it.
  isOne: (document) => document.__name__ !== undefined,
  read,
};

function read(document: JsonRecord): Bill {
  const problems: string[] = [];
  const entries = asList(document.packages).flatMap((each) => {
    const entry = entryOf(asRecord(each));
    // One bad record costs one record.
    if (entry === undefined) problems.push('A record of __name__ has no name');
    return entry ?? [];
  });
  return {
    format: '__name__',
    entries,
    // From the `ref` of an entry to those that it needs.
    edges: new Map(),
    properties: new Map(),
    problems,
  };
}

function entryOf(record: JsonRecord | undefined): Entry | undefined {
  const name = asText(record?.name);
  if (record === undefined || name === undefined) return undefined;
  const [version, purl] = [asText(record.version), asText(record.purl)];
  return {
    ref: purl ?? name,
    kind: 'library',
    name,
    ...(version === undefined ? {} : { version }),
    ...(purl === undefined ? {} : { purl }),
    licenses: [],
    properties: new Map(),
  };
}
