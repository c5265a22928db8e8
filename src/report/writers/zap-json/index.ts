import type { Report, Writer } from '../../../core/report.js';
import { harmless } from '../../json-text.js';
import { confidenceWords, riskWords, type ZapAlert, zapSites } from '../../zap/sites.js';

/** For whatever reads the JSON report of ZAP (`-J`): dashboards, importers, gates. */
export const writer: Writer = {
  id: 'zap-json',
  title: 'JSON in the form of ZAP, for what imports its reports',
  extension: 'zap.json',
  mediaType: 'application/json',
  write: (report) => harmless(`${JSON.stringify(documentOf(report), null, 2)}\n`),
};

function documentOf(report: Report) {
  return {
    '@programName': 'Seaworthy',
    '@version': report.tool.version,
    '@generated': report.generatedAt,
    site: zapSites(report).map(({ name, host, port, isTls, alerts }) => ({
      '@name': name,
      '@host': host,
      '@port': port,
      '@ssl': String(isTls),
      alerts: alerts.map(alertOf),
    })),
  };
}

function alertOf({
  pluginId,
  name,
  risk,
  confidence,
  description,
  solution,
  references,
  cwe,
  wasc,
  instances,
}: ZapAlert) {
  return {
    pluginid: pluginId,
    alertRef: pluginId,
    alert: name,
    name,
    riskcode: String(risk),
    confidence: String(confidence),
    riskdesc: `${riskWords[risk]} (${confidenceWords[confidence]})`,
    desc: description,
    // The names are those of ZAP's JSON with requests and responses.
    instances: instances.map(({ other, request, response, ...rest }) => ({
      ...rest,
      otherinfo: other,
      'request-header': request.head,
      'request-body': request.body,
      'response-header': response.head,
      'response-body': response.body,
    })),
    count: String(instances.length),
    solution,
    otherinfo: '',
    reference: references.join('\n'),
    cweid: cwe,
    wascid: wasc,
    sourceid: '',
  };
}
