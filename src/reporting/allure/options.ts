export interface AllureReportOptions {
  readonly resultsDir: string;
  /** Gets one file: `index.html`. */
  readonly outputDir: string;
  /** One line a run; made when it is missing, carried from run to run by whoever wants a trend. */
  readonly historyPath: string;
  readonly name?: string;
  /** Rows of the environment table: target, base URL, collection, commit. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly knownIssuesPath?: string;
  /** Files that the report shows for the whole run, such as the coverage page. */
  readonly attachments?: readonly string[];
  /** How many runs the history keeps. */
  readonly historyRuns?: number;
  /** Gets a plain sentence for everything that went wrong without stopping the report. */
  readonly warn?: (message: string) => void;
}

export const defaultHistoryRuns = 60;
