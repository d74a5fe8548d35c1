/** What the command line can do, in Dutch. */
export const usage = `Gebruik: npm run --silent privacywijzer -- OPDRACHT [opties]

  toets --partij ID --richting naar|van|intern|brief --gegeven a,b [--taak ID]
        [--drager uitwisseling|dossier|brief|inzage]
      Zegt welke rol de partij heeft, welke overeenkomst nodig is en of elk gegeven mag.
      Bij intern en brief is de partij het eigen team, als je er geen noemt.
      Eindigt met 0 (alles mag), 1 (iets mag niet of is niet voorzien) of 2 (niet te bepalen, of een foute vraag).

  genereer --document verwerkersovereenkomst --dossier BESTAND --formaat docx|md|html
           [--overeenkomst ID] --uit MAP
      Maakt elke overeenkomst van het dossier, of de ene die je noemt, en toont de paden.

  controleer BESTAND
      Zegt of een dossierbestand goed is.`;
