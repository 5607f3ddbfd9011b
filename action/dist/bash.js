import { t as parse } from "./parser.js";
import { a as assignedByBuiltin, c as setsVariables, i as programsCalledBy, l as forEachChild, n as literalOf, o as builtins, r as mayExpand, s as ownVariables } from "./bash-programs.js";

// action/src/runbook/bash.ts
function programsOf(script) {
	const { commands, functions } = readScript(script);
	const programs = /* @__PURE__ */ new Set();
	const lookedFor = /* @__PURE__ */ new Set();
	for (const { name, args } of commands) {
		const literal = name === void 0 ? void 0 : literalOf(name);
		if (literal === void 0) continue;
		const called = programsCalledBy(literal, args);
		for (const program of called.programs) programs.add(program);
		for (const program of called.lookedFor) lookedFor.add(program);
	}
	return [...programs].filter((name) => !builtins.has(name) && !functions.has(name) && !lookedFor.has(name));
}
function undeclaredNames(script, known) {
	const seen = /* @__PURE__ */ new Set();
	return script.reads.filter(({ name }) => {
		if (seen.has(name) || script.sets.has(name) || ownVariables.has(name) || known(name)) return false;
		seen.add(name);
		return true;
	});
}
function readScript(source) {
	try {
		return followScript(source);
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
		return {
			errors: [{
				start: 0,
				end: 1,
				message: "nested too deeply"
			}],
			reads: [],
			sets: /* @__PURE__ */ new Set(),
			functions: /* @__PURE__ */ new Set(),
			commands: []
		};
	}
}
function followScript(source) {
	const errors = [];
	const reads = [];
	const sets = /* @__PURE__ */ new Set();
	const functions = /* @__PURE__ */ new Set();
	const commands = [];
	visit(parse(source), void 0);
	return {
		errors: errors.filter(onlyFirst),
		reads,
		sets,
		functions,
		commands
	};
	function visit(node, fixed) {
		let inner = fixed;
		switch (node.type) {
			case "Word":
				if (!mayExpand(node.text)) return;
				break;
			case "Script":
				for (const error of node.errors ?? []) errors.push({
					...fixed ?? placeOfError(error.pos),
					message: error.message
				});
				break;
			case "CommandExpansion":
				if (node.script?.source !== void 0) inner = fixed ?? {
					start: node.pos,
					end: node.end
				};
				break;
			case "SimpleExpansion":
				read(node.text.slice(1), fixed ?? {
					start: node.pos,
					end: node.end
				});
				break;
			case "ParameterExpansion": {
				const { operation, prefix, parameter } = node;
				if (operation?.type === "Default" && !operation.operator.endsWith("?")) {
					if (operation.operator.endsWith("=")) sets.add(parameter);
				} else if (!(prefix === "!" && operation?.type === "Names")) read(parameter, fixed ?? {
					start: node.pos,
					end: node.end
				});
				break;
			}
			case "Assignment":
				sets.add(node.name);
				break;
			case "For":
			case "Select":
			case "Coproc":
				if (node.name !== void 0) sets.add(node.name.value);
				break;
			case "FileDescriptorVariable":
				sets.add(node.name);
				break;
			case "Function":
				functions.add(node.name.value);
				break;
			case "TestUnary":
				if (node.operator === "-v") sets.add(node.operand.value.replace(/\[.*$/s, ""));
				break;
			case "ArithmeticBinary":
				if (/^(?:[-+*/%&|^]|<<|>>)?=$/.test(node.operator)) setArithmetic(node.left);
				break;
			case "ArithmeticUnary":
				if (node.operator === "++" || node.operator === "--") setArithmetic(node.operand);
				break;
			case "ArithmeticWord": {
				const name = /^[A-Za-z_]\w*/.exec(node.value)?.[0];
				if (name !== void 0) read(name, fixed ?? {
					start: node.pos,
					end: node.pos + name.length
				});
				break;
			}
			case "HereDoc":
				if (node.closing === void 0 && node.delimiter !== void 0) errors.push({
					...fixed ?? {
						start: node.pos,
						end: node.delimiter.end
					},
					message: `expected a line '${node.delimiter.value}' to end the here-document`
				});
				break;
			case "Command": visitCommand(node);
		}
		forEachChild(node, (child) => visit(child, inner));
	}
	function read(name, place) {
		if (/^[A-Za-z_]\w*$/.test(name)) reads.push({
			...place,
			name
		});
	}
	function setArithmetic(target) {
		const name = target.type === "ArithmeticWord" ? /^[A-Za-z_]\w*/.exec(target.value)?.[0] : void 0;
		if (name !== void 0) sets.add(name);
	}
	function visitCommand(command) {
		commands.push(command);
		const name = command.name?.text;
		if (name === void 0 || !setsVariables(name)) return;
		const words = command.args.filter((argument) => argument.type === "Word");
		for (const variable of assignedByBuiltin(name, words.map(literalOf))) sets.add(variable);
	}
	function placeOfError(position) {
		const start = Math.min(position, Math.max(0, source.trimEnd().length - 1));
		return {
			start,
			end: start + 1
		};
	}
}
function onlyFirst(error, index, all) {
	return all.findIndex((other) => other.start === error.start) === index;
}

export { readScript as n, undeclaredNames as r, programsOf as t };