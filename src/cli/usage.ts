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

  genereer --document privacyinformatie|dpia-nodig --dossier BESTAND --formaat docx|md|html --uit MAP
      Maakt de uitleg voor inburgeraars over hun gegevens, of één bladzijde met het antwoord of een DPIA nodig is.

  genereer --document dpia --dossier BESTAND --formaat docx|md|html|invulhulp-json --uit MAP
      Maakt de DPIA in de volgorde van het Rijksmodel, met wat nog niet is bevestigd en wat nog ontbreekt.
      Met invulhulp-json komt er een bestand dat de Invulhulp DPIA van het ministerie van BZK opent.

  genereer --document verwerkingsregister --dossier BESTAND --formaat xlsx|csv --uit MAP
      Maakt voor elke taak een regel voor het register van verwerkingen.

  importeer BESTAND --dossier NIEUW_DOSSIER [--basis DOSSIER]
      Leest een DPIA die in de Invulhulp is bewaard, in een nieuw dossier of met een ander dossier als basis.
      Toont hoeveel is overgenomen en wat niet. Een bestand dat er al is, blijft zoals het is.
      Eindigt met 0 (alles is overgenomen), 1 (niet alles) of 2 (niet te lezen, of een foute vraag).

  controleer BESTAND
      Zegt of een dossierbestand goed is.`;
