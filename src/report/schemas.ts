import { toJsonSchema } from '@valibot/to-json-schema';
import * as v from 'valibot';
import { reasonOf, SeaworthyError } from '../core/errors.js';
import type { Report } from '../core/report.js';
import { definitions, reportSchema as schema } from './schema/report.js';

/** JSON Schema 2020-12 of the JSON report. */
export function reportSchema(): Record<string, unknown> {
  return {
    $id: 'https://seaworthy.dev/schemas/report-1.json',
    title: 'A report of Seaworthy',
    ...toJsonSchema(schema, { target: 'draft-2020-12', definitions }),
  };
}

/** The files of `schemas/` that belong to reports, by name. */
export function generateSchemas(): Record<string, string> {
  return { 'report-1.json': `${JSON.stringify(reportSchema(), null, 2)}\n` };
}

/**
 * A report from its JSON. Fields that this version does not know are left out.
 * @throws SeaworthyError UNSUPPORTED, naming the first field that does not fit
 */
export function parseReport(text: string, where: string): Report {
  const result = v.safeParse(schema, jsonIn(text, where), { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  const field = v.getDotPath(issue) ?? 'the whole';
  throw unusable(
    `It is not a report of Seaworthy as this version writes it: ${field}: ${issue.message}`,
    where,
  );
}

function jsonIn(text: string, where: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unusable(`It is not JSON: ${reasonOf(error).slice(0, 160)}`, where, error);
  }
}

function unusable(what: string, where: string, cause?: unknown): SeaworthyError {
  return new SeaworthyError('UNSUPPORTED', what, {
    where,
    whatToDo: 'Write the report again: seaworthy check TARGET --json > report.json',
    cause,
  });
}
