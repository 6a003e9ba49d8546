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
      const line = is.findIndex((each, index) => each !== should[index]);
      const wrong = `it has ${quote(is[line])} where ${quote(should[line])} belongs; later lines may differ too`;
      yield { file, place: `line ${line + 1}`, wrong, remedy };
    }
  },
};

function quote(line: string | undefined): string {
  return line === undefined ? 'no line' : `\`${line.trim().slice(0, 60)}\``;
}
