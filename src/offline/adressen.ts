/** De adressen die de kopie op het apparaat gebruikt. Zonder invoer: de worker neemt dit bestand mee en moet klein blijven. */
export const offlineAdressen = {
  worker: '/sw.js',
  /** Welke uitgave er nu op de site staat; klein, want de worker vraagt haar bij elke bladzijde. */
  uitgave: '/offline/versie.json',
  /** Elk bestand van die uitgave, met digest en grootte. */
  lijst: '/offline/bestanden.json',
  /** Wat een lezer zonder netwerk ziet in plaats van een bladzijde die niet in de kopie zit. */
  nietBewaard: '/offline/niet-bewaard/',
} as const;
