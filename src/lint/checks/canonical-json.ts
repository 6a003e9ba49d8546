import { canonicalFiles } from '../canonical/canonical-files.ts';
import type { Check } from '../finding.ts';

const remedy = 'run: npm run contract -- lint --fix';

export const canonicalJson: Check = {
  id: 'canonical-json',
  title: 'Files are written in one way, so that an export from Postman changes only what somebody changed',
  *find(suite) {
    for (const { file, text, canonical } of canonicalFiles(suite)) {
      if (text === canonical) continue;
      if (text.includes('\r\n')) {
        yield { file, place: 'line 1', wrong: 'its lines end as those of Windows do', remedy };
        continue;
      }
      const [is, should] = [text.split('\n'), canonical.split('\n')];
      const found = should.findIndex((each, index) => each !== is[index]);
      const line = found === -1 ? should.length : found;
      const wrong = differs(is[line], should[line]);
      yield { file, place: `line ${line + 1}`, wrong, remedy };
    }
  },
};

function differs(is: string | undefined, should: string | undefined): string {
  if (should === undefined) return 'it has lines behind its end';
  if (is?.trim() === should.trim()) return 'it is indented in another way; later lines may differ too';
  if (is === undefined && should === '') return 'its last line has no line end';
  return `it has ${quote(is)} where ${quote(should)} belongs; later lines may differ too`;
}

function quote(line: string | undefined): string {
  return line === undefined ? 'no line' : `\`${line.trim().slice(0, 60)}\``;
}
