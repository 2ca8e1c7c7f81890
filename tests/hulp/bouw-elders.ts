import { bouw } from '../../scripts/bouw/bouw.ts';
import { voerUit } from '../../scripts/voer-uit.ts';

/** `node tests/hulp/bouw-elders.ts MAP`: wat `npm run build` doet, in een andere map dan `dist/`. */
await voerUit(() => bouw(process.argv[2]));
