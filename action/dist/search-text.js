import { n as __exportAll } from "./rolldown-runtime.js";
import { n as visibleLines, t as visible } from "./visible.js";
import { t as cell, u as paragraphs } from "./markdown-nodes.js";
import { t as counted } from "./step-facts.js";
import { r as daysBetween } from "./day.js";

// action/src/site/index-entry.ts
function indexEntry({ metadata, steps, related_runbooks }) {
	return {
		id: metadata.runbook_id,
		title: metadata.title,
		description: metadata.description,
		category: metadata.category,
		severity: metadata.severity,
		services: metadata.services_affected,
		tags: metadata.tags,
		triggers: metadata.triggers,
		symptoms: metadata.symptoms,
		minutes: metadata.estimated_total_duration_minutes,
		reviewDate: metadata.review_date,
		related: related_runbooks,
		automations: steps.flatMap(({ automation_script: name, step_number: step, title }) => name === void 0 ? [] : [{
			name,
			step,
			title
		}])
	};
}
function byId(entries) {
	return entries.toSorted((one, other) => one.id < other.id ? -1 : one.id > other.id ? 1 : 0);
}
function grouped(things, nameOf) {
	return groupedInOrder(things, nameOf).toSorted(([one], [other]) => one < other ? -1 : 1);
}
function groupedInOrder(things, nameOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const thing of things) {
		const name = nameOf(thing);
		const others = groups.get(name);
		if (others === void 0) groups.set(name, [thing]);
		else others.push(thing);
	}
	return [...groups];
}
function categoryName(category) {
	return category.split("_").map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(" ");
}
function shownServices({ services }) {
	return services.slice(0, 3).join(", ") + (services.length > 3 ? "..." : "");
}

// action/src/site/html.ts
function h(tagName, properties, ...children) {
	return {
		type: "element",
		tagName,
		properties,
		children: nodesOf(children)
	};
}
function nodesOf(children) {
	const nodes = [];
	for (const child of children) {
		if (child === null) continue;
		if (typeof child === "string") nodes.push({
			type: "text",
			value: visibleLines(child)
		});
		else if ("type" in child) nodes.push(child);
		else nodes.push(...nodesOf(child));
	}
	return nodes;
}
function inline(words) {
	return cell(words).map(phrasing);
}
function prose(words) {
	return paragraphs(words).map(({ children }) => h("p", {}, children.map(phrasing)));
}
function phrasing(node) {
	switch (node.type) {
		case "text": return {
			type: "text",
			value: node.value
		};
		case "inlineCode": return h("code", {}, node.value);
		case "link": return h("a", {
			href: node.url,
			rel: ["noreferrer"]
		}, node.children.map(phrasing));
		default: throw new Error(`Unexpected ${node.type} in the words of a runbook`);
	}
}

// action/src/site/not-found-page.ts
const notFoundPath = "404.html";
const notFoundPage = {
	path: notFoundPath,
	title: "No such page",
	description: "No page has this address",
	indexed: false,
	main: [
		h("h1", {}, "No such page"),
		h("p", {}, "No page has this address: the runbook or alert may have another name now."),
		h("ul", {
			className: ["cards"],
			dataNear: ""
		})
	]
};

// action/src/site/page.ts
function upFrom(path) {
	return "../".repeat(path.split("/").length - 1);
}
function runbookAddress(id) {
	return `runbooks/${id}/`;
}
function addressOf(folder) {
	return `${folder.split("/").map(encodeURIComponent).join("/")}/`;
}

// node_modules/html-void-elements/index.js
const htmlVoidElements = [
	"area",
	"base",
	"basefont",
	"bgsound",
	"br",
	"col",
	"command",
	"embed",
	"frame",
	"hr",
	"image",
	"img",
	"input",
	"keygen",
	"link",
	"meta",
	"param",
	"source",
	"track",
	"wbr"
];

// node_modules/property-information/lib/util/schema.js
var Schema = class {
	constructor(property, normal, space) {
		this.normal = normal;
		this.property = property;
		if (space) this.space = space;
	}
};
Schema.prototype.normal = {};
Schema.prototype.property = {};
Schema.prototype.space = void 0;

// node_modules/property-information/lib/util/merge.js
function merge(definitions, space) {
	const property = {};
	const normal = {};
	for (const definition of definitions) {
		Object.assign(property, definition.property);
		Object.assign(normal, definition.normal);
	}
	return new Schema(property, normal, space);
}

// node_modules/property-information/lib/normalize.js
function normalize(value) {
	return value.toLowerCase();
}

// node_modules/property-information/lib/util/info.js
var Info = class {
	constructor(property, attribute) {
		this.attribute = attribute;
		this.property = property;
	}
};
Info.prototype.attribute = "";
Info.prototype.booleanish = false;
Info.prototype.boolean = false;
Info.prototype.commaOrSpaceSeparated = false;
Info.prototype.commaSeparated = false;
Info.prototype.defined = false;
Info.prototype.mustUseProperty = false;
Info.prototype.number = false;
Info.prototype.overloadedBoolean = false;
Info.prototype.property = "";
Info.prototype.spaceSeparated = false;
Info.prototype.space = void 0;

// node_modules/property-information/lib/util/types.js
var types_exports = /* @__PURE__ */ __exportAll({
	boolean: () => boolean,
	booleanish: () => booleanish,
	commaOrSpaceSeparated: () => commaOrSpaceSeparated,
	commaSeparated: () => commaSeparated,
	number: () => number,
	overloadedBoolean: () => overloadedBoolean,
	spaceSeparated: () => spaceSeparated
});
let powers = 0;
const boolean = increment();
const booleanish = increment();
const overloadedBoolean = increment();
const number = increment();
const spaceSeparated = increment();
const commaSeparated = increment();
const commaOrSpaceSeparated = increment();
function increment() {
	return 2 ** ++powers;
}

// node_modules/property-information/lib/util/defined-info.js
const checks = Object.keys(types_exports);
var DefinedInfo = class extends Info {
	constructor(property, attribute, mask, space) {
		let index = -1;
		super(property, attribute);
		mark(this, "space", space);
		if (typeof mask === "number") while (++index < checks.length) {
			const check = checks[index];
			mark(this, checks[index], (mask & types_exports[check]) === types_exports[check]);
		}
	}
};
DefinedInfo.prototype.defined = true;
function mark(values, key, value) {
	if (value) values[key] = value;
}

