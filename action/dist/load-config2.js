import { t as loadConfig } from "./load-config.js";

export { loadConfig };