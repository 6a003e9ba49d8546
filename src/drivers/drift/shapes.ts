import type { Exchange } from '../../core/exchange.ts';
import type { Operation } from '../../core/operation.ts';
import { objectOf } from '../../rules/body.ts';
import { addPacked, newShape, pack, see, type PackedShape, type Shape } from './shape.ts';

export type PackedShapes = Readonly<Record<string, PackedShape>>;

/** The shapes of success bodies, by operation. */
export class Shapes {
  #shapes = new Map<string, Shape>();

  /** Looks at the body of an answer; at nothing that is no success of an operation. */
  add(exchange: Exchange, operation: Operation | undefined): void {
    const status = exchange.response?.status;
    if (operation === undefined || status === undefined || !operation.successStatuses.includes(status)) return;
    const body = objectOf(exchange);
    if (body !== undefined) see(this.#of(operation.name, exchange), body, exchange);
  }

  addAll(packed: PackedShapes): void {
    for (const [name, shape] of Object.entries(packed)) addPacked(this.#of(name, undefined), shape);
  }

  /** Hands over what was seen and starts again. */
  take(): ReadonlyMap<string, Shape> {
    const taken = this.#shapes;
    this.#shapes = new Map();
    return taken;
  }

  #of(name: string, exchange: Exchange | undefined): Shape {
    const shape = this.#shapes.get(name) ?? newShape('', exchange);
    this.#shapes.set(name, shape);
    return shape;
  }
}

export function packAll(shapes: ReadonlyMap<string, Shape>): PackedShapes {
  return Object.fromEntries([...shapes].map(([name, shape]) => [name, pack(shape)]));
}
