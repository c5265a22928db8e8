import type { Distribution, Inventory, Purl } from '../../core/component.js';
import { reasonOf, SeaworthyError } from '../../core/errors.js';
import { type Gap, gap } from '../../core/gap.js';
import type { FileLocation } from '../../core/location.js';
import { asRecord, type JsonRecord } from '../../formats/json/index.js';
import { readJson } from '../../formats/json/read.js';
import { parseXml } from '../../formats/xml/index.js';
import { endOfLifeOf, osvEcosystemOf } from '../distributions/index.js';
import { billInAttestation } from './attestation.js';
import type { Bill, Entry } from './bill.js';
import { componentsOf } from './components.js';
import { distributionOfQualifier, partsOf } from './foreign.js';
import type { BillForm } from './form.js';
import { forms } from './forms/index.generated.js';
import { archivesIn, gapsIn, ownDistribution } from './own.js';

export interface ReadBill {
  readonly inventory: Inventory;
  /** What the bill is about, where it says so. */
  readonly name?: string;
  readonly purl?: Purl;
  /** `CycloneDX 1.6`, `SPDX-2.3`. */
  readonly format: string;
}

/**
 * A bill of materials as an inventory: CycloneDX 1.2 to 1.7 in JSON and XML, SPDX 2.2 and 2.3 in JSON, tags and values
 * and RDF/XML, SPDX 3.0 in JSON-LD, and the JSON of Syft; bare or in an in-toto statement. Our own come back as they were written; of others, ecosystem, distribution and source package are derived from purls and the properties of
 * well-known tools. One bad record costs one record and becomes a gap.
 * @param where the path of the bill, which is the place of everything that has no better one
 * @throws SeaworthyError SBOM_INVALID
 */
export function readSbom(text: string, where = 'sbom.json'): ReadBill {
  const bill = billIn(text, where);
  const here: FileLocation = { at: 'file', path: where };
  const distribution = distributionOf(bill, here);
  const { components, projects, problems } = componentsOf(bill, distribution, here);
  const name = bill.root?.name;
  const purl = bill.root?.purl;
  return {
    inventory: {
      components,
      ...(projects.length === 0 ? {} : { projects }),
      ...(distribution === undefined ? {} : { distribution }),
      archives: archivesIn(bill.properties),
      gaps: atMostHundred([
        ...gapsIn(bill.properties),
        ...[...bill.problems, ...problems].map((reason) => gap('sbom', here, reason)),
      ]),
    },
    ...(name ? { name } : {}),
    ...(purl !== undefined && partsOf(purl) !== undefined ? { purl: purl as Purl } : {}),
    format: bill.format,
  };
}

/** The forms of a syntax, in the order of their ids. */
const formsIn = <S extends BillForm['syntax']>(syntax: S) =>
  forms.filter((each): each is Extract<BillForm, { syntax: S }> => each.syntax === syntax);

function billIn(text: string, where: string): Bill {
  const start = text.slice(0, 64 * 1024);
  try {
    if (/^\ufeff?\s{0,4096}</.test(start)) return billInXml(text, where);
    const form = formsIn('text').find(({ isOne }) => isOne(start));
    if (form !== undefined) return form.read(text);
    const document = billInAttestation(documentIn(text, where));
    return typeof document === 'string' ? billIn(document, where) : billInJson(document, where);
  } catch (error) {
    // What the readers of JSON and XML refuse is a bad bill here.
    if (error instanceof SeaworthyError && error.code !== 'MANIFEST_INVALID') throw error;
    if (!(error instanceof SeaworthyError)) throw error;
    throw invalid(error.message, where, error);
  }
}

function billInXml(text: string, where: string): Bill {
  const root = parseXml(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  const form = formsIn('xml').find(({ isOne }) => isOne(root));
  if (form === undefined) throw invalid('It is XML, but no bill of materials', where);
  return form.read(root);
}

function documentIn(text: string, where: string): JsonRecord {
  let value: unknown;
  try {
    value = readJson(text.charCodeAt(0) === 0xfeff ? text.slice(1) : text);
  } catch (error) {
    throw invalid(`It is not JSON: ${reasonOf(error).slice(0, 160)}`, where, error);
  }
  const document = asRecord(value);
  if (document === undefined) throw invalid('It is not a JSON object', where);
  return document;
}

function billInJson(document: JsonRecord, where: string): Bill {
  const form = formsIn('json').find(({ isOne }) => isOne(document));
  if (form === undefined) throw invalid('It is JSON, but no bill of materials', where);
  return form.read(document);
}

function invalid(what: string, where: string, cause?: unknown): SeaworthyError {
  return new SeaworthyError('SBOM_INVALID', what, {
    where,
    whatToDo: `Give one of these, bare or in an attestation: ${forms.map(({ title }) => title).join(', ')}.`,
    cause,
  });
}

/** Our own word for it, else a component of the kind `operating-system`, else what the purls agree on. */
function distributionOf(bill: Bill, here: FileLocation): Inventory['distribution'] {
  const systems = bill.entries.filter(({ kind }) => kind === 'operating-system');
  for (const properties of [...systems.map((each) => each.properties), bill.properties]) {
    const own = ownDistribution(properties);
    if (own) return known(own.distribution, own.foundAt ?? here);
  }
  const [system] = systems;
  const found = system === undefined ? distributionInPurls(bill.entries) : distributionOfSystem(system);
  return found && known(found, here);
}

function known(distribution: Distribution, foundAt: FileLocation): Inventory['distribution'] {
  const ecosystem = osvEcosystemOf(distribution);
  return {
    ...distribution,
    ...(ecosystem === undefined ? {} : { ecosystem }),
    ...endOfLifeOf(distribution),
    foundAt,
  };
}

function distributionOfSystem({ name, version }: Entry): Distribution {
  const id = name.toLowerCase();
  return {
    id,
    ...(version === undefined ? {} : { versionId: version }),
    name: [name, version].filter(Boolean).join(' '),
    like: [],
  };
}

function distributionInPurls(entries: readonly Entry[]): Distribution | undefined {
  for (const { purl } of entries) {
    const parts = purl?.includes('distro=') ? partsOf(purl) : undefined;
    const found = parts && distributionOfQualifier(parts.qualifiers?.distro, parts.namespace);
    if (found) return found;
  }
  return undefined;
}

const mostGaps = 100;

/** A bill with a million bad records has one thing to say about them. */
function atMostHundred(gaps: readonly Gap[]): readonly Gap[] {
  const next = gaps[mostGaps];
  if (next === undefined) return gaps;
  const reason = `${gaps.length - mostGaps} more records could not be read`;
  return [...gaps.slice(0, mostGaps), { ...next, reason, weight: 'incomplete' }];
}
