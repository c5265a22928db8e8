import type { PassiveCheck } from '../../check.js';
import { distinct, fieldSightings } from '../../page/sightings.js';

export const check: PassiveCheck = {
  id: 'aspnet-version-disclosed',
  mode: 'passive',
  scope: 'site',
  title: 'The version of ASP.NET is sent with every answer',
  severity: 'low',
  aliases: ['ZAP-10061', 'CWE-497', 'WASC-14'],
  cwe: 497,
  fix: 'Set enableVersionHeader="false" in httpRuntime, and MvcHandler.DisableMvcResponseHeader for MVC.',
  references: [
    'https://learn.microsoft.com/dotnet/api/system.web.configuration.httpruntimesection.enableversionheader',
  ],
  check: (exchange) =>
    distinct(['x-aspnet-version', 'x-aspnetmvc-version'].flatMap((field) => fieldSightings(exchange, field))),
};
