import { iso } from '../bodies/parts.ts';
import { nextId } from '../world/payments.ts';
import { data } from './answers.ts';
import { product } from './operation.ts';
import { anything, text, texts } from './params.ts';

const widget = product('Widget');

widget.add({
  name: 'Create widget link',
  path: 'links/new',
  params: { name: text(), countries: anything(), billable_products: texts(), color: text(), support_email: text() },
  run: (args, { world, now, baseUrl }) => {
    const _id = nextId(world, 'widget link');
    const link = { _id, ...args, url: `${baseUrl}/links/${_id}`, env: world.env, created_at: iso(now) };
    return data('Link successfully created', { link });
  },
});

export const widgetOperations = widget.operations;
