import { useMemo, useState } from 'react';
import { stappenplan, findStap } from '../../content/index.ts';
import { lidNaam } from '../../dossier/plan/index.ts';
import { filterActies, niemand, termijnvakken, vakVan, type Actiefilter } from '../../wizards/plan/index.ts';
import { Select, TextInput } from '../form/index.ts';
import { ActieLijst, NieuweActie } from './actie-lijst.tsx';
import { Signaal } from './signaal.tsx';
import { Voortgangsbalk } from './telling.tsx';
import type { Plan } from './use-plan.ts';

const everything: Actiefilter = { eigenaar: '', stap: '', stand: 'open', zoek: '' };

const standOptions = [
  { value: 'open', label: 'Wat nog open is' },
  { value: 'te-laat', label: 'Alleen wat te laat is' },
  { value: 'deze-week', label: 'De komende zeven dagen' },
  { value: 'deze-maand', label: 'De komende maand' },
  { value: 'geen-datum', label: 'Zonder datum' },
  { value: 'klaar', label: 'Klaar of overgeslagen' },
  { value: '', label: 'Alles' },
];

/** All actions of the dossier, by when they are due, with filters. */
export function ActiesPage({ plan }: { plan: Plan }) {
  const { acties, vandaag } = plan;
  const [filter, setFilter] = useState(everything);
  return (
    <>
      <Signaal plan={plan} />
      <Voortgangsbalk acties={acties} vandaag={vandaag} label="Voortgang van het hele plan" />
      <Filters plan={plan} filter={filter} onChange={setFilter} />
      <Lijst key={JSON.stringify(filter)} plan={plan} filter={filter} />
      <NieuweActie plan={plan} stap={filter.stap === '' ? 'voortgang-bewaken' : filter.stap} />
    </>
  );
}

/** The actions that fit a filter. What someone ticks off stays in its place until another choice is made. */
function Lijst({ plan, filter }: { plan: Plan; filter: Actiefilter }) {
  const { acties, vandaag } = plan;
  const [first] = useState(
    () => new Map(filterActies(acties, filter, vandaag).map((actie) => [actie.id, vakVan(actie, vandaag)])),
  );
  const byVak = useMemo(() => {
    const fits = new Set(filterActies(acties, filter, vandaag));
    const shown = acties.filter((actie) => fits.has(actie) || first.has(actie.id));
    return Map.groupBy(shown, (actie) => first.get(actie.id) ?? vakVan(actie, vandaag));
  }, [acties, filter, first, vandaag]);
  const count = [...byVak.values()].reduce((sum, own) => sum + own.length, 0);
  return (
    <>
      <p role="status" className="pw-plan-telling">
        {count === 0
          ? 'Geen enkele actie past bij deze keuze.'
          : `${count} ${count === 1 ? 'actie' : 'acties'} in beeld.`}
      </p>
      {termijnvakken.map(({ id, titel }) => {
        const own = byVak.get(id);
        return own === undefined ? null : (
          <section key={id} aria-labelledby={`vak-${id}`}>
            <h2 className="nl-heading nl-heading--level-2" id={`vak-${id}`}>
              {titel} ({own.length})
            </h2>
            <ActieLijst plan={plan} acties={own} />
          </section>
        );
      })}
    </>
  );
}

function Filters({
  plan: { dossier },
  filter,
  onChange,
}: {
  plan: Plan;
  filter: Actiefilter;
  onChange: (filter: Actiefilter) => void;
}) {
  return (
    <div className="pw-plan-filters" role="search" aria-label="Kies welke acties je ziet">
      <Select
        id="filter-stand"
        label="Welke acties?"
        required={false}
        unmarked
        options={standOptions}
        value={filter.stand}
        onChange={(stand) => onChange({ ...filter, stand })}
      />
      <Select
        id="filter-wie"
        label="Van wie?"
        required={false}
        unmarked
        options={[
          { value: '', label: 'Iedereen' },
          ...dossier.team.map((lid) => ({ value: lid.id, label: lidNaam(dossier, lid) })),
          { value: niemand, label: 'Nog niemand' },
        ]}
        value={filter.eigenaar}
        onChange={(eigenaar) => onChange({ ...filter, eigenaar })}
      />
      <Select
        id="filter-stap"
        label="Uit welke stap?"
        required={false}
        unmarked
        options={[
          { value: '', label: 'Alle stappen' },
          ...stappenplan.map(({ stap }) => ({ value: stap, label: findStap(stap)?.naam ?? stap })),
        ]}
        value={filter.stap}
        onChange={(stap) => onChange({ ...filter, stap })}
      />
      <TextInput
        id="filter-zoek"
        label="Zoek een woord"
        required={false}
        unmarked
        value={filter.zoek}
        onChange={(zoek) => onChange({ ...filter, zoek })}
      />
    </div>
  );
}
