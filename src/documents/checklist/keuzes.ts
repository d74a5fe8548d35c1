import { findPlanpagina } from '../../content/index.ts';
import type { Beleid, Dossier } from '../../dossier/index.ts';
import { antwoordVan, type Antwoord } from '../plan/antwoorden.ts';
import type { Functie, Functietaak } from '../plan/functies.ts';
import type { Cell } from '../tree/index.ts';

type Keuze = Exclude<keyof Beleid, 'bijzonderheden'>;

/** For which work a local choice matters: the tasks it is about (none for all), and functions that always need it. */
const waarvoor: Record<Keuze, { kort: string; taken: readonly string[]; functies: readonly string[] }> = {
  doelgroep: {
    kort: 'Maatschappelijke begeleiding',
    taken: ['maatschappelijke-begeleiding'],
    functies: ['beleidsmedewerker'],
  },
  priveGesprek: {
    kort: 'Gesprek zonder anderen',
    taken: ['oproepen-brede-intake', 'brede-intake-pip'],
    functies: [],
  },
  gezondheid: {
    kort: 'Vastleggen over gezondheid',
    taken: ['brede-intake-pip', 'inburgeringsaanbod-leerroute', 'ondersteuning-begeleiding'],
    functies: ['privacy-officer', 'fg'],
  },
  bsnOpBrieven: { kort: 'BSN op brieven', taken: [], functies: [] },
  sleutelAanbieders: {
    kort: 'Aanduiding bij aanbieders zonder BSN',
    taken: ['aanbieden-map', 'aanbieden-pvt', 'z-route', 'maatschappelijke-begeleiding'],
    functies: ['inkoopmedewerker', 'functioneel-beheerder'],
  },
  verzendkanaal: { kort: 'Versturen', taken: [], functies: [] },
  bewaarbeleid: { kort: 'Bewaren', taken: [], functies: [] },
  boeteBesluit: {
    kort: 'Besluit over een boete',
    taken: ['oproepen-brede-intake', 'handhaving'],
    functies: ['jurist', 'college'],
  },
  verhuizing: {
    kort: 'Verhuizing naar een andere gemeente',
    taken: ['brede-intake-pip', 'ondersteuning-begeleiding'],
    functies: ['jurist'],
  },
  participatiewet: {
    kort: 'Gegevens van de Participatiewet',
    taken: ['brede-intake-pip', 'ontzorgen', 'handhaving'],
    functies: ['jurist'],
  },
  meervoudigeProblematiek: {
    kort: 'Meer hulpvragen',
    taken: ['brede-intake-pip', 'ondersteuning-begeleiding'],
    functies: ['jurist'],
  },
  informeren: {
    kort: 'Vertellen wat er gebeurt',
    taken: ['oproepen-brede-intake', 'brede-intake-pip'],
    functies: ['beleidsmedewerker'],
  },
};

const isKeuze = (id: string): id is Keuze => Object.hasOwn(waarvoor, id);

/** The local choices that matter for a function and its tasks: subject and choice. */
export function keuzesVoor(
  { beleid }: Dossier,
  { id: functie }: Functie,
  taken: readonly Functietaak[],
): Cell[][] {
  const answers = new Map<string, Antwoord>(Object.entries(beleid));
  return (findPlanpagina('beleid')?.vragen ?? []).flatMap(({ id }) => {
    if (!isKeuze(id)) return [];
    const { kort, taken: about, functies } = waarvoor[id];
    const matters =
      functies.includes(functie) ||
      (taken.length > 0 && (about.length === 0 || taken.some(({ taak }) => about.includes(taak.id))));
    return matters ? [[kort, antwoordVan(`beleid.${id}`, answers.get(id))]] : [];
  });
}
