import { expect, test } from 'vitest';

import { guideContents } from './guide-contents.ts';
import { htmlText } from './write-html.ts';

const page = (path: string, title: string, description = title): Parameters<typeof guideContents>[0][0] => ({
  path: `docs/${path}index.html`,
  title,
  description,
  indexed: false,
  main: [],
});

test('pages stand under their folders, rules after their own page, schemas of files before those of reports', () => {
  const { main, path } = guideContents(
    [
      page('architecture/', 'Architecture'),
      page('guides/operate/', 'Operate', 'For who is on call.'),
      page('night-shift/begin/', 'Begin <b>'),
      page('reference/cli/', 'Commands'),
      page('reference/rules/a-rule/', 'a-rule', 'What `it` wants.'),
      page('reference/rules/', 'Rules'),
    ],
    [
      { path: 'schema/config.schema.json', description: 'Settings.' },
      { path: 'schema/run.report.schema.json', description: '' },
    ],
  );
  expect(path).toBe('docs/index.html');
  expect(htmlText(main)).toMatchSnapshot();
});
