import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  technologies: ['pkg:maven/org.apache.struts/struts2-core@2.3.31'],
  vulnerable: {
    'the message is evaluated': ({ header }) => {
      const found = /%\{.*addHeader\('([\w-]+)',"q"\+(\d+)\*(\d+)\)\}/.exec(header('content-type'));
      const headers =
        found === null ? [] : [[found[1] ?? '', `q${Number(found[2]) * Number(found[3])}`] as const];
      return { body: '<p>ok</p>', headers };
    },
  },
  benign: {
    'the message is text, as in 2.3.32': () => '<p>ok</p>',
    'the content type is repeated': ({ header }) => ({
      body: '<p>ok</p>',
      headers: [['X-Type', header('content-type')]],
    }),
  },
});
