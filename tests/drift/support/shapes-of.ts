import { Shapes, packAll } from '../../../src/drivers/drift/shapes.ts';
import type { Shape } from '../../../src/drivers/drift/shape.ts';
import { anOperation } from '../../support/a-context.ts';
import { anExchange } from '../../support/an-exchange.ts';

export const list = 'Customers / List customers';

/** What was seen of one operation whose answers have these bodies. */
export function shapesOf(...bodies: readonly unknown[]): ReadonlyMap<string, Shape> {
  const shapes = new Shapes();
  for (const body of bodies) shapes.add(anExchange({ operation: list, body }), anOperation(list));
  return shapes.take();
}

/** The same, as another process gets it. */
export function packedShapesOf(...bodies: readonly unknown[]): ReadonlyMap<string, Shape> {
  const all = new Shapes();
  for (const body of bodies) all.addAll(JSON.parse(JSON.stringify(packAll(shapesOf(body)))));
  return all.take();
}

export function shapeOf(...bodies: readonly unknown[]): Shape {
  const shape = shapesOf(...bodies).get(list);
  if (shape === undefined) throw new Error('nothing was seen');
  return shape;
}

/** Rows in the form that the schema of the tests knows. */
export function bodyOf(...rows: readonly object[]): object {
  return { status: 'success', message: 'Here they are', data: { customers: rows } };
}

export function aRow(members: object = {}): object {
  return { _id: 'c-1', name: 'Ada', email: null, created_at: '2026-11-24T15:00:00.000Z', ...members };
}

/** So many rows, changed by their number. */
export function rows(count: number, change: (index: number) => object = () => ({})): object[] {
  return Array.from({ length: count }, (_, index) => aRow(change(index)));
}
