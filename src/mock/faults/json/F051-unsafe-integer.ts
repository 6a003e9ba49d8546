import type { Fault } from '../../pipeline/fault.ts';
import { rewriteText } from '../kit/text.ts';

/** In the version counter, which nearly every object has. */
export const F051: Fault = {
  id: 'F051',
  area: 'json',
  title: 'An integer beyond 2^53 is sent as a number',
  onPayload: rewriteText((text) => text.replace(/"__v":\d+/g, '"__v":9007199254740993')),
};
