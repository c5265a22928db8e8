import { createServer, type Server } from 'node:http';
import { performance } from 'node:perf_hooks';
import { afterEach, describe, expect, test } from 'vitest';
import { silentProgress } from '../../core/progress.js';
import { listenLocally } from '../../testing/listening.js';
import { selectGoods } from '../../testing/tiny-sql.js';
import { wsdlLeads } from './crawl/seeds/wsdl.js';
import { placesOf } from './places/index.js';
import { policies } from './scan/policy.js';
import { scanEndpoint } from './scan.js';
import { noSessions } from './session/index.js';

/** Written from the specification (WSDL 1.1, sections 2 and 3): document style, and the same in RPC style over SOAP 1.2. */
const documentStyle = `<?xml version="1.0"?>
<wsdl:definitions xmlns:wsdl="http://schemas.xmlsoap.org/wsdl/" xmlns:soap="http://schemas.xmlsoap.org/wsdl/soap/"
  xmlns:xs="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:berths" targetNamespace="urn:berths">
 <wsdl:types><xs:schema targetNamespace="urn:berths" elementFormDefault="qualified">
  <xs:complexType name="Stay"><xs:sequence><xs:element name="nights" type="xs:int"/><xs:element name="from" type="xs:date"/></xs:sequence></xs:complexType>
  <xs:element name="FindBerth"><xs:complexType><xs:sequence>
   <xs:element name="berth" type="xs:string"/><xs:element name="stay" type="t:Stay"/></xs:sequence></xs:complexType></xs:element>
 </xs:schema></wsdl:types>
 <wsdl:message name="FindIn"><wsdl:part name="parameters" element="t:FindBerth"/></wsdl:message>
 <wsdl:portType name="Berths"><wsdl:operation name="Find"><wsdl:input message="t:FindIn"/></wsdl:operation></wsdl:portType>
 <wsdl:binding name="BerthsSoap" type="t:Berths"><soap:binding style="document" transport="http://schemas.xmlsoap.org/soap/http"/>
  <wsdl:operation name="Find"><soap:operation soapAction="urn:berths/find"/><wsdl:input><soap:body use="literal"/></wsdl:input></wsdl:operation></wsdl:binding>
 <wsdl:service name="Harbour"><wsdl:port name="p" binding="t:BerthsSoap"><soap:address location="http://inner.example:8080/berths"/></wsdl:port></wsdl:service>
</wsdl:definitions>`;

const rpcStyle = `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s12="http://schemas.xmlsoap.org/wsdl/soap12/" xmlns:t="urn:tides" targetNamespace="urn:tides">
 <message name="In"><part name="port" type="xsd:string"/><part name="hours" type="xsd:int"/></message>
 <portType name="Tides"><operation name="Next"><input message="t:In"/></operation></portType>
 <binding name="B" type="t:Tides"><s12:binding style="rpc"/><operation name="Next"><s12:operation soapAction="next"/><input><s12:body use="literal" namespace="urn:tides"/></input></operation></binding>
 <service name="S"><port name="p" binding="t:B"><s12:address location="http://127.0.0.1/tides"/></port></service>
</definitions>`;

const textOf = ({ body }: { readonly body?: Uint8Array }) => Buffer.from(body ?? []).toString();

