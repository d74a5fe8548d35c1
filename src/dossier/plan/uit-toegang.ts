import { findToegangsysteem, toegangsystemen } from '../../content/index.ts';
import { assessToegang, explain, type Outcome, type ToegangUitkomst } from '../../rules/index.ts';
import type { Dossier } from '../schema.ts';
import type { Teamlid, Toegang } from '../team.ts';
import type { Aanleiding } from './actie.ts';
import { lidNaam, takenInScope } from './team.ts';

/** What the rules say of the access of one member of the team to one system. */
export function toegangVanLid(dossier: Dossier, lid: Teamlid, systeem: string): Outcome<ToegangUitkomst> {
  const toedeling = takenInScope(dossier).flatMap(({ taak, verdeling }) =>
    verdeling.filter((one) => one.lid === lid.id).map(({ letter }) => ({ taak, letter })),
  );
  return assessToegang({ systeem, functies: lid.functies, toedeling });
}

/** Every access that must be asked for, checked or taken away. */
export const uitToegang = (dossier: Dossier): Aanleiding[] =>
  toegangsystemen.flatMap(({ id: systeem }) =>
    dossier.team.flatMap((lid) => {
      const toegang = dossier.toegangen.find((one) => one.lid === lid.id && one.systeem === systeem);
      return forLid(dossier, lid, systeem, toegang) ?? [];
    }),
  );

function forLid(
  dossier: Dossier,
  lid: Teamlid,
  systeem: string,
  toegang: Toegang | undefined,
): Aanleiding | undefined {
  const outcome = toegangVanLid(dossier, lid, systeem);
  const who = lidNaam(dossier, lid);
  const name = findToegangsysteem(systeem)?.naam ?? systeem;
  const shouldHave = outcome.status === 'bepaald' && outcome.value !== 'nee';
  const action = (kind: string, titel: string, gereedOp?: string | null): Aanleiding => ({
    id: `toegang:${kind}:${systeem}:${lid.id}`,
    bron: 'toegang',
    stap: 'vastlegging-beschrijven',
    titel,
    waarom: reasonOf(outcome),
    bronnen: findToegangsysteem(systeem)?.bronnen ?? [],
    href: '/rollen/toegang/',
    functies: ['functioneel-beheerder', 'iv-manager', 'proceseigenaar', 'projectleider'],
    ...(gereedOp && { gereedOp }),
  });
  const status = toegang?.status;
  if (status === 'actief' && !shouldHave)
    return action('intrekken', `Trek de toegang van ${who} tot ${name} in.`);
  if (status === 'actief')
    return toegang?.controleOp
      ? action('controleren', `Kijk of ${who} de toegang tot ${name} nog nodig heeft.`, toegang.controleOp)
      : undefined;
  if (status === 'aangevraagd')
    return action('afronden', `Ga na of ${who} toegang tot ${name} heeft gekregen.`);
  if (status === 'nodig' || (status === undefined && shouldHave))
    return action('aanvragen', `Vraag toegang tot ${name} aan voor ${who}.`);
  return undefined;
}

function reasonOf(outcome: Outcome<ToegangUitkomst>): string {
  const explained = explain(outcome);
  return explained.status === 'onvolledig' ? '' : (explained.reasons[0]?.zin ?? '');
}
