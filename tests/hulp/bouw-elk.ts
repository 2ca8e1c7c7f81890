import { bouw } from '../../scripts/bouw/bouw.ts';

/** `node tests/hulp/bouw-elk.ts MAP…`: bouwt elke contentmap op haar beurt, en zegt van elk op één regel hoe dat afliep. */
for (const map of process.argv.slice(2)) {
  process.env.VAKWERK_CONTENT = map;
  const afloop = await bouw().then(
    () => 'gebouwd',
    (fout: Error) => fout.message,
  );
  console.log(`${map}: ${afloop}`);
}
