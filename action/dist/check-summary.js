import { t as loadRunbook } from "./load-runbook.js";
import { t as sortFindings } from "./finding.js";
import { l as forEachChild, n as literalOf } from "./bash-programs.js";
import { t as parse } from "./parser.js";
import { t as programsOf } from "./bash.js";
import { r as require_fastest_levenshtein } from "./did-you-mean.js";
import { n as tokenOf } from "./json-pointer.js";
import { t as visible } from "./visible.js";
import { t as escapeXml } from "./escape-xml.js";
import { a as inlineCode, c as listItem, d as strong, f as table, i as heading, l as paragraph, p as text, r as fence, s as list } from "./markdown-nodes.js";
import { t as flowGraph } from "./flow-graph2.js";
import { t as counted } from "./step-facts.js";
import { t as rehearseAll } from "./rehearse-all.js";
import { n as failedRehearsals, r as lowCoverage } from "./check-rules.js";
import { i as disablesIn, o as allRules, r as flowOf, t as lintRepository } from "./lint-repository.js";
import { t as lineColumn } from "./line-column.js";
import { n as severityCounts, r as worstFirst, t as shellcheckFacts } from "./shellcheck-facts.js";
import { r as namesContext } from "./drive.js";
import { n as normaliseConfig, t as loadConfig } from "./load-config.js";
import { t as configPath } from "./list-runbooks.js";
import { t as loadTests } from "./load-tests.js";
import { t as noFacts } from "./facts.js";
import { n as someFail } from "./finding-counts.js";
import { t as readDay } from "./read-day.js";
import { n as sentence, t as githubMarkdown } from "./github-markdown.js";
import { t as mermaid } from "./mermaid2.js";

// action/src/compare/change.ts
function change(kind, message, more = {}) {
	return {
		kind,
		risk: false,
		message,
		step: null,
		before: null,
		after: null,
		diff: null,
		pointer: null,
		...more
	};
}
function risk(kind, message, more = {}) {
	return {
		...change(kind, message, more),
		risk: true
	};
}

// action/src/compare/errors-hidden.ts
function errorsHidden(script) {
	let count = 0;
	try {
		visit(parse(script));
	} catch (error) {
		if (!(error instanceof RangeError)) throw error;
	}
	return count;
	function visit(node) {
		if (node.type === "AndOr") for (const [index, operator] of node.operators.entries()) {
			const next = node.commands[index + 1];
			if (operator === "||" && next?.type === "Command" && doesNothing(next)) count++;
		}
		if (node.type === "Command" && switchesOff(node)) count++;
		forEachChild(node, visit);
	}
}
function wordsOf({ name, args }) {
	return [name === void 0 ? void 0 : literalOf(name), ...args.map((argument) => argument.type === "Word" ? literalOf(argument) : void 0)];
}
function doesNothing(command) {
	const [name, first] = wordsOf(command);
	return name === "true" || name === ":" || (name === "exit" || name === "return") && first === "0" || name === "echo";
}
function switchesOff(command) {
	const [name, ...words] = wordsOf(command);
	if (name !== "set") return false;
	return words.some((word, index) => /^\+[a-z]*e/.test(word ?? "") || word === "+o" && /^(?:errexit|pipefail)$/.test(words[index + 1] ?? ""));
}

// node_modules/diff/libesm/diff/base.js
var Diff = class {
	diff(oldStr, newStr, options = {}) {
		let callback;
		if (typeof options === "function") {
			callback = options;
			options = {};
		} else if ("callback" in options) callback = options.callback;
		const oldString = this.castInput(oldStr, options);
		const newString = this.castInput(newStr, options);
		const oldTokens = this.removeEmpty(this.tokenize(oldString, options));
		const newTokens = this.removeEmpty(this.tokenize(newString, options));
		return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
	}
	diffWithOptionsObj(oldTokens, newTokens, options, callback) {
		var _a;
		const done = (value) => {
			value = this.postProcess(value, options);
			if (callback) {
				setTimeout(function() {
					callback(value);
				}, 0);
				return;
			} else return value;
		};
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let editLength = 1;
		let maxEditLength = newLen + oldLen;
		if (options.maxEditLength != null) maxEditLength = Math.min(maxEditLength, options.maxEditLength);
		const maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : Infinity;
		const abortAfterTimestamp = Date.now() + maxExecutionTime;
		const bestPath = [{
			oldPos: -1,
			lastComponent: void 0
		}];
		let newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
		if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
		let minDiagonalToConsider = -Infinity, maxDiagonalToConsider = Infinity;
		const execEditLength = () => {
			for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
				let basePath;
				const removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
				if (removePath) bestPath[diagonalPath - 1] = void 0;
				let canAdd = false;
				if (addPath) {
					const addPathNewPos = addPath.oldPos - diagonalPath;
					canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
				}
				const canRemove = removePath && removePath.oldPos + 1 < oldLen;
				if (!canAdd && !canRemove) {
					bestPath[diagonalPath] = void 0;
					continue;
				}
				if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos) basePath = this.addToPath(addPath, true, false, 0, options);
				else basePath = this.addToPath(removePath, false, true, 1, options);
				newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options);
				if (basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen) return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || true;
				else {
					bestPath[diagonalPath] = basePath;
					if (basePath.oldPos + 1 >= oldLen) maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1);
					if (newPos + 1 >= newLen) minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1);
				}
			}
			editLength++;
		};
		if (callback) (function exec() {
			setTimeout(function() {
				if (editLength > maxEditLength || Date.now() > abortAfterTimestamp) return callback(void 0);
				if (!execEditLength()) exec();
			}, 0);
		})();
		else while (editLength <= maxEditLength && Date.now() <= abortAfterTimestamp) {
			const ret = execEditLength();
			if (ret) return ret;
		}
	}
	addToPath(path, added, removed, oldPosInc, options) {
		const last = path.lastComponent;
		if (last && !options.oneChangePerToken && last.added === added && last.removed === removed) return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: last.count + 1,
				added,
				removed,
				previousComponent: last.previousComponent
			}
		};
		else return {
			oldPos: path.oldPos + oldPosInc,
			lastComponent: {
				count: 1,
				added,
				removed,
				previousComponent: last
			}
		};
	}
	extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
		const newLen = newTokens.length, oldLen = oldTokens.length;
		let oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
		while (newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options)) {
			newPos++;
			oldPos++;
			commonCount++;
			if (options.oneChangePerToken) basePath.lastComponent = {
				count: 1,
				previousComponent: basePath.lastComponent,
				added: false,
				removed: false
			};
		}
		if (commonCount && !options.oneChangePerToken) basePath.lastComponent = {
			count: commonCount,
			previousComponent: basePath.lastComponent,
			added: false,
			removed: false
		};
		basePath.oldPos = oldPos;
		return newPos;
	}
	equals(left, right, options) {
		if (options.comparator) return options.comparator(left, right);
		else return left === right || !!options.ignoreCase && left.toLowerCase() === right.toLowerCase();
	}
	removeEmpty(array) {
		const ret = [];
		for (let i = 0; i < array.length; i++) if (array[i]) ret.push(array[i]);
		return ret;
	}
	castInput(value, options) {
		return value;
	}
	tokenize(value, options) {
		return Array.from(value);
	}
	join(chars) {
		return chars.join("");
	}
	postProcess(changeObjects, options) {
		return changeObjects;
	}
	get useLongestToken() {
		return false;
	}
	buildValues(lastComponent, newTokens, oldTokens) {
		const components = [];
		let nextComponent;
		while (lastComponent) {
			components.push(lastComponent);
			nextComponent = lastComponent.previousComponent;
			delete lastComponent.previousComponent;
			lastComponent = nextComponent;
		}
		components.reverse();
		const componentLen = components.length;
		let componentPos = 0, newPos = 0, oldPos = 0;
		for (; componentPos < componentLen; componentPos++) {
			const component = components[componentPos];
			if (!component.removed) {
				if (!component.added && this.useLongestToken) {
					let value = newTokens.slice(newPos, newPos + component.count);
					value = value.map(function(value, i) {
						const oldValue = oldTokens[oldPos + i];
						return oldValue.length > value.length ? oldValue : value;
					});
					component.value = this.join(value);
				} else component.value = this.join(newTokens.slice(newPos, newPos + component.count));
				newPos += component.count;
				if (!component.added) oldPos += component.count;
			} else {
				component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count));
				oldPos += component.count;
			}
		}
		return components;
	}
};

// node_modules/diff/libesm/diff/character.js
var CharacterDiff = class extends Diff {};
const characterDiff = new CharacterDiff();

// node_modules/diff/libesm/util/string.js
function longestCommonPrefix(str1, str2) {
	let i = 0;
	for (; i < str1.length && i < str2.length; i++) if (str1[i] != str2[i]) return str1.slice(0, i);
	return str1.slice(0, i);
}
function longestCommonSuffix(str1, str2) {
	let i;
	if (!str1 || !str2 || str1[str1.length - 1] != str2[str2.length - 1]) return "";
	for (i = 0; i < str1.length && i < str2.length; i++) if (str1[str1.length - (i + 1)] != str2[str2.length - (i + 1)]) return str1.slice(-i);
	return str1.slice(-i);
}
function replacePrefix(string, oldPrefix, newPrefix) {
	if (string.slice(0, oldPrefix.length) != oldPrefix) throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.stringify(oldPrefix)}; this is a bug`);
	return newPrefix + string.slice(oldPrefix.length);
}
function replaceSuffix(string, oldSuffix, newSuffix) {
	if (!oldSuffix) return string + newSuffix;
	if (string.slice(-oldSuffix.length) != oldSuffix) throw Error(`string ${JSON.stringify(string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);
	return string.slice(0, -oldSuffix.length) + newSuffix;
}
function removePrefix(string, oldPrefix) {
	return replacePrefix(string, oldPrefix, "");
}
function removeSuffix(string, oldSuffix) {
	return replaceSuffix(string, oldSuffix, "");
}
function maximumOverlap(string1, string2) {
	return string2.slice(0, overlapCount(string1, string2));
}
function overlapCount(a, b) {
	let startA = 0;
	if (a.length > b.length) startA = a.length - b.length;
	let endB = b.length;
	if (a.length < b.length) endB = a.length;
	const map = Array(endB);
	let k = 0;
	map[0] = 0;
	for (let j = 1; j < endB; j++) {
		if (b[j] == b[k]) map[j] = map[k];
		else map[j] = k;
		while (k > 0 && b[j] != b[k]) k = map[k];
		if (b[j] == b[k]) k++;
	}
	k = 0;
	for (let i = startA; i < a.length; i++) {
		while (k > 0 && a[i] != b[k]) k = map[k];
		if (a[i] == b[k]) k++;
	}
	return k;
}
function segment(string, segmenter) {
	const parts = [];
	for (const segmentObj of Array.from(segmenter.segment(string))) {
		const segment = segmentObj.segment;
		if (parts.length && /\s/.test(parts[parts.length - 1]) && /\s/.test(segment)) parts[parts.length - 1] += segment;
		else parts.push(segment);
	}
	return parts;
}
function trailingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[1];
	let i;
	for (i = string.length - 1; i >= 0; i--) if (!string[i].match(/\s/)) break;
	return string.substring(i + 1);
}
function leadingWs(string, segmenter) {
	if (segmenter) return leadingAndTrailingWs(string, segmenter)[0];
	const match = string.match(/^\s*/);
	return match ? match[0] : "";
}
function leadingAndTrailingWs(string, segmenter) {
	if (!segmenter) return [leadingWs(string), trailingWs(string)];
	if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
	const segments = segment(string, segmenter);
	const firstSeg = segments[0];
	const lastSeg = segments[segments.length - 1];
	return [/\s/.test(firstSeg) ? firstSeg : "", /\s/.test(lastSeg) ? lastSeg : ""];
}

