/**
 * Moet vóór Sveltia draaien, die haar voorkeuren leest zodra zij er is. Anders volgt zij de taal van de browser, en sluit Escape het
 * formulier. Wie in het formulier zelf iets kiest, houdt dat.
 */
const sleutel = 'sveltia-cms.prefs';
const eigen = JSON.parse(localStorage.getItem(sleutel) ?? '{}');
const locale = eigen.locale && eigen.locale !== 'auto' ? eigen.locale : 'nl';
localStorage.setItem(sleutel, JSON.stringify({ closeWithEscape: false, ...eigen, locale }));
