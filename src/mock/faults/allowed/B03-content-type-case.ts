import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const B03: Fault = {
  id: 'B03',
  area: 'allowed',
  title: 'The content type is spelt Application/JSON',
  onReply: (reply) =>
    mapHeader(reply, 'Content-Type', (value) => value.replace('application/json', 'Application/JSON')),
};
