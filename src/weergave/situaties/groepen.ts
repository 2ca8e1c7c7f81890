import { baan } from './groepen/baan.ts';
import { gezondheid } from './groepen/gezondheid.ts';
import { leren } from './groepen/leren.ts';
import { moed } from './groepen/moed.ts';
import { thuis } from './groepen/thuis.ts';
import { vak } from './groepen/vak.ts';
import { zelf } from './groepen/zelf.ts';
import { zoeken } from './groepen/zoeken.ts';

/** Elke groep, in de volgorde van de bladzijde. */
export const groepen = [moed, zelf, thuis, zoeken, leren, gezondheid, baan, vak] as const;
