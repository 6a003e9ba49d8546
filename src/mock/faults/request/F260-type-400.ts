import type { Fault } from '../../pipeline/fault.ts';

export const F260: Fault = {
  id: 'F260',
  area: 'request',
  title: 'A wrong media type answers 400, not 415',
  advisory: true,
  policies: {
    checkBody: (previous) => (call, operation) => {
      const refusal = previous(call, operation);
      return refusal?.refused === 415 ? { ...refusal, refused: 400 } : refusal;
    },
  },
};
