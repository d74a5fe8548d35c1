import { z } from 'zod';
import { keuze, meerkeuze, tekst } from './answers.ts';

/** The local policy choices of step 2; the questions stand in content/vragen/plan.yaml. */
export const beleidSchema = z.strictObject({
  doelgroep: keuze(['alleen-wettelijk', 'ook-begeleiding-gezinsmigranten']),
  priveGesprek: keuze(['altijd-apart', 'apart-op-verzoek']),
  gezondheid: keuze(['alleen-gevolgen', 'niets-vastleggen']),
  bsnOpBrieven: keuze(['nooit', 'alleen-met-motivering']),
  sleutelAanbieders: keuze(['klantnummer', 'naam-geboortedatum']),
  verzendkanaal: meerkeuze(['beveiligde-mail', 'portaal', 'koppeling', 'op-papier']),
  bewaarbeleid: keuze(['vijf-jaar', 'langer-met-motivering']),
  boeteBesluit: keuze(['klantmanager', 'teammanager', 'juridische-afdeling']),
  verhuizing: keuze(['pip-voortgang-boetes', 'ruimer-na-toets']),
  participatiewet: keuze(['per-gegeven', 'vaste-lijst']),
  meervoudigeProblematiek: keuze(['nee-tenzij', 'jurist-per-geval']),
  informeren: meerkeuze(['bij-oproep', 'bij-intake', 'op-website', 'mondeling-met-tolk']),
  bijzonderheden: tekst,
});

export type Beleid = z.infer<typeof beleidSchema>;
