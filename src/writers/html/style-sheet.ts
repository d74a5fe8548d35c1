/** The style of a document that is saved as a page of its own. */
export const styleSheet = `
:root { color-scheme: light; }
body { margin: 0; background: #fff; color: #1c2530; font: 1rem/1.55 Calibri, Carlito, "Segoe UI", sans-serif; }
main { max-width: 46rem; margin: 0 auto; padding: 2rem 1.25rem 4rem; }
h1, h2, h3, h4, h5, h6 { color: #1f3a52; line-height: 1.25; margin: 2rem 0 0.5rem; }
a { color: #1b5a8a; }
ul, ol, dl, p { margin: 0.5rem 0; }
.document-title-page { border-bottom: 2px solid #1f3a52; margin-bottom: 2rem; padding-bottom: 1rem; }
.document-subtitle { font-size: 1.25rem; }
.document-fields > div { display: flex; gap: 1rem; }
.document-fields dt { flex: 0 0 11rem; color: #4a5a6a; }
.document-fields dd { flex: 1; margin: 0; }
.document-contents ul { list-style: none; padding: 0; }
.document-contents-2 { padding-left: 1.5rem; }
.document-contents-label { font-weight: bold; color: #1f3a52; }
.document-leden { list-style: none; padding: 0; }
.document-lid { display: flex; gap: 0.75rem; }
.document-lid > .document-number { flex: 0 0 2.25rem; padding-top: 0.5rem; }
.document-lid-text { flex: 1; min-width: 0; }
.document-table { overflow-x: auto; margin: 1rem 0; }
.document-table table { border-collapse: collapse; width: 100%; }
.document-table caption { text-align: left; font-weight: bold; padding-bottom: 0.25rem; }
.document-table th, .document-table td { border: 1px solid #b8c4d0; padding: 0.35rem 0.5rem; text-align: left; vertical-align: top; }
.document-table thead { background: #e3eaf1; }
.document-table .document-align-center { text-align: center; }
.document-table .document-align-right { text-align: right; }
.document-note { border-left: 4px solid #8a6d1a; background: #faf5e4; margin: 1rem 0; padding: 0.5rem 1rem; }
.document-note-toelichting { border-color: #1f3a52; background: #eef3f8; }
.document-note-label { font-weight: bold; }
.document-placeholder { background: #fff1a8; color: inherit; }
.document-signatures { display: flex; flex-wrap: wrap; gap: 2rem; margin-top: 2rem; }
.document-signature { flex: 1 1 18rem; break-inside: avoid; }
.document-signature-name { font-weight: bold; }
.document-signature dd { border-bottom: 1px solid #8795a3; min-height: 1.5rem; }
.document-footnotes { border-top: 1px solid #b8c4d0; margin-top: 3rem; font-size: 0.875rem; overflow-wrap: anywhere; }
.document-figure { margin: 1rem 0; }
.document-figure svg { max-width: 100%; height: auto; }
@media print {
  @page { size: A4; margin: 2.5cm; }
  main { max-width: none; padding: 0; }
  .document-title-page, .document-page-break { break-after: page; }
  .document-bijlage { break-before: page; }
  .document-page-break { border: 0; }
  h2, h3, h4 { break-after: avoid; }
  tr { break-inside: avoid; }
}
`;
