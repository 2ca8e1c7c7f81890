import { type Bestandsoort, bestandsoorten } from './verzamelingen.ts';

/** Het bestand dat het adres vraagt (`?open=interventies/ips.mdx`); `null` als het er geen vraagt dat het formulier kent. */
export function gevraagdBestand(zoekdeel: string): { soort: Bestandsoort; id: string } | null {
  const [, map, id, uitgang] =
    /^([a-z]+)\/([a-z0-9-]+)\.(mdx|yaml)$/.exec(new URLSearchParams(zoekdeel).get('open') ?? '') ?? [];
  const soort = (Object.keys(bestandsoorten) as Bestandsoort[]).find(
    (naam) => bestandsoorten[naam].map === map && bestandsoorten[naam].uitgang === uitgang,
  );
  return soort && id ? { soort, id } : null;
}

/** Waar Sveltia een bestand opent. De verzameling van een interventie heet naar haar type. */
export function hashVan(soort: Bestandsoort, id: string, type: string): string {
  return `#/collections/${soort === 'interventie' ? type : bestandsoorten[soort].map}/entries/${id}`;
}
