/** Lower case, every run of other characters one hyphen: `Debit-to-credit score` → `debit-to-credit-score`. */
export function kebabCase(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
}
