// action/src/source/token-shapes.ts
const jwtStarts = [..."hijklmnopqrstuvwxyz0123456"].map((letter) => `eyJ${letter}`);
const marker = (word) => `-----${word} [A-Z0-9 ]{0,40}PRIVATE KEY(?: BLOCK)?-----`;
const keyBegin = new RegExp(marker("BEGIN"));
const keyEnd = new RegExp(marker("END"));
const tokenShapes = [
	...shapes([
		"ghp_",
		"gho_",
		"ghu_",
		"ghs_",
		"ghr_"
	], "[A-Za-z0-9_]{20,255}", 259),
	...shapes(["github_pat_"], "[A-Za-z0-9_]{20,255}", 266),
	...shapes(["AKIA", "ASIA"], "[A-Z0-9]{16}", 20),
	...shapes([
		"xoxa-",
		"xoxb-",
		"xoxc-",
		"xoxd-",
		"xoxe-",
		"xoxo-",
		"xoxp-",
		"xoxr-",
		"xoxs-",
		"xapp-"
	], "[A-Za-z0-9-]{10,255}", 260),
	...shapes(["AIza"], "[\\w-]{35}", 39),
	...shapes(["npm_"], "[A-Za-z0-9]{36}", 40),
	...shapes(["glpat-"], "[\\w-]{20,255}", 261),
	...shapes(["sk_live_", "rk_live_"], "[A-Za-z0-9]{16,255}", 263),
	...shapes(jwtStarts, "[\\w-]{6,2048}\\.[\\w-]{8,8192}(?:\\.[\\w-]{0,2048})?", 12294),
	{
		literal: "BEGIN ",
		shape: new RegExp(`(?<=-----)${marker("BEGIN").slice(5)}[^\\n]{0,16384}?${marker("END")}`, "y"),
		longest: 16600
	}
];
function shapes(literals, rest, longest) {
	return literals.map((literal) => ({
		literal,
		shape: new RegExp(literal + rest, "y"),
		longest
	}));
}

export { keyEnd as n, tokenShapes as r, keyBegin as t };