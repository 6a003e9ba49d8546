import type { Fault } from '../../pipeline/fault.ts';
import { worldOfOthers } from '../kit/other-tenant.ts';

export const F303: Fault = {
  id: 'F303',
  area: 'exposure',
  title: 'Objects of another tenant can be read by their ids',
  policies: {
    world: (previous) => (context) => worldOfOthers(previous, context) ?? previous(context),
  },
};