// node_modules/diff/libesm/diff/word.js
const extendedWordChars = "a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{1E00}-\\u{1EFF}";
const tokenizeIncludingWhitespace = new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`, "ug");
var WordDiff = class extends Diff {
	equals(left, right, options) {
		if (options.ignoreCase) {
			left = left.toLowerCase();
			right = right.toLowerCase();
		}
		return left.trim() === right.trim();
	}
	tokenize(value, options = {}) {
		let parts;
		if (options.intlSegmenter) {
			const segmenter = options.intlSegmenter;
			if (segmenter.resolvedOptions().granularity != "word") throw new Error("The segmenter passed must have a granularity of \"word\"");
			parts = segment(value, segmenter);
		} else parts = value.match(tokenizeIncludingWhitespace) || [];
		const tokens = [];
		let prevPart = null;
		parts.forEach((part) => {
			if (/\s/.test(part)) {
				if (prevPart == null) tokens.push(part);
				else tokens.push(tokens.pop() + part);
			} else if (prevPart != null && /\s/.test(prevPart)) {
				if (tokens[tokens.length - 1] == prevPart) tokens.push(tokens.pop() + part);
				else tokens.push(prevPart + part);
			} else tokens.push(part);
			prevPart = part;
		});
		return tokens;
	}
	join(tokens) {
		return tokens.map((token, i) => {
			if (i == 0) return token;
			else return token.replace(/^\s+/, "");
		}).join("");
	}
	postProcess(changes, options) {
		if (!changes || options.oneChangePerToken) return changes;
		let lastKeep = null;
		let insertion = null;
		let deletion = null;
		changes.forEach((change) => {
			if (change.added) insertion = change;
			else if (change.removed) deletion = change;
			else {
				if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, change, options.intlSegmenter);
				lastKeep = change;
				insertion = null;
				deletion = null;
			}
		});
		if (insertion || deletion) dedupeWhitespaceInChangeObjects(lastKeep, deletion, insertion, null, options.intlSegmenter);
		return changes;
	}
};
const wordDiff = new WordDiff();
function dedupeWhitespaceInChangeObjects(startKeep, deletion, insertion, endKeep, segmenter) {
	if (deletion && insertion) {
		const [oldWsPrefix, oldWsSuffix] = leadingAndTrailingWs(deletion.value, segmenter);
		const [newWsPrefix, newWsSuffix] = leadingAndTrailingWs(insertion.value, segmenter);
		if (startKeep) {
			const commonWsPrefix = longestCommonPrefix(oldWsPrefix, newWsPrefix);
			startKeep.value = replaceSuffix(startKeep.value, newWsPrefix, commonWsPrefix);
			deletion.value = removePrefix(deletion.value, commonWsPrefix);
			insertion.value = removePrefix(insertion.value, commonWsPrefix);
		}
		if (endKeep) {
			const commonWsSuffix = longestCommonSuffix(oldWsSuffix, newWsSuffix);
			endKeep.value = replacePrefix(endKeep.value, newWsSuffix, commonWsSuffix);
			deletion.value = removeSuffix(deletion.value, commonWsSuffix);
			insertion.value = removeSuffix(insertion.value, commonWsSuffix);
		}
	} else if (insertion) {
		if (startKeep) {
			const ws = leadingWs(insertion.value, segmenter);
			insertion.value = insertion.value.substring(ws.length);
		}
		if (endKeep) {
			const ws = leadingWs(endKeep.value, segmenter);
			endKeep.value = endKeep.value.substring(ws.length);
		}
	} else if (startKeep && endKeep) {
		const newWsFull = leadingWs(endKeep.value, segmenter), [delWsStart, delWsEnd] = leadingAndTrailingWs(deletion.value, segmenter);
		const newWsStart = longestCommonPrefix(newWsFull, delWsStart);
		deletion.value = removePrefix(deletion.value, newWsStart);
		const newWsEnd = longestCommonSuffix(removePrefix(newWsFull, newWsStart), delWsEnd);
		deletion.value = removeSuffix(deletion.value, newWsEnd);
		endKeep.value = replacePrefix(endKeep.value, newWsFull, newWsEnd);
		startKeep.value = replaceSuffix(startKeep.value, newWsFull, newWsFull.slice(0, newWsFull.length - newWsEnd.length));
	} else if (endKeep) {
		const endKeepWsPrefix = leadingWs(endKeep.value, segmenter);
		const deletionWsSuffix = trailingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(deletionWsSuffix, endKeepWsPrefix);
		deletion.value = removeSuffix(deletion.value, overlap);
	} else if (startKeep) {
		const startKeepWsSuffix = trailingWs(startKeep.value, segmenter);
		const deletionWsPrefix = leadingWs(deletion.value, segmenter);
		const overlap = maximumOverlap(startKeepWsSuffix, deletionWsPrefix);
		deletion.value = removePrefix(deletion.value, overlap);
	}
}
var WordsWithSpaceDiff = class extends Diff {
	tokenize(value) {
		const regex = new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`, "ug");
		return value.match(regex) || [];
	}
};
const wordsWithSpaceDiff = new WordsWithSpaceDiff();

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	equals(left, right, options) {
		if (options.ignoreWhitespace) {
			if (!options.newlineIsToken || !left.includes("\n")) left = left.trim();
			if (!options.newlineIsToken || !right.includes("\n")) right = right.trim();
		} else if (options.ignoreNewlineAtEof && !options.newlineIsToken) {
			if (left.endsWith("\n")) left = left.slice(0, -1);
			if (right.endsWith("\n")) right = right.slice(0, -1);
		}
		return super.equals(left, right, options);
	}
};
const lineDiff$1 = new LineDiff();
function tokenize(value, options) {
	if (options.stripTrailingCr) value = value.replace(/\r\n/g, "\n");
	const retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
	if (!linesAndNewlines[linesAndNewlines.length - 1]) linesAndNewlines.pop();
	for (let i = 0; i < linesAndNewlines.length; i++) {
		const line = linesAndNewlines[i];
		if (i % 2 && !options.newlineIsToken) retLines[retLines.length - 1] += line;
		else retLines.push(line);
	}
	return retLines;
}

// node_modules/diff/libesm/diff/sentence.js
function isSentenceEndPunct(char) {
	return char == "." || char == "!" || char == "?";
}
var SentenceDiff = class extends Diff {
	tokenize(value) {
		var _a;
		const result = [];
		let tokenStartI = 0;
		for (let i = 0; i < value.length; i++) {
			if (i == value.length - 1) {
				result.push(value.slice(tokenStartI));
				break;
			}
			if (isSentenceEndPunct(value[i]) && value[i + 1].match(/\s/)) {
				result.push(value.slice(tokenStartI, i + 1));
				i = tokenStartI = i + 1;
				while ((_a = value[i + 1]) === null || _a === void 0 ? void 0 : _a.match(/\s/)) i++;
				result.push(value.slice(tokenStartI, i + 1));
				tokenStartI = i + 1;
			}
		}
		return result;
	}
};
const sentenceDiff = new SentenceDiff();

// node_modules/diff/libesm/diff/css.js
var CssDiff = class extends Diff {
	tokenize(value) {
		return value.split(/([{}:;,]|\s+)/);
	}
};
const cssDiff = new CssDiff();

// node_modules/diff/libesm/diff/json.js
var JsonDiff = class extends Diff {
	constructor() {
		super(...arguments);
		this.tokenize = tokenize;
	}
	get useLongestToken() {
		return true;
	}
	castInput(value, options) {
		const { undefinedReplacement, stringifyReplacer = (k, v) => typeof v === "undefined" ? undefinedReplacement : v } = options;
		return typeof value === "string" ? value : JSON.stringify(canonicalize(value, null, null, stringifyReplacer), null, "  ");
	}
	equals(left, right, options) {
		return super.equals(left.replace(/,([\r\n])/g, "$1"), right.replace(/,([\r\n])/g, "$1"), options);
	}
};
const jsonDiff = new JsonDiff();
function canonicalize(obj, stack, replacementStack, replacer, key) {
	stack = stack || [];
	replacementStack = replacementStack || [];
	if (replacer) obj = replacer(key === void 0 ? "" : key, obj);
	let i = 0;
	for (; i < stack.length; i += 1) if (stack[i] === obj) return replacementStack[i];
	let canonicalizedObj;
	if ("[object Array]" === Object.prototype.toString.call(obj)) {
		stack.push(obj);
		canonicalizedObj = new Array(obj.length);
		replacementStack.push(canonicalizedObj);
		for (i = 0; i < obj.length; i += 1) canonicalizedObj[i] = canonicalize(obj[i], stack, replacementStack, replacer, String(i));
		stack.pop();
		replacementStack.pop();
		return canonicalizedObj;
	}
	if (obj && obj.toJSON) obj = obj.toJSON();
	if (typeof obj === "object" && obj !== null) {
		stack.push(obj);
		canonicalizedObj = {};
		replacementStack.push(canonicalizedObj);
		const sortedKeys = [];
		let key;
		for (key in obj)
 /* istanbul ignore else */
		if (Object.prototype.hasOwnProperty.call(obj, key)) sortedKeys.push(key);
		sortedKeys.sort();
		for (i = 0; i < sortedKeys.length; i += 1) {
			key = sortedKeys[i];
			canonicalizedObj[key] = canonicalize(obj[key], stack, replacementStack, replacer, key);
		}
		stack.pop();
		replacementStack.pop();
	} else canonicalizedObj = obj;
	return canonicalizedObj;
}

// node_modules/diff/libesm/diff/array.js
var ArrayDiff = class extends Diff {
	tokenize(value) {
		return value.slice();
	}
	join(value) {
		return value;
	}
	removeEmpty(value) {
		return value;
	}
};
const arrayDiff = new ArrayDiff();
function diffArrays(oldArr, newArr, options) {
	return arrayDiff.diff(oldArr, newArr, options);
}

