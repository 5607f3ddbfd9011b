import { githubMarkdown } from '../../report/github-markdown.ts';
import { list, paragraph, strong, text } from '../../report/markdown-nodes.ts';
import { cut, type Deliver, type Message } from './message.ts';

/** Comments on the issue of the execution; says why where GitHub does not take it. A `Fact` of GitHub's fits. */
export type IssueVoice = (
  body: string,
) => Promise<{ readonly ok: true } | { readonly ok: false; readonly message: string }>;

// A comment has 65,536 characters; escaping may double those of a text.
const longestText = 24_000;
// GitHub tells no more people than that of one comment.
const mostPeople = 50;

/** Says messages in comments on the execution's issue; whoever is to answer is mentioned. */
export function issueChannel(say: IssueVoice): Deliver {
  return async (message) => {
    try {
      const said = await say(issueComment(message));
      return { error: said.ok ? null : said.message };
    } catch (error) {
      return { error: `GitHub could not be asked: ${(error as Error).message}` };
    }
  };
}

/** A message as a comment: its words mention nobody and lead nowhere, only those it is for are mentioned. */
export function issueComment(message: Message): string {
  const lines = cut(message.lines.join('\n'), longestText)
    .split('\n')
    .filter((line) => line !== '');
  const links = message.links.map(({ title, url }) => ({
    type: 'link' as const,
    url,
    children: [text(title)],
  }));
  const markdown = githubMarkdown([
    paragraph(strong(cut(message.summary, longestText))),
    ...(lines.length === 0 ? [] : [list(lines.map((line) => [text(line)]))]),
    ...links.map((link) => paragraph(link)),
  ]);
  const people = message.people
    .filter((person) => /^[A-Za-z0-9-]+(?:\/[A-Za-z0-9._-]+)?$/.test(person))
    .slice(0, mostPeople);
  const mentions = people.length === 0 ? '' : `\n${people.map((person) => `@${person}`).join(' ')}\n`;
  return `${markdown}${mentions}\n<!-- runbook-announcement ${message.id} -->\n`;
}
