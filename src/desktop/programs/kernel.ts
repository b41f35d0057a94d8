import type { AppManifest } from '#sdk/manifest.ts';

const manifests = import.meta.glob<{ readonly default: AppManifest }>('/apps/*/manifest.ts', { eager: true });

export const apps: readonly AppManifest[] = Object.values(manifests).map((module) => module.default);
