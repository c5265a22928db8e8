import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

const soap = (name: string) => ({
  type: 'text/xml',
  body: `<s:Envelope><s:Body><${name}Response/></s:Body></s:Envelope>`,
});
const wsdl = '<soap:operation soapAction="urn:lift"/><soap:operation soapAction="urn:moor"/>';

acceptCheck(check, import.meta.url, {
  request: {
    method: 'POST',
    url: 'http://harbour.test/quay',
    headers: [
      ['SOAPAction', '"urn:moor"'],
      ['Content-Type', 'text/xml'],
    ],
  },
  place: { kind: 'xml', name: 'berth', value: 'north' },
  crawled: ['/quay?wsdl'],
  vulnerable: {
    'by the field': (request) =>
      request.url.search === '?wsdl'
        ? wsdl
        : soap(request.header('SOAPAction').includes('lift') ? 'Lift' : 'Moor'),
  },
  benign: {
    'by the body': (request) => (request.url.search === '?wsdl' ? wsdl : soap('Moor')),
    refused: (request) =>
      request.url.search === '?wsdl'
        ? wsdl
        : request.header('SOAPAction').includes('lift')
          ? soap('Fault><')
          : soap('Moor'),
  },
});
