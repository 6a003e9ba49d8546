import { rateHeaders } from '../rate-headers.ts';
import type { SequenceRule } from '../rule.ts';

export const limitSteady: SequenceRule = {
  id: 'rate-limit-headers/limit-steady',
  clause: 'S9',
  title: 'The limit of a key is the same on every operation',
  meaning: 'Clients pace themselves to the limit of the last call and run into the one of the next.',
  check: (exchanges, { contract }) => {
    const name = contract.rateLimit.headers.limit;
    const own = exchanges.filter((each) => each.response?.status !== 401 && each.response?.status !== 403);
    const readings = own.map((exchange) => ({ exchange, limit: rateHeaders(exchange, contract).limit }));
    const known = readings.filter((reading) => reading.limit !== undefined);
    return known.slice(1).map(({ exchange, limit }, index) => {
      const before = known[index]?.limit;
      const broken = {
        pointer: `header ${name}`,
        expected: `${before}, as on the call before`,
        received: String(limit),
      };
      return { exchange, broken: limit === before ? undefined : broken };
    });
  },
};
