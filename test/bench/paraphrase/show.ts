/** For looking at: `npx tsx test/bench/paraphrase/show.ts SEED …` prints the rewritten texts, each with the ways it was rewritten in. */
import { rewritten } from './rewrite';

for (const seed of process.argv.slice(2).map(Number)) {
  const text = rewritten(seed);
  if (!text) continue;
  const { own, ways, explanation, paragraphs } = text;
  console.log(`\n#### seed ${seed}, ${own.form.id}, ${own.layout}: ${ways.join(', ')}`);
  paragraphs.forEach((paragraph, at) => {
    const touched = explanation[at]?.touched ?? [];
    console.log(
      `${paragraph.style === 'body' ? '' : '# '}${paragraph.text}${touched.length > 0 ? `  [${touched.join(', ')}]` : ''}`,
    );
  });
}
