/**
 * Moet vóór Sveltia draaien, die haar voorkeuren leest zodra zij er is. Anders volgt zij de taal van de browser, en sluit Escape het
 * formulier. Wie in het formulier zelf iets kiest, houdt dat.
 */
const sleutel = 'sveltia-cms.prefs';
try {
  const eigen = JSON.parse(localStorage.getItem(sleutel) ?? '{}');
  const locale = eigen.locale && eigen.locale !== 'auto' ? eigen.locale : 'nl';
  localStorage.setItem(sleutel, JSON.stringify({ closeWithEscape: false, ...eigen, locale }));
} catch {
  // Weigert de browser opslag, dan zegt Sveltia dat zelf; zonder dit bleef de bladzijde leeg.
}
