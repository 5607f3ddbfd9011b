import { createHash } from "node:crypto";

// action/src/commands/sha256.ts
function sha256(text) {
	return createHash("sha256").update(text).digest("hex");
}

export { sha256 as t };