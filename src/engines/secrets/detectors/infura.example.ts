/** By kind: one place where a secret stands, as the provider's documentation writes it. */
export const examples: Readonly<Record<string, string>> = {
  'infura-project-url': ['https://mainnet.infura.io/v', '3/b5d3', '78044300734f38fd4373477a3ba6'].join(''),
};
