import { promises as fs } from 'node:fs';
import { grootstePakket, leesPakket, type Pakket } from '../../src/formulier/pakket.ts';
import { Gebruiksfout } from '../../src/laden/gebruiksfout.ts';

/** Het voorstel in dit bestand. Volgt geen snelkoppeling, leest niets wat te groot is, en zegt in één zin waarom iets geen voorstel is. */
export async function leesBestand(pad: string): Promise<Pakket> {
  const ingang = await fs.lstat(pad).catch(() => null);
  if (!ingang) throw new Gebruiksfout(`Het bestand ${pad} is er niet.`);
  if (!ingang.isFile()) throw new Gebruiksfout(`${pad} is geen gewoon bestand.`);
  if (ingang.size > grootstePakket)
    throw new Gebruiksfout(
      `${pad} is te groot: ${Math.ceil(ingang.size / 1000)} kB, ten hoogste ${grootstePakket / 1000} kB.`,
    );
  const pakket = leesPakket(new TextDecoder('utf-8').decode(await fs.readFile(pad)));
  if (typeof pakket === 'string') throw new Gebruiksfout(pakket);
  return pakket;
}
