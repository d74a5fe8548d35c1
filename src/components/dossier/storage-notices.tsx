import { Button, Callout } from '../base/index.ts';
import { offerDownload } from '../files/file-transfer.ts';
import { saveAsFile } from './save-as-file.ts';
import type { DossierState } from './use-dossier.ts';

/** What a person must know about saving: nothing that goes wrong costs anyone their work. */
export function StorageNotices({ state }: { state: DossierState }) {
  const { notice, dossier } = state;
  if (notice === undefined) return null;
  if (notice.kind === 'opened') {
    return (
      <Callout kind="info" title="Je vorige dossier is nog terug te zetten" live>
        <p>
          Dat kan tot je dit tabblad sluit. Wil je beide houden, bewaar dit dossier dan eerst als bestand.
        </p>
        <Button kind="secondary" onClick={state.undoWipe}>
          Zet mijn vorige dossier terug
        </Button>
      </Callout>
    );
  }
  if (notice.kind === 'wiped') {
    return (
      <Callout kind="success" title="Je dossier is gewist" live>
        <Button kind="secondary" onClick={state.undoWipe}>
          Maak het wissen ongedaan
        </Button>
      </Callout>
    );
  }
  if (notice.kind === 'conflict') {
    return (
      <Callout kind="warning" title="Dit dossier is ook in een ander tabblad gewijzigd" live>
        <p>Kies welke versie je wilt houden. Bewaar bij twijfel eerst deze versie als bestand.</p>
        <div className="pw-wizard-actions">
          <Button onClick={state.keepMine}>Houd deze versie</Button>
          <Button kind="secondary" onClick={state.reload}>
            Neem de andere versie over
          </Button>
          <Button kind="subtle" onClick={() => saveAsFile(dossier)}>
            Bewaar deze versie als bestand
          </Button>
        </div>
      </Callout>
    );
  }
  if (notice.kind === 'broken') {
    return (
      <Callout kind="error" title="Je vorige dossier kan niet worden gelezen" live>
        <p>{notice.message}</p>
        <div className="pw-wizard-actions">
          <Button onClick={() => offerDownload(notice.text, 'beschadigd-dossier.json', 'application/json')}>
            Bewaar het oude dossier als bestand
          </Button>
          <Button kind="secondary" onClick={state.wipe}>
            Begin met een leeg dossier
          </Button>
        </div>
      </Callout>
    );
  }
  return (
    <Callout kind="warning" title="Deze browser bewaart je antwoorden niet" live>
      <p>
        De opslag is vol of geblokkeerd. Je kunt gewoon verder werken. Bewaar je dossier als bestand voordat
        je dit tabblad sluit.
      </p>
      <Button onClick={() => saveAsFile(dossier)}>Bewaar het dossier als bestand</Button>
    </Callout>
  );
}
