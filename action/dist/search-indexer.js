import { t as Failure } from "./failure.js";
import { rmSync } from "node:fs";

// action/src/adapters/search-indexer.ts
const openSearchIndexer = async (folder) => {
	const pagefind = await import("pagefind").catch(() => null);
	if (pagefind === null) return null;
	const { index, errors } = await pagefind.createIndex({
		keepIndexUrl: true,
		forceLanguage: "en"
	}).catch((error) => ({
		index: void 0,
		errors: [String(error)]
	}));
	if (index === void 0) throw trouble(errors);
	const pending = /* @__PURE__ */ new Set();
	const faults = [];
	return {
		async add(address, html) {
			const adding = index.addHTMLFile({
				url: address,
				content: html
			}).then(({ errors: found }) => {
				pending.delete(adding);
				faults.push(...found);
			});
			pending.add(adding);
			adding.catch(() => {});
			if (pending.size >= mostPending) await Promise.race(pending);
		},
		async write() {
			await Promise.all(pending);
			if (faults.length > 0) throw trouble(faults);
			rmSync(folder, {
				recursive: true,
				force: true
			});
			const written = await index.writeFiles({ outputPath: folder });
			if (written.errors.length > 0) throw trouble(written.errors);
		},
		async close() {
			await pagefind.close();
		}
	};
};
const mostPending = 32;
function trouble(errors) {
	return new Failure("not-here", `The search index could not be made: ${errors.join("; ")}`, "Install it again: `npm ci`");
}

export { openSearchIndexer };