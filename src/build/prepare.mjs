// After `npm ci`: bundles the command line, so that its first call is as quick and small as the next. A fault in the
// sources does not stop the installation; the command itself, `npm run check` and the tests report it.
import { bundledCli } from './bundle-cli.mjs';

await bundledCli().catch(() =>
  console.warn('De opdrachtregel is niet voorbereid: kijk met npm run check wat er mis is.'),
);
