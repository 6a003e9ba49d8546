import { valueAt } from '../../core/json-pointer.ts';
import { pageOf } from '../page-of.ts';
import type { ExchangeRule } from '../rule.ts';

export const amountSign: ExchangeRule = {
  id: 'data/amount-sign',
  clause: 'practice',
  title: 'Debits and credits are positive amounts; the field says the direction',
  meaning: 'The app adds what it should subtract.',
  check: (exchange, context) => {
    const page = pageOf(exchange, context);
    if (page === undefined) return undefined;
    const findings = ['debit', 'credit'].map((name) => {
      const amounts = page.items.map((item) => valueAt(item, [name])).filter((amount) => typeof amount === 'number');
      const negative = amounts.filter((amount) => amount < 0);
      // A single negative amount may be a reversal; a list of them is a flipped sign.
      if (negative.length < 2 || negative.length * 2 <= amounts.length) return amounts.length > 0 ? [] : undefined;
      return [
        {
          pointer: `${page.pointer}/*/${name}`,
          expected: 'positive amounts',
          received: `${negative.length} of ${amounts.length} negative, such as ${negative[0]}`,
        },
      ];
    });
    const judged = findings.filter((finding) => finding !== undefined);
    return judged.length === 0 ? undefined : judged.flat();
  },
};
