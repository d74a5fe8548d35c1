import type { BestaandDocument, Dossier } from '../schema.ts';
import type { Aanleiding } from './actie.ts';

/** Every day on which something ends or must be looked at again. */
export const uitHerzieningen = (dossier: Dossier): Aanleiding[] => [
  ...dossier.bestaandeDocumenten.flatMap((document) => ofDocument(document) ?? []),
  ...ofDpia(dossier),
  ...ofVoortgang(dossier),
  ...ofOvereenkomsten(dossier),
];

/** Names of the kinds of document of the nulmeting. */
export const documentsoorten: Record<BestaandDocument['soort'], string> = {
  verwerkersovereenkomst: 'Verwerkersovereenkomst',
  dpia: 'DPIA',
  registerregel: 'Regel in het verwerkingsregister',
  convenant: 'Regeling of convenant',
  overig: 'Ander document',
};

function ofDocument({ id, soort, titel, verlooptOp, eigenaar }: BestaandDocument): Aanleiding | undefined {
  if (!verlooptOp) return undefined;
  const name = titel.trim() || documentsoorten[soort];
  return {
    id: `herziening:document:${id}`,
    bron: 'herziening',
    stap:
      soort === 'dpia'
        ? 'pre-scan-en-dpia'
        : soort === 'registerregel'
          ? 'verwerkingsregister'
          : 'overeenkomsten',
    titel: `Vernieuw “${name}”, of bekijk of het nog klopt.`,
    waarom: 'Op deze dag loopt het document af of moet iemand er opnieuw naar kijken.',
    bronnen: soort === 'dpia' ? ['avg-35-11'] : soort === 'registerregel' ? ['avg-30-1'] : ['avg-28-3'],
    href: '/stappenplan/bestaand/',
    functies: ['privacy-officer', 'inkoopmedewerker', 'projectleider'],
    gereedOp: verlooptOp,
    ...(eigenaar !== null && { eigenaar }),
  };
}

const ofDpia = ({ dpia: { herzienOp } }: Dossier): Aanleiding[] =>
  herzienOp
    ? [
        {
          id: 'herziening:dpia',
          bron: 'herziening',
          stap: 'pre-scan-en-dpia',
          titel: 'Bekijk de DPIA opnieuw.',
          waarom:
            'Als het risico verandert, moet de gemeente nagaan of de verwerking nog volgens de DPIA gaat.',
          bronnen: ['avg-35-11'],
          functies: ['proceseigenaar', 'privacy-officer'],
          gereedOp: herzienOp,
        },
      ]
    : [];

const ofVoortgang = ({ actieplan: { voortgang } }: Dossier): Aanleiding[] =>
  voortgang.volgende
    ? [
        {
          id: `herziening:voortgang:${voortgang.volgende}`,
          bron: 'herziening',
          stap: 'voortgang-bewaken',
          titel: 'Maak de voortgangsrapportage voor de stuurgroep.',
          bronnen: ['handreiking-2021'],
          href: '/stappenplan/voortgang/',
          functies: ['projectleider', 'beleidsmedewerker'],
          gereedOp: voortgang.volgende,
        },
      ]
    : [];

const ofOvereenkomsten = ({ overeenkomsten, partijen }: Dossier): Aanleiding[] =>
  overeenkomsten.flatMap(({ id, partij, looptijd, einddatum }) => {
    const name = partijen.find((one) => one.id === partij)?.naam.trim() || 'een partij zonder naam';
    return looptijd === 'einddatum' && einddatum
      ? [
          {
            id: `herziening:overeenkomst:${id}`,
            bron: 'herziening',
            stap: 'overeenkomsten',
            titel: `Beslis over verlenging: de verwerkersovereenkomst met ${name} loopt af.`,
            waarom: 'Na de laatste dag mag de partij de gegevens niet meer gebruiken.',
            bronnen: ['avg-28-3-g'],
            href: '/verwerkersovereenkomst/looptijd/',
            functies: ['inkoopmedewerker', 'privacy-officer'],
            gereedOp: einddatum,
          },
        ]
      : [];
  });