// node_modules/property-information/lib/util/create.js
function create(definition) {
	const properties = {};
	const normals = {};
	for (const [property, value] of Object.entries(definition.properties)) {
		const info = new DefinedInfo(property, definition.transform(definition.attributes || {}, property), value, definition.space);
		if (definition.mustUseProperty && definition.mustUseProperty.includes(property)) info.mustUseProperty = true;
		properties[property] = info;
		normals[normalize(property)] = property;
		normals[normalize(info.attribute)] = property;
	}
	return new Schema(properties, normals, definition.space);
}

// node_modules/property-information/lib/aria.js
const aria = create({
	properties: {
		ariaActiveDescendant: null,
		ariaAtomic: booleanish,
		ariaAutoComplete: null,
		ariaBusy: booleanish,
		ariaChecked: booleanish,
		ariaColCount: number,
		ariaColIndex: number,
		ariaColSpan: number,
		ariaControls: spaceSeparated,
		ariaCurrent: null,
		ariaDescribedBy: spaceSeparated,
		ariaDetails: null,
		ariaDisabled: booleanish,
		ariaDropEffect: spaceSeparated,
		ariaErrorMessage: null,
		ariaExpanded: booleanish,
		ariaFlowTo: spaceSeparated,
		ariaGrabbed: booleanish,
		ariaHasPopup: null,
		ariaHidden: booleanish,
		ariaInvalid: null,
		ariaKeyShortcuts: null,
		ariaLabel: null,
		ariaLabelledBy: spaceSeparated,
		ariaLevel: number,
		ariaLive: null,
		ariaModal: booleanish,
		ariaMultiLine: booleanish,
		ariaMultiSelectable: booleanish,
		ariaOrientation: null,
		ariaOwns: spaceSeparated,
		ariaPlaceholder: null,
		ariaPosInSet: number,
		ariaPressed: booleanish,
		ariaReadOnly: booleanish,
		ariaRelevant: null,
		ariaRequired: booleanish,
		ariaRoleDescription: spaceSeparated,
		ariaRowCount: number,
		ariaRowIndex: number,
		ariaRowSpan: number,
		ariaSelected: booleanish,
		ariaSetSize: number,
		ariaSort: null,
		ariaValueMax: number,
		ariaValueMin: number,
		ariaValueNow: number,
		ariaValueText: null,
		role: null
	},
	transform(_, property) {
		return property === "role" ? property : "aria-" + property.slice(4).toLowerCase();
	}
});

// node_modules/property-information/lib/util/case-sensitive-transform.js
function caseSensitiveTransform(attributes, attribute) {
	return attribute in attributes ? attributes[attribute] : attribute;
}

// node_modules/property-information/lib/util/case-insensitive-transform.js
function caseInsensitiveTransform(attributes, property) {
	return caseSensitiveTransform(attributes, property.toLowerCase());
}

// node_modules/property-information/lib/html.js
const html$1 = create({
	attributes: {
		acceptcharset: "accept-charset",
		classname: "class",
		htmlfor: "for",
		httpequiv: "http-equiv"
	},
	mustUseProperty: [
		"checked",
		"multiple",
		"muted",
		"selected"
	],
	properties: {
		abbr: null,
		accept: commaSeparated,
		acceptCharset: spaceSeparated,
		accessKey: spaceSeparated,
		action: null,
		allow: null,
		allowFullScreen: boolean,
		allowPaymentRequest: boolean,
		allowUserMedia: boolean,
		alpha: boolean,
		alt: null,
		as: null,
		async: boolean,
		autoCapitalize: null,
		autoComplete: spaceSeparated,
		autoFocus: boolean,
		autoPlay: boolean,
		blocking: spaceSeparated,
		capture: null,
		charSet: null,
		checked: boolean,
		cite: null,
		className: spaceSeparated,
		closedBy: null,
		colorSpace: null,
		cols: number,
		colSpan: number,
		command: null,
		commandFor: null,
		content: null,
		contentEditable: booleanish,
		controls: boolean,
		controlsList: spaceSeparated,
		coords: number | commaSeparated,
		crossOrigin: null,
		data: null,
		dateTime: null,
		decoding: null,
		default: boolean,
		defer: boolean,
		dir: null,
		dirName: null,
		disabled: boolean,
		download: overloadedBoolean,
		draggable: booleanish,
		encType: null,
		enterKeyHint: null,
		fetchPriority: null,
		form: null,
		formAction: null,
		formEncType: null,
		formMethod: null,
		formNoValidate: boolean,
		formTarget: null,
		headers: spaceSeparated,
		height: number,
		hidden: overloadedBoolean,
		high: number,
		href: null,
		hrefLang: null,
		htmlFor: spaceSeparated,
		httpEquiv: spaceSeparated,
		id: null,
		imageSizes: null,
		imageSrcSet: null,
		inert: boolean,
		inputMode: null,
		integrity: null,
		is: null,
		isMap: boolean,
		itemId: null,
		itemProp: spaceSeparated,
		itemRef: spaceSeparated,
		itemScope: boolean,
		itemType: spaceSeparated,
		kind: null,
		label: null,
		lang: null,
		language: null,
		list: null,
		loading: null,
		loop: boolean,
		low: number,
		manifest: null,
		max: null,
		maxLength: number,
		media: null,
		method: null,
		min: null,
		minLength: number,
		multiple: boolean,
		muted: boolean,
		name: null,
		nonce: null,
		noModule: boolean,
		noValidate: boolean,
		onAbort: null,
		onAfterPrint: null,
		onAuxClick: null,
		onBeforeMatch: null,
		onBeforePrint: null,
		onBeforeToggle: null,
		onBeforeUnload: null,
		onBlur: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onContextLost: null,
		onContextMenu: null,
		onContextRestored: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFormData: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLanguageChange: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadEnd: null,
		onLoadStart: null,
		onMessage: null,
		onMessageError: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRejectionHandled: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onScrollEnd: null,
		onSecurityPolicyViolation: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onSlotChange: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnhandledRejection: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onWheel: null,
		open: boolean,
		optimum: number,
		pattern: null,
		ping: spaceSeparated,
		placeholder: null,
		playsInline: boolean,
		popover: null,
		popoverTarget: null,
		popoverTargetAction: null,
		poster: null,
		preload: null,
		readOnly: boolean,
		referrerPolicy: null,
		rel: spaceSeparated,
		required: boolean,
		reversed: boolean,
		rows: number,
		rowSpan: number,
		sandbox: spaceSeparated,
		scope: null,
		scoped: boolean,
		seamless: boolean,
		selected: boolean,
		shadowRootClonable: boolean,
		shadowRootCustomElementRegistry: boolean,
		shadowRootDelegatesFocus: boolean,
		shadowRootMode: null,
		shadowRootSerializable: boolean,
		shape: null,
		size: number,
		sizes: null,
		slot: null,
		span: number,
		spellCheck: booleanish,
		src: null,
		srcDoc: null,
		srcLang: null,
		srcSet: null,
		start: number,
		step: null,
		style: null,
		tabIndex: number,
		target: null,
		title: null,
		translate: null,
		type: null,
		typeMustMatch: boolean,
		useMap: null,
		value: booleanish,
		width: number,
		wrap: null,
		writingSuggestions: null,
		align: null,
		aLink: null,
		archive: spaceSeparated,
		axis: null,
		background: null,
		bgColor: null,
		border: number,
		borderColor: null,
		bottomMargin: number,
		cellPadding: null,
		cellSpacing: null,
		char: null,
		charOff: null,
		classId: null,
		clear: null,
		code: null,
		codeBase: null,
		codeType: null,
		color: null,
		compact: boolean,
		declare: boolean,
		event: null,
		face: null,
		frame: null,
		frameBorder: null,
		hSpace: number,
		leftMargin: number,
		link: null,
		longDesc: null,
		lowSrc: null,
		marginHeight: number,
		marginWidth: number,
		noResize: boolean,
		noHref: boolean,
		noShade: boolean,
		noWrap: boolean,
		object: null,
		profile: null,
		prompt: null,
		rev: null,
		rightMargin: number,
		rules: null,
		scheme: null,
		scrolling: booleanish,
		standby: null,
		summary: null,
		text: null,
		topMargin: number,
		valueType: null,
		version: null,
		vAlign: null,
		vLink: null,
		vSpace: number,
		allowTransparency: null,
		autoCorrect: null,
		autoSave: null,
		credentialless: boolean,
		disablePictureInPicture: boolean,
		disableRemotePlayback: boolean,
		exportParts: commaSeparated,
		part: spaceSeparated,
		prefix: null,
		property: null,
		results: number,
		security: null,
		unselectable: null
	},
	space: "html",
	transform: caseInsensitiveTransform
});

