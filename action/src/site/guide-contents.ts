import type { Element } from 'hast';

import { guidePath } from './guide-page.ts';
import { type Child, h, inline } from './html.ts';
import { grouped } from './index-entry.ts';
import type { Page } from './page.ts';

/** A JSON Schema that the site holds as a file. */
export type SchemaFile = { readonly path: string; readonly description: string };

/** Where the list of the hand-written pages lies. */
const contentsPath = guidePath('docs/README.md', () => false);

/** The list of the hand-written pages: a section for each folder below `docs/`, the rules and the schemas in sections of their own. */
export function guideContents(pages: readonly Page[], schemas: readonly SchemaFile[]): Page {
  const sections = grouped(pages, ({ path }) => folderOf(path)).map(([folder, members]): Section => {
    // The page of a folder says what the others are: it stands first.
    const sorted = members.toSorted((one, other) => levels(one.path) - levels(other.path));
    return { ...sectionOf(folder), content: list(sorted) };
  });
  if (schemas.length > 0) sections.push({ place: 3, title: 'JSON Schemas', content: schemaLists(schemas) });
  return {
    path: contentsPath,
    title: 'Guides',
    description: 'Guides and reference',
    indexed: false,
    main: [
      h('h1', {}, 'Guides and reference'),
      ...sections
        .toSorted((one, other) => one.place - other.place || (one.title < other.title ? -1 : 1))
        .flatMap(({ title, content }) => h('div', {}, h('h2', {}, title), content).children),
    ],
  };
}

type Section = { readonly place: number; readonly title: string; readonly content: Child };

const rulesFolder = 'reference/rules';

/** The folder below `docs/` that a page is listed under; the page of a folder of rules belongs to the rules. */
function folderOf(path: string): string {
  const parts = path.split('/').slice(1, -2);
  const own = path.split('/').slice(1, -1).join('/');
  return own === rulesFolder ? rulesFolder : parts.join('/');
}

function levels(path: string): number {
  return path.split('/').length;
}

function sectionOf(folder: string): Omit<Section, 'content'> {
  switch (folder) {
    case 'guides':
      return { place: 0, title: 'Guides' };
    case 'reference':
      return { place: 1, title: 'Reference' };
    case rulesFolder:
      return { place: 2, title: 'Lint rules' };
    case '':
      return { place: 5, title: 'More' };
    default:
      return {
        place: 4,
        title:
          folder.charAt(0).toUpperCase() + folder.slice(1).replaceAll(/[-_]+/g, ' ').replaceAll('/', ': '),
      };
  }
}

function list(pages: readonly Page[]): Element {
  return linkList(
    pages.map(({ path, title, description }) => ({
      address: path.slice('docs/'.length).replace(/index\.html$/, ''),
      title,
      about: description === title ? '' : description,
    })),
  );
}

/** Files that people write come before what programs read. */
function schemaLists(schemas: readonly SchemaFile[]): Child {
  const isReport = ({ path }: SchemaFile): boolean => path.endsWith('report.schema.json');
  const links = (files: readonly SchemaFile[]): Element =>
    linkList(
      files.map(({ path, description }) => ({
        address: `../${path}`,
        title: path.slice(path.lastIndexOf('/') + 1),
        about: description,
      })),
    );
  const reports = schemas.filter(isReport);
  return [
    links(schemas.filter((schema) => !isReport(schema))),
    reports.length === 0
      ? null
      : h('details', {}, h('summary', {}, 'What each command prints with --json'), links(reports)),
  ];
}

function linkList(
  items: readonly { readonly address: string; readonly title: string; readonly about: string }[],
): Element {
  return h(
    'ul',
    { className: ['contents'] },
    items.map(({ address, title, about }) =>
      h('li', {}, h('a', { href: address }, title), about === '' ? null : h('p', {}, inline(about))),
    ),
  );
}