// action/src/compare/line-diff.ts
const context = 2;
const mostEdits = 500;
function lineDiff(before, after) {
	const [from, to] = [linesOf$1(before), linesOf$1(after)];
	const parts = diffArrays(from, to, { maxEditLength: mostEdits });
	if (parts === void 0) return [...from.map(removed$1), ...to.map(added$1)];
	return withGaps(parts.flatMap(({ value, added: isAdded, removed: isRemoved }) => value.map(isAdded ? added$1 : isRemoved ? removed$1 : same$1)));
}
function sameLines(before, after) {
	return linesOf$1(before).join("\n") === linesOf$1(after).join("\n");
}
function linesOf$1(text) {
	const lines = text.replaceAll("\r\n", "\n").split("\n");
	if (lines.at(-1) === "") lines.pop();
	return lines;
}
function withGaps(lines) {
	const near = /* @__PURE__ */ new Set();
	for (const [index, { kind }] of lines.entries()) {
		if (kind === "same") continue;
		for (let offset = -2; offset <= context; offset++) near.add(index + offset);
	}
	const shown = [];
	let hidden = 0;
	for (const [index, line] of lines.entries()) {
		if (!near.has(index)) {
			hidden++;
			continue;
		}
		if (hidden > 0) shown.push(gap(hidden));
		hidden = 0;
		shown.push(line);
	}
	return hidden > 0 ? [...shown, gap(hidden)] : shown;
}
function gap(count) {
	return {
		kind: "gap",
		text: count === 1 ? "1 line" : `${count} lines`
	};
}
function added$1(text) {
	return {
		kind: "added",
		text
	};
}
function removed$1(text) {
	return {
		kind: "removed",
		text
	};
}
function same$1(text) {
	return {
		kind: "same",
		text
	};
}

// action/src/compare/shown.ts
function listed(names) {
	return names.map((name) => `\`${name}\``).join(", ");
}
function values(list) {
	return list.map(shown).join(", ");
}
function shown(value) {
	return value === "" ? "\"\"" : oneLine(String(value));
}
function oneLine(text) {
	return text.trim().replaceAll(/\s*\n\s*/g, " ");
}

// action/src/compare/compare-conditions.ts
const nouns = {
	prerequisites: "prerequisite",
	post_conditions: "post-condition"
};
function compareConditions(kind, before, after) {
	const noun = nouns[kind];
	const matched = match(before, after);
	const kept = new Set(matched.values());
	const changes = [];
	for (const from of before) {
		const to = matched.get(from);
		if (to === void 0) {
			changes.push(risk(kind, `${noun} removed`, { before: oneLine(from.description) }));
			continue;
		}
		const pointer = `/${kind}/${after.indexOf(to)}`;
		const name = `${noun} ${after.indexOf(to) + 1}`;
		if (from.check !== void 0 && to.check === void 0) changes.push(risk(kind, `${name} is no longer checked`, {
			before: oneLine(from.check),
			pointer
		}));
		else if (from.check === void 0 && to.check !== void 0) changes.push(change(kind, `${name} is checked now`, {
			after: oneLine(to.check),
			pointer
		}));
		else if (from.check !== void 0 && to.check !== void 0 && !sameLines(from.check, to.check)) {
			const diff = lineDiff(from.check, to.check);
			const looser = errorsHidden(to.check) > errorsHidden(from.check);
			changes.push((looser ? risk : change)(kind, looser ? `the check of ${name} hides an error` : `${name} is checked in another way`, {
				diff,
				pointer
			}));
		}
		if (from.description !== to.description) changes.push(change(kind, `${name} in other words`, {
			before: oneLine(from.description),
			after: oneLine(to.description),
			pointer
		}));
	}
	for (const [index, condition] of after.entries()) {
		if (kept.has(condition)) continue;
		changes.push(change(kind, `${noun} added`, {
			after: oneLine(condition.description),
			pointer: `/${kind}/${index}`
		}));
	}
	return changes;
}
function match(before, after) {
	const pairs = /* @__PURE__ */ new Map();
	const free = new Set(after);
	const pair = (same) => {
		for (const from of before) {
			if (pairs.has(from)) continue;
			const to = [...free].find((other) => same(from, other));
			if (to === void 0) continue;
			pairs.set(from, to);
			free.delete(to);
		}
	};
	pair((from, to) => from.description === to.description && from.check === to.check);
	pair((from, to) => from.description === to.description);
	pair((from, to) => from.check !== void 0 && from.check === to.check);
	if (before.length === after.length) pair((from, to) => before.indexOf(from) === after.indexOf(to));
	return pairs;
}

// action/src/compare/compare-declarations.ts
function compareVariables(before, after) {
	return [...compareDeclarations("variables", "variable", before, after), ...both(before, after).flatMap(([name, from, to]) => {
		const pointer = `/variables/${tokenOf(name)}`;
		const [former, now] = [from.default, to.default];
		return [...former === now ? [] : [change("variables", `variable \`${name}\`: ${defaultText(former, now)}`, {
			before: former === void 0 ? null : shown(former),
			after: now === void 0 ? null : shown(now),
			pointer
		})], ...from.required === to.required || former === void 0 !== (now === void 0) ? [] : [change("variables", `variable \`${name}\` ${to.required ? "must be given" : "need not be given"} now`, { pointer })]];
	})];
}
function compareOutputs(before, after) {
	return compareDeclarations("outputs", "output", before, after);
}
function compareDeclarations(kind, noun, before, after) {
	const at = (name) => `/${kind}/${tokenOf(name)}`;
	return [
		...namesOnlyIn(before, after).map((name) => change(kind, `${noun} \`${name}\` removed`)),
		...namesOnlyIn(after, before).map((name) => change(kind, `${noun} \`${name}\` added`, { pointer: at(name) })),
		...both(before, after).flatMap(([name, from, to]) => looseningOf(from, to).map((found) => ({
			...found,
			kind,
			message: `${noun} \`${name}\` ${found.message}`,
			pointer: at(name)
		})))
	];
}
function looseningOf(from, to) {
	const changes = [];
	if (from.secret !== to.secret) changes.push(to.secret ? change("", "is a secret now") : risk("", "is no secret any more"));
	if (from.type !== to.type) changes.push(change("", "has another type", {
		before: from.type,
		after: to.type
	}));
	if (from.pattern !== to.pattern) {
		const text = {
			before: from.pattern ?? null,
			after: to.pattern ?? null
		};
		if (to.pattern === void 0) changes.push(risk("", "may have any form now", text));
		else if (from.pattern === void 0) changes.push(change("", "must have a form now", text));
		else changes.push(risk("", "may have another form", text));
	}
	const [choices, now] = [from.enum, to.enum];
	if (choices !== void 0 && now === void 0) changes.push(risk("", "may be other values too", { before: values(choices) }));
	else if (now !== void 0 && JSON.stringify(choices) !== JSON.stringify(now)) {
		const more = choices === void 0 ? [] : now.filter((value) => !choices.includes(value));
		const text = {
			before: choices === void 0 ? null : values(choices),
			after: values(now)
		};
		if (more.length > 0) changes.push(risk("", "may be more values", text));
		else if (now.length !== choices?.length) changes.push(change("", "may be fewer values", text));
	}
	return changes;
}
function defaultText(before, after) {
	if (before === void 0) return "default added";
	return after === void 0 ? "default removed" : "default changed";
}
function namesOnlyIn(one, other) {
	return Object.keys(one).filter((name) => !Object.hasOwn(other, name));
}
function both(before, after) {
	return Object.entries(before).flatMap(([name, from]) => {
		const to = Object.hasOwn(after, name) ? after[name] : void 0;
		return to === void 0 ? [] : [[
			name,
			from,
			to
		]];
	});
}

// action/src/compare/compare-disables.ts
function compareDisables(before, after) {
	const [from, to] = [hiddenIn(before), hiddenIn(after)];
	return [...less(to, from).map(([rule, reason]) => risk("disable", `a comment hides findings of ${listed([rule])} now`, { after: reason })), ...less(from, to).map(([rule]) => change("disable", `a comment no longer hides findings of ${listed([rule])}`))];
}
function hiddenIn(file) {
	return disablesIn(file).flatMap(({ rules, reason }) => rules.map(({ name }) => [name, reason]));
}
function less(list, other) {
	const left = other.map(([rule]) => rule);
	return list.filter(([rule]) => {
		const index = left.indexOf(rule);
		if (index >= 0) left.splice(index, 1);
		return index < 0;
	});
}

// action/src/compare/compare-flow.ts
function compareFlow(before, after, steps) {
	const numbers = numbersOf$1(steps);
	const [from, to] = [waysOf(before), waysOf(after)];
	const former = new Set(from.map((way) => keyOf(way, (number) => numbers.get(number) ?? `gone ${number}`)));
	const now = new Set(to.map((way) => keyOf(way, (number) => number)));
	return {
		removed: from.filter((way) => !now.has(keyOf(way, (number) => numbers.get(number) ?? `gone ${number}`))),
		added: to.filter((way) => !former.has(keyOf(way, (number) => number)))
	};
}
function numbersOf$1({ pairs }) {
	return new Map(pairs.map(({ before, after }) => [before.step_number, after.step_number]));
}
function waysOf(runbook) {
	const flow = flowOf(runbook);
	return [{
		from: "begin",
		to: flow.first,
		label: ""
	}, ...runbook.steps.filter(({ step_number }) => !flow.rollbacks.has(step_number)).flatMap(({ step_number }) => flow.edges(step_number).map(({ to, kind, branch }) => ({
		from: step_number,
		to,
		label: kind === "branch" ? branch ?? "" : kind === "goto" ? "failed" : ""
	})))];
}
function keyOf({ from, to, label }, name) {
	const [source, target] = [from, to].map((place) => typeof place === "number" ? name(place) : place);
	return JSON.stringify([
		source,
		target,
		label
	]);
}
function bypasses(before, after, { pairs }) {
	if (before.steps.length + after.steps.length > mostSteps) return [risk("bypass", `too many steps to look for ways around approvals and verifications: look yourself`)];
	const [from, to] = [flowOf(before), flowOf(after)];
	return pairs.filter((pair) => guardOf(pair.before) !== null && guardOf(pair.before) === guardOf(pair.after)).flatMap(({ before: guard, after: now }) => {
		if (!from.reached().has(guard.step_number) || to.rollbacks.has(now.step_number)) return [];
		const around = withoutStep(from, guard.step_number);
		const aroundNow = withoutStep(to, now.step_number);
		const passed = pairs.filter(({ before: step }) => from.reached().has(step.step_number) && !around.has(step.step_number)).filter(({ after: step }) => aroundNow.has(step.step_number)).map(({ after: step }) => step.step_number);
		const end = !around.has("end") && aroundNow.has("end");
		if (passed.length === 0 && !end) return [];
		const what = guardOf(now) === "approval" ? "its approval" : "this verification";
		return [risk("bypass", `${reachedText(passed, end)} without ${what}`, {
			step: {
				number: now.step_number,
				title: now.title,
				former: guard.step_number === now.step_number ? null : guard.step_number
			},
			pointer: to.pointer(now.step_number)
		})];
	});
}
const mostSteps = 4e3;
function guardOf({ requires_approval, step_type }) {
	if (requires_approval) return "approval";
	return step_type === "verification" ? "verification" : null;
}
function reachedText(steps, end) {
	return `${[...steps.length === 0 ? [] : [`step${steps.length === 1 ? "" : "s"} ${steps.join(", ")}`], ...end ? ["the end"] : []].join(" and ")} can now be reached`;
}
function withoutStep(flow, without) {
	const seen = /* @__PURE__ */ new Set();
	const open = [flow.first];
	for (let next = open.pop(); next !== void 0; next = open.pop()) {
		if (next === without || seen.has(next)) continue;
		seen.add(next);
		if (next !== "end") for (const { to } of flow.edges(next)) open.push(to);
	}
	return seen;
}

