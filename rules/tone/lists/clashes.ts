/**
 * Listed Dutch words that are innocent English ones, too: in a sentence of either language they tell nothing. By hand, from
 * the lists beside this file. (For English words that are Dutch, the dictionaries are asked.)
 */
export const BORROWED_FROM_DUTCH: ReadonlySet<string> = new Set(
  'conform doch slap troep scope purpose pivot timeline backlog epics sprints lead pot wit fat brave die sick slim fit bad pest gore stink bang list gift angel arts'.split(
    ' ',
  ),
);
