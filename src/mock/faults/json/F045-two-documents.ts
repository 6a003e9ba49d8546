import type { Fault } from '../../pipeline/fault.ts';
import { rewriteText } from '../kit/text.ts';

export const F045: Fault = {
  id: 'F045',
  area: 'json',
  title: 'A second document follows the first',
  onPayload: rewriteText((text) => text + text),
};
