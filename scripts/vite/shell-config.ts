import { existsSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import type { BuildEnvironmentOptions, PluginOption, UserConfig } from 'vite';
import { plainPage } from './plain-page.ts';

export interface ShellConfigOptions {
  readonly root: string;
  /** Built for a host without our server; the shell then always runs in training mode. */
  readonly static: boolean;
}

export interface ShellConfig extends UserConfig {
  plugins: PluginOption[];
  build: BuildEnvironmentOptions;
}

/** How Vite sees the shell, for building and for the development server alike. */
export function shellConfig({ root, static: isStatic }: ShellConfigOptions): ShellConfig {
  return {
    root,
    base: isStatic ? './' : '/',
    plugins: [react(), plainPage(root, isStatic)],
    define: { 'import.meta.env.STATIC': JSON.stringify(isStatic) },
    worker: { format: 'es', rolldownOptions: { checks: { bundlerTimings: false } } },
    build: {
      target: 'es2024',
      // The first script is counted in kilobytes: nothing that can be asked for by name is written into it.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: pages(root),
        checks: { bundlerTimings: false },
        output: { codeSplitting: { groups: firstScripts } },
      },
      reportCompressedSize: false,
    },
  };
}

/**
 * What the desktop and the plain pages both start with comes in two files: a dozen small ones compress worse
 * and each carries its own headers.
 */
const firstScripts: { name: string; test?: RegExp; tags: '$initial'[]; minShareCount?: number }[] = [
  { name: 'vendor', test: /node_modules/, tags: ['$initial'] },
  { name: 'shell', tags: ['$initial'], minShareCount: 2 },
];

/** The desktop, and every service as an ordinary page. A project made for a test may have the desktop alone. */
function pages(root: string): string[] {
  return ['index.html', 'plain.html'].map((name) => join(root, name)).filter((path) => existsSync(path));
}
