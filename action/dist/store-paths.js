import { i as storePaths, n as isExecutionId, r as runbookOf, t as beganOf } from "./store-paths2.js";

export { beganOf, isExecutionId, runbookOf, storePaths };