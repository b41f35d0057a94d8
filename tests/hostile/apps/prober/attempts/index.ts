import type { Attempts } from './attempt.ts';
import { calls } from './calls.ts';
import { elements } from './elements.ts';
import { messages } from './messages.ts';
import { navigations } from './navigations.ts';
import { powers } from './powers.ts';
import { requests } from './requests.ts';
import { scripts } from './scripts.ts';

/** Everything an app is caught trying, by what it is after. */
export const groups = { calls, elements, scripts, navigations, powers, requests, messages } as const;

export type GroupName = keyof typeof groups;

export const attempts: Attempts = Object.assign({}, ...Object.values(groups));
