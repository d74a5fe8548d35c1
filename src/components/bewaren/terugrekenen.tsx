import { useState } from 'react';
import { printDate } from '../../rules/index.ts';
import {
  eindeWoorden,
  kwartalenNa,
  leesPeildatum,
  opruimregels,
  vervallenOp,
  type Vervallen,
} from '../../wizards/bewaren/index.ts';
import { Table } from '../base/index.ts';
import { DateInput } from '../form/index.ts';

/** The other way round: on a day, which records are due. Beside a day that cannot be read stands no answer. */
export function Terugrekenen({ vandaag }: { vandaag: string }) {
  const [text, setText] = useState('');
  const gelezen = leesPeildatum(text, vandaag);
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
        error={gelezen.fout}
        value={text}
        onChange={setText}
      />
      <div role="status">{gelezen.fout === undefined && <Opruimlijst dag={gelezen.dag} />}</div>
      {gelezen.fout === undefined && <Kwartalen dag={gelezen.dag} />}
    </section>
  );
}

const Opruimlijst = ({ dag }: { dag: string }) => (
  <ul>
    {opruimregels(dag).map(({ welke, wat }) => (
      <li key={welke}>
        <strong>{welke}:</strong> {wat}
      </li>
    ))}
  </ul>
);

const Kwartalen = ({ dag }: { dag: string }) => (
  <Table
    caption="De komende kwartalen"
    columns={[
      {
        id: 'op',
        heading: 'Opruimen op',
        rowHeader: true,
        cell: (row: Vervallen) => printDate(row.peildatum),
      },
      { id: 'vijf', heading: 'Einde van de plicht', cell: eindeWoorden },
    ]}
    rows={kwartalenNa(dag).map(vervallenOp)}
    rowKey={(row) => row.peildatum}
  />
);
