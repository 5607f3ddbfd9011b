import { readdirSync } from 'node:fs';
import { join, sep } from 'node:path';
import { toolVersion } from '../adapters/tool-versions.ts';
import { type DoctorSection, doctorText } from '../report/doctor-text.ts';
import { noFields } from '../report/no-fields.ts';
import { counted } from '../report/step-facts.ts';
import type { DoctorReport } from '../schema/doctor.report.ts';
import { Failure } from '../source/failure.ts';
import { readSourceFile } from '../source/read-source-file.ts';
import { doctorChecks } from './doctor/index.ts';
import type { DoctorCheck, DoctorPoint, LocalWorld, OnlineWorld } from './doctor/doctor-check.ts';
import { someFail } from './finding-counts.ts';
import { type GithubPorts, openGithub } from './open-github.ts';
import type { Outcome } from './outcome.ts';

export type DoctorOptions = {
  /** Does not ask GitHub. */
  readonly offline: boolean;
};

/** The document of a `doctor` that never came to it. */
export const blank: DoctorReport = {
  verb: 'doctor',
  ...noFields,
  repository: null,
  online: false,
  points: [],
  counts: { ok: 0, failing: 0, unknown: 0 },
  passed: false,
};

/** Says whether the repository is set up safely, and what mends each point that is not. What may not be asked is unknown, not wrong. */
export async function doctor({ offline }: DoctorOptions, ports: GithubPorts): Promise<Outcome<DoctorReport>> {
  const repository = await ports.repository();
  const local: LocalWorld = {
    program: ports.program,
    repository,
    text: (path) => textOf(ports.root, path),
    files: (folder) => filesIn(ports.root, folder),
    version: (program) =>
      program === 'node' ? Promise.resolve(process.versions.node) : toolVersion(program),
  };
  const world: AskedWorld = offline
    ? { ok: false, why: '--offline', needs: null }
    : await onlineWorld(local, ports);
  const sections: (DoctorSection & { readonly check: string })[] = [];
  for (const check of doctorChecks) {
    sections.push({ check: check.id, title: check.title, points: await pointsOf(check, local, world) });
  }
  const points = sections.flatMap(({ check, points: found }) => found.map((point) => ({ check, ...point })));
  const failing = points.filter(({ state }) => state === 'failing');
  const count = (state: DoctorPoint['state']): number =>
    points.filter((point) => point.state === state).length;
  const passed = !someFail(
    failing.map(({ severity }) => ({
      severity,
      rule: '',
      message: '',
      file: '',
      span: { start: 0, end: 0 },
    })),
    repository.config.fail_on,
  );
  const { palette } = ports;
  const counts = { ok: count('ok'), failing: count('failing'), unknown: count('unknown') };
  return {
    exitCode: passed ? 0 : 1,
    text: `${[
      ...doctorText(world.ok ? sections : shortened(sections, world), palette),
      `${counted(points.length, 'point')}: ${counts.ok} ok, ${counts.failing} failing, ${counts.unknown} unknown`,
      passed ? palette.good('set up safely, as far as could be seen') : palette.bad('not set up safely'),
    ].join('\n')}\n`,
    json: {
      ...blank,
      repository: world.ok ? world.value.name : null,
      online: world.ok,
      points,
      counts,
      passed,
    },
  };
}

/** Why GitHub was not asked is said once. */
function shortened(sections: readonly DoctorSection[], world: AskedWorld): readonly DoctorSection[] {
  if (world.ok) return sections;
  const online = doctorChecks.flatMap((check) => ('online' in check ? [check.title] : []));
  return [
    ...sections.filter(({ title }) => !online.includes(title)),
    { title: online.join(', '), points: [notAskedPoint(world)] },
  ];
}

type AskedWorld =
  | { readonly ok: true; readonly value: OnlineWorld }
  | { readonly ok: false; readonly why: string; readonly needs: string | null };

async function pointsOf(
  check: DoctorCheck,
  local: LocalWorld,
  world: AskedWorld,
): Promise<readonly DoctorPoint[]> {
  if ('local' in check) return check.local(local);
  if (world.ok) return check.online(world.value);
  return [notAskedPoint(world)];
}

function notAskedPoint({ why, needs }: Extract<AskedWorld, { ok: false }>): DoctorPoint {
  const message = `not asked: ${why}`;
  return { about: 'GitHub', state: 'unknown', severity: 'info', message, mend: null, permission: needs };
}

async function onlineWorld(local: LocalWorld, ports: GithubPorts): Promise<AskedWorld> {
  try {
    const opened = await openGithub(ports);
    const { host } = new URL(opened.serverUrl);
    const isServer = host !== 'github.com' && !host.endsWith('.ghe.com');
    return { ok: true, value: { ...local, ...opened, isServer } };
  } catch (error) {
    if (!(error instanceof Failure)) throw error;
    return { ok: false, why: error.message, needs: error.hint };
  }
}

function textOf(root: string, path: string): string | null {
  const { file, findings } = readSourceFile(root, path);
  return findings.length === 0 ? file.text : null;
}

function filesIn(root: string, folder: string): readonly string[] {
  try {
    return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .map((path) => `${folder}/${path.split(sep).join('/')}`)
      .sort();
  } catch {
    return [];
  }
}
