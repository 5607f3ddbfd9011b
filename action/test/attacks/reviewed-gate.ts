import { done, type Scene } from './scene.ts';

/** What a gated job came to. */
export type Reviewed = {
  readonly code: string | null;
  readonly outputs: object;
  readonly calls?: readonly string[];
};

/** The gated job of the scene's run. */
export async function gateOf(scene: Scene, more: Parameters<Scene['gate']>[0] = {}): Promise<Reviewed> {
  const { code, outputs } = await scene.gate(more);
  return { code, outputs };
}

/** The gated job after a review; `allowed`: one that was refused counts as something done. */
export async function reviewedBy(
  scene: Scene,
  person: string,
  more: Parameters<Scene['review']>[1] = {},
  allowed = false,
): Promise<Reviewed> {
  scene.review(person, more);
  const seen = await gateOf(scene);
  return allowed && seen.code !== null ? { ...seen, calls: [`refused: ${seen.code}`] } : seen;
}

/** The gated job of another run, which was sent there by an `open` job of its own. */
export async function inRun(scene: Scene, run: Scene['run']): Promise<Reviewed> {
  const opened = await scene.job(run, 'open', { needs: { plan: done({ execution: scene.execution }) } });
  const seen = await scene.job(run, 'gate-1', {
    needs: { plan: done({ execution: scene.execution }), open: done(opened.outputs) },
  });
  return { code: seen.code, outputs: seen.outputs };
}
