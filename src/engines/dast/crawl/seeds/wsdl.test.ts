import { describe, expect, it } from 'vitest';
import { wsdlLeads } from './wsdl.js';

const base = 'http://127.0.0.1:8080/ferry?wsdl';

/** A service with one operation, `book`, whose message is an element of this type. */
function description(
  types: string,
  { soap = 'http://schemas.xmlsoap.org/wsdl/soap/', path = '/ferry' } = {},
) {
  return `<definitions xmlns="http://schemas.xmlsoap.org/wsdl/" xmlns:s="${soap}" xmlns:x="http://www.w3.org/2001/XMLSchema" xmlns:t="urn:ferry" targetNamespace="urn:ferry">
<types><x:schema targetNamespace="urn:ferry" elementFormDefault="qualified"><x:element name="Book" type="t:Booking"/>${types}</x:schema></types>
<message name="In"><part name="p" element="t:Book"/></message>
<portType name="Desk"><operation name="book"><input message="t:In"/></operation></portType>
<binding name="B" type="t:Desk"><s:binding style="document"/><operation name="book"><s:operation soapAction="urn:book"/><input><s:body use="literal"/></input></operation></binding>
<service name="Ferry"><port name="P" binding="t:B"><s:address location="http://10.0.0.9${path}"/></port></service></definitions>`;
}

const booking =
  '<x:complexType name="Booking"><x:sequence><x:element name="seat" type="x:int"/><x:element name="name" type="x:string"/></x:sequence></x:complexType>';

function requests(text: string) {
  return wsdlLeads(text, base).map(({ request: { url, headers, body } }) => ({
    url,
    headers: Object.fromEntries(headers),
    body: Buffer.from(body ?? '').toString(),
  }));
}

describe('a description of a SOAP service', () => {
  it('gives a request for each operation, where the description was found', () => {
    const [request, ...others] = requests(description(booking));
    expect(others).toEqual([]);
    expect(request).toMatchObject({
      url: 'http://127.0.0.1:8080/ferry',
      headers: { 'Content-Type': 'text/xml; charset=utf-8', SOAPAction: '"urn:book"' },
    });
    expect(request?.body).toMatch(
      /<o:Book xmlns:o="urn:ferry"><o:seat>\d+<\/o:seat><o:name>[^<]+<\/o:name><\/o:Book>/,
    );
  });

  it('is bound to SOAP 1.2 by its namespace, whatever the prefix', () => {
    const [request] = requests(description(booking, { soap: 'http://schemas.xmlsoap.org/wsdl/soap12/' }));
    expect(request?.headers).toEqual({
      'Content-Type': 'application/soap+xml; charset=utf-8; action="urn:book"',
    });
  });

  it('describes nothing where it is no well-formed description', () => {
    expect(requests('<definitions xmlns="http://schemas.xmlsoap.org/wsdl/"><service>')).toEqual([]);
    expect(requests('<html/>')).toEqual([]);
  });

  it('may not multiply: types that contain each other sixty times', () => {
    const members = Array.from({ length: 60 }, (_, at) => `<x:element name="m${at}" type="t:Booking"/>`);
    const [request] = requests(
      description(`<x:complexType name="Booking"><x:all>${members.join('')}</x:all></x:complexType>`),
    );
    expect(request?.body.length).toBeLessThan(100_000);
  });

  it('may not be nested without end', () => {
    const deep = '<x:sequence>'.repeat(5_000) + '</x:sequence>'.repeat(5_000);
    expect(requests(description(`<x:complexType name="Booking">${deep}</x:complexType>`))).toEqual([]);
  });
});
