import { acceptCheck } from '../../../../testing/accept-check.js';
import { parseXml } from '../../../../testing/tiny-xml.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  place: { kind: 'xml', name: 'item', value: 'apple' },
  vulnerable: {
    'general entities': ({ body, callOut }) => {
      for (const url of parseXml(body, { external: true }).fetched) callOut(url);
      return 'queued';
    },
    'parameter entities only': ({ body, callOut }) => {
      const url = /<!ENTITY % e SYSTEM "([^"]+)"> %e;/.exec(body)?.[1];
      if (url) callOut(url);
      return 'queued';
    },
  },
  benign: { 'entities off': () => 'queued' },
});
