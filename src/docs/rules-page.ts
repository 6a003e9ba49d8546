import { areas, type Area } from '../core/area.ts';
import { areaOf } from '../core/rule.ts';
import { areaHelp } from './area-help.ts';
import { ruleList, type ListedRule } from './rule-list.ts';

/** `docs/rules.md`: what each finding means. Headings are the ids, so that reports can link to them. */
export async function rulesPage(): Promise<string> {
  const rules = await ruleList();
  const used = areas.filter((area) => inArea(rules, area).length > 0);
  return [
    `# Rules

This page is made from the code by \`npm run docs\`; change the rule, not the page.

The suite knows ${rules.length} rules in ${used.length} areas. A rule looks at answers that anybody sent; a probe sends
something on purpose. A finding in a report names the rule by its id, which is a heading here. What the letters S1 to S16
stand for is on the page about [clauses](clauses.md). _Practice_ means: the introduction does not promise it, but apps
rely on it.

Areas: ${used.map((area) => `[${area}](#${area})`).join(' · ')} · [the suite itself](#the-suite-itself) · [by clause](#by-clause)`,
    ...used.map((area) => areaSection(area, inArea(rules, area))),
    suiteSection,
    clauseSection(rules),
  ].join('\n\n');
}

function inArea(rules: readonly ListedRule[], area: Area): ListedRule[] {
  return rules.filter(({ rule }) => areaOf(rule) === area);
}

function areaSection(area: Area, rules: readonly ListedRule[]): string {
  const { about, act } = areaHelp[area];
  return [`## ${area}`, about, `**What to do.** ${act}`, ...rules.map(ruleSection)].join('\n\n');
}

function ruleSection({ rule, looksAt }: ListedRule): string {
  return `### ${rule.id}

**${escape(rule.title)}.**

- Promised by: ${clauseLinks(rule.clause)}
- When it is broken: ${escape(rule.meaning)}
- Looks at: ${looksAt}${rule.advisory === true ? `\n- Advice: nobody promises it, so where it does not hold that is a note, and no violation` : ''}`;
}

/** `S10b, RFC 9110 §10.2.3` with a link for the clause of the introduction. */
function clauseLinks(clause: string): string {
  return clause.replaceAll(/\bS(\d+)([a-d]?)\b/g, (text, number: string) => `[${text}](clauses.md#s${number})`);
}

const suiteSection = `## The suite itself

${areas.map((area) => `<a id="${area}suite"></a>`).join('')}Findings such as \`availability/suite\` or \`json/suite\` are about the suite, not the server: something kept it from
judging that part. They are always \`unchecked\`, so the run ends with exit code 2.

**What to do.** Read the reason, which names file and place, or says that the run was interrupted, took too long, or met
no JSON at all. Mend that and run again. Until then nothing is known about that part of the server.`;

function clauseSection(rules: readonly ListedRule[]): string {
  const lines = Array.from({ length: 16 }, (_, index) => {
    const name = `S${index + 1}`;
    const clause = new RegExp(`\\b${name}[a-d]?\\b`);
    const links = rules.filter(({ rule }) => clause.test(rule.clause)).map(({ rule }) => link(rule.id));
    return `- [${name}](clauses.md#${name.toLowerCase()}): ${links.join(', ') || 'no rule of its own; the clause says why'}`;
  });
  return ['## By clause', lines.join('\n')].join('\n\n');
}

function link(id: string): string {
  return `[${id}](#${id.replace('/', '')})`;
}

/** Titles are plain text; Markdown must not read anything into them. */
function escape(text: string): string {
  return text.replaceAll(/[\\`*_<>&]/g, String.raw`\$&`);
}
