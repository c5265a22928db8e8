const glue = (...parts: readonly string[]): string => parts.join('');

/** By kind: one place where a secret stands, as the manual of the system writes it. */
export const examples: Readonly<Record<string, string>> = {
  'job-password': glue("//BERTHS  JOB (1881),'QUAY',CLASS=A,\n//  USER=BOSUN,PASSWORD=QX4", 'TIDE9\n'),
  'control-language-password': glue('CRTUSRPRF USRPRF(BOSUN) PASSWORD(QX4', 'TIDE9) USRCLS(*USER)'),
  'job-transfer-password': glue(
    '//INPUT DD *\nquay.harbour.test\nbosun\nt7XqLw',
    '29vRkP\nput berths.csv\nquit\n',
  ),
};
