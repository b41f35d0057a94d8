/** The apps there are, as their manifests say. Read through here so that trusted windows know one place. */
export { apps } from '#src/kernel/registry.ts';
