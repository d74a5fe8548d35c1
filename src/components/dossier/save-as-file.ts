import { fileExtension, writeDossierFile, type Dossier } from '../../dossier/index.ts';
import { dagVanMoment } from '../../rules/index.ts';
import { offerDownload } from '../files/file-transfer.ts';

/** "Dossier bewaren": offers the dossier as a file, named after the municipality and the day. */
export function saveAsFile(dossier: Dossier): void {
  const name = (dossier.gemeente.naam ?? 'dossier')
    .normalize('NFKD')
    .replace(/[^A-Za-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .toLowerCase();
  const day = dagVanMoment(dossier.gewijzigd);
  offerDownload(
    writeDossierFile(dossier),
    `${[name.slice(0, 60) || 'dossier', day].filter((part) => part !== '').join('-')}${fileExtension}`,
    'application/json',
  );
}
