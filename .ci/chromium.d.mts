export function findChromium(): string | null;
export const CHROMIUM_FLAGS: string[];
export const WHOLE_PAGES: string;
