import { cut, type Deliver, type Message, wholeText } from './message.ts';
import { type Posting, postJson } from './post-json.ts';

// Slack asks for texts of at most 4,000 characters.
const longestText = 4000;

/** Posts messages to an incoming webhook of Slack's. */
export function slackChannel(url: URL, posting: Posting): Deliver {
  return (message) =>
    postJson({ url, body: JSON.stringify({ text: slackText(message) }), explain: slackCode }, posting);
}

/** A message as Slack is given it: what it says is only text, and mentions nobody. */
export function slackText(message: Message): string {
  const links = message.links.map(({ title, url }) => `<${escaped(url).replaceAll('|', '%7C')}|${title}>`);
  return [
    escaped(cut(wholeText(message), longestText)),
    ...(links.length === 0 ? [] : [links.join(' · ')]),
  ].join('\n');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

/** Slack refuses with one word, such as `channel_is_archived`. */
function slackCode(answer: string): string | null {
  return /^[a-z_]{1,60}$/.test(answer.trim()) ? answer.trim() : null;
}