// node_modules/property-information/lib/svg.js
const svg$1 = create({
	attributes: {
		accentHeight: "accent-height",
		alignmentBaseline: "alignment-baseline",
		arabicForm: "arabic-form",
		baselineShift: "baseline-shift",
		capHeight: "cap-height",
		className: "class",
		clipPath: "clip-path",
		clipRule: "clip-rule",
		colorInterpolation: "color-interpolation",
		colorInterpolationFilters: "color-interpolation-filters",
		colorProfile: "color-profile",
		colorRendering: "color-rendering",
		crossOrigin: "crossorigin",
		dataType: "datatype",
		dominantBaseline: "dominant-baseline",
		enableBackground: "enable-background",
		fillOpacity: "fill-opacity",
		fillRule: "fill-rule",
		floodColor: "flood-color",
		floodOpacity: "flood-opacity",
		fontFamily: "font-family",
		fontSize: "font-size",
		fontSizeAdjust: "font-size-adjust",
		fontStretch: "font-stretch",
		fontStyle: "font-style",
		fontVariant: "font-variant",
		fontWeight: "font-weight",
		glyphName: "glyph-name",
		glyphOrientationHorizontal: "glyph-orientation-horizontal",
		glyphOrientationVertical: "glyph-orientation-vertical",
		hrefLang: "hreflang",
		horizAdvX: "horiz-adv-x",
		horizOriginX: "horiz-origin-x",
		horizOriginY: "horiz-origin-y",
		imageRendering: "image-rendering",
		letterSpacing: "letter-spacing",
		lightingColor: "lighting-color",
		markerEnd: "marker-end",
		markerMid: "marker-mid",
		markerStart: "marker-start",
		maskType: "mask-type",
		navDown: "nav-down",
		navDownLeft: "nav-down-left",
		navDownRight: "nav-down-right",
		navLeft: "nav-left",
		navNext: "nav-next",
		navPrev: "nav-prev",
		navRight: "nav-right",
		navUp: "nav-up",
		navUpLeft: "nav-up-left",
		navUpRight: "nav-up-right",
		onAbort: "onabort",
		onActivate: "onactivate",
		onAfterPrint: "onafterprint",
		onBeforePrint: "onbeforeprint",
		onBegin: "onbegin",
		onCancel: "oncancel",
		onCanPlay: "oncanplay",
		onCanPlayThrough: "oncanplaythrough",
		onChange: "onchange",
		onClick: "onclick",
		onClose: "onclose",
		onCopy: "oncopy",
		onCueChange: "oncuechange",
		onCut: "oncut",
		onDblClick: "ondblclick",
		onDrag: "ondrag",
		onDragEnd: "ondragend",
		onDragEnter: "ondragenter",
		onDragExit: "ondragexit",
		onDragLeave: "ondragleave",
		onDragOver: "ondragover",
		onDragStart: "ondragstart",
		onDrop: "ondrop",
		onDurationChange: "ondurationchange",
		onEmptied: "onemptied",
		onEnd: "onend",
		onEnded: "onended",
		onError: "onerror",
		onFocus: "onfocus",
		onFocusIn: "onfocusin",
		onFocusOut: "onfocusout",
		onHashChange: "onhashchange",
		onInput: "oninput",
		onInvalid: "oninvalid",
		onKeyDown: "onkeydown",
		onKeyPress: "onkeypress",
		onKeyUp: "onkeyup",
		onLoad: "onload",
		onLoadedData: "onloadeddata",
		onLoadedMetadata: "onloadedmetadata",
		onLoadStart: "onloadstart",
		onMessage: "onmessage",
		onMouseDown: "onmousedown",
		onMouseEnter: "onmouseenter",
		onMouseLeave: "onmouseleave",
		onMouseMove: "onmousemove",
		onMouseOut: "onmouseout",
		onMouseOver: "onmouseover",
		onMouseUp: "onmouseup",
		onMouseWheel: "onmousewheel",
		onOffline: "onoffline",
		onOnline: "ononline",
		onPageHide: "onpagehide",
		onPageShow: "onpageshow",
		onPaste: "onpaste",
		onPause: "onpause",
		onPlay: "onplay",
		onPlaying: "onplaying",
		onPopState: "onpopstate",
		onProgress: "onprogress",
		onRateChange: "onratechange",
		onRepeat: "onrepeat",
		onReset: "onreset",
		onResize: "onresize",
		onScroll: "onscroll",
		onSeeked: "onseeked",
		onSeeking: "onseeking",
		onSelect: "onselect",
		onShow: "onshow",
		onStalled: "onstalled",
		onStorage: "onstorage",
		onSubmit: "onsubmit",
		onSuspend: "onsuspend",
		onTimeUpdate: "ontimeupdate",
		onToggle: "ontoggle",
		onUnload: "onunload",
		onVolumeChange: "onvolumechange",
		onWaiting: "onwaiting",
		onZoom: "onzoom",
		overlinePosition: "overline-position",
		overlineThickness: "overline-thickness",
		paintOrder: "paint-order",
		panose1: "panose-1",
		pointerEvents: "pointer-events",
		referrerPolicy: "referrerpolicy",
		renderingIntent: "rendering-intent",
		shapeRendering: "shape-rendering",
		stopColor: "stop-color",
		stopOpacity: "stop-opacity",
		strikethroughPosition: "strikethrough-position",
		strikethroughThickness: "strikethrough-thickness",
		strokeDashArray: "stroke-dasharray",
		strokeDashOffset: "stroke-dashoffset",
		strokeLineCap: "stroke-linecap",
		strokeLineJoin: "stroke-linejoin",
		strokeMiterLimit: "stroke-miterlimit",
		strokeOpacity: "stroke-opacity",
		strokeWidth: "stroke-width",
		tabIndex: "tabindex",
		textAnchor: "text-anchor",
		textDecoration: "text-decoration",
		textRendering: "text-rendering",
		transformOrigin: "transform-origin",
		typeOf: "typeof",
		underlinePosition: "underline-position",
		underlineThickness: "underline-thickness",
		unicodeBidi: "unicode-bidi",
		unicodeRange: "unicode-range",
		unitsPerEm: "units-per-em",
		vAlphabetic: "v-alphabetic",
		vHanging: "v-hanging",
		vIdeographic: "v-ideographic",
		vMathematical: "v-mathematical",
		vectorEffect: "vector-effect",
		vertAdvY: "vert-adv-y",
		vertOriginX: "vert-origin-x",
		vertOriginY: "vert-origin-y",
		wordSpacing: "word-spacing",
		writingMode: "writing-mode",
		xHeight: "x-height",
		playbackOrder: "playbackorder",
		timelineBegin: "timelinebegin"
	},
	properties: {
		about: commaOrSpaceSeparated,
		accentHeight: number,
		accumulate: null,
		additive: null,
		alignmentBaseline: null,
		alphabetic: number,
		amplitude: number,
		arabicForm: null,
		ascent: number,
		attributeName: null,
		attributeType: null,
		azimuth: number,
		bandwidth: null,
		baselineShift: null,
		baseFrequency: null,
		baseProfile: null,
		bbox: null,
		begin: null,
		bias: number,
		by: null,
		calcMode: null,
		capHeight: number,
		className: spaceSeparated,
		clip: null,
		clipPath: null,
		clipPathUnits: null,
		clipRule: null,
		color: null,
		colorInterpolation: null,
		colorInterpolationFilters: null,
		colorProfile: null,
		colorRendering: null,
		content: null,
		contentScriptType: null,
		contentStyleType: null,
		crossOrigin: null,
		cursor: null,
		cx: null,
		cy: null,
		d: null,
		dataType: null,
		defaultAction: null,
		descent: number,
		diffuseConstant: number,
		direction: null,
		display: null,
		dur: null,
		divisor: number,
		dominantBaseline: null,
		download: boolean,
		dx: null,
		dy: null,
		edgeMode: null,
		editable: null,
		elevation: number,
		enableBackground: null,
		end: null,
		event: null,
		exponent: number,
		externalResourcesRequired: null,
		fill: null,
		fillOpacity: number,
		fillRule: null,
		filter: null,
		filterRes: null,
		filterUnits: null,
		floodColor: null,
		floodOpacity: null,
		focusable: null,
		focusHighlight: null,
		fontFamily: null,
		fontSize: null,
		fontSizeAdjust: null,
		fontStretch: null,
		fontStyle: null,
		fontVariant: null,
		fontWeight: null,
		format: null,
		fr: null,
		from: null,
		fx: null,
		fy: null,
		g1: commaSeparated,
		g2: commaSeparated,
		glyphName: commaSeparated,
		glyphOrientationHorizontal: null,
		glyphOrientationVertical: null,
		glyphRef: null,
		gradientTransform: null,
		gradientUnits: null,
		handler: null,
		hanging: number,
		hatchContentUnits: null,
		hatchUnits: null,
		height: null,
		href: null,
		hrefLang: null,
		horizAdvX: number,
		horizOriginX: number,
		horizOriginY: number,
		id: null,
		ideographic: number,
		imageRendering: null,
		initialVisibility: null,
		in: null,
		in2: null,
		intercept: number,
		k: number,
		k1: number,
		k2: number,
		k3: number,
		k4: number,
		kernelMatrix: commaOrSpaceSeparated,
		kernelUnitLength: null,
		keyPoints: null,
		keySplines: null,
		keyTimes: null,
		kerning: null,
		lang: null,
		lengthAdjust: null,
		letterSpacing: null,
		lightingColor: null,
		limitingConeAngle: number,
		local: null,
		markerEnd: null,
		markerMid: null,
		markerStart: null,
		markerHeight: null,
		markerUnits: null,
		markerWidth: null,
		mask: null,
		maskContentUnits: null,
		maskType: null,
		maskUnits: null,
		mathematical: null,
		max: null,
		media: null,
		mediaCharacterEncoding: null,
		mediaContentEncodings: null,
		mediaSize: number,
		mediaTime: null,
		method: null,
		min: null,
		mode: null,
		name: null,
		navDown: null,
		navDownLeft: null,
		navDownRight: null,
		navLeft: null,
		navNext: null,
		navPrev: null,
		navRight: null,
		navUp: null,
		navUpLeft: null,
		navUpRight: null,
		numOctaves: null,
		observer: null,
		offset: null,
		onAbort: null,
		onActivate: null,
		onAfterPrint: null,
		onBeforePrint: null,
		onBegin: null,
		onCancel: null,
		onCanPlay: null,
		onCanPlayThrough: null,
		onChange: null,
		onClick: null,
		onClose: null,
		onCopy: null,
		onCueChange: null,
		onCut: null,
		onDblClick: null,
		onDrag: null,
		onDragEnd: null,
		onDragEnter: null,
		onDragExit: null,
		onDragLeave: null,
		onDragOver: null,
		onDragStart: null,
		onDrop: null,
		onDurationChange: null,
		onEmptied: null,
		onEnd: null,
		onEnded: null,
		onError: null,
		onFocus: null,
		onFocusIn: null,
		onFocusOut: null,
		onHashChange: null,
		onInput: null,
		onInvalid: null,
		onKeyDown: null,
		onKeyPress: null,
		onKeyUp: null,
		onLoad: null,
		onLoadedData: null,
		onLoadedMetadata: null,
		onLoadStart: null,
		onMessage: null,
		onMouseDown: null,
		onMouseEnter: null,
		onMouseLeave: null,
		onMouseMove: null,
		onMouseOut: null,
		onMouseOver: null,
		onMouseUp: null,
		onMouseWheel: null,
		onOffline: null,
		onOnline: null,
		onPageHide: null,
		onPageShow: null,
		onPaste: null,
		onPause: null,
		onPlay: null,
		onPlaying: null,
		onPopState: null,
		onProgress: null,
		onRateChange: null,
		onRepeat: null,
		onReset: null,
		onResize: null,
		onScroll: null,
		onSeeked: null,
		onSeeking: null,
		onSelect: null,
		onShow: null,
		onStalled: null,
		onStorage: null,
		onSubmit: null,
		onSuspend: null,
		onTimeUpdate: null,
		onToggle: null,
		onUnload: null,
		onVolumeChange: null,
		onWaiting: null,
		onZoom: null,
		opacity: null,
		operator: null,
		order: null,
		orient: null,
		orientation: null,
		origin: null,
		overflow: null,
		overlay: null,
		overlinePosition: number,
		overlineThickness: number,
		paintOrder: null,
		panose1: null,
		path: null,
		pathLength: number,
		patternContentUnits: null,
		patternTransform: null,
		patternUnits: null,
		phase: null,
		ping: spaceSeparated,
		pitch: null,
		playbackOrder: null,
		pointerEvents: null,
		points: null,
		pointsAtX: number,
		pointsAtY: number,
		pointsAtZ: number,
		preserveAlpha: null,
		preserveAspectRatio: null,
		primitiveUnits: null,
		propagate: null,
		property: commaOrSpaceSeparated,
		r: null,
		radius: null,
		referrerPolicy: null,
		refX: null,
		refY: null,
		rel: commaOrSpaceSeparated,
		rev: commaOrSpaceSeparated,
		renderingIntent: null,
		repeatCount: null,
		repeatDur: null,
		requiredExtensions: commaOrSpaceSeparated,
		requiredFeatures: commaOrSpaceSeparated,
		requiredFonts: commaOrSpaceSeparated,
		requiredFormats: commaOrSpaceSeparated,
		resource: null,
		restart: null,
		result: null,
		rotate: null,
		rx: null,
		ry: null,
		scale: null,
		seed: null,
		shapeRendering: null,
		side: null,
		slope: null,
		snapshotTime: null,
		specularConstant: number,
		specularExponent: number,
		spreadMethod: null,
		spacing: null,
		startOffset: null,
		stdDeviation: null,
		stemh: null,
		stemv: null,
		stitchTiles: null,
		stopColor: null,
		stopOpacity: null,
		strikethroughPosition: number,
		strikethroughThickness: number,
		string: null,
		stroke: null,
		strokeDashArray: commaOrSpaceSeparated,
		strokeDashOffset: null,
		strokeLineCap: null,
		strokeLineJoin: null,
		strokeMiterLimit: number,
		strokeOpacity: number,
		strokeWidth: null,
		style: null,
		surfaceScale: number,
		syncBehavior: null,
		syncBehaviorDefault: null,
		syncMaster: null,
		syncTolerance: null,
		syncToleranceDefault: null,
		systemLanguage: commaOrSpaceSeparated,
		tabIndex: number,
		tableValues: null,
		target: null,
		targetX: number,
		targetY: number,
		textAnchor: null,
		textDecoration: null,
		textRendering: null,
		textLength: null,
		timelineBegin: null,
		title: null,
		transformBehavior: null,
		type: null,
		typeOf: commaOrSpaceSeparated,
		to: null,
		transform: null,
		transformOrigin: null,
		u1: null,
		u2: null,
		underlinePosition: number,
		underlineThickness: number,
		unicode: null,
		unicodeBidi: null,
		unicodeRange: null,
		unitsPerEm: number,
		values: null,
		vAlphabetic: number,
		vMathematical: number,
		vectorEffect: null,
		vHanging: number,
		vIdeographic: number,
		version: null,
		vertAdvY: number,
		vertOriginX: number,
		vertOriginY: number,
		viewBox: null,
		viewTarget: null,
		visibility: null,
		width: null,
		widths: null,
		wordSpacing: null,
		writingMode: null,
		x: null,
		x1: null,
		x2: null,
		xChannelSelector: null,
		xHeight: number,
		y: null,
		y1: null,
		y2: null,
		yChannelSelector: null,
		z: null,
		zoomAndPan: null
	},
	space: "svg",
	transform: caseSensitiveTransform
});

