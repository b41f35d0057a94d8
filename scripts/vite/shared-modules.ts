/**
 * What every app shares with its frame's boot script. An app's import of the left becomes a property of the
 * frame's one global, so React is in memory once a frame and an app's own file stays small.
 */
export const sharedModules = [
  'react',
  'react/jsx-runtime',
  'react/jsx-dev-runtime',
  'react-dom',
  'i18next',
  'react-i18next',
  'zustand',
  '#sdk/index.ts',
  '#ui/index.ts',
] as const;

/** The expression an app finds a shared module under. */
export function sharedGlobal(id: string): string {
  return `sealedFrame.modules[${JSON.stringify(id)}]`;
}