// action/src/compare/compare-gates.ts
function compareGates(context) {
	return [
		...approvalOf(context),
		...breakGlassOf$1(context),
		...expiryOf(context),
		...recheckOf(context),
		...ruleOf(context),
		...whenOf(context)
	];
}
function approvalOf({ before, after, inheritsApprovers }) {
	const pointer = "/requires_approval";
	if (!before.requires_approval && !after.requires_approval) return [];
	if (!after.requires_approval) return [risk("requires_approval", "no longer asks for an approval", { before: before.approvers.join(", ") })];
	if (!before.requires_approval) return [change("requires_approval", "asks for an approval now", {
		after: after.approvers.join(", "),
		pointer
	})];
	if (inheritsApprovers) return [];
	return compareApprovers(before.approvers, after.approvers);
}
function compareApprovers(before, after) {
	const more = after.filter((role) => !before.includes(role));
	const fewer = before.filter((role) => !after.includes(role));
	const shown = {
		before: before.join(", "),
		after: after.join(", ")
	};
	if (more.length > 0) return [risk("approvers", `may also be approved by ${listed(more)}`, shown)];
	return fewer.length > 0 ? [change("approvers", `may no longer be approved by ${listed(fewer)}`, shown)] : [];
}
function breakGlassOf$1({ before, after }) {
	const [from, to] = [before.break_glass !== false, after.break_glass !== false];
	if (from === to || !after.requires_approval) return [];
	const shown = { pointer: after.break_glass === void 0 ? null : "/break_glass" };
	return [to ? risk("break_glass", "may be approved alone under break-glass now", shown) : change("break_glass", "may no longer be approved alone under break-glass", shown)];
}
function expiryOf({ before, after, gateMinutes }) {
	const [from, to] = [before.expires_after_minutes ?? gateMinutes.before, after.expires_after_minutes ?? gateMinutes.after];
	if (before.expires_after_minutes === after.expires_after_minutes || from === to) return [];
	const shown = {
		before: `${from} min`,
		after: `${to} min`
	};
	return [to > from && after.requires_approval ? risk("expires_after_minutes", "its approval may be given for longer", shown) : change("expires_after_minutes", `waits for an answer for ${to > from ? "longer" : "a shorter time"}`, shown)];
}
function recheckOf({ before, after, number }) {
	const now = new Set(after.recheck);
	const gone = before.recheck.filter((step) => !now.has(number(step) ?? NaN));
	const known = new Set(before.recheck.map(number));
	const more = after.recheck.filter((step) => !known.has(step));
	return [...gone.length > 0 ? [risk("recheck", `no longer runs ${stepsText(gone)} again after its approval`)] : [], ...more.length > 0 ? [change("recheck", `runs ${stepsText(more)} again after its approval`, { pointer: "/recheck" })] : []];
}
function stepsText(steps) {
	return `step${steps.length === 1 ? "" : "s"} ${steps.join(", ")}`;
}
function ruleOf({ before, after, expression }) {
	const [from, to] = [before, after].map(({ decide }, index) => decide.map(({ when, branch }) => `${oneLine(index === 0 ? expression(when) : when)} → ${branch}`).join("; "));
	if (from === to) return [];
	const shown = {
		before: from === "" ? null : from,
		after: to === "" ? null : to,
		pointer: to === "" ? null : "/decide"
	};
	if (from === "") return [risk("decide", "a rule may decide now where a person was asked", shown)];
	return [change("decide", to === "" ? "asks a person now where rules decided" : "is decided by other rules", shown)];
}
function whenOf({ before, after, expression }) {
	const from = before.when === void 0 ? null : oneLine(expression(before.when));
	const to = after.when === void 0 ? null : oneLine(after.when);
	if (from === to) return [];
	const shown = {
		before: from,
		after: to,
		pointer: to === null ? null : "/when"
	};
	const protects = after.step_type === "verification" || after.requires_approval;
	const acts = after.step_type === "automated" || after.step_type === "manual";
	if (to === null) return [(acts ? risk : change)("when", "is always done now, where a condition was asked before", shown)];
	if (from === null) return [(protects ? risk : change)("when", "may be passed over now", shown)];
	return [risk("when", "is done under another condition", shown)];
}

// action/src/compare/compare-metadata.ts
function compareMetadata({ metadata: before }, { metadata: after }, gateMinutes) {
	return [
		...switches(before, after),
		...places(before, after),
		...compareApprovers(before.approvers, after.approvers).map((found) => ({
			...found,
			message: `steps ${found.message}`,
			pointer: "/metadata/approvers"
		})),
		...severityOf(before, after, gateMinutes),
		...names("triggers", "alert", before, after),
		...names("services_affected", "service", before, after),
		...facts(before, after)
	];
}
function switches(before, after) {
	const changes = [];
	if (before.requires_change_ticket !== after.requires_change_ticket) {
		const pointer = "/metadata/requires_change_ticket";
		changes.push(after.requires_change_ticket ? change("requires_change_ticket", "needs a change ticket now", { pointer }) : risk("requires_change_ticket", "no longer needs a change ticket", { pointer }));
	}
	if (before.auto_start !== after.auto_start) {
		const pointer = "/metadata/auto_start";
		changes.push(after.auto_start ? risk("auto_start", "an alert may start it now", { pointer }) : change("auto_start", "an alert no longer starts it", { pointer }));
	}
	return changes;
}
const placeWords = {
	environment: {
		added: "steps without an approval get the secrets of an environment now",
		changed: "steps without an approval get the secrets of another environment",
		removed: "steps without an approval get no secrets of an environment any more"
	},
	runner: {
		added: "runs on another runner",
		changed: "runs on another runner",
		removed: "runs on the default runner"
	}
};
function places(before, after) {
	const changes = [];
	for (const kind of ["environment", "runner"]) {
		const [from, to] = [before[kind] ?? null, after[kind] ?? null];
		if (from === to) continue;
		const words = placeWords[kind][from === null ? "added" : to === null ? "removed" : "changed"];
		const shown = {
			before: from,
			after: to,
			pointer: to === null ? null : `/metadata/${kind}`
		};
		changes.push((to === null ? change : risk)(kind, words, shown));
	}
	if (before.lock !== after.lock && !(before.lock === before.runbook_id && after.lock === after.runbook_id)) {
		const shown = {
			before: before.lock,
			after: after.lock,
			pointer: "/metadata/lock"
		};
		changes.push(risk("lock", "may run beside executions that it excluded before", shown));
	}
	return changes;
}
function severityOf(before, after, gateMinutes) {
	if (before.severity === after.severity) return [];
	const [from, to] = [gateMinutes.before, gateMinutes.after];
	const longer = to > from;
	const gates = from === to ? "" : `: gates stay open for ${to} min instead of ${from} min`;
	const shown = {
		before: before.severity,
		after: after.severity,
		pointer: "/metadata/severity"
	};
	return [(longer ? risk : change)("severity", `another severity${gates}`, shown)];
}
function names(kind, noun, before, after) {
	const gone = before[kind].filter((name) => !after[kind].includes(name));
	const come = after[kind].filter((name) => !before[kind].includes(name));
	const text = (list, word) => `${noun}${list.length === 1 ? "" : "s"} ${listed(list)} ${word}`;
	return [...gone.length === 0 ? [] : [change(kind, text(gone, "removed"))], ...come.length === 0 ? [] : [change(kind, text(come, "added"), { pointer: `/metadata/${kind}` })]];
}
function facts(before, after) {
	const changes = [
		"title",
		"category",
		"automation_level",
		"version",
		"review_date",
		"estimated_total_duration_minutes",
		"author"
	].filter((kind) => before[kind] !== after[kind]).map((kind) => change(kind, `${kind.replaceAll("_", " ")} changed`, {
		before: oneLine(String(before[kind])),
		after: oneLine(String(after[kind])),
		pointer: `/metadata/${kind}`
	}));
	return before.description === after.description ? changes : [...changes, change("description", "described in other words", { pointer: "/metadata/description" })];
}

// action/src/compare/compare-failures.ts
function compareFailures(context) {
	return [
		...rollbackOf(context),
		...irreversibleOf(context),
		...onFailureOf(context),
		...timeoutOf(context),
		...retryOf(context),
		...repeatOf(context)
	];
}
function rollbackOf({ before, after, number }) {
	const [from, to] = [before.rollback_step, after.rollback_step];
	const shown = {
		before: stepText(from),
		after: stepText(to),
		pointer: to === void 0 ? null : "/rollback_step"
	};
	if (from === void 0 && to === void 0) return [];
	if (to === void 0) return [risk("rollback_step", "is no longer undone", shown)];
	if (from === void 0) return [change("rollback_step", "is undone now", shown)];
	return number(from) === to ? [] : [change("rollback_step", "is undone by another step", shown)];
}
function irreversibleOf({ before, after }) {
	const [from, to] = [before.irreversible, after.irreversible];
	if (from === to) return [];
	const shown = {
		before: from === void 0 ? null : oneLine(from),
		after: to === void 0 ? null : oneLine(to)
	};
	if (from === void 0) return [risk("irreversible", "nothing undoes it now", {
		...shown,
		pointer: "/irreversible"
	})];
	if (to !== void 0) return [change("irreversible", "another reason why nothing undoes it", {
		...shown,
		pointer: "/irreversible"
	})];
	return after.rollback_step === void 0 ? [risk("irreversible", "a rollback no longer stops here and asks", shown)] : [change("irreversible", "can be undone now", shown)];
}
function onFailureOf({ before, after, number }) {
	const [from, to] = [failureText(mapped(before.on_failure, number)), failureText(after.on_failure)];
	if (from === to) return [];
	const shown = {
		before: failureText(before.on_failure),
		after: to,
		pointer: "/on_failure"
	};
	return weakens(before.on_failure, after.on_failure) ? [risk("on_failure", "its failure weighs less", shown)] : [change("on_failure", "its failure leads elsewhere", shown)];
}
function mapped(onFailure, number) {
	return typeof onFailure === "string" ? onFailure : { goto: number(onFailure.goto) ?? NaN };
}
function weakens(before, after) {
	if (before === "rollback") return true;
	const [from, to] = [goesOn(before), goesOn(after)];
	return to && (!from || after === "continue" && before !== "continue");
}
function goesOn(onFailure) {
	return typeof onFailure === "object" || onFailure === "continue";
}
function failureText(onFailure) {
	return typeof onFailure === "string" ? onFailure : `goto ${onFailure.goto}`;
}
function timeoutOf({ before, after }) {
	const [from, to] = [before.timeout_seconds, after.timeout_seconds];
	if (from === to) return [];
	const shown = {
		before: `${from} s`,
		after: `${to} s`,
		pointer: "/timeout_seconds"
	};
	return [to > from ? risk("timeout_seconds", "timeout raised", shown) : change("timeout_seconds", "timeout lowered", shown)];
}
function retryOf({ before, after, expression }) {
	const [from, to] = [retryText(before, expression), retryText(after, (text) => text)];
	if (from === to) return [];
	const shown = {
		before: from,
		after: to,
		pointer: after.retry.attempts === 1 ? null : "/retry"
	};
	const oftener = after.retry.attempts > before.retry.attempts;
	const lessChosen = after.retry.attempts > 1 && before.retry.when !== void 0 && after.retry.when === void 0;
	return [!after.idempotent && (oftener || lessChosen) ? risk("retry", "is tried again more often, and is not idempotent", shown) : change("retry", "is tried again in another way", shown)];
}
function retryText({ retry }, expression) {
	const { attempts, delay_seconds, backoff, when } = retry;
	if (attempts === 1) return "one attempt";
	return `${attempts} attempts${delay_seconds === 0 ? "" : `, ${delay_seconds} s apart${backoff === "exponential" ? ", doubled" : ""}`}${when === void 0 ? "" : ` while ${oneLine(expression(when))}`}`;
}
function repeatOf({ before, after }) {
	const changes = [];
	if (before.idempotent !== after.idempotent) changes.push(after.idempotent ? risk("idempotent", "is repeated without asking when nobody knows how it ended", { pointer: "/idempotent" }) : change("idempotent", "is no longer repeated without asking"));
	for (const [key, less, more] of [[
		"max_errors",
		"tolerates fewer failed items",
		"tolerates more failed items"
	], [
		"max_parallel",
		"does fewer items at once",
		"does more items at once"
	]]) {
		if (before[key] === after[key]) continue;
		const shown = {
			before: String(before[key]),
			after: String(after[key]),
			pointer: `/${key}`
		};
		changes.push(after[key] > before[key] ? risk(key, more, shown) : change(key, less, shown));
	}
	return changes;
}
function stepText(step) {
	return step === void 0 ? null : `step ${step}`;
}

