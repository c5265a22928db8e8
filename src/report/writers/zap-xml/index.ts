import type { Report, Writer } from '../../../core/report.js';
import { markup } from '../../markup.js';
import {
  confidenceWords,
  riskWords,
  type ZapAlert,
  type ZapInstance,
  type ZapSite,
  zapSites,
} from '../../zap/sites.js';

/** For whatever reads the XML report of ZAP (`-x`). */
export const writer: Writer = {
  id: 'zap-xml',
  title: 'XML in the form of ZAP, for what imports its reports',
  extension: 'zap.xml',
  mediaType: 'application/xml',
  write: (report) => documentOf(report),
};

function documentOf(report: Report): string {
  const attributes = `programName="Seaworthy" version="${markup(report.tool.version)}" generated="${markup(report.generatedAt)}"`;
  return [
    '<?xml version="1.0"?>',
    `<OWASPZAPReport ${attributes}>`,
    ...zapSites(report).map(siteText),
    '</OWASPZAPReport>',
    '',
  ].join('\n');
}

function siteText({ name, host, port, isTls, alerts }: ZapSite): string {
  return [
    `  <site name="${markup(name)}" host="${markup(host)}" port="${markup(port)}" ssl="${isTls}">`,
    '    <alerts>',
    ...alerts.map(alertText),
    '    </alerts>',
    '  </site>',
  ].join('\n');
}

function alertText(alert: ZapAlert): string {
  const { pluginId, name, risk, confidence, description, solution, references, cwe, wasc, instances } = alert;
  return [
    '      <alertitem>',
    ...fields('        ', {
      pluginid: pluginId,
      alertRef: pluginId,
      alert: name,
      name,
      riskcode: String(risk),
      confidence: String(confidence),
      riskdesc: `${riskWords[risk]} (${confidenceWords[confidence]})`,
      desc: description,
    }),
    '        <instances>',
    ...instances.map(instanceText),
    '        </instances>',
    ...fields('        ', {
      count: String(instances.length),
      solution,
      reference: references.join('\n'),
      cweid: cwe,
      wascid: wasc,
    }),
    '      </alertitem>',
  ].join('\n');
}

function instanceText({
  uri,
  method,
  param,
  attack,
  evidence,
  other,
  request,
  response,
}: ZapInstance): string {
  const messages = {
    requestheader: request.head,
    requestbody: request.body,
    responseheader: response.head,
    responsebody: response.body,
  };
  const inner = fields('            ', {
    uri,
    method,
    param,
    attack,
    evidence,
    otherinfo: other,
    ...messages,
  });
  return ['          <instance>', ...inner, '          </instance>'].join('\n');
}

function fields(indent: string, values: Readonly<Record<string, string>>): readonly string[] {
  return Object.entries(values).map(([name, value]) => `${indent}<${name}>${markup(value)}</${name}>`);
}
