import type { Fault } from '../../pipeline/fault.ts';
import { rewriteText } from '../kit/text.ts';

export const F043: Fault = {
  id: 'F043',
  area: 'json',
  title: 'NaN stands in the place of a null or a number',
  onPayload: rewriteText((text) => text.replace(/:(null|\d+)(?=[,}])/, ':NaN')),
};
