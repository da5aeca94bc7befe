import fc from 'fast-check';

/** Properties are tried on a hundred drafts at each run, and on five thousand by `npm run test:long`. */
fc.configureGlobal({ numRuns: process.env.LONG ? 5_000 : 100 });
