import { n as readRepository, t as loadRepository } from "./load-repository.js";

export { loadRepository, readRepository };