import { S as Literal, _ as Binary, a as falsy, c as truthy, d as NumberData, f as Null, g as Kind, h as Array$1, i as equals, l as TokenType, m as BooleanData, n as parseExpression, o as greaterThan, p as Dictionary, r as wellKnownFunctions, s as lessThan, t as templateParts, u as StringData, w as Star, x as IndexAccess } from "./template.js";

// action/src/runbook/strict-data.ts
var StrictDictionary = class extends Dictionary {
	entries;
	constructor(entries) {
		super();
		this.entries = entries;
	}
	get(key) {
		const value = this.entries.get(key);
		if (value === void 0) {
			const names = [...this.entries.keys()].slice(0, 20).map((name) => `\`${name}\``);
			throw new Error(`Unexpected missing key \`${key}\`, expected ${names.length === 0 ? "an object that is not empty" : names.join(", ")}`);
		}
		return value;
	}
	values() {
		return [...this.entries.values()];
	}
	pairs() {
		return [...this.entries].map(([key, value]) => ({
			key,
			value
		}));
	}
};
function toData(value) {
	if (value === null || value === void 0) return new Null();
	if (typeof value === "string") return new StringData(value);
	if (typeof value === "number") return new NumberData(value);
	if (typeof value === "boolean") return new BooleanData(value);
	if (Array.isArray(value)) return arrayOf(value.map(toData));
	const present = Object.entries(value).filter(([, inner]) => inner !== void 0);
	return new StrictDictionary(new Map(present.map(([key, inner]) => [key, toData(inner)])));
}
function fromData(data) {
	switch (data.kind) {
		case Kind.Null: return null;
		case Kind.String:
		case Kind.Number:
		case Kind.Boolean: return data.value;
		case Kind.Array: return data.values().map(fromData);
		case Kind.Dictionary: return Object.fromEntries(data.pairs().map(({ key, value }) => [key, fromData(value)]));
		default: return data;
	}
}
function arrayOf(items) {
	const array = new Array$1();
	for (const item of items) array.add(item);
	return array;
}

// node_modules/@actions/expressions/dist/filtered_array.js
var FilteredArray = class extends Array$1 {};

// node_modules/@actions/expressions/dist/idxHelper.js
var idxHelper = class {
	constructor(star, idx) {
		this.star = star;
		if (!idx) return;
		if (!star) {
			if (idx.primitive) this.str = idx.coerceString();
			let f = idx.number();
			if (!isNaN(f) && isFinite(f) && f >= 0) {
				f = Math.floor(f);
				this.int = f;
			}
		}
	}
};

