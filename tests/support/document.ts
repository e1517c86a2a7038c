export { parsePage } from "../../scripts/inspect/document";
