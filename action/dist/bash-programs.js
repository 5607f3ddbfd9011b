// node_modules/unbash/dist/traversal.js
function forEachChild(node, callback) {
	switch (node.type) {
		case "Script":
		case "CompoundList":
		case "AndOr":
			for (const command of node.commands) callback(command);
			return;
		case "Statement":
			callback(node.command);
			return;
		case "Command":
			for (const child of node.prefix) callback(child);
			if (node.name) callback(node.name);
			for (const child of node.suffix) callback(child);
			return;
		case "Pipeline":
			for (const prefix of node.prefixes) callback(prefix);
			for (const command of node.commands) callback(command);
			return;
		case "Redirected":
			callback(node.command);
			for (const redirect of node.redirects) callback(redirect);
			return;
		case "If":
			callback(node.clause);
			callback(node.then);
			for (const branch of node.elif) callback(branch);
			if (node.else) callback(node.else);
			return;
		case "Elif":
			callback(node.clause);
			callback(node.then);
			return;
		case "For":
		case "Select":
			callback(node.name);
			if (node.wordlist) for (const word of node.wordlist) callback(word);
			callback(node.body);
			return;
		case "While":
			callback(node.clause);
			callback(node.body);
			return;
		case "Function":
		case "Coproc":
			if (node.name) callback(node.name);
			callback(node.body);
			return;
		case "Subshell":
		case "BraceGroup":
			callback(node.body);
			return;
		case "Case":
			callback(node.word);
			for (const item of node.items) callback(item);
			return;
		case "CaseItem":
			for (const pattern of node.pattern) callback(pattern);
			callback(node.body);
			return;
		case "ArithmeticFor": {
			const initialize = node.initialize;
			if (initialize) callback(initialize);
			const test = node.test;
			if (test) callback(test);
			const update = node.update;
			if (update) callback(update);
			callback(node.body);
			return;
		}
		case "Word":
		case "Glob":
		case "ArithmeticWord":
		case "HereDocBody":
		case "BraceExpansion":
		case "ExtendedGlob": {
			const parts = node.parts;
			if (parts) for (const part of parts) callback(part);
			return;
		}
		case "DoubleQuoted":
		case "LocaleString":
			for (const part of node.parts) callback(part);
			return;
		case "ParameterExpansion":
			if (node.index) callback(node.index);
			if (node.operation) callback(node.operation);
			return;
		case "Default":
		case "Remove":
		case "Transform":
			callback(node.operand);
			return;
		case "CaseModification":
			if (node.operand) callback(node.operand);
			return;
		case "Replace":
			callback(node.pattern);
			callback(node.replacement);
			return;
		case "Slice":
			callback(node.offset);
			if (node.length) callback(node.length);
			return;
		case "Assignment": {
			const index = node.index;
			if (index) callback(index);
			callback(node.value);
			return;
		}
		case "ArrayValue":
			for (const element of node.elements) callback(element);
			return;
		case "Redirect":
		case "HereString":
			if (node.descriptor) callback(node.descriptor);
			if (node.target) callback(node.target);
			return;
		case "HereDoc":
			if (node.descriptor) callback(node.descriptor);
			if (node.delimiter) callback(node.delimiter);
			callback(node.body);
			return;
		case "CommandExpansion":
		case "ProcessSubstitution":
		case "ArithmeticCommandExpansion": {
			const script = node.script;
			if (script) callback(script);
			return;
		}
		case "ArithmeticExpansion":
		case "ArithmeticCommand":
		case "ArithmeticGroup":
		case "TestCommand":
		case "TestGroup": {
			const expression = node.expression;
			if (expression) callback(expression);
			return;
		}
		case "ArithmeticBinary":
		case "TestBinary":
			callback(node.left);
			callback(node.right);
			return;
		case "ArithmeticUnary":
		case "TestUnary":
			callback(node.operand);
			return;
		case "ArithmeticTernary":
			callback(node.test);
			callback(node.consequent);
			callback(node.alternate);
			return;
		case "TestLogical":
			for (const operand of node.operands) callback(operand);
			return;
		case "TestNot":
			for (const negation of node.negations) callback(negation);
			callback(node.operand);
			return;
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted":
		case "SimpleExpansion":
		case "Names":
		case "Unknown":
		case "FileDescriptor":
		case "FileDescriptorVariable":
		case "HereDocDelimiter":
		case "Time":
		case "Negation": return;
		default: throw new TypeError(`Unexpected syntax node: ${node}`);
	}
}