// node_modules/@actions/expressions/dist/evaluator.js
var Evaluator = class {
	constructor(n, context, functions) {
		this.n = n;
		this.context = context;
		this.functions = functions;
	}
	evaluate() {
		return this.eval(this.n);
	}
	eval(n) {
		return n.accept(this);
	}
	visitLiteral(literal) {
		return literal.literal;
	}
	visitUnary(unary) {
		const r = this.eval(unary.expr);
		if (unary.operator.type === TokenType.BANG) return new BooleanData(falsy(r));
		throw new Error(`unknown unary operator: ${unary.operator.lexeme}`);
	}
	visitBinary(binary) {
		const left = this.eval(binary.left);
		const right = this.eval(binary.right);
		switch (binary.operator.type) {
			case TokenType.EQUAL_EQUAL: return new BooleanData(equals(left, right));
			case TokenType.BANG_EQUAL: return new BooleanData(!equals(left, right));
			case TokenType.GREATER: return new BooleanData(greaterThan(left, right));
			case TokenType.GREATER_EQUAL: return new BooleanData(equals(left, right) || greaterThan(left, right));
			case TokenType.LESS: return new BooleanData(lessThan(left, right));
			case TokenType.LESS_EQUAL: return new BooleanData(equals(left, right) || lessThan(left, right));
		}
		throw new Error(`unknown binary operator: ${binary.operator.lexeme}`);
	}
	visitLogical(logical) {
		let result;
		for (const arg of logical.args) {
			result = this.eval(arg);
			if (logical.operator.type === TokenType.AND && falsy(result) || logical.operator.type === TokenType.OR && truthy(result)) break;
		}
		return result;
	}
	visitGrouping(grouping) {
		return this.eval(grouping.group);
	}
	visitContextAccess(contextAccess) {
		return this.context.get(contextAccess.name.lexeme);
	}
	visitIndexAccess(ia) {
		let idx;
		if (ia.index instanceof Star) idx = new idxHelper(true, void 0);
		else {
			let idxResult;
			try {
				idxResult = this.eval(ia.index);
			} catch (e) {
				throw new Error(`could not evaluate index for index access: ${e.message}`, { cause: e });
			}
			idx = new idxHelper(false, idxResult);
		}
		const objResult = this.eval(ia.expr);
		let result;
		switch (objResult.kind) {
			case Kind.Array: {
				const tobjResult = objResult;
				if (tobjResult instanceof FilteredArray) result = filteredArrayAccess(tobjResult, idx);
				else result = arrayAccess(tobjResult, idx);
				break;
			}
			case Kind.Dictionary:
				result = objectAccess(objResult, idx);
				break;
			default: if (idx.star) result = new FilteredArray();
			else result = new Null();
		}
		return result;
	}
	visitFunctionCall(functionCall) {
		const args = functionCall.args.map((arg) => this.eval(arg));
		const functionName = functionCall.functionName.lexeme.toLowerCase();
		return (this.functions?.get(functionName) || wellKnownFunctions[functionName]).call(...args);
	}
};
function filteredArrayAccess(fa, idx) {
	const result = new FilteredArray();
	for (const item of fa.values()) switch (item.kind) {
		case Kind.Dictionary: {
			const ti = item;
			if (idx.star) for (const v of ti.values()) result.add(v);
			else if (idx.str !== void 0) {
				const v = ti.get(idx.str);
				if (v !== void 0) result.add(v);
			}
			break;
		}
		case Kind.Array: {
			const ti = item;
			if (idx.star) for (const v of ti.values()) result.add(v);
			else if (idx.int !== void 0 && idx.int < ti.values().length) result.add(ti.get(idx.int));
			break;
		}
	}
	return result;
}
function arrayAccess(a, idx) {
	if (idx.star) {
		const fa = new FilteredArray();
		for (const item of a.values()) fa.add(item);
		return fa;
	}
	if (idx.int !== void 0 && idx.int < a.values().length) return a.get(idx.int);
	return new Null();
}
function objectAccess(obj, idx) {
	if (idx.star) return new FilteredArray(...obj.values());
	if (idx.str !== void 0) {
		const r = obj.get(idx.str);
		if (r !== void 0) return r;
	}
	return new Null();
}

