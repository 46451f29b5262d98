export function open(panel) { return {show() {}}; }
