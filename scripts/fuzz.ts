import { draaiBanen } from './test/banen.ts';
import { vitest } from './test/stap.ts';

/** `npm run fuzz`: het domein, met van elke eigenschap alle gevallen, elke keer andere. `npm test` probeert steeds hetzelfde deel. */
await draaiBanen([vitest('Fuzz', ['--project=domein*', '--testTimeout=600000'], { VAKWERK_FUZZ: 'heel' })]);
