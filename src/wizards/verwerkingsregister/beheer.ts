import { findMaatregel, findOptie, findPlanvraag, findReden } from '../../content/index.ts';
import type { Dossier, Overeenkomst } from '../../dossier/index.ts';
import { assessBewaarduur, inSentence, listTermYears } from '../../rules/index.ts';
import { delen, ofOntbreekt, ontbreekt, type Registerrij } from './rij.ts';

/** How long data are kept, with the rules of art. 9.9 Besluit and the choice of the municipality. */
export function bewaartermijnVan({ dossier: { beleid }, verwerking: { gegevens } }: Registerrij): string {
  const outcomes = gegevens.map((gegeven) => ({ gegeven, outcome: assessBewaarduur(gegeven.id) }));
  const onList = outcomes
    .filter(({ outcome }) => outcome.status === 'bepaald' && outcome.value.uiterlijk === listTermYears)
    .map(({ gegeven }) => inSentence(gegeven.naam));
  const isOtherLaw = outcomes.some(({ outcome }) => outcome.status === 'beoordeling-nodig');
  const isHealth = gegevens.some(({ soort }) => soort === 'bijzonder');
  const longer =
    beleid.bewaarbeleid === 'langer-met-motivering' && onList.length > 0
      ? `Met motivering langer, hoogstens ${listTermYears} jaar: ${onList.join(', ')} (${ontbreekt('welke, hoe lang en waarom')}).`
      : undefined;
  const open = beleid.bewaarbeleid
    ? undefined
    : ontbreekt(findPlanvraag('beleid.bewaarbeleid')?.ontbreekt ?? 'bewaarbeleid');
  const sentences = [
    'bewaren-niet-langer-dan-nodig',
    'bewaren-vijf-jaar',
    'bewaren-bij-overlijden',
    ...(isHealth ? ['bewaren-gezondheid-korter'] : []),
    ...(isOtherLaw ? ['bewaren-eigen-termijn'] : []),
  ].map((id) => findReden(id)?.zin);
  const ownTerm = isOtherLaw ? ontbreekt('die termijn; vraag de archivaris') : undefined;
  return delen([...sentences, ownTerm, longer, open], ' ');
}

/** What protects the data, in general words: access to systems, agreements, channels, measures of the DPIA that are done. */
export function beveiligingVan({ dossier, verwerking, partijen }: Registerrij): string {
  const services = new Set(partijen.flatMap(({ eigen }) => eigen?.dienst.id ?? []));
  const agreements = dossier.overeenkomsten.filter(({ dienst }) => services.has(dienst));
  const access = verwerking.systemen.flatMap(({ naam, toegang }) =>
    toegang?.trim() ? [`toegang tot ${naam.trim() || 'het systeem'}: ${toegang.trim()}`] : [],
  );
  const goesOut = partijen.some(({ naar }) => naar.length > 0);
  return (
    delen([
      ...access,
      goesOut ? kanalenVan(dossier) : undefined,
      ...agreements.map((one) => maatregelenVan(dossier, one)),
      dpiaVan(dossier),
    ]) || ontbreekt('algemene beschrijving van de beveiliging')
  );
}

function kanalenVan({ beleid }: Dossier): string | undefined {
  const opties = findPlanvraag('beleid.verzendkanaal')?.opties ?? [];
  const channels = opties.filter(({ waarde }) => beleid.verzendkanaal?.some((one) => one === waarde));
  return channels.length === 0
    ? undefined
    : `verzenden: ${channels.map(({ label }) => inSentence(label)).join(', ')}`;
}

function maatregelenVan({ partijen }: Dossier, { partij, maatregelen }: Overeenkomst): string | undefined {
  const labels = (maatregelen ?? []).flatMap((id) => findOptie('overeenkomst.maatregelen', id)?.label ?? []);
  const naam = partijen.find(({ id }) => id === partij)?.naam.trim() || 'een partij zonder naam';
  return labels.length === 0
    ? undefined
    : `volgens de overeenkomst met ${naam}: ${labels.map(inSentence).join(', ')}`;
}

function dpiaVan({ dpia, actieplan }: Dossier): string | undefined {
  const isDone = (id: string): boolean =>
    actieplan.acties.some((actie) => actie.id === `maatregel:${id}` && actie.status === 'klaar');
  const taken = dpia.maatregelen.filter(({ status }) => status === 'genomen');
  const done = taken.filter(({ id }) => isDone(id));
  const open = taken.length - done.length;
  return (
    delen([
      done.length === 0
        ? undefined
        : `maatregelen uit de DPIA: ${done.map(({ maatregel }) => findMaatregel(maatregel)?.titel ?? maatregel).join(' ')}`,
      open === 0
        ? undefined
        : `${open} ${open === 1 ? 'maatregel' : 'maatregelen'} uit de DPIA, nog uit te voeren`,
    ]) || undefined
  );
}

/** The systems in which the data are kept, with supplier and place. */
export const systemenVan = ({ verwerking: { systemen } }: Registerrij): string =>
  delen(
    systemen.map(({ naam, leverancier, opslaglocatie }) => {
      const details = [
        ofOntbreekt(leverancier, 'leverancier'),
        ofOntbreekt(opslaglocatie, 'waar de gegevens staan'),
      ];
      return `${ofOntbreekt(naam, 'naam van het systeem')} (${details.join(', ')})`;
    }),
  ) || ontbreekt('in welk systeem de gegevens staan');
