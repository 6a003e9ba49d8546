import type { Fault } from '../../pipeline/fault.ts';
import { rewriteText } from '../kit/text.ts';

export const F053: Fault = {
  id: 'F053',
  area: 'json',
  title: 'A number has a leading zero',
  onPayload: rewriteText((text) => text.replace(/:(\d+)(?=[,}])/, ':0$1')),
};
