import type { Calculator } from '../engine/calculator.ts';
import { deedTax } from './deed-tax.ts';
import { iitAnnual } from './iit-annual.ts';
import { iitBonus } from './iit-bonus.ts';
import { iitWageWithholding } from './iit-wage-withholding.ts';
import { stampTax } from './stamp-tax.ts';

/** Every calculator, in the order in which people look for them. Adding one is adding a line here. */
export const all: readonly Calculator[] = [iitAnnual, iitWageWithholding, iitBonus, deedTax, stampTax];
