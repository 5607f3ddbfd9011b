import { n as keyEnd, r as tokenShapes, t as keyBegin } from "./token-shapes.js";
import { n as secretProblem, t as secretForms } from "./secret-forms.js";

// action/src/adapters/mask-stream.ts
const mask = "***";
const patience = 65536;
const longestKey = 400;
function maskStream(matcher) {
	const keys = keyLines();
	let pending = "";
	let covered = 0;
	const take = (finder, cut) => {
		let out = "";
		let masked = covered;
		let done = covered;
		let match = finder.find(pending, 0);
		while (match !== null && match.start < cut) {
			if (match.start >= masked) out += pending.slice(done, match.start) + mask;
			masked = Math.max(masked, match.end);
			done = masked;
			match = finder.find(pending, match.start + 1);
		}
		if (done < cut) out += pending.slice(done, cut);
		covered = Math.max(0, masked - cut);
		pending = pending.slice(cut);
		return keys(out);
	};
	return {
		write: (text) => {
			const line = text.lastIndexOf("\n");
			const cut = line < 0 ? 0 : pending.length + line + 1;
			pending += text;
			const finder = matcher();
			if (cut > 0) return take(finder, cut);
			if (pending.length < Math.max(patience, 2 * finder.longest)) return "";
			return take(finder, characterBefore(pending, pending.length - finder.longest));
		},
		end: () => take(matcher(), pending.length)
	};
}
function characterBefore(text, at) {
	const unit = text.charCodeAt(at - 1);
	return unit >= 55296 && unit < 56320 ? at - 1 : at;
}
function keyLines() {
	let left = 0;
	const line = (text) => {
		if (left > 0) {
			left -= 1;
			const end = keyEnd.exec(text);
			if (end !== null) {
				left = 0;
				return mask + text.slice(end.index + end[0].length);
			}
			if (isKeyText(text)) return text === "" ? "" : mask;
			left = 0;
		}
		const begin = keyBegin.exec(text);
		if (begin === null) return text;
		left = longestKey;
		return text.slice(0, begin.index) + mask;
	};
	return (text) => left > 0 || text.includes("-----BEGIN ") ? text.split("\n").map(line).join("\n") : text;
}
function isKeyText(line) {
	const text = line.replaceAll(/^[\s"'|>+#*-]+|[\s"',\\]+$/g, "");
	return /^[A-Za-z0-9+/=]*$/.test(text) || /^\*+$/.test(text) || /^(?:Proc-Type|DEK-Info|Version|Comment|Hash|Charset): /.test(text) || /[A-Za-z0-9+/=]{40}/.test(text);
}

// action/src/adapters/matcher.ts
const size = 4;
function compileMatcher(patterns) {
	const skips = (/* @__PURE__ */ new Uint8Array(65536)).fill(3);
	const buckets = /* @__PURE__ */ new Map();
	for (const pattern of patterns) {
		for (let at = 1; at < size; at += 1) {
			const pair = pairAt(pattern.literal, at);
			skips[pair] = Math.min(skips[pair] ?? 0, 3 - at);
		}
		const last = pairAt(pattern.literal, 3);
		const bucket = buckets.get(last);
		if (bucket === void 0) buckets.set(last, [pattern]);
		else bucket.push(pattern);
	}
	return {
		find: (text, from) => {
			let at = from + size - 1;
			while (at < text.length) {
				const pair = (text.charCodeAt(at - 1) & 255) << 8 | text.charCodeAt(at) & 255;
				const skip = skips[pair] ?? 0;
				if (skip === 0) {
					const start = at - size + 1;
					const end = endOfLongest(buckets.get(pair) ?? [], text, start);
					if (end > start) return {
						start,
						end
					};
					at += 1;
				} else at += skip;
			}
			return null;
		},
		longest: patterns.reduce((longest, pattern) => Math.max(longest, pattern.longest ?? pattern.literal.length), size)
	};
}
function pairAt(text, at) {
	return (text.charCodeAt(at - 1) & 255) << 8 | text.charCodeAt(at) & 255;
}
function endOfLongest(patterns, text, start) {
	let end = start;
	for (const { literal, shape } of patterns) if (text.startsWith(literal, start)) end = Math.max(end, start + (shape === void 0 ? literal.length : lengthOf(shape, text, start)));
	return end;
}
function lengthOf(shape, text, start) {
	shape.lastIndex = start;
	return shape.exec(text)?.[0].length ?? 0;
}

// action/src/adapters/secrets.ts
function createSecrets(initial) {
	const values = /* @__PURE__ */ new Map();
	const forms = /* @__PURE__ */ new Set();
	let matcher = null;
	const current = () => {
		matcher ??= compileMatcher([...tokenShapes, ...[...forms].map((literal) => ({ literal }))]);
		return matcher;
	};
	const add = (value, name) => {
		const problem = secretProblem(value);
		if (problem !== null) throw new Error(`the secret ${name ?? "without a name"} ${problem}`);
		if (name !== void 0) values.set(name, value);
		const before = forms.size;
		for (const form of secretForms(value)) forms.add(form);
		if (forms.size > before) matcher = null;
	};
	for (const { name, value } of initial) add(value, name);
	return {
		get: (name) => values.get(name),
		add,
		mask: (text) => {
			if (current().find(text, 0) === null && !text.includes("-----BEGIN ")) return text;
			const stream = maskStream(current);
			return stream.write(text) + stream.end();
		},
		stream: () => maskStream(current)
	};
}

export { createSecrets as t };