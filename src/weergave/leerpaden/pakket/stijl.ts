/** De opmaak van de bladzijde in een SCORM-pakket: leesbaar in elk venster, en op papier. De kleuren zijn die van de site. */
export const stijl = `:root { color-scheme: light; }
body { margin: 0; font: 1.0625rem/1.55 system-ui, sans-serif; color: #1b2a30; background: #fff; }
main, footer { max-width: 42rem; margin: 0 auto; padding: 1rem; }
h1, h2, h3 { line-height: 1.2; }
h1 { font-size: 1.8rem; margin: 0.5rem 0; }
h2 { margin: 2.5rem 0 0.5rem; font-size: 1.4rem; }
h3 { margin: 0 0 0.5rem; font-size: 1.15rem; }
small { font-weight: 400; color: #50626a; }
a { color: #00566b; }
.intro { font-size: 1.2rem; }
.banier { padding: 0.75rem 1rem; border-left: 4px solid #8a5a00; background: #fdf3df; }
.stand { padding: 0.5rem 1rem; background: #e6f1f3; font-weight: 600; }
.stand:empty { display: none; }
.onderdeel, .geval, .vraag { margin: 1rem 0; padding: 1rem; border: 1px solid #c5d0d4; border-radius: 0.25rem; break-inside: avoid; }
.verzonnen { font-weight: 600; color: #8a5a00; }
dt { font-weight: 600; }
dd { margin: 0 0 0.5rem; }
label { display: inline-flex; gap: 0.5rem; align-items: center; min-height: 2.75rem; font-weight: 600; }
input { width: 1.4rem; height: 1.4rem; flex: none; }
summary { min-height: 1.75rem; font-weight: 600; cursor: pointer; }
footer { border-top: 1px solid #c5d0d4; font-size: 0.9rem; color: #50626a; }
@media print { body { font-size: 10.5pt; } .stand { display: none; } h2, h3 { break-after: avoid; } }
`;
