import { t as jsonText } from "./json-text2.js";

export { jsonText };