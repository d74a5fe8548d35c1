import { useState } from 'react';
import { beginVanDeWet, printDate, readDate } from '../../rules/index.ts';
import { kwartalenNa, vervallenOp, type Vervallen } from '../../wizards/bewaren/index.ts';
import { Table } from '../base/index.ts';
import { DateInput } from '../form/index.ts';

/** The other way round: on a day, which records are due. */
export function Terugrekenen({ vandaag }: { vandaag: string }) {
  const [text, setText] = useState('');
  const read = readDate(text);
  const day = read ?? vandaag;
  const { vijfJaar, vijftigJaar } = vervallenOp(day);
  return (
    <section className="pw-bewaar__terug" aria-labelledby="terug-titel">
      <h2 className="nl-heading nl-heading--level-2" id="terug-titel">
        Welke dossiers zijn aan de beurt?
      </h2>
      <p>
        Ruim je een keer per jaar of per kwartaal op? Zoek dan in je systeem op de dag waarop de
        inburgeringsplicht eindigde.
      </p>
      <DateInput
        id="peildatum"
        label="Op welke dag ruim je op?"
        hint={`Bijvoorbeeld 31-12-2026. Leeg is vandaag, ${printDate(vandaag)}.`}
        required={false}
        error={
          text.trim() !== '' && read === undefined
            ? 'Vul een bestaande dag in, zoals 31-12-2026, of laat het veld leeg.'
            : undefined
        }
        value={text}
        onChange={setText}
      />
      <div role="status">
        <ul>
          <li>
            <strong>Einde op {printDate(vijfJaar)} of eerder:</strong> zet het dossier op de
            vernietigingslijst.
          </li>
          {vijfJaar < beginVanDeWet && (
            <li>
              <strong>Let op:</strong> deze wet geldt sinds {printDate(beginVanDeWet)}. Vraag de archivaris
              welke termijn geldt bij een einde van vóór die dag.
            </li>
          )}
          <li>
            <strong>Overleden:</strong> zet het dossier op de lijst, ongeacht de dag.
          </li>
          <li>
            <strong>Met een eigen motivering langer bewaard:</strong> bij een einde op{' '}
            {printDate(vijftigJaar)} of eerder moeten ook deze gegevens weg.
          </li>
          <li>
            <strong>Gegevens van de Participatiewet:</strong> die volgen hun eigen termijn; vraag de
            archivaris.
          </li>
        </ul>
      </div>
      <Table
        caption="De komende kwartalen"
        columns={[
          {
            id: 'op',
            heading: 'Opruimen op',
            rowHeader: true,
            cell: (row: Vervallen) => printDate(row.peildatum),
          },
          { id: 'vijf', heading: 'Einde van de plicht op of voor', cell: (row) => printDate(row.vijfJaar) },
        ]}
        rows={kwartalenNa(day).map(vervallenOp)}
        rowKey={(row) => row.peildatum}
      />
    </section>
  );
}