// node_modules/property-information/lib/xlink.js
const xlink = create({
	properties: {
		xLinkActuate: null,
		xLinkArcRole: null,
		xLinkHref: null,
		xLinkRole: null,
		xLinkShow: null,
		xLinkTitle: null,
		xLinkType: null
	},
	space: "xlink",
	transform(_, property) {
		return "xlink:" + property.slice(5).toLowerCase();
	}
});

// node_modules/property-information/lib/xmlns.js
const xmlns = create({
	attributes: { xmlnsxlink: "xmlns:xlink" },
	properties: {
		xmlnsXLink: null,
		xmlns: null
	},
	space: "xmlns",
	transform: caseInsensitiveTransform
});

// node_modules/property-information/lib/xml.js
const xml = create({
	properties: {
		xmlBase: null,
		xmlLang: null,
		xmlSpace: null
	},
	space: "xml",
	transform(_, property) {
		return "xml:" + property.slice(3).toLowerCase();
	}
});

// node_modules/property-information/lib/find.js
const cap = /[A-Z]/g;
const dash = /-[a-z]/g;
const valid = /^data[-\w.:]+$/i;
function find(schema, value) {
	const normal = normalize(value);
	let property = value;
	let Type = Info;
	if (normal in schema.normal) return schema.property[schema.normal[normal]];
	if (normal.length > 4 && normal.slice(0, 4) === "data" && valid.test(value)) {
		if (value.charAt(4) === "-") {
			const rest = value.slice(5).replace(dash, camelcase);
			property = "data" + rest.charAt(0).toUpperCase() + rest.slice(1);
		} else {
			const rest = value.slice(4);
			if (!dash.test(rest)) {
				let dashes = rest.replace(cap, kebab);
				if (dashes.charAt(0) !== "-") dashes = "-" + dashes;
				value = "data" + dashes;
			}
		}
		Type = DefinedInfo;
	}
	return new Type(property, value);
}
function kebab($0) {
	return "-" + $0.toLowerCase();
}
function camelcase($0) {
	return $0.charAt(1).toUpperCase();
}

