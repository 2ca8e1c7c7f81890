import { z } from 'zod';

// Zod maakt anders code om sneller te toetsen; dat mag niet van het beleid van deze site. Moet vóór het eerste schema draaien.
z.config({ jitless: true });
