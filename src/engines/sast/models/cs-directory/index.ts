import type { Model } from '../../ir/model.js';
import { sinks, wrong } from '../shorthand.js';

/** https://learn.microsoft.com/en-us/dotnet/api/system.directoryservices */
export const model: Model = {
  id: 'cs-directory',
  title: 'LDAP in .NET',
  languages: ['csharp'],
  sinks: [
    ...sinks('ldap', ['DirectorySearcher()'], 0, 1),
    ...sinks('ldap', [
      'DirectorySearcher.Filter=',
      'searcher.Filter=',
      'SearchRequest.Filter=',
      'DirectoryEntry.Path=',
      'DirectoryEntry()',
    ]),
    ...sinks('ldap', ['SearchRequest()'], 0, 1),
    ...sinks('ldap', ['LdapConnection.Search()', 'ILdapConnection.Search()'], 0, 2),
  ],
  sanitizers: [
    ...['LdapFilterEncode', 'LdapDistinguishedNameEncode'].flatMap((each) =>
      ['Encoder', 'AntiXssEncoder', 'AntiXss'].map((type) => ({
        api: `${type}.${each}()`,
        sanitizes: ['ldap'] as const,
      })),
    ),
  ],
  misuses: [
    ...wrong('insecure-authentication-check', ['DirectoryEntry()', '*.AuthenticationType='], {
      of: '*',
      api: /AuthenticationTypes\.(Anonymous|None)$|AuthType\.Anonymous$/,
    }),
    ...wrong('insecure-authentication-check', ['*.AuthType='], { of: 0, api: /AuthType\.Anonymous$/ }),
    ...wrong('hard-coded-credential', ['DirectoryEntry()'], { of: 2, constant: true }),
  ],
};
