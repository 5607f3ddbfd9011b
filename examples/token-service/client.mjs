// The command line of the token service; `node client.mjs help` lists its commands.
import { parseArgs } from 'node:util';
import { text } from 'node:stream/consumers';
import { call, connect, running } from './connect.mjs';
import { defaultStateFolder, saveToken, savedToken } from './state.mjs';

const help = `node examples/token-service/client.mjs COMMAND

  start                 start the service unless it runs; print its address
  signing-key           print the id of the key that signs
  keys                  list the keys
  issue [--save NAME]   print a new token, or keep it under a name
  check [--saved NAME]  verify the token on standard input, or a kept one;
                        print the id of the key that signed it
  create-key            make a key that is accepted but does not sign yet; print its id
     --mismatched       ... whose two halves do not belong together
  sign-with ID          sign with this key from now on
  retire-old --keep N   retire all keys that do not sign, but the newest N; print their ids
  restore [ID,ID...]    accept retired keys again
  discard-after ID      delete the keys made after this one
  stop                  stop the service

Every command starts the service if it does not run. It ends by itself after ${idleSeconds()} s without a request.`;

const folder = process.env.TOKEN_SERVICE_STATE ?? defaultStateFolder;

const commands = {
  start: async () => (await connect({ folder, idleSeconds: idleSeconds() })).url,
  'signing-key': async () => (await ask('GET', '/health')).signing,
  keys: async () =>
    (await ask('GET', '/keys'))
      .map(({ id, state, created_at }) => `${id}  ${state.padEnd(8)}  made ${created_at}`)
      .join('\n'),
  issue: async (_, { save }) => {
    const { token } = await ask('POST', '/tokens', { subject: 'example' });
    if (save === undefined) return token;
    saveToken(folder, fileName(save), token);
    return `kept a new token as ${save}`;
  },
  check: async (_, { saved }) => {
    const token =
      saved === undefined ? (await text(process.stdin)).trim() : savedToken(folder, fileName(saved));
    if (!token) throw new Error('there is no token to check');
    const answer = await ask('POST', '/tokens/verify', { token });
    if (!answer.valid) throw new Error(`the token is refused: ${answer.reason}`);
    return answer.key;
  },
  'create-key': async (_, { mismatched }) => (await ask('POST', '/keys', { mismatched })).id,
  'sign-with': async ([id]) => (await ask('POST', '/keys/sign-with', { id: needed(id) })).id,
  'retire-old': async (_, { keep }) =>
    list((await ask('POST', '/keys/retire-old', { keep: wholeNumber(keep) })).ids),
  restore: async ([ids = '']) =>
    list((await ask('POST', '/keys/restore', { ids: ids.split(',').filter(Boolean) })).ids),
  'discard-after': async ([id]) => list((await ask('POST', '/keys/discard-after', { id: needed(id) })).ids),
  stop: async () => {
    const address = await running(folder);
    if (!address) return 'it does not run';
    await call(address, 'POST', '/stop');
    return 'stopped';
  },
  help: () => help,
};

class Usage extends Error {}

try {
  const { positionals, values } = readArguments();
  const [name = 'help', ...rest] = positionals;
  if (!Object.hasOwn(commands, name)) throw new Usage(`there is no command ${JSON.stringify(name)}`);
  const answer = await commands[name](rest, values);
  if (answer) process.stdout.write(`${answer}\n`);
} catch (error) {
  process.stderr.write(`token-service: ${error.message}\n`);
  process.exitCode = error instanceof Usage ? 2 : 1;
}

async function ask(method, path, body) {
  const { status, body: answer } = await call(
    await connect({ folder, idleSeconds: idleSeconds() }),
    method,
    path,
    body,
  );
  if (status !== 200) throw new Error(answer.error);
  return answer;
}

function readArguments() {
  try {
    const options = {
      save: { type: 'string' },
      saved: { type: 'string' },
      keep: { type: 'string' },
      mismatched: { type: 'boolean' },
    };
    return parseArgs({ options, allowPositionals: true });
  } catch (error) {
    throw new Usage(error.message);
  }
}

function idleSeconds() {
  return Number(process.env.TOKEN_SERVICE_IDLE_SECONDS ?? 60);
}

function needed(id) {
  if (!id) throw new Usage('the id of a key is missing');
  return id;
}

function wholeNumber(value = '') {
  if (!/^\d+$/.test(value)) throw new Usage(`--keep wants a whole number, not ${JSON.stringify(value)}`);
  return Number(value);
}

function fileName(name) {
  const valid = /^[a-z][a-z-]*$/.test(name);
  if (!valid) throw new Usage(`a token's name has small letters and hyphens, not ${JSON.stringify(name)}`);
  return name;
}

function list(ids) {
  return ids.join(',');
}
