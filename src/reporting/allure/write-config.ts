import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { categories } from './categories.ts';
import { tidyHistory } from './history.ts';
import { readKnownIssues, resolutionsOf } from './known-issues.ts';
import { defaultHistoryRuns, type AllureReportOptions } from './options.ts';

/** Writes what `allure generate` is told to do into a folder of the report's own. @returns the path of its configuration. */
export function writeConfig(options: AllureReportOptions, folder: string): string {
  mkdirSync(join(folder, 'facts'));
  writeFileSync(join(folder, 'facts', 'environment.properties'), toProperties(options.environment ?? {}));
  const config = {
    name: options.name ?? 'Contract report',
    output: join(folder, 'report'),
    ...history(options),
    categories: { rules: categories() },
    ...knownIssues(options, join(folder, 'known.json')),
    globalAttachments: (options.attachments ?? []).filter((path) => existsSync(path)).map((path) => resolve(path)),
    plugins: {
      awesome: {
        options: { singleFile: true, reportLanguage: 'en', groupBy: ['epic', 'feature'] },
      },
    },
  };
  const path = join(folder, 'allurerc.json');
  writeFileSync(path, JSON.stringify(config));
  return path;
}

/** A history that cannot be read or written costs the trend, not the report. */
function history({ historyPath, historyRuns = defaultHistoryRuns, warn }: AllureReportOptions): object {
  try {
    const lost = tidyHistory(historyPath, historyRuns);
    if (lost > 0) warn?.(`${historyPath}: ${lost} unreadable line(s) were dropped from the trend`);
    mkdirSync(dirname(historyPath), { recursive: true });
    return { historyPath: resolve(historyPath), historyLimit: historyRuns, appendHistory: true };
  } catch (error) {
    warn?.(`The Allure report has no trend: ${(error as Error).message}`);
    return {};
  }
}

function knownIssues({ knownIssuesPath, resultsDir, warn }: AllureReportOptions, statePath: string): object {
  try {
    const issues = knownIssuesPath === undefined ? [] : readKnownIssues(knownIssuesPath);
    return issues.length === 0 ? {} : { resolutions: resolutionsOf(issues, resultsDir, statePath) };
  } catch (error) {
    warn?.(`The Allure report marks no known issues: ${(error as Error).message}`);
    return {};
  }
}

function toProperties(rows: Readonly<Record<string, string>>): string {
  const escape = (text: string): string => text.replaceAll('\\', '\\\\').replaceAll(/[\r\n]+/g, ' ');
  return Object.entries(rows)
    .map(([key, value]) => `${escape(key).replaceAll(/([ :=])/g, String.raw`\$1`)} = ${escape(value)}\n`)
    .join('');
}
