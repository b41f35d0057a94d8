import { deliverLater } from '#sdk/index.ts';
import { rest } from './rest.ts';

deliverLater(rest);
