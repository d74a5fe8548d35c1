import { findRol } from '../../content/index.ts';
import { type Dossier, takenVan } from '../../dossier/index.ts';
import { lidMetFunctie, naamVan } from '../../dossier/plan/index.ts';
import { openKeuzes } from '../plan/besluiten.ts';
import { bevindingenOver } from '../plan/bevindingen.ts';
import { aantal, kortRol } from '../plan/woorden.ts';

/** A point of the agenda: what, who leads it (a function), how long. */
export type Agendapunt = { onderwerp: string; leidt: string; minuten: number };

/** Minutes that a task takes: most are clear at once. */
const perTaak = 3;
const perKeuze = 5;

/** The points of the meeting; what needs no talk is left out. */
export function agendapunten(dossier: Dossier): Agendapunt[] {
  const open = openKeuzes(dossier).length;
  const clashes = bevindingenOver(dossier, 'lid').length;
  const taken = takenVan(dossier).length;
  const point = (onderwerp: string, functie: string, minuten: number): Agendapunt => ({
    onderwerp,
    leidt: leiderVan(dossier, functie),
    minuten,
  });
  return [
    point('Opening, doel van het overleg en de streefdatum', 'projectleider', 5),
    point('Wat er al is: overeenkomsten, DPIA’s en het register', 'privacy-officer', 10),
    point(
      open === 0
        ? 'Lokale keuzes: kort langslopen'
        : `Lokale keuzes: ${aantal(open, 'keuze staat', 'keuzes staan')} open`,
      'proceseigenaar',
      open === 0 ? 5 : Math.min(30, 5 + open * perKeuze),
    ),
    ...(clashes === 0 ? [] : [point('Het team: wat opvalt aan functies en belasting', 'proceseigenaar', 5)]),
    point(
      `Wie doet wat bij ${aantal(taken, 'taak', 'taken')}`,
      'projectleider',
      Math.max(10, taken * perTaak),
    ),
    point(
      'Systemen: waar gegevens staan, en wie in TVS en het portaal van DUO mag',
      'functioneel-beheerder',
      10,
    ),
    ...(dossier.partijen.length === 0
      ? []
      : [point('Partijen: rol, overeenkomst en wat niet mee mag', 'inkoopmedewerker', 10)]),
    point('Actieplan en tijdsplan: namen, datums en wat eerst gaat', 'projectleider', 15),
    point('Besluiten, afspraken en wie het plan vaststelt', 'proceseigenaar', 10),
  ];
}

/** Who has the function, or else who leads the project; without a team the name of the function. */
function leiderVan(dossier: Dossier, functie: string): string {
  const lid = lidMetFunctie(dossier, [functie, 'projectleider', 'proceseigenaar', 'beleidsmedewerker']);
  return naamVan(dossier, lid) ?? kortRol(findRol(functie)?.naam ?? functie);
}