// node_modules/property-information/index.js
const html = merge([
	aria,
	html$1,
	xlink,
	xmlns,
	xml
], "html");
const svg = merge([
	aria,
	svg$1,
	xlink,
	xmlns,
	xml
], "svg");

// action/src/site/write-html.ts
function htmlText(nodes) {
	let text = "";
	for (const node of nodes) text += nodeText(node);
	return text;
}
function nodeText(node) {
	if (node.type === "element") return elementText(node);
	if (node.type === "raw") return node.value;
	if (node.type === "text") return escaped$1(node.value, /[&<]/g);
	throw new Error("A page has no comments");
}
const isVoid = new Set(htmlVoidElements);
function elementText({ tagName, properties, children }) {
	let text = `<${tagName}`;
	for (const name in properties) text += attributeText(name, properties[name]);
	return isVoid.has(tagName) ? `${text}>` : `${text}>${htmlText(children)}</${tagName}>`;
}
const names = /* @__PURE__ */ new Map();
function attributeText(property, value) {
	if (value === void 0 || value === null || value === false) return "";
	const name = names.get(property) ?? find(html, property).attribute;
	names.set(property, name);
	if (value === true) return ` ${name}`;
	return ` ${name}="${escaped$1(Array.isArray(value) ? value.join(" ").trim() : String(value), /[&"]/g)}"`;
}
const entities = {
	"&": "&amp;",
	"<": "&lt;",
	"\"": "&quot;"
};
function escaped$1(text, characters) {
	if (text.search(characters) === -1) return text;
	return text.replaceAll(characters, (character) => entities[character] ?? character);
}

