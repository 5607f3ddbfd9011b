import { createHash } from 'node:crypto';
import type { CommandEnd } from '../engine/input.ts';
import type { OutputLine, Shell } from '../engine/ports.ts';
import { baseEnvironment, commandEnvironment } from './command-environment.ts';
import { commandFiles, nothingReported, type Reported } from './command-files.ts';
import { commandFolder } from './command-folder.ts';
import { runCommandProcess, type ProcessEnd, type StreamName } from './command-process.ts';
import { executionLogs } from './execution-log.ts';
import { missingPrograms } from './find-programs.ts';
import { explainNotStarted } from './not-started.ts';
import { outputStore } from './output-store.ts';
import { recordOutput, type OutputRecorder } from './record-output.ts';
import { runningCommands } from './running-commands.ts';
import type { StreamingSecrets } from './secrets.ts';

export type ShellOptions = {
  /** Where commands run, and below which `.runbook/` lies. */
  readonly root: string;
  readonly secrets: StreamingSecrets;
  /** The process's own environment, of which commands get what is theirs. */
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Told each masked line of output as it comes; a very long line comes in parts. */
  readonly onLine: (line: OutputLine) => void;
  /** Asked after each piece of output; where it returns a promise, the command waits for it. */
  readonly drained?: () => Promise<void> | null;
  /** Between TERM and KILL; 5 by default. */
  readonly graceSeconds?: number;
};

export type ClosableShell = Shell & {
  /** Removes temporary files now instead of at the end of the process. Nothing may run. */
  readonly close: () => void;
};

/** What is run, whether a step's command or the check of a condition. */
type Script = {
  readonly executionId: string;
  readonly title: string;
  readonly step: number | string;
  readonly item: string | null;
  readonly script: string;
  readonly values: Readonly<Record<string, string>>;
  readonly declaredSecrets: readonly string[];
  readonly declared: Parameters<Shell['run']>[2];
  readonly timeoutSeconds: number;
  readonly keepBytes: number;
  readonly signal: AbortSignal;
};

type Ran = {
  readonly end: ProcessEnd;
  readonly reported: Reported;
  readonly streams: Readonly<Record<StreamName, ReturnType<OutputRecorder['end']>>>;
};

const commandLimit = 64 * 1024;
const detailLimit = 2048;

