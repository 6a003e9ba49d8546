import type { Fault } from '../../pipeline/fault.ts';
import { rewriteText } from '../kit/text.ts';

export const F047: Fault = {
  id: 'F047',
  area: 'json',
  title: 'A 200 has no body at all',
  onPayload: rewriteText(() => ''),
};
