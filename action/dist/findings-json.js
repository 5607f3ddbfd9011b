import { t as findingsJson } from "./findings-json2.js";

export { findingsJson };