describe('a description of a SOAP service', () => {
  test('gives a request for each operation, asked for where the description was found', () => {
    const [lead] = wsdlLeads(documentStyle, 'http://127.0.0.1:8091/berths?wsdl');
    expect(lead?.request.url).toBe('http://127.0.0.1:8091/berths');
    expect(lead?.request.headers).toEqual([
      ['Content-Type', 'text/xml; charset=utf-8'],
      ['SOAPAction', '"urn:berths/find"'],
    ]);
    expect(textOf(lead?.request ?? {})).toContain(
      '<o:FindBerth xmlns:o="urn:berths"><o:berth>probe</o:berth><o:stay><o:nights>1</o:nights><o:from>2030-01-02</o:from></o:stay></o:FindBerth>',
    );
  });
  test('makes an input place of each parameter', () => {
    const [lead] = wsdlLeads(documentStyle, 'http://127.0.0.1/berths?wsdl');
    const places = lead === undefined ? [] : placesOf(lead.request).filter(({ kind }) => kind === 'xml');
    expect(places.map(({ name }) => name.split('/').at(-1))).toEqual(['o:berth', 'o:nights', 'o:from']);
  });
  test('may be in RPC style over SOAP 1.2', () => {
    const [lead] = wsdlLeads(rpcStyle, 'http://127.0.0.1:8091/tides?wsdl');
    expect(lead?.request.headers).toEqual([
      ['Content-Type', 'application/soap+xml; charset=utf-8; action="next"'],
    ]);
    expect(textOf(lead?.request ?? {})).toContain(
      '<o:Next xmlns:o="urn:tides"><port>probe</port><hours>1</hours></o:Next>',
    );
  });
  test('may be broken anywhere', () => {
    for (let end = 0; end < documentStyle.length; end += 97)
      expect(Array.isArray(wsdlLeads(documentStyle.slice(0, end), 'http://127.0.0.1/?wsdl'))).toBe(true);
  });
});

const servers: Server[] = [];

afterEach(() => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    server.close();
  }
});

async function found(answer: (envelope: string) => string): Promise<readonly string[]> {
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const isService = request.url === '/berths' && request.method === 'POST';
      const isKnown = isService || request.url === '/berths?wsdl';
      response.writeHead(isKnown ? 200 : 404, { 'content-type': 'text/xml' });
      response.end(
        isService ? answer(Buffer.concat(chunks).toString()) : isKnown ? documentStyle : '<none/>',
      );
    });
  });
  servers.push(server);
  const port = await listenLocally(server);
  const { findings } = await scanEndpoint({
    targets: [`http://127.0.0.1:${port}/berths?wsdl`],
    mode: 'api',
    policy: policies.qa,
    strength: 'low',
    leastConfidence: 'medium',
    writes: false,
    only: ['sql-injection-error', 'xxe-file'],
    skip: [],
    seed: 'test',
    concurrency: 8,
    maxRequests: 600,
    maxMs: 60_000,
    maxPages: 200,
    maxDepth: 3,
    excluded: [],
    seeds: [],
    graphql: [],
    headers: [],
    session: { ...noSessions, nowMs: Date.now },
    technologies: [],
    progress: silentProgress,
    nowMs: () => performance.now(),
  });
  return [...new Set(findings.map(({ rule }) => rule))].sort();
}

const berthIn = (envelope: string) =>
  (/<o:berth>([^<]*)</.exec(envelope)?.[1] ?? '').replace(/&#(\d+);/g, (_, code: string) =>
    String.fromCharCode(Number(code)),
  );
const fault = (error: unknown) =>
  `<Fault><faultstring>sqlite3.OperationalError: ${(error as Error).message}</faultstring></Fault>`;
const select = (condition: string) => {
  try {
    return `<found>${selectGoods({ rows: ['probe'] }, condition).length}</found>`;
  } catch (error) {
    return fault(error);
  }
};

describe('a SOAP service', () => {
  test('that builds statements and reads entities', async () => {
    const answer = (envelope: string) =>
      envelope.includes('SYSTEM "file:///etc/passwd"') && envelope.includes('&e;')
        ? '<r>root:x:0:0:root:/root:/bin/sh\ndaemon:x:1:1::/:/bin/false</r>'
        : select(`name = '${berthIn(envelope)}'`);
    expect(await found(answer)).toEqual(['sql-injection-error', 'xxe-file']);
  });
  test('that binds values and refuses declarations', async () => {
    const answer = (envelope: string) =>
      envelope.includes('<!DOCTYPE')
        ? '<Fault/>'
        : select(`name = '${berthIn(envelope).replaceAll("'", "''")}'`);
    expect(await found(answer)).toEqual([]);
  });
});
