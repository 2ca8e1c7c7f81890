import type { Thema } from './groep.ts';
import { groepen } from './groepen.ts';

export type ThemaId = SleutelVan<(typeof groepen)[number]['themas']>;

type SleutelVan<T> = T extends unknown ? keyof T & string : never;

/** Elk thema bij zijn id, door alle groepen heen. */
export const themas = Object.assign({}, ...groepen.map((groep) => groep.themas)) as Readonly<Record<ThemaId, Thema>>;
