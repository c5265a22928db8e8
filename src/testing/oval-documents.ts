/** Shapes after the publishers' documents; names and numbers are ours. */
function document(
  prefix: string,
  definitions: string,
  tests: readonly (readonly [id: string, name: string, operation: string, version: string])[],
) {
  const p = prefix === '' ? '' : `${prefix}:`;
  return `<?xml version="1.0" encoding="UTF-8"?>
<oval_definitions xmlns="http://oval.mitre.org/XMLSchema/oval-definitions-5">
<definitions>${definitions}</definitions>
<tests>${tests.map(([id]) => `<${p}rpminfo_test id="t${id}" check="at least one"><${p}object object_ref="o${id}"/><${p}state state_ref="s${id}"/></${p}rpminfo_test>`).join('')}</tests>
<objects>${tests.map(([id, name]) => `<${p}rpminfo_object id="o${id}"><${p}name>${name}</${p}name></${p}rpminfo_object>`).join('')}</objects>
<states>${tests.map(([id, , operation, version]) => `<${p}rpminfo_state id="s${id}"><${p}evr datatype="evr_string" operation="${operation}">${version}</${p}evr></${p}rpminfo_state>`).join('')}</states>
</oval_definitions>`;
}

const metadata = (title: string, refs: readonly string[], severity: string) =>
  `<metadata><title>${title}</title>${refs.map((id) => `<reference ref_id="${id}" ref_url="https://example.com/${id}" source="x"/>`).join('')}<description>d</description><advisory><severity>${severity}</severity><issued date="2030-01-02"/></advisory></metadata>`;

export const oracleFile = document(
  'linux',
  `<definition id="oval:1" class="patch">${metadata('ELSA-2030-1001: nodejs:18 security update (IMPORTANT)', ['ELSA-2030-1001', 'CVE-2030-1001', 'CVE-2030-1002'], 'IMPORTANT')}
<criteria operator="AND"><criterion test_ref="x" comment="Oracle Linux 9 is installed"/><criterion test_ref="m" comment="Module nodejs:18 is enabled"/>
<criteria operator="OR"><criteria operator="AND"><criterion test_ref="a" comment="Oracle Linux arch is x86_64"/>
<criteria operator="OR"><criteria operator="AND"><criterion test_ref="t1" comment="nodejs is earlier than 1:18.1"/><criterion test_ref="k" comment="nodejs is signed with the Oracle Linux 9 key"/></criteria></criteria></criteria>
<criteria operator="AND"><criterion test_ref="b" comment="Oracle Linux arch is aarch64"/><criterion test_ref="t1" comment="nodejs is earlier"/></criteria></criteria></criteria></definition>
<definition id="oval:2"><metadata/></definition><definition>broken</definition>`,
  [['1', 'nodejs', 'less than', '1:18.1.0-1.module+el9.1.0+1+2']],
);
export const suseFile = document(
  '',
  `<definition id="oval:1" class="vulnerability">${metadata('CVE-2030-1001', ['CVE-2030-1001'], 'moderate')}
<criteria operator="OR"><criteria operator="AND"><criteria operator="OR"><criterion test_ref="p" comment="SUSE Linux Enterprise Server 15 SP5 is installed"/><criterion test_ref="q" comment="SUSE Linux Enterprise Module for Basesystem 15 SP5 is installed"/></criteria>
<criteria operator="OR"><criterion test_ref="t1" comment="krb5-1.20.1-150500.3.3.1 is installed"/><criterion test_ref="t2" comment="krb5-client is not affected"/></criteria></criteria></criteria></definition>`,
  [
    ['1', 'krb5', 'less than', '0:1.20.1-150500.3.3.1'],
    ['2', 'krb5-client', 'equals', '0:0-0'],
  ],
);
export const azureFile = document(
  'linux-def',
  ['1', '2']
    .map(
      (id) =>
        `<definition id="oval:${id}" class="vulnerability">${metadata('CVE affecting a package', [`CVE-2030-100${id}`], 'High')}<criteria operator="AND"><criterion test_ref="t${id}" comment="c"/></criteria></definition>`,
    )
    .join(''),
  [
    ['1', 'harbour', 'less than', '0:1.2-3.azl3'],
    ['2', 'quay', 'less than or equal', '0:2.0-1.azl3'],
  ],
);
