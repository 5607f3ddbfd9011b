import { afterAll } from 'vitest';
import { gitStores } from '../../test/contract/git-store.ts';
import { journalContract } from '../../test/contract/journal.ts';

const stores = gitStores();
afterAll(stores.remove);

journalContract(
  'git',
  async (secrets) => {
    const { machine } = stores.make();
    const options = secrets === undefined ? {} : { secrets };
    return { journal: machine(options), other: machine(options), remove: () => {} };
  },
  { rounds: 10, texts: 30 },
);
