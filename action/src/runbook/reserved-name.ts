const names: ReadonlySet<string> = new Set(
  // What decides which code runs: the shell, the loader, and the languages of common tools.
  (
    'PATH ENV IFS CDPATH GLOBIGNORE SHELLOPTS BASHOPTS POSIXLY_CORRECT PROMPT_COMMAND PS0 PS1 PS2 PS3 PS4 EXECIGNORE FIGNORE ' +
    'INPUTRC FUNCNEST NODE_OPTIONS NODE_PATH NODE_EXTRA_CA_CERTS NODE_TLS_REJECT_UNAUTHORIZED PYTHONPATH PYTHONHOME ' +
    'PYTHONSTARTUP PYTHONINSPECT PERL5LIB PERL5OPT PERLLIB PERL5DB RUBYOPT RUBYLIB JAVA_TOOL_OPTIONS _JAVA_OPTIONS ' +
    'JDK_JAVA_OPTIONS CLASSPATH GCONV_PATH HOSTALIASES LOCALDOMAIN LOCPATH MALLOC_TRACE NLSPATH RESOLV_HOST_CONF RES_OPTIONS ' +
    'TZDIR GIT_SSH GIT_SSH_COMMAND GIT_EXEC_PATH GIT_EXTERNAL_DIFF GIT_ASKPASS GIT_PAGER GIT_EDITOR GIT_PROXY_COMMAND ' +
    'GIT_TEMPLATE_DIR SSH_ASKPASS PAGER EDITOR VISUAL LESSOPEN LESSCLOSE KUBECTL_EXTERNAL_DIFF ' +
    // What bash sets itself, or will not let anybody set.
    '_ EUID UID PPID GROUPS DIRSTACK FUNCNAME PIPESTATUS LINENO RANDOM SRANDOM SECONDS EPOCHSECONDS EPOCHREALTIME OPTARG OPTERR ' +
    'OPTIND REPLY MAPFILE COPROC HISTCMD SHLVL SHELL HOME PWD OLDPWD TMPDIR COMP_WORDBREAKS ' +
    // What belongs to the engine.
    'ITEM NEEDS GH_TOKEN __proto__'
  ).split(' '),
);

const prefixes = [
  'BASH_',
  'LD_',
  'DYLD_',
  'GITHUB_',
  'RUNBOOK_',
  'ACTIONS_',
  'RUNNER_',
  'INPUT_',
  'GIT_CONFIG',
];

/** Whether a name can be neither declared nor published: it would change the shell or the programs it starts, or it is the engine's. */
export const reservedName = (name: string): boolean =>
  names.has(name) || name === 'BASH' || prefixes.some((prefix) => name.startsWith(prefix));
