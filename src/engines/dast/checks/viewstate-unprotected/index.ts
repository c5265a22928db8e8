import type { PassiveCheck, Sighting } from '../../check.js';
import { headerValue } from '../../page/message.js';
import { parsedPage } from '../../page/parsed-page.js';
import { distinct, sighting } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'viewstate-unprotected',
  mode: 'passive',
  scope: 'site',
  title: 'The ViewState can be read or forged',
  severity: 'medium',
  aliases: ['ZAP-10032', 'CWE-642', 'WASC-14'],
  cwe: 642,
  fix: 'Keep EnableViewStateMac on, and set ViewStateEncryptionMode to Always.',
  references: ['https://learn.microsoft.com/dotnet/api/system.web.ui.page.enableviewstatemac'],
  check: (exchange) =>
    distinct(
      parsedPage(exchange)
        .forms.flatMap(({ fields }) => fields.filter(({ name }) => name === '__VIEWSTATE'))
        .flatMap(({ value }) => judge(value, headerValue(exchange.response, 'x-aspnet-version'))),
    ),
};

/**
 * The object state formatter's streams begin with FF 01. A MAC adds 20 (SHA-1) or 32 (SHA-256) bytes; one that is as
 * short as an empty state carries none.
 */
function judge(value: string, version: string | undefined): readonly Sighting[] {
  const bytes = Buffer.from(value, 'base64');
  if (bytes.length < 2 || bytes[0] !== 0xff || bytes[1] !== 0x01) return [];
  const mails = /[\w.]{2,40}@[\w.]{3,40}\.[a-z]{2,8}|(?:10|192\.168)\.\d{1,3}\.\d{1,3}/.exec(
    bytes.toString('latin1'),
  );
  return [
    ...(bytes.length <= 20 ? [sighting('no MAC', `${bytes.length} bytes: no room for a MAC`, 'medium')] : []),
    ...(version?.startsWith('1.')
      ? [sighting('old', `ASP.NET ${version} signs no ViewState`, 'medium')]
      : []),
    ...(mails ? [sighting('content', `not encrypted, contains ${mails[0].slice(0, 3)}…`, 'high')] : []),
  ];
}
