/**
 * The first half of the keys that networks of Ethereum for development give their accounts, which their documentation prints: derived by
 * BIP 32 at m/44'/60'/0'/0/n from the default mnemonic of Hardhat and Anvil, of Ganache's --deterministic, and of Truffle's develop.
 */
const heads: ReadonlySet<string> = new Set(
  `ac0974bec39a17e3 59c6995e998f97a5 5de4111afa1a4b94 7c852118294e51e6 47e179ec19748859 8b3a350cf5c34c91 92db14e403b83dfe 4bbbf85ce3377467
  dbda1821b80551c9 2a871d0798f97d79 f214f2b2cd398c80 701b615bbdfb9de6 a267530f49f82802 47c99abed3324a27 c526ee95bf44d8fc 8166f546bab6da52
  ea6c44ac03bff858 689af8efa8c651a9 de9be858da4a4752 df57089febbacf7b
  4f3edf983ac636a6 6cbed15c793ce576 6370fd033278c143 646f1ce2fdad0e6d add53f9a7e588d00 395df67f0c2d2d9f e485d098507f54e7 a453611d9419d0e5
  829e924fdf021ba3 b0057716d5917bad
  c87509a1c067bbde ae6ae8e5ccbfb045 0dbbe8e4ae425a6d c88b703fb08cbea8 388c684f0ba1ef50 659cbb0e2411a44d 82d052c865f5763a aa3680d5d48a8283
  0f62d96d6675f326 8d5366123cb560bb`.split(/\s+/),
);

/** Whether it is the key of such an account, or a list of nothing else: everyone has it, and it opens nothing but a chain for trying things out. */
export function isTestAccount(value: string): boolean {
  const keys = value
    .trim()
    .slice(0, longest)
    .split(/[\s,;]{1,10}/);
  return keys.every((key) => {
    const [, head] = /^["']?(?:0x)?([0-9a-f]{16})[0-9a-f]{48}["']?$/i.exec(key) ?? [];
    return head !== undefined && heads.has(head.toLowerCase());
  });
}

const longest = 4_000;
