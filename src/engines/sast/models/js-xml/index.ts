import type { Condition, Model, Sink } from '../../ir/model.js';
import { misuse } from '../shorthand.js';

const libxml = ['libxmljs', 'libxmljs2', 'libxml', 'libxmljs-mt'];
const readers = [
  'parseXml',
  'parseXmlString',
  'parseXmlAsync',
  'parseString',
  'SaxParser().parseString',
  'SaxPushParser().push',
];
const searches = ['select', 'select1', 'parse', 'evaluate', 'useNamespaces()', 'selectWithResolver'];
const directories = ['ldapjs', 'ldapts', 'activedirectory', 'ldap'];

/** XML, XPath and directories. */
/** A handler that may look something up; one that only notes what stands in the document does not. */
const fetching = (of: number): Condition => ({
  of,
  ignores: /^(?:read|fetch|open|load|resolve|download|request)|^(?:get|axios|got|createReadStream)$/i,
  not: true,
});

export const model: Model = {
  id: 'js-xml',
  title: 'XML, XPath and LDAP in JavaScript',
  languages: ['javascript'],
  sinks: [
    ...[
      'node-expat.Parser().parse()',
      'node-expat.Parser().write()',
      'xml2json.toJson()',
      'node-xml-lite.parseString()',
    ].map((api): Sink => ({ api, kind: 'xml' })),
    ...['xmldom-alpha.DOMParser().parseFromString()'].map((api): Sink => ({ api, kind: 'xml' })),
    ...['xpath', 'xpath.default', 'xpath.js'].flatMap((module) =>
      searches.map((name): Sink => ({ api: `${module}.${name}()`, kind: 'xpath' })),
    ),
    { api: 'xpath.js()', kind: 'xpath', args: [1] },
    { api: '*.evaluate()', kind: 'xpath', if: [{ of: 0, matches: /\/\// }] },
    ...['get', 'find', 'xpath'].flatMap((name) =>
      libxml.flatMap((module) =>
        readers.map((reader): Sink => ({ api: `${module}.${reader}().${name}()`, kind: 'xpath' })),
      ),
    ),
    ...directories.flatMap((module) =>
      ['createClient()', 'Client()', 'LdapClient()'].flatMap((made): readonly Sink[] => [
        { api: `${module}.${made}.search()`, kind: 'ldap', args: [0, 'filter'] },
        ...['bind', 'compare', 'modify', 'del', 'add', 'modifyDN'].map(
          (name): Sink => ({ api: `${module}.${made}.${name}()`, kind: 'ldap' }),
        ),
      ]),
    ),
    ...['findUser', 'findUsers', 'userExists', 'isUserMemberOf', 'find'].map(
      (name): Sink => ({ api: `activedirectory().${name}()`, kind: 'ldap', args: [0, 'filter'] }),
    ),
    ...['ldapjs.parseFilter()', 'ldapjs.filters.parseString()', 'ldapjs.parseDN()'].map(
      (api): Sink => ({ api, kind: 'ldap' }),
    ),
  ],
  sanitizers: [
    ...['ldap-escape.filter()', 'ldap-escape.dn()'].map((api) => ({
      api,
      sanitizes: ['ldap' as const],
    })),
    ...['EqualityFilter', 'SubstringFilter', 'PresenceFilter'].map((name) => ({
      api: `ldapjs.${name}()`,
      sanitizes: ['ldap' as const],
    })),
    { api: 'xpath-escape()', sanitizes: ['xpath'] },
  ],
  misuses: [
    // Anyone who reads declarations of document types, and files or addresses with them, follows entities by hand.
    misuse('sax.parser().ondoctype=', 'xml-external-entity', fetching(0)),
    misuse('sax.createStream().on()', 'xml-external-entity', { of: 0, is: 'doctype' }, fetching(1)),
    ...libxml.flatMap((module) =>
      readers.flatMap((reader) => [
        misuse(`${module}.${reader}()`, 'xml-external-entity', { of: 'noent', is: true }),
        misuse(`${module}.${reader}()`, 'xml-external-entity', { of: 'replaceEntities', is: true }),
        misuse(`${module}.${reader}()`, 'xml-external-entity', { of: 'huge', is: true }),
      ]),
    ),
  ],
};