// action/src/compare/compare-verify.ts
function compareVerify({ before, after, expression }) {
	const from = before.verify.flatMap((text) => conjuncts(expression(text)));
	const to = after.verify.flatMap(conjuncts);
	const gone = from.filter((part) => !to.includes(part));
	const come = to.filter((part) => !from.includes(part));
	if (gone.length === 0 && come.length === 0) return [];
	const pointer = to.length === 0 ? null : "/verify";
	const changes = [];
	const answered = /* @__PURE__ */ new Set();
	for (const part of gone) {
		const other = come.find((candidate) => !answered.has(candidate) && bounds(part, candidate) !== null);
		if (other === void 0) continue;
		answered.add(part);
		answered.add(other);
		const shown = {
			before: part,
			after: other,
			pointer
		};
		changes.push(bounds(part, other) === "looser" ? risk("verify", "verification loosened", shown) : change("verify", "verification tightened", shown));
	}
	const lost = gone.filter((part) => !answered.has(part));
	const found = come.filter((part) => !answered.has(part));
	if (lost.length > 0) {
		const message = found.length === 0 ? "no longer verified" : "verified in another way, perhaps less strictly";
		changes.push(risk("verify", message, {
			before: lost.join("; "),
			after: found.length === 0 ? null : found.join("; "),
			pointer
		}));
	} else if (found.length > 0) changes.push(change("verify", "verified as well", {
		after: found.join("; "),
		pointer
	}));
	if (namesExitCode(to) && !namesExitCode(from)) changes.push(risk("verify", "a command that ends with an error no longer fails the step by itself: `verify` names `exit_code` now", { pointer }));
	return changes;
}
function conjuncts(expression) {
	const parts = [];
	let depth = 0;
	let quoted = false;
	let start = 0;
	for (let index = 0; index < expression.length; index++) {
		const character = expression[index];
		if (character === "'") quoted = !quoted;
		if (quoted) continue;
		if (character === "(" || character === "[") depth++;
		if (character === ")" || character === "]") depth--;
		if (depth > 0) continue;
		if (expression.startsWith("||", index)) return [oneLine(expression)];
		if (expression.startsWith("&&", index)) {
			parts.push(expression.slice(start, index));
			start = index + 2;
			index++;
		}
	}
	return [...parts, expression.slice(start)].map(oneLine);
}
function bounds(before, after) {
	const [from, to] = [comparison(before), comparison(after)];
	if (from === null || to === null || from.subject !== to.subject || from.upper !== to.upper) return null;
	if (from.bound === to.bound) return to.strict ? "tighter" : "looser";
	return from.upper === to.bound < from.bound ? "tighter" : "looser";
}
function comparison(expression) {
	const [, subject = "", operator = "", bound = ""] = /^([^<>=!|]*[^<>=!|\s])\s*(<=|<|>=|>)\s*(-?\d+(?:\.\d+)?)$/.exec(expression) ?? [];
	return operator === "" ? null : {
		subject,
		upper: operator.startsWith("<"),
		strict: operator.length === 1,
		bound: Number(bound)
	};
}
function namesExitCode(expressions) {
	return expressions.some((expression) => namesContext(expression, "exit_code"));
}