// action/src/site/page-frame.ts
const policy = "default-src 'none'; style-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self' blob:; connect-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'";
function pageHtml(page, site, digest) {
	const up = page.path === "404.html" ? site.base ?? "" : upFrom(page.path);
	const title = page.path === "index.html" ? page.title : `${page.title} · Runbooks`;
	const head = [
		h("meta", { charSet: "utf-8" }),
		h("meta", {
			httpEquiv: ["Content-Security-Policy"],
			content: policy
		}),
		h("meta", {
			name: "viewport",
			content: "width=device-width, initial-scale=1"
		}),
		h("meta", {
			name: "color-scheme",
			content: "light dark"
		}),
		h("meta", {
			name: "referrer",
			content: "no-referrer"
		}),
		h("title", {}, visible(title)),
		h("meta", {
			name: "description",
			content: visible(page.description)
		}),
		...goingTo(page.goesTo ?? null),
		h("link", {
			rel: ["icon"],
			href: `${up}icon.svg`,
			type: "image/svg+xml"
		}),
		h("link", {
			rel: ["stylesheet"],
			href: `${up}site.css?${digest}`
		}),
		h("script", {
			src: `${up}site.js?${digest}`,
			defer: true,
			dataUp: up === "" ? "./" : up
		})
	];
	const body = [
		h("a", {
			className: ["skip"],
			href: "#site-main"
		}, "Skip to the content"),
		header(site, up, page.path),
		h("main", {
			id: "site-main",
			tabIndex: -1,
			...page.indexed ? { dataPagefindBody: "" } : {}
		}, ...page.main)
	];
	return `<!doctype html>\n<html lang="en">\n<head>\n${head.filter((node) => node !== null).map((node) => `${htmlText([node])}\n`).join("")}</head>\n<body>\n${body.map((node) => `${htmlText([node])}\n`).join("")}</body>\n</html>\n`;
}
function goingTo(address) {
	if (address === null) return [];
	return [
		h("meta", {
			name: "robots",
			content: "noindex"
		}),
		h("link", {
			rel: ["canonical"],
			href: address
		}),
		h("noscript", {}, h("meta", {
			httpEquiv: ["refresh"],
			content: `0; url=${address}`
		})),
		h("meta", {
			name: "runbook-page",
			content: address
		})
	];
}
function header(site, up, path) {
	const links = [
		[
			"Runbooks",
			up === "" ? "./" : up,
			path === "index.html"
		],
		[
			"Quick reference",
			`${up}quick-reference/`,
			path.startsWith("quick-reference/")
		],
		[
			"Alerts",
			`${up}alerts/`,
			path.startsWith("alerts/")
		],
		...site.history ? [[
			"Figures",
			`${up}figures/`,
			path.startsWith("figures/")
		]] : [],
		...site.guides ? [[
			"Guides",
			`${up}docs/`,
			path.startsWith("docs/")
		]] : []
	];
	return h("header", {
		className: ["top"],
		dataPagefindIgnore: "all"
	}, h("nav", { ariaLabel: "Site" }, h("ul", {}, links.map(([label, address, current]) => h("li", {}, h("a", {
		href: address,
		...current ? { ariaCurrent: "page" } : {}
	}, label))))), site.search ? h("search", {
		hidden: true,
		dataSearch: ""
	}, h("label", { htmlFor: ["site-search"] }, "Search"), h("input", {
		id: "site-search",
		type: "search",
		autoComplete: ["off"],
		spellCheck: "false",
		placeholder: "Alert, command, symptom"
	}), h("div", { className: ["found"] }, h("div", {
		role: "status",
		className: ["results-status"]
	}), h("ol", { className: ["results"] }))) : null);
}

