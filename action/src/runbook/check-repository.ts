import { readTrusted } from '../source/read-source-file.ts';
import type { SourceFile } from '../source/source-file.ts';
import type { Config } from './config.ts';
import { listRunbooks } from './list-runbooks.ts';
import type { CheckedRepository } from './load-repository.ts';

/** What is known of a root in which nothing was wrong. */
export type SoundRoot = { readonly failOn: Config['fail_on']; readonly files: readonly string[] };

/** Remembers roots in which nothing was wrong, outside of them: what lies inside a root is part of what is judged. */
export type SoundRoots = {
  /** Stands for texts, their order, and the program that judges them. */
  readonly digest: (texts: Iterable<string>) => string;
  readonly recall: (digest: string) => SoundRoot | null;
  readonly remember: (digest: string, root: SoundRoot) => void;
};

/**
 * Says what is wrong in a root like `loadRepository`, but keeps no runbook: for many more files than fit into memory. With a
 * memory, a root in which this very program found nothing wrong is not parsed again until one of its files changes.
 */
export async function checkRepository(root: string, memory: SoundRoots | null): Promise<CheckedRepository> {
  const known = memory === null ? null : recall(root, memory);
  if (known !== null) return { root, ...known, usable: known.files, findings: [], textOf: () => undefined };

  const digests = new Map<string, string>();
  // The parsers are loaded here, as a root that is known needs none.
  const { readRepository } = await import('./load-repository.ts');
  const { failOn, files, usable, findings, textOf } = await readRepository(
    root,
    () => undefined,
    (file) => void (memory === null || digests.set(file.path, fileDigest(file, memory))),
  );
  if (memory !== null && findings.length === 0) {
    memory.remember(memory.digest([...digests.values()].sort()), { failOn, files });
  }
  return { root, failOn, files, usable, findings, textOf };
}

function recall(root: string, memory: SoundRoots): SoundRoot | null {
  const { paths, findings } = listRunbooks(root);
  if (findings.length > 0) return null;
  const digests: string[] = [];
  for (const path of paths) {
    const { file, findings: unreadable } = readTrusted(root, path);
    if (unreadable.length > 0) return null;
    digests.push(fileDigest(file, memory));
  }
  return memory.recall(memory.digest(digests.sort()));
}

function fileDigest({ path, text }: SourceFile, memory: SoundRoots): string {
  return memory.digest([path, text]);
}
