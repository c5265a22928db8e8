const glue = (...parts: readonly string[]): string => parts.join('');

/** By kind: one place where a secret stands, as the manual of the program writes it. */
export const examples: Readonly<Record<string, string>> = {
  'macro-password': glue('Send, bosun{Tab}t7XqLw', '29vRkP{Enter}\n'),
  'keystroke-password': glue(
    'keystroke "bosun"\nkeystroke tab\nkeystroke "t7XqLw',
    '29vRkP"\nkeystroke return\n',
  ),
  'gui-script-password': glue('session.findById("wnd[0]/usr/pwdRSYST-BCODE").text = "t7XqLw', '29vRkP"\n'),
};