// action/src/site/alert-folder.ts
const longest = 255;
const longestPath = 1024;
function alertFolder(name) {
	const parts = name.split("/");
	return `alerts/${parts.every(isFolderName) && parts.length <= 20 && bytesOf(name) <= longestPath ? name : `~${escaped(name)}`}`;
}
function isFolderName(part) {
	return ![
		"",
		".",
		"..",
		"index.html"
	].includes(part) && !part.startsWith("~") && !/[\p{Cc}\p{Cs}]/u.test(part) && bytesOf(part) <= longest;
}
function bytesOf(text) {
	return new TextEncoder().encode(text).length;
}
function escaped(name) {
	const text = Array.from(name, (character) => /[A-Za-z0-9]/.test(character) ? character : `-${(character.codePointAt(0) ?? 0).toString(16)}`).join("");
	return text.length <= 200 ? text : `${text.slice(0, 180)}-${sum(name).toString(16)}`;
}
function sum(text) {
	let result = 2166136261;
	for (let index = 0; index < text.length; index += 1) result = Math.imul(result ^ text.charCodeAt(index), 16777619) >>> 0;
	return result;
}

// action/src/site/review-state.ts
function reviewState(reviewDate, { today, warnDays }) {
	const days = daysBetween(today, reviewDate);
	if (days < 0) return {
		state: "overdue",
		text: `Review overdue since ${reviewDate}`
	};
	if (days <= warnDays) return {
		state: "due-soon",
		text: `Review due ${reviewDate}`
	};
	return {
		state: "reviewed",
		text: `Reviewed until ${reviewDate}`
	};
}

// action/src/site/runbook-badges.ts
function runbookBadges({ metadata }, facts, site) {
	const review = reviewState(metadata.review_date, {
		today: site.today,
		warnDays: site.config.review.warn_days
	});
	const last = facts.history?.latest[0];
	const badges = [
		badge(metadata.severity, severityText(metadata.severity)),
		badge("category", categoryName(metadata.category)),
		badge("time", `about ${metadata.estimated_total_duration_minutes} min`),
		badge(review.state, review.text),
		testBadge(facts.tests),
		last === void 0 ? null : badge(`last-${last.status}`, `Last run ${last.day}: ${last.status.replaceAll("_", " ")}`)
	];
	return h("ul", {
		className: ["badges"],
		ariaLabel: "Status",
		dataPagefindIgnore: ""
	}, badges);
}
function severityText(severity) {
	return severity === "all" ? "All severities" : severity.toUpperCase();
}
function testText({ cases, failed, percent }) {
	return failed > 0 ? `${failed} of ${cases} rehearsals failed` : `Rehearsed: ${cases} of ${cases} pass, ${percent} % covered`;
}
function testBadge(tests) {
	if (tests === null) return badge("untested", "Not rehearsed");
	const at = tests.commit === null ? "" : ` at ${tests.commit.slice(0, 7)}`;
	return badge(tests.failed > 0 ? "failing" : tests.percent === 100 ? "tested" : "partly-tested", `${testText(tests)}${at}`);
}
function badge(kind, text) {
	return h("li", { className: [`badge-${kind}`] }, text);
}

// action/src/site/month-chart.ts
const height = 120;
const barWidth = 32;
const step = 52;
function monthChart(months) {
	const highest = Math.max(1, ...months.map(({ completed, other }) => completed + other));
	const width = Math.max(1, months.length) * step;
	const bars = months.flatMap(({ month, completed, other }, index) => {
		const x = index * step + 10;
		const middle = index * step + step / 2;
		const good = Math.round(completed / highest * height);
		const bad = Math.round(other / highest * height);
		const floor = 138;
		return [
			bar$1("bar-completed", {
				x,
				y: floor - good,
				height: good
			}),
			bar$1("bar-other", {
				x,
				y: floor - good - bad,
				height: bad
			}),
			label(`${completed + other}`, {
				x: middle,
				y: floor - good - bad - 5
			}),
			label(month.slice(2), {
				x: middle,
				y: 154
			})
		];
	});
	return h("svg", {
		className: ["chart"],
		role: "img",
		ariaLabel: "Executions a month; the table says the same in numbers",
		width,
		height: 162,
		viewBox: `0 0 ${width} 162`
	}, bars);
}
function bar$1(className, { x, y, height: tall }) {
	return h("rect", {
		className: [className],
		x: String(x),
		y: String(y),
		width: barWidth,
		height: tall
	});
}
function label(text, { x, y }) {
	return h("text", {
		className: ["middle"],
		x: String(x),
		y: String(y)
	}, text);
}

// action/src/site/scrolled-table.ts
function scrolledTable(about, headings, rows) {
	const { label, className } = typeof about === "string" ? {
		label: about,
		className: null
	} : about;
	return scrolled(label, h("table", className === null ? {} : { className: [className] }, h("thead", {}, h("tr", {}, headings.map((heading) => h("th", { scope: "col" }, heading)))), h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell) => h("td", {}, cell)))))));
}
function scrolled(label, content) {
	return h("div", {
		className: ["scroll"],
		tabIndex: 0,
		role: "group",
		ariaLabel: label
	}, content);
}

