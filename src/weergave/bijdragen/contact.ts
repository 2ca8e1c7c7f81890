/** Wat een bladzijde over het mailadres van de redactie moet weten. */
export interface Contact {
  /** Leeg als er geen adres is waar iets aankomt. */
  mail: string;
  /** Waarom er geen is, in een zin voor de lezer; leeg als er wel een is. */
  waarom: string;
}

/** Het adres waar iemand een voorstel heen mailt. Een adres op `.example` bestaat nergens. */
export function contactVan(contact: string): Contact {
  if (/^[^\s@?&]+@[^\s@?&]+\.[^\s@?&]+$/.test(contact) && !contact.endsWith('.example'))
    return { mail: contact, waarom: '' };
  return {
    mail: '',
    waarom:
      'Deze site heeft nog geen mailadres van de redactie. Bewaar je voorstel als bestand, en geef het aan iemand die je kent bij de redactie.',
  };
}

/** Een mail die klaarstaat om er het bestand bij te doen; een mailprogramma kan dat niet vanzelf. */
export function mailAdres(mail: string, naam: string, bestand: string): string {
  const tekst = `Hallo redactie,\n\nBij deze mail zit een voorstel: ${naam}.\n\nLET OP: doe het bestand ${bestand} erbij voordat je deze mail verstuurt.\nHet staat waarschijnlijk in je map Downloads.\n\nGroet,\n`;
  // Een plusteken voor een spatie lezen mailprogramma's letterlijk.
  return `mailto:${mail}?subject=${encodeURIComponent(`Voorstel voor Vakwerk: ${naam}`)}&body=${encodeURIComponent(tekst.replaceAll('\n', '\r\n'))}`;
}