// action/src/runbook/strict-evaluator.ts
var StrictEvaluator = class extends Evaluator {
	contexts;
	constructor(tree, contexts) {
		super(tree, contexts, functions);
		this.contexts = contexts;
	}
	visitContextAccess(access) {
		return this.contexts.get(access.name.lexeme);
	}
	visitBinary(binary) {
		const left = this.eval(binary.left);
		const right = this.eval(binary.right);
		refuseLooseComparison(left, right, binary.operator);
		return super.visitBinary(new Binary(literal(left, binary.operator), binary.operator, literal(right, binary.operator)));
	}
	visitIndexAccess(access) {
		const object = this.eval(access.expr);
		if (access.index instanceof Star) {
			if (object.kind !== Kind.Array && object.kind !== Kind.Dictionary) throw new Error(`Unexpected \`*\` of ${named(object)}, expected a list or an object`);
			return super.visitIndexAccess(new IndexAccess(literal(object, noToken), access.index));
		}
		const index = this.eval(access.index);
		refuseMissing(object, index);
		return super.visitIndexAccess(new IndexAccess(literal(object, noToken), literal(index, noToken)));
	}
};
const noToken = {
	type: TokenType.UNKNOWN,
	lexeme: "",
	range: {
		start: {
			line: 0,
			column: 0
		},
		end: {
			line: 0,
			column: 0
		}
	}
};
const functions = /* @__PURE__ */ new Map([["fromjson", {
	name: "fromJSON",
	minArgs: 1,
	maxArgs: 1,
	call: fromJson
}]]);
function fromJson(...[text]) {
	const source = text?.coerceString() ?? "";
	if (source.trim() === "") throw new Error("Unexpected empty text, expected JSON for `fromJSON`");
	try {
		return toData(JSON.parse(source));
	} catch (error) {
		if (!(error instanceof SyntaxError)) throw error;
		throw new Error(`Unexpected text that is no JSON, expected JSON for \`fromJSON\` (${error.message})`, { cause: error });
	}
}
function literal(value, token) {
	return new Literal(value, token);
}
function refuseLooseComparison(left, right, operator) {
	const equality = operator.type === TokenType.EQUAL_EQUAL || operator.type === TokenType.BANG_EQUAL;
	for (const [one, other] of [[left, right], [right, left]]) {
		const loose = other.kind === Kind.Number && (one.kind === Kind.Null || isBlank(one));
		const unordered = !equality && !(one.kind === Kind.String || one.kind === Kind.Number || one.kind === Kind.Boolean);
		const noNumber = !equality && other.kind === Kind.Number && one.kind === Kind.String && Number.isNaN(one.number());
		if (loose || unordered || noNumber) throw new Error(`Unexpected ${named(one)} in a comparison by \`${operator.lexeme}\` with ${named(other)}, expected ${other.kind === Kind.Number ? "a number" : "a text or number"}`);
	}
}
function isBlank(data) {
	return data.kind === Kind.String && data.value.trim() === "";
}
function refuseMissing(object, index) {
	const key = index.coerceString();
	switch (object.kind) {
		case Kind.Dictionary:
			if (!index.primitive) throw new Error(`Unexpected ${named(index)} as a key, expected a text`);
			object.get(key);
			return;
		case Kind.Array: {
			const count = object.values().length;
			const position = index.number();
			if (object instanceof FilteredArray) return;
			if (!Number.isInteger(position) || position < 0 || position >= count) throw new Error(`Unexpected index \`${key}\`, expected ${count === 0 ? "a list that is not empty" : `0 to ${count - 1}`}`);
			return;
		}
		case Kind.Null:
		case Kind.String:
		case Kind.Number:
		case Kind.Boolean: throw new Error(`Unexpected key \`${key}\` of ${named(object)}, expected a list or an object`);
	}
}
function named(data) {
	switch (data.kind) {
		case Kind.Null: return "null";
		case Kind.String: return data.value === "" ? "empty text" : `text \`${data.value.slice(0, 40)}\``;
		case Kind.Number:
		case Kind.Boolean: return `\`${data.coerceString()}\``;
		case Kind.Array: return "a list";
		case Kind.Dictionary: return "an object";
		default: return data;
	}
}

// action/src/runbook/expression.ts
function evaluate(expression, contexts) {
	const names = Object.entries(contexts).filter(([, value]) => value !== void 0);
	const parsed = parseExpression(expression, names.map(([name]) => name));
	if (!parsed.ok) return {
		ok: false,
		message: parsed.fault.message
	};
	try {
		const data = new StrictDictionary(new Map(names.map(([name, value]) => [name, toData(value)])));
		return {
			ok: true,
			value: fromData(new StrictEvaluator(parsed.tree, data).evaluate())
		};
	} catch (error) {
		return {
			ok: false,
			message: error instanceof RangeError ? "Unexpected depth of the expression" : messageOf(error)
		};
	}
}
function isTrue(value) {
	return !(value === null || value === void 0 || value === false || value === 0 || value === "" || Number.isNaN(value));
}
function interpolate(text, contexts) {
	let result = "";
	for (const part of templateParts(text)) {
		if (part.kind === "text") {
			result += part.text;
			continue;
		}
		if (part.kind === "unclosed") return {
			ok: false,
			message: "Unexpected end of the text, expected `}}`"
		};
		const evaluated = evaluate(part.expression, contexts);
		if (!evaluated.ok) return evaluated;
		const { value } = evaluated;
		if (typeof value === "object" && value !== null) return {
			ok: false,
			message: `Unexpected ${Array.isArray(value) ? "list" : "object"} in a text, expected \`toJSON(…)\` around it`
		};
		result += toData(value).coerceString();
	}
	return {
		ok: true,
		text: result
	};
}
function messageOf(error) {
	return error instanceof Error ? error.message : String(error);
}

export { interpolate as n, isTrue as r, evaluate as t };