import { startApp } from '#sdk/index.ts';
import { App } from './App.tsx';
import en from './locales/en.json' with { type: 'json' };
import zh from './locales/zh-CN.json' with { type: 'json' };

startApp({ App, locales: { 'zh-CN': zh, en } });
