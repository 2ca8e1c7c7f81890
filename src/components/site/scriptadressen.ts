import { offlineAdressen } from '../../offline/adressen.ts';

// Trusted Types: dit zijn de enige adressen die een script mogen worden. Er kan maar één beleid zijn, dus elk script dat er
// een laadt voert dit bestand in.
window.trustedTypes?.createPolicy('default', {
  createScriptURL: (adres) => {
    const { origin, pathname } = new URL(adres, location.href);
    if (origin === location.origin && (pathname.startsWith('/pagefind/') || pathname === offlineAdressen.worker))
      return adres;
    throw new TypeError(`Script van ${adres} geweigerd`);
  },
});
