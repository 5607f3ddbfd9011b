// action/src/adapters/mask-draft.ts
function maskDraft(draft, mask) {
	const entries = Object.entries(draft).map(([key, value]) => {
		return [key, structural.has(key) || key === "reason" && reasonIsCode.has(draft.type) ? value : maskField(key, value, mask)];
	});
	return Object.fromEntries(entries);
}
function maskField(key, value, mask) {
	switch (key) {
		case "outputs":
		case "carried": return mapValues(value, (output) => maskScalar(output, mask));
		case "variables": return mapValues(value, (variable) => ({
			...variable,
			value: maskScalar(variable.value, mask)
		}));
		case "error": return typeof value === "object" && value !== null ? {
			...value,
			message: maskTexts(value.message, mask)
		} : maskTexts(value, mask);
		default: return maskTexts(value, mask);
	}
}
function maskTexts(value, mask) {
	if (typeof value === "string") return mask(value);
	if (Array.isArray(value)) return value.map((element) => maskTexts(element, mask));
	return typeof value === "object" && value !== null ? mapValues(value, (inner) => maskTexts(inner, mask)) : value;
}
function maskScalar(value, mask) {
	if (typeof value !== "number") return maskTexts(value, mask);
	const text = String(value);
	const masked = mask(text);
	return masked === text ? value : masked;
}
function mapValues(record, change) {
	return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value)]));
}
const structural = /* @__PURE__ */ new Set([
	"at",
	"type",
	"by",
	"engine",
	"execution_id",
	"runbook_id",
	"runbook_version",
	"digest",
	"commit",
	"lock",
	"overrode",
	"continues",
	"operator",
	"secrets",
	"owner",
	"former",
	"to",
	"approvers",
	"subject",
	"status",
	"ended",
	"signal",
	"stdout",
	"stderr",
	"secret_outputs",
	"gate",
	"answers",
	"branch",
	"branches",
	"target",
	"outcome",
	"channel",
	"expires_at",
	"redacted"
]);
const reasonIsCode = /* @__PURE__ */ new Set([
	"StepSkipped",
	"GateRefused",
	"ConfirmationRequested",
	"ExecutionInterrupted"
]);

export { maskDraft as t };