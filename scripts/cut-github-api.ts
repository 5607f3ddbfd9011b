/**
 * Cuts the operations that are used here out of GitHub's official OpenAPI description, so that tests can hold requests and
 * answers against it. Run by hand: in a folder elsewhere `npm pack @octokit/openapi@23.0.2`, unpack it, then
 * `node scripts/cut-github-api.ts package/generated/api.github.com.json`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const operations: Readonly<Record<string, readonly string[]>> = {
  '/orgs/{org}': ['get'],
  '/orgs/{org}/teams/{team_slug}': ['get'],
  '/repos/{owner}/{repo}': ['get'],
  '/repos/{owner}/{repo}/actions/organization-secrets': ['get'],
  '/repos/{owner}/{repo}/actions/permissions': ['get'],
  '/repos/{owner}/{repo}/actions/permissions/workflow': ['get'],
  '/repos/{owner}/{repo}/actions/runners': ['get'],
  '/repos/{owner}/{repo}/actions/runs': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/approvals': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/artifacts': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/cancel': ['post'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/jobs': ['get'],
  '/repos/{owner}/{repo}/actions/runs/{run_id}/pending_deployments': ['get'],
  '/repos/{owner}/{repo}/actions/secrets': ['get'],
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}': ['get'],
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/dispatches': ['post'],
  '/repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs': ['get'],
  '/repos/{owner}/{repo}/assignees/{assignee}': ['get'],
  '/repos/{owner}/{repo}/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/branches/{branch}/protection': ['get'],
  '/repos/{owner}/{repo}/codeowners/errors': ['get'],
  '/repos/{owner}/{repo}/collaborators/{username}/permission': ['get'],
  '/repos/{owner}/{repo}/compare/{basehead}': ['get'],
  '/repos/{owner}/{repo}/environments': ['get'],
  '/repos/{owner}/{repo}/environments/{environment_name}': ['get', 'put'],
  '/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies': ['get', 'post'],
  '/repos/{owner}/{repo}/environments/{environment_name}/deployment-branch-policies/{branch_policy_id}': [
    'put',
    'delete',
  ],
  '/repos/{owner}/{repo}/environments/{environment_name}/secrets': ['get'],
  '/repos/{owner}/{repo}/issues': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}': ['get', 'patch'],
  '/repos/{owner}/{repo}/issues/comments/{comment_id}/reactions': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}': ['get', 'patch'],
  '/repos/{owner}/{repo}/issues/{issue_number}/comments': ['get', 'post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/labels': ['post'],
  '/repos/{owner}/{repo}/issues/{issue_number}/lock': ['put', 'delete'],
  '/repos/{owner}/{repo}/labels': ['get', 'post'],
  '/repos/{owner}/{repo}/labels/{name}': ['get'],
  '/repos/{owner}/{repo}/pages': ['get'],
  '/repos/{owner}/{repo}/rules/branches/{branch}': ['get'],
  '/repos/{owner}/{repo}/rulesets': ['get'],
  '/repos/{owner}/{repo}/rulesets/{ruleset_id}': ['get'],
  '/user': ['get'],
  '/users/{username}': ['get'],
};

const prose: ReadonlySet<string> = new Set(
  'description summary tags externalDocs example examples termsOfService contact operationId headers'.split(
    ' ',
  ),
);

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Node = { readonly [key: string]: Json };

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('Usage: node scripts/cut-github-api.ts api.github.com.json');
const whole = JSON.parse(await readFile(source, 'utf8')) as Node;
const components: Record<string, Record<string, Json>> = {};
const paths = Object.fromEntries(
  Object.entries(operations).map(([path, methods]) => [
    path,
    Object.fromEntries(methods.map((method) => [method, cut(at(['paths', path, method]))])),
  ]),
);
const result = {
  openapi: whole['openapi'],
  info: cut(whole['info'] ?? null),
  paths,
  components: sorted(components),
};
const target = resolve(import.meta.dirname, '../action/test/github/api.json');
await writeFile(target, `${JSON.stringify(result, null, 1)}\n`);

function at(keys: readonly string[]): Json {
  return keys.reduce<Json>((node, key) => (node as Node)[key] ?? null, whole);
}

/** The same without prose, with everything that it refers to taken along, and `nullable` as JSON Schema says it. */
function cut(node: Json): Json {
  if (Array.isArray(node)) return node.map(cut);
  if (node === null || typeof node !== 'object') return node;
  const entries = Object.entries(node as Node).filter(
    ([key, value]) =>
      !(prose.has(key) && (key !== 'description' || typeof value === 'string')) && !key.startsWith('x-'),
  );
  const { $ref, ...rest } = Object.fromEntries(entries.filter(([key]) => key !== 'nullable').map(cutEntry));
  const made = typeof $ref === 'string' ? { $ref: taken($ref) } : rest;
  if ((node as Node)['nullable'] !== true) return made;
  const { type } = made;
  if (typeof type === 'string' && !('enum' in made)) return { ...made, type: [type, 'null'] };
  return { anyOf: [made, { type: 'null' }] };
}

function cutEntry([key, value]: [string, Json]): [string, Json] {
  // Names of properties are no keywords.
  if (key !== 'properties') return [key, cut(value)];
  return [
    key,
    Object.fromEntries(Object.entries(value as Node).map(([name, schema]) => [name, cut(schema)])),
  ];
}

function taken(reference: string): string {
  const [, , kind = '', name = ''] = reference.split('/');
  const group = (components[kind] ??= {});
  if (group[name] === undefined) {
    group[name] = true;
    group[name] = cut(at(['components', kind, name]));
  }
  return reference;
}

function sorted(groups: Record<string, Record<string, Json>>): Json {
  const byName = ([a]: [string, unknown], [b]: [string, unknown]): number => (a < b ? -1 : 1);
  return Object.fromEntries(
    Object.entries(groups)
      .sort(byName)
      .map(([kind, group]) => [kind, Object.fromEntries(Object.entries(group).sort(byName))]),
  );
}
