import { a as jsonText } from "./command-line.js";

export { jsonText };