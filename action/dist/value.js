// action/src/runbook/value.ts
const largestEnvironmentString = 131072;
function largestValueBytes(name) {
	return largestEnvironmentString - Buffer.byteLength(name) - 2;
}
function readValue(name, text, declaration) {
	const limit = largestValueBytes(name);
	const bytes = Buffer.byteLength(text);
	if (bytes > limit) return no(`Unexpected value of \`${name}\` of ${bytes} bytes, expected at most ${limit}`);
	if (text.includes("\0")) return no(`Unexpected NUL in \`${name}\`, expected a value the shell can hold`);
	const typed = typedValue(name, text, declaration);
	return typed.ok ? fitting(name, typed.value, declaration) : typed;
}
function fitValue(name, value, declaration) {
	const { type } = declaration;
	if (type !== "choice" && typeof value !== type) return no(`Unexpected ${typeof value} ${shown(value, declaration)} for \`${name}\`, expected a ${type}`);
	if (typeof value === "string" && Buffer.byteLength(value) > largestValueBytes(name)) return no(`Unexpected value of \`${name}\` of ${Buffer.byteLength(value)} bytes, expected at most ${largestValueBytes(name)}`);
	return fitting(name, value, declaration);
}
function textOf(value) {
	return String(value);
}
function typedValue(name, text, declaration) {
	switch (declaration.type) {
		case "string": return {
			ok: true,
			value: text
		};
		case "choice": {
			const chosen = declaration.enum?.find((value) => textOf(value) === text);
			return chosen === void 0 ? notInEnum(name, text, declaration) : {
				ok: true,
				value: chosen
			};
		}
		case "boolean": {
			const word = text.trim();
			if (word === "true" || word === "false") return {
				ok: true,
				value: word === "true"
			};
			return no(`Unexpected ${shown(text, declaration)} for \`${name}\`, expected \`true\` or \`false\``);
		}
		case "number": {
			const word = text.trim();
			const value = Number(word);
			if (/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][-+]?\d+)?$/.test(word) && Number.isFinite(value)) return {
				ok: true,
				value
			};
			return no(`Unexpected ${shown(text, declaration)} for \`${name}\`, expected a number`);
		}
		default: return declaration.type;
	}
}
function fitting(name, value, declaration) {
	if (declaration.enum !== void 0 && !declaration.enum.includes(value)) return notInEnum(name, value, declaration);
	if (declaration.pattern !== void 0 && !wholePattern(declaration.pattern).test(textOf(value))) return no(`Unexpected ${shown(value, declaration)} for \`${name}\`, expected to match \`${declaration.pattern}\``);
	return {
		ok: true,
		value
	};
}
function wholePattern(pattern) {
	return new RegExp(`^(?:${pattern})$`, "u");
}
function notInEnum(name, value, declaration) {
	const values = (declaration.enum ?? []).map((one) => `\`${textOf(one)}\``).join(", ");
	return no(`Unexpected ${shown(value, declaration)} for \`${name}\`, expected one of ${values}`);
}
function shown(value, declaration) {
	if (declaration.secret) return "value";
	const text = textOf(value);
	return `\`${text.length > 60 ? `${text.slice(0, 60)}…` : text}\``;
}
function no(message) {
	return {
		ok: false,
		message
	};
}

export { readValue as n, wholePattern as r, fitValue as t };