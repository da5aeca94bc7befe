/**
 * Stands in for WXT's content script context (see wxt.config.ts). WXT's announces each start by an event on the document
 * whose name carries the extension's id, which every page can hear; all that we need of it is nothing.
 */
export class ContentScriptContext {}
