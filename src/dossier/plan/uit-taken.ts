import { findReden, findTaak } from '../../content/index.ts';
import { assessTaakverdeling, explainReason, type Bevinding } from '../../rules/index.ts';
import type { Dossier } from '../schema.ts';
import type { Aanleiding } from './actie.ts';
import { naamVan, personenVan, takenInScope } from './team.ts';

const place = { stap: 'overleg-rollen-en-planning', href: '/rollen/matrix/' } as const;
const leaders = ['projectleider', 'proceseigenaar', 'beleidsmedewerker'];

/** Every task that nobody has yet, and all that must be mended in the division of tasks. Without a team nothing is asked. */
export function uitTaken(dossier: Dossier): Aanleiding[] {
  if (dossier.team.length === 0) return [];
  const taken = takenInScope(dossier);
  const empty = taken.filter(({ verdeling, heeftUitvoerder }) => verdeling.length === 0 && !heeftUitvoerder);
  const isEmpty = (taak: string | undefined) => empty.some((one) => one.taak === taak);
  const findings = assessTaakverdeling(personenVan(dossier), taken)
    .filter(({ ernst }) => ernst === 'fout')
    .filter(({ taak, lid }) => lid !== undefined || !isEmpty(taak));
  return [
    ...empty.map(({ taak }): Aanleiding => ({
      ...place,
      id: `taak:verdeel:${taak}`,
      bron: 'taak',
      titel: `Verdeel taak ${taakNaam(taak)}: wie beslist en wie voert uit?`,
      waarom: findReden('taken-geen-a')?.zin ?? '',
      bronnen: ['avg-5-2'],
      functies: leaders,
    })),
    ...findings.map((bevinding) => toAanleiding(dossier, bevinding)),
  ];
}

function toAanleiding(dossier: Dossier, { reden, taak, lid }: Bevinding): Aanleiding {
  const { zin, bronnen, watNu = zin } = explainReason(reden);
  const about = [
    ...(taak === undefined ? [] : [`Taak ${taakNaam(taak)}`]),
    ...(lid === undefined ? [] : [naamVan(dossier, lid) ?? '']),
  ].join(', ');
  return {
    ...place,
    id: [taak === undefined ? 'team' : 'taak', reden.id, taak, lid]
      .filter((part) => part !== undefined)
      .join(':'),
    bron: taak === undefined ? 'team' : 'taak',
    ...(reden.id === 'taken-geen-contracteigenaar' && { href: '/rollen/taken/' }),
    titel: `${about}: ${firstSentence(watNu)}`,
    waarom: zin,
    bronnen: bronnen.map(({ id }) => id),
    functies: leaders,
  };
}

/** "4 (Brede intake, PIP en voortgang)". */
function taakNaam(id: string): string {
  const taak = findTaak(id);
  return taak === undefined ? id : `${taak.nummer} (${taak.naam})`;
}

/** What to do, as it stands behind a colon. */
function firstSentence(text: string): string {
  const [sentence = text] = text.split(/(?<=\.) /);
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
