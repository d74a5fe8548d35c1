import { findMaatregel } from '../../content/index.ts';
import type { Dossier } from '../schema.ts';
import type { Aanleiding } from './actie.ts';

/** Every measure of the DPIA that someone takes; one of the library brings its own sources and functions. */
export const uitMaatregelen = ({ dpia: { maatregelen } }: Dossier): Aanleiding[] =>
  maatregelen
    .filter(({ status, maatregel }) => status === 'genomen' && maatregel.trim() !== '')
    .map(({ id, maatregel, uitLijst, eigenaar, gereedOp }) => {
      const listed = uitLijst === undefined ? undefined : findMaatregel(uitLijst);
      return {
        id: `maatregel:${id}`,
        bron: 'maatregel',
        stap: 'pre-scan-en-dpia',
        titel: `Voer de maatregel uit: ${maatregel}`,
        waarom: 'De maatregel hoort bij een risico in de DPIA.',
        bronnen: listed?.bronnen ?? ['avg-35-7'],
        href: '/dpia/maatregelen/',
        functies: listed?.functies ?? ['proceseigenaar', 'privacy-officer'],
        ...(eigenaar !== null && { eigenaar }),
        ...(gereedOp && { gereedOp }),
      };
    });

/** Rights of paragraph 15 of the Rijksmodel, by the number of their card. */
const rechten: Readonly<Record<string, { naam: string; bron: string }>> = {
  '15.1': { naam: 'inzage', bron: 'avg-15' },
  '15.2': { naam: 'rectificatie en aanvulling', bron: 'avg-16' },
  '15.3': { naam: 'wissen', bron: 'avg-17' },
  '15.4': { naam: 'beperking van de verwerking', bron: 'avg-18' },
  '15.5': { naam: 'overdragen van gegevens', bron: 'avg-20' },
  '15.6': { naam: 'een besluit door een mens', bron: 'avg-22' },
  '15.7': { naam: 'bezwaar', bron: 'avg-21' },
  '15.8': { naam: 'duidelijke informatie', bron: 'avg-12-1' },
};

/** Every right for which the DPIA says that there is no procedure. */
export const uitRechten = ({ dpia: { antwoorden } }: Dossier): Aanleiding[] =>
  antwoorden.flatMap(({ vraag, rijen }) => {
    const recht = rechten[vraag];
    if (recht === undefined || rijen?.[0]?.[`${vraag}.1`] !== 'false') return [];
    return [
      {
        id: `recht:${vraag}`,
        bron: 'vraag',
        stap: 'rechten-van-betrokkenen',
        titel: `Maak een werkwijze voor het recht op ${recht.naam}.`,
        waarom: 'In de DPIA staat dat die er nog niet is.',
        bronnen: [recht.bron, 'avg-12-3'],
        href: '/dpia/rechten/',
        functies: ['privacy-officer', 'beleidsmedewerker', 'projectleider'],
      },
    ];
  });
