import { planVragen, verwerkersovereenkomstVragen, type Wizardpagina } from '../../content/index.ts';
import { overeenkomstVanDienst } from '../derived.ts';
import type { Dossier, Overeenkomst } from '../schema.ts';
import type { Aanleiding } from './actie.ts';

/** Every question that was answered with "weet ik nog niet". */
export const uitVragen = (dossier: Dossier): Aanleiding[] => [
  ...organisationQuestions(dossier),
  ...dossier.overeenkomsten.flatMap((overeenkomst) => agreementQuestions(dossier, overeenkomst)),
  ...planQuestions(dossier),
];

const wizardPage = (id: string): string =>
  id === 'partij' ? '/verwerkersovereenkomst/' : `/verwerkersovereenkomst/${id}/`;

function organisationQuestions({ gemeente, uitvoering, contacten }: Dossier): Aanleiding[] {
  const records: Record<string, Record<string, unknown>> = { gemeente, uitvoering, contacten };
  return verwerkersovereenkomstVragen.paginas.flatMap((pagina) => {
    const answers = records[pagina.record ?? ''];
    return answers === undefined
      ? []
      : unknownIn(pagina, answers, pagina.record ?? '', {
          stap: 'overeenkomsten',
          href: wizardPage(pagina.id),
          functies: ['projectleider', 'privacy-officer', 'inkoopmedewerker'],
        });
  });
}

/** Only where an agreement is needed; else its questions do not matter. */
function agreementQuestions(dossier: Dossier, overeenkomst: Overeenkomst): Aanleiding[] {
  const partij = dossier.partijen.find(({ id }) => id === overeenkomst.partij);
  const dienst = partij?.diensten.find(({ id }) => id === overeenkomst.dienst);
  if (partij === undefined || dienst === undefined) return [];
  const needed = overeenkomstVanDienst(dossier, dienst);
  if (needed.status === 'bepaald' && needed.value !== 'verwerkersovereenkomst') return [];
  const records: Record<string, Record<string, unknown>> = { partij, overeenkomst };
  return verwerkersovereenkomstVragen.paginas.flatMap((pagina) => {
    const answers = records[pagina.record ?? ''];
    return answers === undefined
      ? []
      : unknownIn(pagina, answers, `${pagina.record}:${overeenkomst.id}`, {
          stap: 'overeenkomsten',
          href: wizardPage(pagina.id),
          functies: ['inkoopmedewerker', 'privacy-officer', 'jurist'],
          over: partij.naam,
        });
  });
}

const stepOfRecord: Record<string, string> = {
  beleid: 'team-informeren',
  overleg: 'overleg-rollen-en-planning',
  voortgang: 'voortgang-bewaken',
};

function planQuestions({ beleid, actieplan: { overleg, voortgang } }: Dossier): Aanleiding[] {
  const records: Record<string, Record<string, unknown>> = { beleid, overleg, voortgang };
  return planVragen.paginas.flatMap((pagina) => {
    const answers = records[pagina.record ?? ''];
    return answers === undefined
      ? []
      : unknownIn(pagina, answers, pagina.record ?? '', {
          stap: stepOfRecord[pagina.record ?? ''] ?? 'team-informeren',
          href: `/stappenplan/${pagina.id}/`,
          functies: ['beleidsmedewerker', 'projectleider', 'privacy-officer'],
        });
  });
}

type Place = { stap: string; href: string; functies: readonly string[]; over?: string };

const unknownIn = (
  { vragen }: Wizardpagina,
  answers: Record<string, unknown>,
  key: string,
  { over, href, ...place }: Place,
): Aanleiding[] =>
  vragen
    .filter(({ id }) => answers[id] === null)
    .map(({ id, ontbreekt, waarom, bronnen }) => ({
      id: `vraag:${key}:${id}`,
      bron: 'vraag',
      titel: `Zoek uit: ${ontbreekt}${over === undefined || over === '' ? '' : ` (${over})`}.`,
      waarom,
      bronnen,
      href: `${href}#${id}`,
      ...place,
    }));
