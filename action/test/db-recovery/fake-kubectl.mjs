// A stand-in for kubectl: `node fake-kubectl.mjs FOLDER ARGUMENTS…`. Each deployment is a file in FOLDER; every call is recorded.
import { appendFileSync, existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [folder, ...args] = process.argv.slice(2);
appendFileSync(join(folder, 'calls.log'), `${args.join(' ')}\n`);

const [verb, ...rest] = args;
switch (verb) {
  case 'auth':
    print('yes');
    break;
  case 'get':
    get(rest);
    break;
  case 'scale':
    change(named(rest), (deployment) => ({ ...deployment, replicas: Number(option(rest, '--replicas=')) }));
    break;
  case 'set': {
    const [, name] = rest;
    const env = Object.fromEntries(
      rest.filter((word) => /^[A-Z_]+=/.test(word)).map((word) => word.split(/=(.*)/s).slice(0, 2)),
    );
    change(name, (deployment) => ({ ...deployment, env: { ...deployment.env, ...env } }));
    break;
  }
  case 'rollout':
    read(named(rest.slice(1)));
    print('successfully rolled out');
    break;
  default:
    fail(`unknown command ${JSON.stringify(verb)}`);
}

function get([what, ...words]) {
  if (what === 'pods') return print('NAME  READY  STATUS');
  const { replicas } = read(what);
  if (words.includes('jsonpath={.spec.replicas}')) return process.stdout.write(String(replicas));
  // A deployment without pods has no such field, and kubectl prints nothing.
  if (words.includes('jsonpath={.status.replicas}')) return process.stdout.write(String(replicas || ''));
  return fail(`cannot get ${words.join(' ')}`);
}

function named(words) {
  return words.find((word) => word.startsWith('deployment/'));
}

function option(words, prefix) {
  return words.find((word) => word.startsWith(prefix))?.slice(prefix.length);
}

function fileOf(name = '') {
  const path = join(folder, `${name.replace('deployment/', '')}.json`);
  return existsSync(path) ? path : fail(`deployments.apps ${JSON.stringify(name)} not found`);
}

function read(name) {
  return JSON.parse(readFileSync(fileOf(name), 'utf8'));
}

function change(name, edit) {
  const path = fileOf(name);
  const draft = `${path}.${process.pid}`;
  writeFileSync(draft, JSON.stringify(edit(read(name))));
  renameSync(draft, path);
  print(`${name} changed`);
}

function print(line) {
  process.stdout.write(`${line}\n`);
}

function fail(message) {
  process.stderr.write(`Error from server: ${message}\n`);
  process.exit(1);
}
