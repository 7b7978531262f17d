// Which Node the command line needs.

export const NEEDED_MAJOR = 24;

/** The sentence to stop with on a Node that is too old, or null on one that will do. */
export function tooOld(version: string): string | null {
  const major = Number.parseInt(version, 10);
  if (major >= NEEDED_MAJOR) return null;
  return `The command line needs Node ${NEEDED_MAJOR} or newer and this is Node ${version}: run it as "npm run -s cli -- …", which brings its own on Linux and Windows.`;
}
