/** Leest een CSV zoals RFC 4180 haar beschrijft: wat een rekenblad ziet. Een cel zonder aanhalingstekens is een getal of leeg. */
export function leesCsv(tekst: string, scheiding = ','): string[][] {
  const rijen: string[][] = [[]];
  let open = false;
  let cel = '';
  const sluit = () => {
    rijen.at(-1)?.push(cel);
    cel = '';
  };
  for (let i = tekst.startsWith('\uFEFF') ? 1 : 0; i < tekst.length; i++) {
    const teken = tekst.charAt(i);
    if (open && teken === '"' && tekst[i + 1] === '"') {
      cel += '"';
      i++;
    } else if (open ? teken === '"' : teken === '"' && cel === '') open = !open;
    else if (!open && teken === scheiding) sluit();
    else if (!open && (teken === '\n' || teken === '\r')) {
      if (teken === '\r' && tekst[i + 1] === '\n') i++;
      sluit();
      rijen.push([]);
    } else cel += teken;
  }
  if (cel || rijen.at(-1)?.length) sluit();
  return rijen.filter((rij) => rij.length > 0);
}