// action/src/runbook/bash-builtins.ts
const builtins = new Set(". : [ alias bg bind break builtin caller cd command compgen complete compopt continue declare dirs disown echo enable eval exec exit export false fc fg getopts hash help history jobs kill let local logout mapfile popd printf pushd pwd read readarray readonly return set shift shopt source suspend test times trap true type typeset ulimit umask unalias unset wait".split(" "));
const ownVariables = new Set("_ BASH BASHOPTS BASHPID BASH_ALIASES BASH_ARGC BASH_ARGV BASH_ARGV0 BASH_CMDS BASH_COMMAND BASH_EXECUTION_STRING BASH_LINENO BASH_LOADABLES_PATH BASH_REMATCH BASH_SOURCE BASH_SUBSHELL BASH_VERSINFO BASH_VERSION COPROC DIRSTACK EPOCHREALTIME EPOCHSECONDS EUID FUNCNAME GROUPS HOME HOSTNAME HOSTTYPE IFS LINENO LOGNAME MACHTYPE MAPFILE OLDPWD OPTARG OPTERR OPTIND OSTYPE PATH PIPESTATUS PPID PS4 PWD RANDOM READLINE_LINE REPLY RUNBOOK_MASK RUNBOOK_OUTPUT SECONDS SHELL SHELLOPTS SHLVL SRANDOM UID USER".split(" "));
const optionsWithValue = {
	read: "adinNptu",
	mapfile: "dnOsuCc",
	readarray: "dnOsuCc"
};
const setters = new Set("read mapfile readarray getopts printf wait declare typeset local export readonly let test [".split(" "));
function setsVariables(name) {
	return setters.has(name);
}
function assignedByBuiltin(name, words) {
	switch (name) {
		case "read":
		case "mapfile":
		case "readarray": return [...operandsOf(words, optionsWithValue[name] ?? ""), ...valuesOf(words, "a")].filter(isName);
		case "getopts": return [
			words[1],
			"OPTARG",
			"OPTIND"
		].filter(isName);
		case "printf": return words[0] === "-v" ? [words[1]?.replace(/\[.*$/s, "")].filter(isName) : [];
		case "wait": return valuesOf(words, "p").filter(isName);
		case "declare":
		case "typeset":
		case "local":
		case "export":
		case "readonly": return words.filter(isName);
		case "let": return words.map((word) => /^[A-Za-z_]\w*(?=(?:[-+*/%&|^]|<<|>>)?=[^=]|\+\+|--)/.exec(word ?? "")?.[0]).filter(isName);
		case "test":
		case "[": return words.map((word, index) => words[index - 1] === "-v" ? word : void 0).filter(isName);
		default: return [];
	}
}
function isName(word) {
	return word !== void 0 && /^[A-Za-z_]\w*$/.test(word);
}
function operandsOf(words, withValue) {
	const operands = [];
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		if (word === void 0 || !word.startsWith("-") || word === "-") operands.push(word);
		else if (word.length > 1 && withValue.includes(word.at(-1) ?? "")) index++;
	}
	return operands;
}
function valuesOf(words, option) {
	return words.map((word, index) => {
		if (word === void 0 || !/^-[A-Za-z]/.test(word)) return void 0;
		if (word.startsWith(`-${option}`) && word.length > 2) return word.slice(2);
		return word.endsWith(option) ? words[index + 1] : void 0;
	});
}

// action/src/runbook/bash-programs.ts
function literalOf(word) {
	if (!mayExpand(word.text)) return word.value;
	return (word.parts ?? []).every(isFixed) ? word.value : void 0;
}
function mayExpand(text) {
	return text.includes("$") || text.includes("`") || text.includes("(");
}
function isFixed(part) {
	switch (part.type) {
		case "Literal":
		case "SingleQuoted":
		case "AnsiCQuoted": return true;
		case "DoubleQuoted":
		case "LocaleString": return part.parts.every(isFixed);
		default: return false;
	}
}
const wrappers = {
	builtin: {
		withValue: [],
		before: 0
	},
	command: {
		withValue: [],
		before: 0
	},
	env: {
		withValue: [
			"-u",
			"--unset",
			"-C",
			"--chdir"
		],
		before: 0
	},
	exec: {
		withValue: ["-a"],
		before: 0
	},
	nice: {
		withValue: ["-n", "--adjustment"],
		before: 0
	},
	nohup: {
		withValue: [],
		before: 0
	},
	setsid: {
		withValue: [],
		before: 0
	},
	stdbuf: {
		withValue: [
			"-i",
			"-o",
			"-e"
		],
		before: 0
	},
	sudo: {
		withValue: [
			"-u",
			"-g",
			"-h",
			"-p",
			"-C",
			"-r",
			"-t",
			"-U",
			"-D"
		],
		before: 0
	},
	timeout: {
		withValue: [
			"-k",
			"-s",
			"--kill-after",
			"--signal"
		],
		before: 1
	},
	xargs: {
		withValue: [
			"-a",
			"-d",
			"-E",
			"-I",
			"-L",
			"-n",
			"-P",
			"-s"
		],
		before: 0
	}
};
const lookups = /* @__PURE__ */ new Set([
	"command",
	"type",
	"hash",
	"which"
]);
function programsCalledBy(name, args) {
	const words = args.map((argument) => argument.type === "Word" ? literalOf(argument) : argument.text);
	if (lookups.has(name) && (name !== "command" || words.some((word) => word === "-v" || word === "-V"))) return {
		programs: [name],
		lookedFor: words.filter((word) => word !== void 0 && !word.startsWith("-"))
	};
	const wrapper = Object.hasOwn(wrappers, name) ? wrappers[name] : void 0;
	if (wrapper === void 0) return {
		programs: [name],
		lookedFor: []
	};
	const inner = innerCommand(words, wrapper);
	const wrapped = inner === void 0 ? void 0 : words[inner];
	if (inner === void 0 || wrapped === void 0) return {
		programs: [name],
		lookedFor: []
	};
	const called = programsCalledBy(wrapped, args.slice(inner + 1));
	return {
		programs: [name, ...called.programs],
		lookedFor: called.lookedFor
	};
}
function innerCommand(words, wrapper) {
	let before = wrapper.before;
	for (let index = 0; index < words.length; index++) {
		const word = words[index];
		if (word === void 0) return void 0;
		if (wrapper.withValue.includes(word)) index++;
		else if (word === "--" || /^-|^[A-Za-z_]\w*=/.test(word)) continue;
		else if (before > 0) before--;
		else return index;
	}
}

export { assignedByBuiltin as a, setsVariables as c, programsCalledBy as i, forEachChild as l, literalOf as n, builtins as o, mayExpand as r, ownVariables as s, isFixed as t };