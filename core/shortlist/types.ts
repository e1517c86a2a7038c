/** What the shortlist keeps: plain JSON, no optional property, so that stored and typed form are one. */
export * from "./types/change";
export * from "./types/client-answer";
export * from "./types/creator";
export * from "./types/delivered";
export * from "./types/health";
export * from "./types/known";
export * from "./types/list";
export * from "./types/membership";
export * from "./types/quote";
export * from "./types/row";
export * from "./types/settings";
