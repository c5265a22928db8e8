import { acceptCheck } from '../../../../testing/accept-check.js';
import { parseXml } from '../../../../testing/tiny-xml.js';
import { check } from './index.js';

const xml = { kind: 'xml' as const, name: 'item', value: 'apple' };

acceptCheck(check, import.meta.url, {
  vulnerable: {
    'a body in XML': {
      place: xml,
      respond: ({ body }) => `<p>${parseXml(body, { external: true }).text}</p>`,
    },
    'a parameter with XML': {
      place: { kind: 'form', name: 'doc', value: '<order><item>apple</item></order>' },
      respond: ({ input }) => `<p>${parseXml(input, { external: true }).text}</p>`,
    },
    'any parameter': ({ input }) => `<p>${parseXml(input, { external: true }).text}</p>`,
  },
  benign: {
    'entities off': {
      place: xml,
      respond: ({ body }) => `<p>${parseXml(body, { external: false }).text}</p>`,
    },
    'doctypes refused': {
      place: xml,
      respond: ({ body }) => (body.includes('<!DOCTYPE') ? { status: 400 } : 'ok'),
    },
  },
});