/** Runs commands in bash on this machine; logs, kept output and notes of what runs go below `.runbook/` in the root. */
export function bashShell(options: ShellOptions): ClosableShell {
  const { root, secrets } = options;
  const base = baseEnvironment(options.environment);
  const folder = commandFolder();
  const running = runningCommands(root, folder.path);
  const logs = executionLogs(root);
  const store = outputStore(root, secrets.mask);

  const perform = async (script: Script): Promise<Ran> => {
    const log = logs.open(script.executionId, secrets.mask(script.title));
    const paths = folder.files();
    const files = commandFiles(paths, secrets, script.declared);
    const record = (stream: StreamName): OutputRecorder =>
      recordOutput({
        masked: secrets.stream(),
        keepBytes: script.keepBytes,
        log: log.write,
        line: (text) => options.onLine({ step: script.step, item: script.item, stream, text }),
      });
    const recorders = { stdout: record('stdout'), stderr: record('stderr') };
    const environment = {
      ...commandEnvironment({
        base,
        values: script.values,
        declaredSecrets: script.declaredSecrets,
        secret: secrets.get,
      }),
      RUNBOOK_OUTPUT: paths.output,
      RUNBOOK_MASK: paths.mask,
    };
    running.open(script.executionId);
    let forget = (): void => {};
    const end = await runCommandProcess({
      script: script.script,
      cwd: root,
      environment,
      timeoutSeconds: script.timeoutSeconds,
      graceSeconds: options.graceSeconds ?? 5,
      signal: script.signal,
      pipes: folder.pipes(),
      started: (pgid) => {
        forget = running.add(script.executionId, {
          pgid,
          step: script.step,
          since: new Date().toISOString(),
        });
      },
      output: (stream, bytes) => {
        files.refresh();
        recorders[stream].write(bytes);
        return options.drained?.() ?? null;
      },
    });
    forget();
    // First the secrets, then what was held back.
    const reported: Reported =
      end.error === null
        ? files.finish(end.ended === 'exited')
        : {
            ...nothingReported,
            problem: {
              code: 'not-started',
              message: secrets.mask(
                explainNotStarted(end.error, { script: script.script, environment, cwd: root }),
              ),
            },
          };
    paths.remove();
    const streams = { stdout: recorders.stdout.end(), stderr: recorders.stderr.end() };
    const trouble = log.close(`${endingOf(end, script.timeoutSeconds)} after ${end.duration_ms} ms`);
    if (trouble !== null) {
      const text = `the log of this execution is not whole: ${trouble}`;
      options.onLine({ step: script.step, item: script.item, stream: 'stderr', text });
    }
    return { end, reported, streams };
  };

  return {
    run: async (executionId, command, declared, signal) => {
      const limit = { full: store.left(executionId), tail: commandLimit, none: 0 }[command.keep];
      const { end, reported, streams } = await perform({
        executionId,
        title: titleOf(command),
        step: command.step,
        item: command.item,
        script: command.script,
        values: command.environment,
        declaredSecrets: command.secrets,
        declared,
        timeoutSeconds: command.timeoutSeconds,
        keepBytes: limit,
        signal,
      });
      const { stdout, stderr } = streams;
      const kept = store.save({ executionId, name: nameOf(command), limit, stdout, stderr });
      return {
        exit_code: end.exit_code,
        signal: end.signal,
        ended: end.ended,
        duration_ms: end.duration_ms,
        ...kept,
        stdoutText: stdout.text,
        stderrText: stderr.text,
        textCut: stdout.textCut || stderr.textCut,
        ...reported,
      } satisfies CommandEnd;
    },
    check: async (executionId, effect, signal) => {
      const { end, reported, streams } = await perform({
        executionId,
        title: effect.subject,
        step: effect.subject,
        item: null,
        script: effect.script,
        values: effect.environment,
        declaredSecrets: effect.secrets,
        declared: {},
        timeoutSeconds: effect.timeoutSeconds,
        keepBytes: detailLimit,
        signal,
      });
      const how =
        end.ended === 'exited' ? null : (reported.problem?.message ?? endingOf(end, effect.timeoutSeconds));
      const texts = [streams.stdout, streams.stderr].map(({ kept }) =>
        kept.take(detailLimit).toString().trim(),
      );
      const detail = [how, ...texts.map(secrets.mask)]
        .filter((text) => text !== null && text !== '')
        .join('\n');
      const exitCode = end.ended === 'exited' ? end.exit_code : null;
      return { exitCode, detail: detail === '' ? null : detail };
    },
    missing: async (programs) => missingPrograms(programs, { root, path: base['PATH'], home: base['HOME'] }),
    close: () => {
      running.close();
      folder.remove();
    },
  };
}

type Command = Parameters<Shell['run']>[1];

function titleOf({ step, visit, attempt, item, index }: Command): string {
  const which = item === null ? '' : `, item ${JSON.stringify(item)}`;
  return `step ${step}, visit ${visit}, attempt ${attempt}${which}, command ${index}`;
}

/** A file's name; items that are no name in every file system are told by their digest. */
function nameOf({ step, visit, attempt, item, index }: Command): string {
  const safe = item === null || /^[a-z0-9_][a-z0-9._-]{0,63}$/.test(item);
  const part = safe ? item : `~${createHash('sha256').update(item).digest('hex').slice(0, 16)}`;
  return [step, visit, attempt, ...(part === null ? [] : [part]), index].join('-');
}

function endingOf(end: ProcessEnd, timeoutSeconds: number): string {
  switch (end.ended) {
    case 'exited':
      return `exit code ${end.exit_code ?? 'unknown'}`;
    case 'signalled':
      return `ended by ${end.signal ?? 'a signal'}`;
    case 'timed_out':
      return `stopped because it had not ended in ${timeoutSeconds} s`;
    case 'cancelled':
      return 'cancelled';
    case 'not_started':
      return 'not started';
    default:
      return end.ended satisfies never;
  }
}
