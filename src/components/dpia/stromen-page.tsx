import { useMemo } from 'react';
import { stroomrijen, stromenVan, tekenStromen } from '../../documents/stromen/index.ts';
import { paragraafPad } from '../../wizards/dpia/index.ts';
import { LinkButton, Table } from '../base/index.ts';
import { Beeld } from './beeld.tsx';
import type { DpiaState } from './use-dpia.ts';

/** The data flows of this municipality, as a picture and as a table. */
export function StromenPage({ dpia: { dossier } }: { dpia: DpiaState }) {
  const { beeld, rijen } = useMemo(() => {
    const stromen = stromenVan(dossier);
    return { beeld: tekenStromen(dossier, stromen), rijen: stroomrijen(dossier, stromen) };
  }, [dossier]);
  return (
    <>
      <Beeld svg={beeld.svg} alt={beeld.alt} label="Tekening van de gegevensstromen" />
      <p>
        Mist er een partij? Zet haar bij de{' '}
        <a className="nl-link" href="/rollen/taken/">
          taken
        </a>
        . Mist er een systeem? Zet het bij de{' '}
        <a className="nl-link" href="/stappenplan/systemen/">
          systemen
        </a>
        .
      </p>
      <Table
        caption="Dezelfde stromen als tabel"
        rows={rijen}
        rowKey={({ partij }) => partij}
        columns={[
          { id: 'partij', heading: 'Partij', cell: ({ partij }) => partij, rowHeader: true },
          { id: 'rol', heading: 'Rol', cell: ({ rol }) => rol },
          { id: 'naar', heading: 'Wat ernaartoe gaat', cell: ({ naar }) => naar },
          { id: 'van', heading: 'Wat ervandaan komt', cell: ({ van }) => van },
          { id: 'kanaal', heading: 'Hoe', cell: ({ kanaal }) => kanaal },
          { id: 'bsn', heading: 'BSN', cell: ({ bsn }) => bsn },
        ]}
      />
      <p>
        <LinkButton href={paragraafPad(6)} iconEnd="arrow-right">
          Naar paragraaf 6: betrokken partijen
        </LinkButton>
      </p>
    </>
  );
}
