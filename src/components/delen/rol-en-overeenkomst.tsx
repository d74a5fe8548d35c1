import { findPartij } from '../../content/index.ts';
import { explain, type DeelAntwoord } from '../../rules/index.ts';
import { beslisserVan } from '../../wizards/delen/index.ts';
import { paths } from '../../layouts/paths.ts';
import { Redenen } from '../result/index.ts';
import { agreementSentence, roleSentence } from '../result/outcome-words.ts';
import { WieBeslist } from './deel-groep.tsx';

/** The role of the party and what must be laid down with it, with the reasons and who decides. */
export function RolEnOvereenkomst({
  partij,
  antwoord: { rol, overeenkomst },
}: {
  partij: string;
  antwoord: DeelAntwoord;
}) {
  const found = findPartij(partij);
  if (found === undefined) return null;
  const explained = [explain<string>(rol), explain<string>(overeenkomst)];
  return (
    <div>
      <h3 className="pw-outcome__heading">Rol en overeenkomst</h3>
      <p>
        {[...new Set([roleSentence(rol), agreementSentence(overeenkomst)])].join(' ')}{' '}
        <a className="nl-link" href={paths.partij(partij)}>
          Alles over {found.inZin}
        </a>
      </p>
      <details className="pw-deelgroep__why">
        <summary>Waarom</summary>
        <Redenen redenen={explained.flatMap((one) => (one.status === 'onvolledig' ? [] : one.reasons))} />
      </details>
      <WieBeslist beslist={explained.map(beslisserVan).find((one) => one !== undefined)} />
    </div>
  );
}
