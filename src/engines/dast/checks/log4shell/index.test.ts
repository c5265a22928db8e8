import { acceptCheck } from '../../../../testing/accept-check.js';
import { check } from './index.js';

acceptCheck(check, import.meta.url, {
  place: { kind: 'header', name: 'User-Agent', value: 'browser' },
  technologies: ['pkg:maven/org.apache.logging.log4j/log4j-core@2.14.0'],
  vulnerable: {
    'what is logged is looked up': ({ input, callOut }) => {
      const url = /\$\{jndi:(ldap:[^}]+)\}/.exec(input.replace(/\$\{lower:(\w)\}/g, '$1'))?.[1];
      if (url) callOut(url);
      return 'ok';
    },
    'the plain word is filtered': ({ input, callOut }) => {
      if (input.includes('jndi')) return { status: 403 };
      const url = /\$\{jndi:(ldap:[^}]+)\}/.exec(input.replace(/\$\{lower:(\w)\}/g, '$1'))?.[1];
      if (url) callOut(url);
      return 'ok';
    },
  },
  benign: { 'logged as text': () => 'ok' },
});
