import { t as storePaths } from "./store-paths2.js";

export { storePaths };