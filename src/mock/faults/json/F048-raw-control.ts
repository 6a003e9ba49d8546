import type { Fault } from '../../pipeline/fault.ts';
import { rewriteText } from '../kit/text.ts';

/** In the texts of people and banks, where such characters come from. */
export const F048: Fault = {
  id: 'F048',
  area: 'json',
  title: 'A tab stands in a string as it is',
  onPayload: rewriteText((text) => text.replaceAll(/("(?:message|msg|name|desc|fullname)":"[^" \\]*) /g, '$1\t')),
};
