/** What one line of a comment asks for. */
export type CommentCommand =
  | { readonly verb: 'choose'; readonly step: number; readonly branch: string }
  | {
      readonly verb: 'done' | 'failed' | 'skip' | 'retry';
      /** A step's number, `prerequisites.N`, `post_conditions.N` or `preflight`. */
      readonly subject: string;
      readonly reason: string | null;
    }
  | { readonly verb: 'approve'; readonly step: number; readonly nonce: string }
  | { readonly verb: 'reject'; readonly step: number; readonly reason: string | null }
  | { readonly verb: 'rollback'; readonly to: number | null }
  | { readonly verb: 'abort' | 'pause' | 'resume' | 'lost'; readonly reason: string | null }
  | { readonly verb: 'take' }
  | { readonly verb: 'handover'; readonly to: string }
  | { readonly verb: 'note'; readonly text: string }
  | { readonly verb: 'set'; readonly name: string; readonly value: string };

export type CommentVerb = CommentCommand['verb'];

/** The line of a comment that asks for it; parses to the same command. */
export function commandLine(command: CommentCommand): string {
  switch (command.verb) {
    case 'choose':
      return `/choose ${command.step} ${command.branch}`;
    case 'done':
    case 'failed':
    case 'skip':
    case 'retry':
      return `/${command.verb} ${command.subject}${tail(command.reason)}`;
    case 'approve':
      return `/approve ${command.step} ${command.nonce}`;
    case 'reject':
      return `/reject ${command.step}${tail(command.reason)}`;
    case 'rollback':
      return command.to === null ? '/rollback' : `/rollback to ${command.to}`;
    case 'abort':
    case 'pause':
    case 'resume':
    case 'lost':
      return `/${command.verb}${tail(command.reason)}`;
    case 'take':
      return '/take';
    case 'handover':
      return `/handover @${command.to}`;
    case 'note':
      return `/note ${command.text}`;
    case 'set':
      return `/set ${command.name}=${command.value}`;
    default:
      return command satisfies never;
  }
}

function tail(reason: string | null): string {
  return reason === null ? '' : ` ${reason}`;
}
