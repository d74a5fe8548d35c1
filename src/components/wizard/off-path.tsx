import { Callout, LinkButton } from '../base/index.ts';
import { pagePath, resumePage } from '../../wizards/verwerkersovereenkomst/index.ts';
import { PageWithoutForm } from './page-form.tsx';
import type { Wizard } from './use-wizard.ts';

/** Shown where the answers do not lead (yet), such as an address from a bookmark. */
export function OffPath({ wizard }: { wizard: Wizard }) {
  const target =
    wizard.dossier.actieveOvereenkomst === null ? undefined : resumePage(wizard.dossier, () => true);
  return (
    <PageWithoutForm wizard={wizard}>
      <Callout title="Deze pagina hoort nog niet bij je antwoorden">
        <p>
          {target === undefined
            ? 'Kies eerst met wie je een contract aangaat. Daarna volgen de vragen die voor die partij gelden.'
            : 'Door je antwoorden is deze vraag (nog) niet nodig. Ga verder waar je bent.'}
        </p>
        <LinkButton href={pagePath(target?.id ?? 'partij')}>
          {target === undefined ? 'Kies een partij' : `Ga naar: ${target.titel}`}
        </LinkButton>
      </Callout>
    </PageWithoutForm>
  );
}
