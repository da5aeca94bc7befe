/** Words that keep their first capital in running text, so that a line in capitals can be put in small ones. By hand. */

export const CAPITALISED: ReadonlySet<string> = new Set(
  `
  i monday tuesday wednesday thursday friday saturday sunday january february april june july august september october november december
  nederland nederlands nederlandse belgië belgisch belgische europa europees europese amsterdam rotterdam utrecht eindhoven groningen vlaanderen brussel antwerpen gent duitsland duitse frankrijk franse engeland engels engelse amerika amerikaanse
  holland dutch netherlands belgium europe european england english british britain america american germany german france french london brussels
  kerst pasen pinksteren koningsdag sinterklaas christmas easter linkedin
  `
    .trim()
    .split(/\s+/),
);
