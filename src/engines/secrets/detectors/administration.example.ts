const glue = (...parts: readonly string[]): string => parts.join('');

/** By kind: one place where a secret stands, as the manual of the program writes it. */
export const examples: Readonly<Record<string, string>> = {
  'worded-password': glue('neighbor 10.0.0.2 password t7XqLw', '29vRkP\n'),
  'tool-option-password': glue('ktpass /out berth.keytab /mapuser svc-berth /pass t7XqLw', '29vRkP'),
  'tool-letter-password': glue('mosquitto_pub -h broker -u bosun -P t7XqLw', '29vRkP -t berth'),
  'joined-login': glue("smbclient //files/berth -U 'HARBOUR/bosun%t7XqLw", "29vRkP'"),
  'piped-login-password': glue("printf '%s\\n' 't7XqLw", "29vRkP' | pw useradd bosun -h 0"),
  'svn-simple-password': glue('K 8\npassword\nV 12\nt7XqLw', '29vRkP\nK 15\nsvn:realmstring\n'),
  'serialised-password': glue('s:4:"pass";s:12:"t7XqLw', '29vRkP";'),
  'nkey-seed': glue('SUACH75SWCM5D2JMJM6EKLR2WDARVGZT', '4QC6LX3AGHSWOMVAKERABBBRWM'),
};
