import { incomeVisualizer, noba, okraApi, payskul, unnamedApps } from './apps.ts';
import type { OkraClient } from './client.ts';
import { okraGo } from './go.ts';
import { nodeFirst } from './node-first.ts';
import { chrisidakwoPhp, phpWrapper } from './php.ts';
import { okraPy, pyokra } from './python.ts';
import { ruby } from './ruby.ts';
import { okraDotNet, okraJava } from './typed.ts';
import { tsClient } from './typescript.ts';

/** The client code for Okra whose source can be read, but for okra-node 0.2, which has tests of its own. */
export const okraClients: readonly OkraClient[] = [
  nodeFirst,
  ruby,
  okraPy,
  pyokra,
  okraGo,
  phpWrapper,
  chrisidakwoPhp,
  okraDotNet,
  okraJava,
  tsClient,
  okraApi,
  noba,
  payskul,
  incomeVisualizer,
  unnamedApps,
];
