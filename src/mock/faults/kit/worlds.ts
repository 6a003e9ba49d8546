import type { PolicyWraps } from '../../pipeline/fault.ts';
import type { World } from '../../world/world.ts';

/** Changes each world once, before anybody sees it. */
export function changeWorlds(change: (world: World) => void): NonNullable<PolicyWraps['world']> {
  return (previous) => {
    const seen = new WeakSet<World>();
    return (context) => {
      const world = previous(context);
      if (seen.has(world)) return world;
      seen.add(world);
      change(world);
      world.memory.clear();
      return world;
    };
  };
}
