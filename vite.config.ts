import { defineConfig } from 'vite';
import { shellConfig } from './scripts/vite/shell-config.ts';

export default defineConfig(shellConfig({ root: import.meta.dirname, static: false }));
