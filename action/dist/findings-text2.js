import { n as findingsText, t as findingsSummary } from "./findings-text.js";

export { findingsSummary, findingsText };