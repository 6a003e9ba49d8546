import { writeFileSync } from 'node:fs';
import { madePages } from './pages.ts';

for (const [path, text] of await madePages()) writeFileSync(path, text);
