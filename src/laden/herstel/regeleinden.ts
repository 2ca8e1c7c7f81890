import type { Gedaan } from '../bedoeld/regels.ts';

/** Zoals een bestand hier hoort te zijn: geen BOM, regels die met één teken eindigen, ook de laatste. */
export function herstelRegeleinden(ruw: string): Gedaan {
  const gedaan: string[] = [];
  let tekst = ruw;
  if (tekst.startsWith('\ufeff')) {
    tekst = tekst.replace(/^\ufeff+/, '');
    gedaan.push('het onzichtbare teken (BOM) aan het begin weggehaald');
  }
  if (tekst.includes('\r')) {
    tekst = tekst.replace(/\r\n?/g, '\n');
    gedaan.push('regeleinden van Windows vervangen');
  }
  if (tekst !== '' && !tekst.endsWith('\n')) {
    tekst += '\n';
    gedaan.push('een regeleinde aan het eind gezet');
  }
  return { tekst, gedaan };
}
