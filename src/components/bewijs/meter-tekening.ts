import { bewijskrachten, type Richting } from '../../kern/bewijs/schalen.ts';
import { type Bewijsmeter, toonVan } from '../../weergave/bewijs/meter.ts';

/**
 * De tekening van een bewijsmeter, als lijnen en vlakken in een vak van 40 bij 40. Draait bij het bouwen en in de browser, zodat
 * het teken overal hetzelfde is.
 */
export interface Metertekening {
  /** De klassen van het teken: zijn toon, en `open` als er niet vergeleken is. */
  klassen: string;
  /** Het getal in de opening onderaan; leeg als er geen onderzoek is dat vergelijkt. */
  getal: string;
  lijnen: { d: string; klasse: 'vol' | 'leeg' | 'stippel' | 'vorm' }[];
}

const midden = 20;
const treden = bewijskrachten.length - 1;
/** Graden: de boog begint links onder, elk stuk is even lang, met een spleet ertussen. */
const boog = { begin: 150, lengte: 240, spleet: 5 };
/** Elk stuk is dikker dan het vorige: drie van de vijf lijkt dan geen *meer dan de helft*. */
const straal = { binnen: 13.2, buiten: [15.2, 16.1, 17.4, 18.7, 20] };

export function metertekening(
  meter: Pick<Bewijsmeter, 'richting' | 'bewijskracht' | 'voorZoverWijLazen' | 'onderzoeken'>,
): Metertekening {
  const gevuld = bewijskrachten.indexOf(meter.bewijskracht);
  return {
    klassen: [toonVan(meter), isOpen(meter) && 'open'].filter(Boolean).join(' '),
    getal: meter.onderzoeken > 0 ? String(meter.onderzoeken) : '',
    lijnen: [
      ...stukken.map((d, i) => ({
        d,
        klasse:
          i < gevuld
            ? ('vol' as const)
            : i === gevuld && meter.voorZoverWijLazen
              ? ('stippel' as const)
              : ('leeg' as const),
      })),
      { d: vormen[meter.richting], klasse: 'vorm' as const },
    ],
  };
}

/** Een open vorm zegt: er is niet vergeleken. Turven zeggen dat zelf al, en lopen als omtrek dicht. */
function isOpen({ bewijskracht, richting }: Pick<Bewijsmeter, 'bewijskracht' | 'richting'>): boolean {
  if (richting === 'geteld') return false;
  return bewijskracht === 'praktijk' || bewijskracht === 'aanwijzing';
}

/** Per richting een vorm die ook zonder kleur, en klein, een andere is. */
const vormen: Record<Richting, string> = {
  positief: 'M20 12l7.4 13.4H12.6z',
  negatief: 'M20 27l-7.4-13.4h14.8z',
  'geen-verschil': 'M12.5 15h15v3.6h-15zM12.5 21.4h15V25h-15z',
  gemengd: 'M14.6 12.6l5 12.4H9.6zM25.4 26.4l-5-12.4h10z',
  onbeslist: 'M18.2 13v13.4l-7.8-6.7zM21.8 13v13.4l7.8-6.7z',
  geteld: 'M12.2 13h2.6v13h-2.6zM16.6 13h2.6v13h-2.6zM21 13h2.6v13H21zM25.4 13H28v13h-2.6z',
  onbekend:
    'M15 17.2c0-3 2.1-5 5.1-5s5 1.8 5 4.5c0 3.4-3.6 3.8-3.6 6.6h-3c0-4.2 3.4-4.4 3.4-6.5 0-1.1-.7-1.9-1.9-1.9s-2 .9-2 2.3zM18.4 24.6h3.2v3h-3.2z',
};

const stukken = Array.from({ length: treden }, (_, i) => {
  const lengte = boog.lengte / treden;
  const van = boog.begin + i * lengte + boog.spleet / 2;
  const tot = boog.begin + (i + 1) * lengte - boog.spleet / 2;
  const buiten = straal.buiten[i] as number;
  return `M${punt(straal.binnen, van)}A${straal.binnen} ${straal.binnen} 0 0 1 ${punt(straal.binnen, tot)}L${punt(buiten, tot)}A${buiten} ${buiten} 0 0 0 ${punt(buiten, van)}z`;
});

function punt(r: number, graden: number): string {
  const hoek = (graden * Math.PI) / 180;
  return `${rond(midden + r * Math.cos(hoek))} ${rond(midden + r * Math.sin(hoek))}`;
}

function rond(getal: number): number {
  return Math.round(getal * 100) / 100;
}