// action/src/compare/compare-work.ts
function compareWork(context) {
	return [
		...typeOf(context),
		...commandsOf(context),
		...automationOf(context),
		...itemsOf(context),
		...keptOf(context),
		...notifyOf(context)
	];
}
function typeOf({ before, after }) {
	const [from, to] = [before.step_type, after.step_type];
	if (from === to) return [];
	const shown = {
		before: from,
		after: to,
		pointer: "/step_type"
	};
	if (from === "verification") return [risk("step_type", "is no verification any more", shown)];
	if (from === "decision") return [risk("step_type", "is no decision any more", shown)];
	if (from === "manual") return [risk("step_type", "is done without a person now", shown)];
	if (from === "notification") return [risk("step_type", "is no notification any more", shown)];
	return [change("step_type", "is a step of another type", shown)];
}
function commandsOf({ before, after }) {
	const [from, to] = [scriptOf(before), scriptOf(after)];
	if (sameLines(from, to)) return before.commands.length === after.commands.length ? [] : [change("commands", `is ${after.commands.length} commands instead of ${before.commands.length}`, { pointer: "/commands" })];
	const pointer = after.commands.length === 0 ? null : "/commands";
	const diff = lineDiff(from, to);
	const verifies = after.step_type === "verification";
	const changes = [change("commands", verifies ? "verifies with other commands" : "other commands", {
		diff,
		pointer
	})];
	if (verifies && proves(from) && !proves(to)) changes.push(risk("commands", "runs nothing any more that could fail", { pointer }));
	else if (verifies && !diff.some(({ kind, text }) => kind === "added" && text.trim() !== "")) changes.push(risk("commands", "verifies less", { pointer }));
	if (errorsHidden(to) - errorsHidden(from) > 0) changes.push(risk("commands", "hides an error of its commands that failed it before", { pointer }));
	return changes;
}
function scriptOf({ commands }) {
	return commands.map((command) => command.replace(/\n*$/, "\n")).join("");
}
function proves(script) {
	return programsOf(script).some((program) => program !== "true") || /(?:^|[\s;|&(!])(?:test|\[\[?|grep|false|exit [1-9])(?:\s|$)/.test(script);
}
function automationOf({ before, after }) {
	const [from, to] = [before.automation_script ?? null, after.automation_script ?? null];
	if (from === to) return [];
	return [change("automation_script", "another automation", {
		before: from,
		after: to,
		pointer: to === null ? null : "/automation_script"
	})];
}
function itemsOf({ before, after, expression }) {
	const from = itemsText(typeof before.for_each === "string" ? expression(before.for_each) : before.for_each);
	const to = itemsText(after.for_each);
	if (from === to) return [];
	return [change("for_each", "is done for other items", {
		before: from,
		after: to,
		pointer: to === null ? null : "/for_each"
	})];
}
function itemsText(items) {
	if (items === void 0) return null;
	return typeof items === "string" ? oneLine(items) : values(items);
}
const kept = {
	none: 0,
	tail: 1,
	full: 2
};
function keptOf({ before, after }) {
	if (before.output === after.output) return [];
	const shown = {
		before: before.output,
		after: after.output,
		pointer: "/output"
	};
	return kept[after.output] > kept[before.output] ? [risk("output", "more of its output is kept", shown)] : [change("output", "less of its output is kept", shown)];
}
function notifyOf({ before, after }) {
	const [from, to] = [before.notify, after.notify];
	if (from === void 0 && to === void 0) return [];
	if (to === void 0) return [risk("notify", "tells nobody any more", { before: from?.channel ?? null })];
	const pointer = "/notify";
	if (from === void 0) return [change("notify", `tells ${listed([to.channel])}`, { pointer })];
	const shown = {
		before: from.channel,
		after: to.channel,
		pointer
	};
	if (from.channel !== to.channel) return [change("notify", "tells somebody else", shown)];
	return from.message === to.message ? [] : [change("notify", "another message", {
		before: oneLine(from.message),
		after: oneLine(to.message),
		pointer
	})];
}

// action/src/compare/compare-steps.ts
function compareSteps(before, after, steps, gateMinutes) {
	const numbers = numbersOf$1(steps);
	const pairOf = new Map(steps.pairs.map((pair) => [pair.after, pair]));
	const moved = movedSteps(steps, after);
	const about = {
		number: (number) => numbers.get(number),
		expression: (text) => renumbered(text, numbers),
		gateMinutes
	};
	return [
		...after.steps.flatMap((step, index) => {
			const pair = pairOf.get(step);
			const changes = pair === void 0 ? [added(step)] : [...moved.has(step) ? [change("step-moved", "moved")] : [], ...compareStep({
				...pair,
				...about,
				inheritsApprovers: inherits(pair.before, before) && inherits(step, after)
			})];
			const name = pair === void 0 ? nameOf(step) : nameOfPair(pair);
			return changes.map((found) => ({
				...found,
				step: name,
				pointer: `/steps/${index}${found.pointer ?? ""}`
			}));
		}),
		...steps.removed.map(removed),
		...renumbering(steps)
	];
}
function nameOfPair({ before, after }) {
	return {
		...nameOf(after),
		former: before.step_number === after.step_number ? null : before.step_number
	};
}
function nameOf({ step_number, title }) {
	return {
		number: step_number,
		title,
		former: null
	};
}
function compareStep(context) {
	return [
		...compareGates(context),
		...compareWork(context),
		...compareVerify(context),
		...compareOutputs(context.before.outputs, context.after.outputs),
		...compareFailures(context),
		...textsOf(context)
	];
}
function textsOf({ before, after }) {
	const texts = [
		"description",
		"expected_output",
		"success_criteria",
		"failure_action"
	].filter((field) => before[field] !== after[field]);
	const duration = before.estimated_duration_minutes !== after.estimated_duration_minutes;
	return [
		...before.title === after.title ? [] : [change("title", "another title", {
			before: before.title,
			after: after.title,
			pointer: "/title"
		})],
		...texts.length === 0 ? [] : [change("description", `other words in ${listed(texts)}`, { pointer: after[texts[0] ?? "description"] === void 0 ? null : `/${texts[0] ?? ""}` })],
		...duration ? [change("estimated_duration_minutes", "another estimated duration", {
			before: `${before.estimated_duration_minutes} min`,
			after: `${after.estimated_duration_minutes} min`,
			pointer: null
		})] : []
	];
}
function added({ step_type, requires_approval, approvers }) {
	const approval = requires_approval ? `, needs an approval by ${listed(approvers)}` : "";
	return change("step-added", `added (${step_type}${approval})`);
}
function removed(step) {
	const lost = [
		...step.requires_approval ? ["an approval"] : [],
		...step.step_type === "verification" || step.verify.length > 0 ? ["a verification"] : [],
		...step.step_type === "decision" ? ["a decision"] : [],
		...step.step_type === "notification" || step.notify !== void 0 ? ["a notification"] : []
	];
	const about = { step: nameOf(step) };
	return lost.length === 0 ? change("step-removed", `removed (${step.step_type})`, about) : risk("step-removed", `removed, and with it ${lost.join(" and ")}`, about);
}
function renumbering({ pairs }) {
	const other = pairs.filter(({ before, after }) => before.step_number !== after.step_number);
	const text = other.map(({ before, after }) => `${before.step_number} → ${after.step_number}`).join(", ");
	return other.length === 0 ? [] : [change("step-renumbered", `steps have other numbers: ${text}`)];
}
function movedSteps({ pairs }, after) {
	const place = new Map(after.steps.map((step, index) => [step, index]));
	const kept = longestAscending(pairs.map((pair) => place.get(pair.after) ?? 0));
	return new Set(pairs.filter((pair) => !kept.has(place.get(pair.after) ?? 0)).map((pair) => pair.after));
}
function longestAscending(numbers) {
	const last = [];
	const previous = /* @__PURE__ */ new Map();
	for (const number of numbers) {
		let [low, high] = [0, last.length];
		while (low < high) {
			const middle = low + high >> 1;
			if ((last[middle] ?? 0) < number) low = middle + 1;
			else high = middle;
		}
		previous.set(number, last[low - 1]);
		last[low] = number;
	}
	const kept = /* @__PURE__ */ new Set();
	for (let number = last.at(-1); number !== void 0; number = previous.get(number)) kept.add(number);
	return kept;
}
function inherits({ approvers }, { metadata }) {
	return approvers.length === metadata.approvers.length && approvers.every((role, index) => role === metadata.approvers[index]);
}
function renumbered(expression, numbers) {
	return expression.replaceAll(/\bsteps\[\s*'(\d+)'\s*\]/g, (whole, number) => {
		const now = numbers.get(Number(number));
		return now === void 0 ? whole : `steps['${now}']`;
	});
}

// action/src/compare/compare-tests.ts
function compareTests(before, after, all) {
	const former = byId(before);
	const now = byId(after);
	return [...(all ? [...former.keys()].filter((id) => !now.has(id)) : []).map((id) => risk("test-removed", `test case ${listed([id])} removed`)), ...[...now].flatMap(([id, test]) => {
		const other = former.get(id);
		return other === void 0 ? [change("test-added", `test case ${listed([id])} added`)] : compareTest(other, test);
	})];
}
function byId(cases) {
	return new Map(cases.map(({ test }) => [test.test_id, test]));
}
function compareTest(before, after) {
	const name = `test case ${listed([after.test_id])}`;
	const changes = [];
	const weaker = weakened(before.expected, after.expected);
	const gone = before.expected_outcomes.filter((outcome) => !after.expected_outcomes.includes(outcome));
	if (weaker.length > 0) changes.push(risk("test-expectation", `${name} expects less: ${weaker.join(", ")}`));
	if (gone.length > 0) changes.push(risk("test-expectation", `${name} no longer expects an outcome`, { before: gone.join("; ") }));
	if (weaker.length === 0 && !same(before.expected, after.expected)) changes.push(change("test-expectation", `${name} expects something else: ${different(before.expected, after.expected)}`, shownExpectation(before.expected, after.expected)));
	if (before.fakes !== null && after.fakes === null) changes.push(risk("test-script", `${name} no longer runs commands against fakes`));
	const fields = [
		"scenario",
		"input_variables",
		"mock_responses",
		"decisions",
		"approvals",
		"confirmations",
		"today",
		"fakes"
	].filter((field) => !same(before[field], after[field]) && !(field === "fakes" && after.fakes === null));
	if (fields.length > 0) changes.push(change("test-script", `${name} plays another way: ${listed(fields)}`));
	return changes;
}
function weakened(before, after) {
	const fields = [
		"path",
		"skipped",
		"failed",
		"rolled_back",
		"escalated",
		"notified",
		"waiting"
	].filter((field) => before[field] !== null && after[field] === null);
	const outputs = Object.keys(before.outputs).filter((name) => !Object.hasOwn(after.outputs, name));
	const messages = fewerChecks(before.notified ?? [], after.notified ?? []);
	return [
		...fields.map((field) => `\`${field}\``),
		...outputs.map((name) => `\`outputs.${name}\``),
		...messages && !fields.includes("notified") ? ["`notified`"] : []
	];
}
function fewerChecks(before, after) {
	const checks = (list) => list.reduce((sum, { step, channel, message, text }) => sum + [
		step,
		channel,
		message,
		text
	].filter((part) => part !== null).length, 0);
	return before.length === after.length && checks(after) < checks(before);
}
function different(before, after) {
	const fields = Object.keys(after).filter((field) => !same(before[field], after[field]));
	return listed(fields);
}
function shownExpectation(before, after) {
	if (before.status !== after.status) return {
		before: before.status,
		after: after.status
	};
	return before.path === null || after.path === null || same(before.path, after.path) ? {} : {
		before: before.path.join(" "),
		after: after.path.join(" ")
	};
}
function same(one, other) {
	return JSON.stringify(one) === JSON.stringify(other);
}

// action/src/compare/match-steps.ts
var import_fastest_levenshtein = require_fastest_levenshtein();
function matchSteps(before, after) {
	const becomes = /* @__PURE__ */ new Map();
	const taken = /* @__PURE__ */ new Set();
	const pair = (from, to) => {
		becomes.set(from, to);
		taken.add(to);
	};
	const byNumber = new Map(after.map((step) => [step.step_number, step]));
	for (const step of before) {
		const other = byNumber.get(step.step_number);
		if (other !== void 0 && other.title === step.title) pair(step, other);
	}
	const open = (steps, done) => steps.filter((step) => !done.has(step)).slice(0, mostCompared);
	const candidates = open(before, becomes).flatMap((from) => open(after, taken).map((to) => ({
		from,
		to,
		likeness: likenessOf(from, to)
	})));
	for (const { from, to } of candidates.filter(({ likeness }) => likeness >= alike).sort((one, other) => other.likeness - one.likeness)) if (!becomes.has(from) && !taken.has(to)) pair(from, to);
	return {
		pairs: before.flatMap((step) => {
			const other = becomes.get(step);
			return other === void 0 ? [] : [{
				before: step,
				after: other
			}];
		}),
		removed: before.filter((step) => !becomes.has(step)),
		added: after.filter((step) => !taken.has(step))
	};
}
const alike = .5;
const mostCompared = 100;
function likenessOf(one, other) {
	const titles = textLikeness(one.title, other.title);
	const scripts = scriptLikeness(one, other);
	const wording = scripts === null ? titles : Math.max(titles, scripts) * .75 + Math.min(titles, scripts) * .25;
	const type = one.step_type === other.step_type ? .05 : -.1;
	const number = one.step_number === other.step_number ? .15 : 0;
	return Math.max(0, Math.min(1, wording + type + number));
}
function textLikeness(one, other) {
	const [a, b] = [one, other].map((text) => text.toLowerCase().slice(0, 200));
	const longest = Math.max(a.length, b.length);
	return longest === 0 ? 1 : 1 - (0, import_fastest_levenshtein.distance)(a, b) / longest;
}
function scriptLikeness(one, other) {
	const [a, b] = [linesOf(one), linesOf(other)];
	if (a.size === 0 && b.size === 0) return null;
	return 2 * [...a].filter((line) => b.has(line)).length / (a.size + b.size);
}
function linesOf({ commands, automation_script }) {
	const scripts = automation_script === void 0 ? commands : [...commands, `automation ${automation_script}`];
	return new Set(scripts.flatMap((script) => script.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !line.startsWith("#"))));
}

// action/src/compare/compare-runbooks.ts
const noFlow = {
	removed: [],
	added: []
};
function compareRunbooks(before, after, mended = false) {
	if (before !== null && after !== null) return compareVersions(before, after);
	if (after !== null) return whole("added", after, mended ? nothingBefore : change("runbook-added", "new"));
	return before === null ? null : whole("removed", before, risk("runbook-removed", "removed"));
}
const nothingBefore = change("runbook-mended", "could not be read before, so there is nothing to compare it with");
function whole(status, { loaded, cases }, what) {
	const { metadata } = loaded.runbook;
	return {
		runbookId: loaded.id,
		title: metadata.title,
		status,
		file: loaded.file.path,
		changes: [what, ...status === "added" ? compareTests([], cases, true) : []],
		flow: noFlow,
		before: status === "removed" ? loaded : null,
		after: status === "added" ? loaded : null
	};
}
function compareVersions(before, after) {
	const [from, to] = [before.loaded.runbook, after.loaded.runbook];
	const steps = matchSteps(from.steps, to.steps);
	const gateMinutes = {
		before: before.config.gates[from.metadata.severity],
		after: after.config.gates[to.metadata.severity]
	};
	const flow = compareFlow(from, to, steps);
	const moved = flow.added.length + flow.removed.length > 0;
	const changes = [
		...identity(before.loaded, after.loaded),
		...compareMetadata(from, to, gateMinutes),
		...compareVariables(from.variables, to.variables),
		...compareConditions("prerequisites", from.prerequisites, to.prerequisites),
		...compareSteps(from, to, steps, gateMinutes),
		...moved ? bypasses(from, to, steps) : [],
		...compareConditions("post_conditions", from.post_conditions, to.post_conditions),
		...compareDisables(before.loaded.file, after.loaded.file),
		...compareTests(before.cases, after.cases, after.hasAllCases)
	];
	if (changes.length === 0 && !moved) return null;
	return {
		runbookId: after.loaded.id,
		title: to.metadata.title,
		status: "changed",
		file: after.loaded.file.path,
		changes,
		flow,
		before: before.loaded,
		after: after.loaded
	};
}
function identity(before, after) {
	return [...before.id === after.id ? [] : [risk("runbook_id", `has another id: executions of ${listed([before.id])} that wait cannot go on under it`, {
		before: before.id,
		after: after.id,
		pointer: "/metadata/runbook_id"
	})], ...before.file.path === after.file.path ? [] : [change("file", "moved to another file", {
		before: before.file.path,
		after: after.file.path
	})]];
}

// action/src/compare/compare-settings.ts
function compareSettings(before, after) {
	return [
		...holdersOf(before, after),
		...environmentsOf(before, after),
		...runnersOf(before, after),
		...breakGlassOf(before, after),
		...numbersOf(before, after),
		...gatesOf(before, after),
		...rulesOf(before, after),
		...choicesOf(before, after),
		...namesOf("channels", "channel", before, after)
	].map((found) => ({
		...found,
		pointer: null
	}));
}
function holdersOf({ approvers: before }, { approvers: after }) {
	const people = (config, role) => {
		const { users = [], teams = [] } = config[role] ?? {};
		return [...users, ...teams.map((team) => `team ${team}`)];
	};
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((role) => {
		const [from, to] = [people(before, role), people(after, role)];
		const come = to.filter((person) => !from.includes(person));
		const gone = from.filter((person) => !to.includes(person));
		const shown = {
			before: from.length === 0 ? null : from.join(", "),
			after: to.length === 0 ? null : to.join(", ")
		};
		if (come.length > 0) return [risk("approvers", `more people are ${listed([role])}`, shown)];
		return gone.length > 0 ? [change("approvers", `fewer people are ${listed([role])}`, shown)] : [];
	});
}
function environmentsOf({ environments: before }, { environments: after }) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
		const [from, to] = [before[name]?.approvers, after[name]?.approvers];
		if (from === void 0) return [change("environments", `environment ${listed([name])} added`, { after: (to ?? []).join(", ") })];
		if (to === void 0) return [change("environments", `environment ${listed([name])} removed`, { before: from.join(", ") })];
		const shown = {
			before: from.join(", "),
			after: to.join(", ")
		};
		if (to.some((role) => !from.includes(role))) return [risk("environments", `more roles approve in environment ${listed([name])}`, shown)];
		return to.length < from.length ? [change("environments", `fewer roles approve in environment ${listed([name])}`, shown)] : [];
	});
}
function runnersOf({ runners: before }, { runners: after }) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name) => {
		const [from, to] = [before[name]?.join(", ") ?? null, after[name]?.join(", ") ?? null];
		if (from === to) return [];
		const shown = {
			before: from,
			after: to
		};
		if (from === null) return [change("runners", `runner ${listed([name])} added`, shown)];
		if (to === null) return [change("runners", `runner ${listed([name])} removed`, shown)];
		return [risk("runners", `runner ${listed([name])} is other machines`, shown)];
	});
}
function breakGlassOf({ break_glass: before }, { break_glass: after }) {
	const text = (breakGlass) => breakGlass === void 0 ? null : `${breakGlass.who.join(", ")} in ${breakGlass.environment}`;
	const [from, to] = [text(before), text(after)];
	if (from === to) return [];
	return [to === null ? change("break_glass", "nobody may break the glass any more", { before: from }) : risk("break_glass", "who may break the glass", {
		before: from,
		after: to
	})];
}
function numbersOf(before, after) {
	return [
		...numberOf("review", "months until the next review", before.review.months, after.review.months, "more"),
		...numberOf("review", "days of warning before a review", before.review.warn_days, after.review.warn_days, null),
		...numberOf("coverage", "coverage that is asked for", before.coverage, after.coverage, "less")
	];
}
function gatesOf({ gates: before }, { gates: after }) {
	return Object.keys(after).flatMap((severity) => numberOf("gates", `minutes a gate stays open at ${severity}`, before[severity], after[severity], "more"));
}
function numberOf(kind, what, from, to, worse) {
	if (from === to) return [];
	return [(worse !== null && worse === "more" === to > from ? risk : change)(kind, what, {
		before: String(from),
		after: String(to)
	})];
}
const weight = {
	off: 0,
	info: 1,
	warning: 2,
	error: 3
};
function rulesOf({ rules: before }, { rules: after }) {
	const usual = new Map(allRules.map(({ id, severity }) => [id, severity]));
	return [.../* @__PURE__ */ new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((rule) => {
		const [from, to] = [before[rule] ?? usual.get(rule), after[rule] ?? usual.get(rule)];
		if (from === to) return [];
		const lower = from === void 0 || to === void 0 || weight[to] < weight[from];
		return [(lower ? risk : change)("rules", `rule ${listed([rule])} weighs ${lower ? "less" : "more"}`, {
			before: from ?? null,
			after: to ?? null
		})];
	});
}
function choicesOf(before, after) {
	const kept = {
		none: 0,
		tail: 1,
		full: 2
	};
	return [
		...choiceOf("fail_on", "the least severity that fails a check", before.fail_on, after.fail_on, weight[after.fail_on] > weight[before.fail_on]),
		...choiceOf("approvals", "how approvals are asked for", before.approvals, after.approvals, after.approvals === "comment"),
		...choiceOf("journal", "where journals are kept", before.journal.store, after.journal.store, false),
		...choiceOf("journal", "how much output is kept", before.journal.output, after.journal.output, kept[after.journal.output] > kept[before.journal.output])
	];
}
function choiceOf(kind, what, from, to, isWorse) {
	return from === to ? [] : [(isWorse ? risk : change)(kind, what, {
		before: from,
		after: to
	})];
}
function namesOf(kind, noun, before, after) {
	return [.../* @__PURE__ */ new Set([...Object.keys(before[kind]), ...Object.keys(after[kind])])].flatMap((name) => {
		const [from, to] = [before[kind][name], after[kind][name]];
		if (JSON.stringify(from) === JSON.stringify(to)) return [];
		const what = from === void 0 ? "added" : to === void 0 ? "removed" : "changed";
		return [change(kind, `${noun} ${listed([name])} ${what}`)];
	});
}

// action/src/compare/changes.ts
function compareRevisions(before, after) {
	const byId = new Map(before.runbooks.toReversed().map((loaded) => [loaded.id, loaded]));
	const byPath = new Map(before.runbooks.map((loaded) => [loaded.file.path, loaded]));
	const ids = new Set(after.runbooks.map(({ id }) => id));
	const found = /* @__PURE__ */ new Set();
	const changes = [];
	for (const loaded of after.runbooks) {
		const samePath = byPath.get(loaded.file.path);
		const former = byId.get(loaded.id) ?? (samePath !== void 0 && !ids.has(samePath.id) ? samePath : void 0);
		if (former !== void 0) found.add(former);
		if (former === loaded && before.tests.get(loaded.id) === after.tests.get(loaded.id)) continue;
		const compared = compareRunbooks(former === void 0 ? null : versionOf(former, before), versionOf(loaded, after), before.unusable.has(loaded.file.path));
		if (compared !== null) changes.push(compared);
	}
	for (const loaded of before.runbooks) {
		if (found.has(loaded) || ids.has(loaded.id) || after.unusable.has(loaded.file.path)) continue;
		const removed = compareRunbooks(versionOf(loaded, before), null);
		if (removed !== null) changes.push(removed);
	}
	return {
		runbooks: changes.sort((one, other) => one.file < other.file ? -1 : one.file > other.file ? 1 : 0),
		settings: compareSettings(before.config, after.config)
	};
}
function versionOf(loaded, { tests, config }) {
	const { cases = [], findings = [] } = tests.get(loaded.id) ?? {};
	return {
		loaded,
		cases,
		hasAllCases: findings.every(({ severity }) => severity !== "error"),
		config
	};
}
function risksIn({ runbooks, settings }) {
	return [...runbooks.flatMap(({ changes }) => changes), ...settings].filter((found) => found.risk).length;
}

// action/src/compare/load-revision.ts
const ending = ".test.yaml";
function loadRevision({ touched, files }, current) {
	const textOf = new Map(files.map((file) => [file.path, file]));
	const config = touched.has("runbooks/config.yaml") ? configOf(textOf.get(configPath)) : current.config;
	const unusable = /* @__PURE__ */ new Set();
	const runbooks = current.runbooks.filter(({ file }) => !touched.has(file.path));
	for (const file of files.filter(({ path }) => isRunbook(path))) {
		const { loaded } = loadRunbook(file, { config });
		if (loaded === void 0) unusable.add(file.path);
		else runbooks.push(loaded);
	}
	runbooks.sort((one, other) => one.file.path < other.file.path ? -1 : 1);
	const testsNow = new Map([...current.tests.values()].map((tests) => [tests.file.path, tests]));
	return {
		runbooks,
		tests: new Map(runbooks.flatMap((loaded) => {
			const path = testPathOf(loaded);
			if (!touched.has(path)) {
				const same = testsNow.get(path);
				return same === void 0 ? [] : [[loaded.id, same]];
			}
			const file = textOf.get(path);
			return file === void 0 ? [] : [[loaded.id, loadTests(file, loaded)]];
		})),
		config,
		unusable
	};
}
function configOf(file) {
	return (file === void 0 ? void 0 : loadConfig(file).config) ?? normaliseConfig({});
}
function testPathOf({ file }) {
	return file.path.replace(/\.yaml$/, ending);
}
function isRunbook(path) {
	return path.startsWith("runbooks/") && !path.startsWith("runbooks/automations/") && path.endsWith(".yaml") && !path.endsWith(ending) && path !== "runbooks/config.yaml" && !/(?:^|\/)\./.test(path);
}

// action/src/commands/run-check.ts
async function runCheck(options, environment) {
	const today = readDay(options.today ?? environment.now().slice(0, 10));
	const base = options.base === void 0 ? null : await readBase(environment.root, options.base);
	const repository = await environment.repository();
	const tests = await repository.testFiles();
	const { config, runbooks } = repository;
	const before = base === null ? null : loadRevision(base, {
		runbooks,
		tests,
		config
	});
	const rehearsed = await rehearseAll({
		runbooks,
		tests,
		config,
		openFakeWorld: environment.openFakeWorld
	});
	const facts = {
		...noFacts,
		...await shellcheckFacts(repository, environment),
		today,
		coverage: new Map(rehearsed.filter((one) => one.tests !== null).map(({ loaded, coverage }) => [loaded.id, coverage])),
		touched: base?.touched ?? null,
		base: before === null ? null : new Map(before.runbooks.map((loaded) => [loaded.id, loaded]))
	};
	const linted = await lintRepository(repository, facts);
	const findings = sortFindings([...linted.findings, ...rehearsed.flatMap((one) => [...failedRehearsals(one), ...lowCoverage(one, config.coverage)])]);
	const changes = before === null ? null : compareRevisions(before, currentOf(repository, tests));
	return {
		passed: !someFail(findings, config.fail_on),
		today,
		findings,
		textOf: linted.textOf,
		files: repository.files.length + tests.size,
		rehearsed,
		leastCoverage: config.coverage,
		change: changeOf(options.base, base, changes)
	};
}
async function readBase(root, revision) {
	const { readBaseRevision } = await import("./git-revision.js");
	return readBaseRevision(root, revision);
}
function currentOf({ runbooks, config, files, usable }, tests) {
	const read = new Set(usable);
	return {
		runbooks,
		tests,
		config,
		unusable: new Set(files.filter((path) => !read.has(path)))
	};
}
function changeOf(revision, base, changes) {
	if (revision === void 0 || base === null || changes === null) return null;
	return {
		revision,
		commit: base.commit,
		touched: base.touched,
		changes
	};
}

// action/src/report/change-words.ts
function changeGroups(changes) {
	const groups = /* @__PURE__ */ new Map();
	for (const found of changes) {
		const key = found.step === null ? "" : `${found.step.number} ${found.step.title}`;
		const group = groups.get(key) ?? {
			step: found.step,
			changes: []
		};
		group.changes.push(found);
		groups.set(key, group);
	}
	return [...groups.values()].map(({ step, changes: list }) => ({
		step,
		changes: [...list.filter(({ risk }) => risk), ...list.filter(({ risk }) => !risk)]
	}));
}
function stepWords({ number, title, former }) {
	return `${number} ${title}${former === null ? "" : ` (was ${former})`}`;
}
function wayWords({ from, to, label }) {
	const place = (end) => end === "begin" ? "start" : String(end);
	return `${place(from)} ${label === "" ? "→" : `—${label}→`} ${place(to)}`;
}
function hasFlowChange({ added, removed }) {
	return added.length + removed.length > 0;
}
function changesSummary(changes) {
	const { runbooks, settings } = changes;
	if (runbooks.length === 0 && settings.length === 0) return "no change in behaviour";
	const what = [...runbooks.length === 0 ? [] : [`${counted(runbooks.length, "runbook")} changed`], ...settings.length === 0 ? [] : ["settings changed"]];
	const risks = risksIn(changes);
	return `${what.join(", ")}, ${risks === 0 ? "no risk" : counted(risks, "risk")}`;
}

// action/src/report/changes-markdown.ts
function changesSections({ runbooks, settings }) {
	const sections = [...runbooks.map((runbook) => ({
		risky: isRisky(runbook.changes),
		section: runbookSection(runbook)
	})), ...settings.length === 0 ? [] : [{
		risky: isRisky(settings),
		section: {
			title: "Changed settings",
			blocks: changeBlocks(settings)
		}
	}]];
	return [...sections.filter(({ risky }) => risky), ...sections.filter(({ risky }) => !risky)].map(({ section }) => section);
}
function isRisky(changes) {
	return changes.some(({ risk }) => risk);
}
const verbs = {
	added: "New",
	removed: "Removed",
	changed: "Changed"
};
function runbookSection(runbook) {
	const { runbookId, title, status, changes } = runbook;
	return {
		title: `${verbs[status]}: ${runbookId} ${title}`,
		blocks: [...changeBlocks(changes), ...flowBlocks(runbook)]
	};
}
function changeBlocks(changes) {
	return changeGroups(changes).flatMap(({ step, changes: group }) => [...step === null ? [] : [paragraph(text("Step "), strong(stepWords(step)))], list(group.map((found) => listItem(itemBlocks(found))))]);
}
function itemBlocks(found) {
	const { risk, message, diff } = found;
	const mark = risk ? [
		text("⚠️ "),
		strong("Risk:"),
		text(" ")
	] : [];
	return [paragraph(...mark, ...sentence(message), ...valueNodes(found)), ...diff === null ? [] : [fence("diff", diffText(diff))]];
}
const longestValue = 300;
function valueNodes({ before, after }) {
	if (before !== null && after !== null) return [
		text(": "),
		value(before),
		text(" → "),
		value(after)
	];
	if (before !== null) return [
		text(" (was "),
		value(before),
		text(")")
	];
	return after === null ? [] : [text(": "), value(after)];
}
function value(shown) {
	return inlineCode(shown.length > longestValue ? `${shown.slice(0, longestValue).toWellFormed()}…` : shown);
}
const mostLines = 100;
function diffText(diff) {
	const lines = diff.slice(0, mostLines).map(({ kind, text: line }) => `${marks[kind]}${line}`);
	const more = diff.length - lines.length;
	return [...lines, ...more > 0 ? [`@@ ${more} more lines @@`] : []].join("\n");
}
const marks = {
	added: "+ ",
	removed: "- ",
	same: "  ",
	gap: "@@ "
};
function flowBlocks({ flow, before, after }) {
	if (!hasFlowChange(flow)) return [];
	const ways = [...flow.removed.map((way) => `- ${wayWords(way)}`), ...flow.added.map((way) => `+ ${wayWords(way)}`)];
	return [
		paragraph(strong("Flow")),
		fence("diff", ways.slice(0, mostLines).join("\n")),
		...drawing("before", before),
		...drawing("now", after)
	];
}
function drawing(when, loaded) {
	if (loaded === null) return [];
	return [
		{
			type: "html",
			value: `<details>\n<summary>Flow ${when}</summary>`
		},
		{
			type: "code",
			lang: "mermaid",
			value: mermaid(flowGraph(loaded.runbook)).trimEnd()
		},
		{
			type: "html",
			value: "</details>"
		}
	];
}

// action/src/report/changes-text.ts
function changesText({ runbooks, settings }, palette) {
	return [...runbooks.map((runbook) => runbookLines(runbook, palette)), ...settings.length === 0 ? [] : [[palette.strong("Settings"), ...settings.flatMap((found) => changeLines(found, "  ", palette))]]].flatMap((lines, index) => index === 0 ? lines : ["", ...lines]);
}
function runbookLines({ runbookId, title, file, changes, flow }, palette) {
	const ways = [...flow.removed.map((way) => palette.bad(visible(`- ${wayWords(way)}`))), ...flow.added.map((way) => palette.good(visible(`+ ${wayWords(way)}`)))];
	return [
		`${palette.strong(visible(`${runbookId} ${title}`))} ${palette.dim(visible(file))}`,
		...changeGroups(changes).flatMap(({ step, changes: list }) => [...step === null ? [] : [`  step ${visible(stepWords(step))}`], ...list.flatMap((found) => changeLines(found, step === null ? "  " : "    ", palette))]),
		...ways.length === 0 ? [] : ["  flow", ...ways.map((way) => `    ${way}`)]
	];
}
function changeLines(found, indent, palette) {
	const { risk, message, diff } = found;
	return [`${indent}${risk ? `${palette.warn("⚠ risk:")} ` : ""}${visible(message)}${visible(valuesOf(found))}`, ...(diff ?? []).map((line) => `${indent}  ${palette.dim("│")} ${diffLine(line, palette)}`)];
}
function valuesOf({ before, after }) {
	if (before !== null && after !== null) return `: ${before} → ${after}`;
	if (before !== null) return ` (was: ${before})`;
	return after === null ? "" : `: ${after}`;
}
function diffLine({ kind, text }, palette) {
	const shown = visible(text.replaceAll("	", "    "));
	switch (kind) {
		case "added": return palette.good(`+ ${shown}`);
		case "removed": return palette.bad(`- ${shown}`);
		case "same": return `  ${shown}`.trimEnd();
		case "gap": return palette.dim(`… ${shown}`);
		default: return kind;
	}
}

// action/src/report/check-summary.ts
const mostRows = 200;
const reserve = 1e3;
function checkSummary(summary, limit = 2 ** 20) {
	const parts = [
		{
			title: "verdict",
			markdown: verdict(summary)
		},
		...findingParts(summary, Math.floor(limit / 2)),
		...summary.sections.map(({ title, blocks }) => ({
			title,
			markdown: githubMarkdown([heading(3, title), ...blocks])
		})),
		...summary.drawn.map(diagram)
	];
	const kept = [];
	const left = [];
	let room = limit - reserve;
	for (const { title, markdown } of parts) {
		const size = bytes(markdown) + 1;
		if (size <= room) {
			kept.push(markdown);
			room -= size;
		} else left.push(title);
	}
	return [...kept, ...left.length === 0 ? [] : [leftOut(left)]].join("\n");
}
function verdict({ passed, findings, facts, notes }) {
	const line = [severityCounts(findings), ...facts].join(" · ");
	return githubMarkdown([
		heading(2, passed ? "✅ Runbook check passed" : "❌ Runbook check failed"),
		paragraph(text(line)),
		...notes.length === 0 ? [] : [list(notes.map(sentence))]
	]);
}
function findingParts(summary, limit) {
	if (summary.findings.length === 0) return [];
	for (let rows = mostRows;; rows = Math.floor(rows / 2)) {
		const markdown = findingsMarkdown(summary, rows);
		if (rows === 0 || bytes(markdown) <= limit) return [{
			title: "findings",
			markdown
		}];
	}
}
function findingsMarkdown({ findings, textOf, link }, rows) {
	const sorted = worstFirst(findings);
	const rest = sorted.slice(rows);
	const shown = sorted.slice(0, rows).map((finding) => [
		[text(finding.severity)],
		[place(finding, textOf, link)],
		[...sentence(cut(finding.message)), ...hint(finding)],
		[inlineCode(finding.rule)]
	]);
	return githubMarkdown([
		heading(3, "Findings"),
		...shown.length === 0 ? [] : [table([
			"Severity",
			"Place",
			"Finding",
			"Rule"
		], shown)],
		...rest.length === 0 ? [] : [paragraph(text(`Not shown here: ${severityCounts(rest)}; the log has all.`))]
	]);
}
function place({ file, span }, textOf, link) {
	const source = textOf(file);
	const line = source === void 0 ? null : lineColumn(source, span.start).line;
	const shown = inlineCode(line === null ? file : `${file}:${line}`);
	return link === null || file === "" ? shown : {
		type: "link",
		url: link(file, line),
		children: [shown]
	};
}
function hint({ hint: words }) {
	return words === void 0 ? [] : [text(". "), ...sentence(cut(words))];
}
const longestText = 1e3;
function cut(message) {
	return message.length <= longestText ? message : `${message.slice(0, longestText).toWellFormed()}…`;
}
function diagram(runbook) {
	const id = runbook.metadata.runbook_id;
	const markdown = githubMarkdown([
		{
			type: "html",
			value: `<details>\n<summary>Flow of <code>${escapeXml(id)}</code></summary>`
		},
		{
			type: "code",
			lang: "mermaid",
			value: mermaid(flowGraph(runbook)).trimEnd()
		},
		{
			type: "html",
			value: "</details>"
		}
	]);
	return {
		title: `flow of ${id}`,
		markdown
	};
}
const mostNamed = 10;
function leftOut(titles) {
	const named = titles.slice(0, mostNamed).map((title) => title.slice(0, 80));
	const more = titles.length > named.length ? ` and ${titles.length - named.length} more` : "";
	return githubMarkdown([paragraph(strong("Left out, because it would be too long:"), text(` ${named.join(", ")}${more}`))]);
}
const encoder = new TextEncoder();
function bytes(markdown) {
	return encoder.encode(markdown).length;
}

export { hasFlowChange as a, changesSummary as i, changesText as n, runCheck as o, changesSections as r, risksIn as s, checkSummary as t };