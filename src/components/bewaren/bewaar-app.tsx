import { kenmerkWaarschuwing } from '../../wizards/bewaren/index.ts';
import { Button, Callout } from '../base/index.ts';
import { DateInput, ErrorSummary, RadioGroup, TextInput } from '../form/index.ts';
import { BewaarResultaat } from './bewaar-resultaat.tsx';
import { GegevensKeuze } from './gegevens-keuze.tsx';
import { Terugrekenen } from './terugrekenen.tsx';
import { useBewaren, type BewaarForm } from './use-bewaren.ts';

/** The retention calculator: two days and which data, and below it the same question the other way round. */
export function BewaarApp({ vandaag }: { vandaag: string }) {
  const form = useBewaren(vandaag);
  const { antwoord, isGewijzigd } = form;
  return (
    <>
      <header className="pw-page-header">
        <h1 className="nl-heading nl-heading--level-1">Bereken de bewaartermijn</h1>
        <p className="pw-page-header__lead">
          Vul in wanneer de inburgeringsplicht eindigde. Je ziet wat wanneer weg moet en waarom, en je neemt
          een voorstel mee voor de archivaris.
        </p>
      </header>
      <BewaarVragen form={form} />
      <p role="status" className="pw-visually-hidden">
        {antwoord?.kop ?? ''}
      </p>
      <div role="status" className="pw-bewaar__changed">
        {isGewijzigd && (
          <Callout title="Je hebt iets gewijzigd">
            <p>Het antwoord hoorde bij wat er eerst stond. Kies “Bereken” voor het nieuwe antwoord.</p>
          </Callout>
        )}
      </div>
      {antwoord !== undefined && <BewaarResultaat key={form.poging} antwoord={antwoord} />}
      <Terugrekenen vandaag={vandaag} />
    </>
  );
}

function BewaarVragen({ form }: { form: BewaarForm }) {
  const { invoer, zet, fouten } = form;
  const errorOf = (id: string) => fouten.find(({ fieldId }) => fieldId === id)?.message;
  return (
    <form
      className="pw-bewaar__form"
      noValidate
      aria-label="Bereken de bewaartermijn"
      onSubmit={(event) => {
        event.preventDefault();
        form.vraagNu();
      }}
    >
      {fouten.length > 0 && <ErrorSummary key={form.poging} errors={fouten} />}
      <DateInput
        id="einde"
        label="Einde van de inburgeringsplicht"
        hint="Bijvoorbeeld 31-12-2026. Laat leeg als de plicht nog loopt; een tijdelijke vrijstelling is geen einde."
        waarom="De termijn van vijf jaar begint op deze dag."
        required={false}
        error={errorOf('einde')}
        value={invoer.einde}
        onChange={(einde) => {
          zet({ einde });
        }}
      />
      <DateInput
        id="overlijden"
        label="Dag van overlijden"
        hint="Alleen als de inburgeraar is overleden."
        waarom="Na een overlijden worden de gegevens verwijderd; er komt geen vijf jaar bij."
        required={false}
        error={errorOf('overlijden')}
        value={invoer.overlijden}
        onChange={(overlijden) => {
          zet({ overlijden });
        }}
      />
      <RadioGroup
        id="wat"
        label="Om welke gegevens gaat het?"
        options={[
          { value: 'alles', label: 'Het hele dossier' },
          { value: 'enkele', label: 'Een of meer gegevens' },
        ]}
        value={invoer.isHeelDossier ? 'alles' : 'enkele'}
        onChange={(value) => {
          zet({ isHeelDossier: value === 'alles' });
        }}
      />
      {!invoer.isHeelDossier && (
        <GegevensKeuze
          value={invoer.gegevens}
          error={errorOf('zoek-gegeven')}
          onChange={(gegevens) => {
            zet({ gegevens });
          }}
        />
      )}
      <TextInput
        id="kenmerk"
        label="Kenmerk van het dossier"
        hint="Voor op de vernietigingslijst, bijvoorbeeld een zaaknummer. Geen naam en geen BSN."
        required={false}
        maxLength={80}
        autoComplete="off"
        warning={kenmerkWaarschuwing(invoer.kenmerk)}
        value={invoer.kenmerk}
        onChange={(kenmerk) => {
          zet({ kenmerk });
        }}
      />
      <Button type="submit">Bereken</Button>
    </form>
  );
}
