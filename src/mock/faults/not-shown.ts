/** Rows of the fault catalogue that a mock of this API cannot show, and why. */
export const notShown: readonly { readonly id: string; readonly reason: string }[] = [
  {
    id: 'F314',
    reason:
      'No operation documents an idempotency key, so two identical POSTs may rightly make two resources: a payment sent twice is two payments.',
  },
  {
    id: 'F197',
    reason:
      'The introduction leaves open whether Retry-After belongs to every response or to limited ones only. The mock sends it with every response, which is the literal reading; leaving it out is the allowed variant B26.',
  },
];