// action/src/site/step-chart.ts
const left = 40;
const length = 320;
const row = 26;
function stepChart(steps) {
	const longest = Math.max(1, ...steps.flatMap(({ estimate, time, wait }) => [
		estimate,
		time ?? 0,
		wait ?? 0
	]));
	const far = (seconds) => Math.round(seconds / longest * length);
	const bars = steps.flatMap(({ step, estimate, time, wait }, index) => {
		const y = index * row + 3;
		const mark = left + far(estimate);
		return [
			h("text", {
				className: ["end"],
				x: String(32),
				y: String(y + 14)
			}, `${step}`),
			time === null ? null : bar(time > estimate ? "bar-over" : "bar-time", {
				y,
				width: far(time)
			}),
			wait === null ? null : bar("bar-wait", {
				y: y + 11,
				width: far(wait)
			}),
			h("line", {
				className: ["mark"],
				x1: String(mark),
				x2: String(mark),
				y1: String(y - 2),
				y2: String(y + 22)
			})
		];
	});
	const width = 364;
	const height = Math.max(1, steps.length) * row;
	return h("svg", {
		className: ["chart"],
		role: "img",
		ariaLabel: "Time by step; the table says the same in numbers",
		width,
		height,
		viewBox: `0 0 ${width} ${height}`
	}, bars);
}
function bar(className, { y, width }) {
	return h("rect", {
		className: [className],
		x: String(left),
		y: String(y),
		width: Math.max(2, width),
		height: 9
	});
}

// action/src/site/history-section.ts
function historySection(runbook, history) {
	return h("section", {
		dataPagefindIgnore: "",
		ariaLabelledBy: ["executions"]
	}, h("h2", { id: "executions" }, "Executions"), h("p", {}, historySentence(history)), history.executions === 0 ? null : h("details", {}, h("summary", {}, "Figures"), monthFigures(history), stepFigures(runbook, history), pastExecutions(history.latest)));
}
function historySentence({ executions, finished, completed, rolledBack }) {
	if (executions === 0) return "No execution is recorded.";
	const share = finished === 0 ? "" : `, ${Math.floor(completed * 100 / finished)} % of ${finished} finished ones completed`;
	return `${counted(executions, "execution")}${share}, ${counted(rolledBack, "rollback")}.`;
}
function monthFigures({ months }) {
	return h("div", { className: ["figures"] }, [chart(monthChart(months), "Chart of executions", [["bar-completed", "completed"], ["bar-other", "ended otherwise, or not yet"]]), scrolledTable("Executions a month", [
		"Month",
		"Completed",
		"Otherwise"
	], months.map(({ month, completed, other }) => [
		month,
		`${completed}`,
		`${other}`
	]))]);
}
function chart(drawing, label, legend) {
	return h("div", {}, h("div", {
		className: ["scroll"],
		tabIndex: 0,
		role: "group",
		ariaLabel: label
	}, drawing), h("ul", { className: ["legend"] }, legend.map(([className, words]) => h("li", {}, h("span", { className: ["swatch", className] }), words))));
}
function pastExecutions(executions) {
	if (executions.length === 0) return null;
	const people = executions.some(({ operator }) => operator !== null);
	const ofRunbooks = executions.some(({ runbook }) => runbook !== void 0);
	return scrolledTable({
		label: "Latest executions",
		className: "lines"
	}, [
		"Day",
		...ofRunbooks ? ["Runbook"] : [],
		"Ended as",
		"Minutes",
		...people ? ["Operator", "Incident"] : [],
		"Execution"
	], executions.map(({ id, day, status, minutes, operator, incident, runbook }) => [
		day,
		...ofRunbooks ? [runbook ?? ""] : [],
		status.replaceAll("_", " "),
		minutes === null ? "" : `${minutes}`,
		...people ? [operator ?? "", incident ?? ""] : [],
		h("code", {}, id)
	]));
}
function stepFigures({ steps }, history) {
	const waits = new Map(history.gates.map((figure) => [figure.step, figure]));
	const times = new Map(history.steps.map((figure) => [figure.step, figure]));
	const shown = steps.filter(({ step_number }) => waits.has(step_number) || times.has(step_number));
	if (shown.length === 0) return null;
	const drawn = shown.map(({ step_number: step, estimated_duration_minutes: minutes }) => ({
		step,
		estimate: minutes * 60,
		time: times.get(step)?.medianSeconds ?? null,
		wait: waits.get(step)?.medianSeconds ?? null
	}));
	const rows = shown.map((step) => [
		h("a", { href: `#step-${step.step_number}` }, `${step.step_number} `, inline(step.title)),
		`${step.estimated_duration_minutes} min`,
		medianText(times.get(step.step_number)),
		medianText(waits.get(step.step_number))
	]);
	return h("div", { className: ["figures"] }, [chart(stepChart(drawn), "Chart of times by step", [
		["bar-time", "median time"],
		["bar-over", "longer than estimated"],
		["bar-wait", "median wait for a person"],
		["bar-mark", "estimate"]
	]), scrolledTable("Time by step", [
		"Step",
		"Estimate",
		"Median time (of how many)",
		"Median wait for a person (of how many)"
	], rows)]);
}
function medianText(figure) {
	return figure === void 0 ? "" : `${timeText(figure.medianSeconds)} (${figure.count})`;
}
function timeText(seconds) {
	if (seconds < 60) return `${seconds} s`;
	const minutes = Math.floor(seconds / 60);
	return minutes < 60 ? `${minutes} min ${seconds % 60} s` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

// action/src/site/search-text.ts
function searchText(html) {
	return `<!doctype html><html lang="en"><body>${html.slice(html.indexOf("<main"), html.indexOf("</main>")).replaceAll(/<svg[^]*?<\/svg>|<\/?(?:span|code)(?: (?:class|id)="[^"]*")*>/g, "")}</main></body></html>`;
}

export { categoryName as C, shownServices as D, indexEntry as E, byId as S, groupedInOrder as T, upFrom as _, pastExecutions as a, inline as b, scrolledTable as c, testText as d, reviewState as f, runbookAddress as g, addressOf as h, monthFigures as i, runbookBadges as l, pageHtml as m, historySection as n, timeText as o, alertFolder as p, historySentence as r, scrolled as s, searchText as t, severityText as u, notFoundPage as v, grouped as w, prose as x, h as y };