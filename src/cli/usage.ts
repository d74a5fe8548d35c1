/** What the command line can do, in Dutch. */
export const usage = `Gebruik: npm run --silent privacywijzer -- OPDRACHT [opties]

  toets --partij ID --richting naar|van|intern|brief --gegeven a,b [--taak ID]
        [--drager uitwisseling|dossier|brief|inzage]
      Zegt welke rol de partij heeft, welke overeenkomst nodig is en of elk gegeven mag.
      Bij intern en brief is de partij het eigen team, als je er geen noemt.
      Eindigt met 0 (alles mag), 1 (iets mag niet of is niet voorzien) of 2 (niet te bepalen, of een foute vraag).

  controleer-export BESTAND --partij ID [--taak ID] [--kop ja|nee] [--als "Kolom=gegeven,…"] [--uit SCHOON]
      Zegt per kolom van een lijst (CSV, XLSX, ODS) of zij mee mag, en maakt met --uit een schone lijst.
      Eindigt met 0 (alles mag), 1 (iets mag niet of is niet voorzien) of 2 (niet te bepalen, of niet te lezen).

  bewaartermijn --gegeven a,b (--einde 2024-02-29 | --overlijden 2024-02-29)
      Zegt per gegeven wanneer het uiterlijk weg moet en wat het advies is.
      Eindigt met 0, of met 2 als een termijn niet te bepalen is of de vraag fout is.

  genereer --document verwerkersovereenkomst --dossier BESTAND --formaat docx|md|html
           [--overeenkomst ID] --uit MAP
      Maakt elke overeenkomst van het dossier, of de ene die je noemt, en toont de paden.

  genereer --document actieplan|agenda|checklist --dossier BESTAND --formaat docx|md|html --uit MAP
      Maakt het actieplan met tijdsplan, de agenda met stukken, of de checklist per functie.

  genereer --document voortgangsrapportage --dossier BESTAND --formaat docx|md|html
           [--vorige EERDER_DOSSIER] --uit MAP
      Vergelijkt met een eerder bewaard dossier, of met de nieuwste stand die in het dossier is vastgelegd.

  genereer --document actielijst --dossier BESTAND --formaat xlsx|csv|ics --uit MAP
      Maakt de lijst van acties als werkmap, als tekst of als agenda.

  controleer BESTAND
      Zegt of een dossierbestand goed is.`;
