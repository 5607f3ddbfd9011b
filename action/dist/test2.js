import { n as test, t as blank } from "./test.js";

export { blank, test };