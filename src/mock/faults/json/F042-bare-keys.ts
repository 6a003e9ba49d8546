import type { Fault } from '../../pipeline/fault.ts';
import { rewriteText } from '../kit/text.ts';

export const F042: Fault = {
  id: 'F042',
  area: 'json',
  title: 'Keys have no quotes, as in a script',
  onPayload: rewriteText((text) => text.replaceAll(/"(status|message|data)":/g, '$1:')),
};
