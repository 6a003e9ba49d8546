import type { Fault } from '../../pipeline/fault.ts';
import { rewriteText } from '../kit/text.ts';

export const F040: Fault = {
  id: 'F040',
  area: 'json',
  title: 'A comma before the last brace',
  onPayload: rewriteText((text) => text.replace(/\}$/, ',}')),
};
