import { contract } from '../../../contract.config.ts';
import { loadCollection } from '../../collection/load-collection.ts';
import { loadPlace, type Target } from '../../environment/target.ts';
import { examine, type Examination } from './examination.ts';
import { collectionLints, environmentFiles, schemasCompile } from './files.ts';
import { hostReachable } from './host.ts';
import { keys } from './keys.ts';
import { lockFile } from './lock-file.ts';
import { nodeVersion } from './node-version.ts';
import { chromium, reportsFolder } from './place.ts';

export interface Wish {
  /** Path of the environment file. */
  readonly environment: string;
  /** The embedded mock is the target: it has to be reached by nobody. */
  readonly embeddedMock: boolean;
  readonly reports: string;
  readonly deadlineMs: number;
}

/** Looks at everything that a run against this target needs, and goes on where something is missing. */
export async function examineAll({ environment, embeddedMock, reports, deadlineMs }: Wish): Promise<Examination[]> {
  const { collection, schemas } = contract;
  const files = { collection, schemas, environments: 'environments' };
  return [
    await examine('Node', () => nodeVersion()),
    await examine('packages', lockFile),
    await examine('environments', () => environmentFiles(files.environments, environment)),
    ...(await examineTarget(environment, embeddedMock, deadlineMs)),
    await examine('collection', () => collectionLints(files)),
    await examine('schemas', () => schemasCompile(schemas, loadCollection(collection))),
    await examine('reports', () => reportsFolder(reports)),
    await examine('Chromium', () => chromium()),
  ];
}

async function examineTarget(path: string, embeddedMock: boolean, deadlineMs: number): Promise<Examination[]> {
  if (embeddedMock) return [{ name: 'target', state: 'ok', says: 'the embedded mock: no key and no host needed' }];
  let target: Target | undefined;
  const loaded = await examine('target', () => {
    target = loadPlace(path);
    return { name: 'target', state: 'ok', says: `${path}: ${target.baseUrl} (${target.kind})` };
  });
  const found = target;
  if (found === undefined) return [loaded];
  return [
    loaded,
    await examine('keys', () => keys(found)),
    await examine('host', () => hostReachable(found, deadlineMs)),
  ];
}
