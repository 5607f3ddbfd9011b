import type { FakeRepository } from '../github/repository-routes.ts';
import { runGit } from '../simulator/run-git.ts';

/** What the branches of a bare repository hold, as the fake asks for it. */
export function branchesOf(remote: string): NonNullable<FakeRepository['git']> {
  return {
    head: (branch) => runGit(remote, 'rev-parse', '--verify', `refs/heads/${branch}`).catch(() => null),
    compare: async (base, head) => {
      const range = `${base}...${head}`;
      const told = await runGit(remote, 'rev-list', '--left-right', '--count', range).catch(() => null);
      if (told === null) return null;
      const [behind = 0, ahead = 0] = told.split(/\s+/).map(Number);
      if (behind > 0) return ahead > 0 ? 'diverged' : 'behind';
      return ahead > 0 ? 'ahead' : 'identical';
    },
  };
}
