import type { Fault } from '../../pipeline/fault.ts';
import { mapHeader } from '../kit/headers.ts';

export const F028: Fault = {
  id: 'F028',
  area: 'media-type',
  title: 'JSON is labelled text/html',
  onReply: (reply) => mapHeader(reply, 'Content-Type', () => 'text/html; charset=utf-8'),
};
