/** The page with one heading for each rule, below the root of the repository. */
const rulesPage = 'docs/rules.md';

/**
 * Where the rules are explained: the address that was asked for, the page of the commit where CI says which one that
 * is, or the path. Allure makes links of web addresses only; a path is shown as text.
 */
export function rulesUrl(environment: NodeJS.ProcessEnv): string {
  const { CONTRACT_RULES_URL: given } = environment;
  if (given) return given;
  const { GITHUB_SERVER_URL: github, GITHUB_REPOSITORY: repository, GITHUB_SHA: sha } = environment;
  if (github && repository && sha) return `${github}/${repository}/blob/${sha}/${rulesPage}`;
  const { CI_PROJECT_URL: gitlab, CI_COMMIT_SHA: commit } = environment;
  if (gitlab && commit) return `${gitlab}/-/blob/${commit}/${rulesPage}`;
  return rulesPage;
}
