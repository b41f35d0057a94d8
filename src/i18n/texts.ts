import type { zhCN } from './zh-CN.ts';

/** The keys of every text; zh-CN is complete by definition, other languages by this type. */
export type TextKey = keyof typeof zhCN;
export type Texts = Readonly<Record<TextKey, string>>;
